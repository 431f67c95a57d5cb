using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

/// <summary>A table class and the table that it declares, before references to other tables are resolved.</summary>
public sealed record TableModel
{
    /// <summary>The class.</summary>
    public required TableClass Class { get; init; }

    /// <summary>The table, without its foreign keys.</summary>
    public required Table Table { get; init; }

    /// <summary>The foreign keys, which are resolved once all tables are known.</summary>
    public EquatableArray<TableReference> References { get; init; }

    /// <summary>The tables that it inherits, as they were declared: their foreign keys name nothing but the table.</summary>
    public EquatableArray<TableReference> Parents { get; init; }

    /// <summary>The properties that columns of templates and groups bring, which the class does not declare.</summary>
    public EquatableArray<GeneratedProperty> Properties { get; init; }

    /// <summary>The C# types of the columns that the application may encrypt.</summary>
    public EquatableArray<EncryptedMember> EncryptedMembers { get; init; }
}

/// <summary>A column that the application may encrypt, as C# sees it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Member">The property's name.</param>
/// <param name="Type">The property's type.</param>
public sealed record EncryptedMember(string Column, string Member, ClrType Type);

/// <summary>What generated code has to know of a table's class.</summary>
public sealed record TableClass
{
    /// <summary>The class's name in metadata.</summary>
    public required string MetadataName { get; init; }

    /// <summary>Its namespace, or an empty text.</summary>
    public required string Namespace { get; init; }

    /// <summary>Its simple name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public TypeKeyword Keyword { get; init; }

    /// <summary>Whether other assemblies see it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether code can be added to it.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it is a struct whose properties cannot be set once it is made.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether it is a struct with fields of its own but no word on their order, which parts in several files need.</summary>
    public bool NeedsLayout { get; init; }

    /// <summary>The types around it, outermost first.</summary>
    public EquatableArray<ContainingType> Containers { get; init; }

    /// <summary>The name of the generated class of constants; <see langword="null"/> where a type of the user's has it.</summary>
    public string? ConstantsName { get; init; }

    /// <summary>The name of the generated migration class.</summary>
    public required string MigrationName { get; init; }

    /// <summary>The namespace of the migration class.</summary>
    public required string MigrationNamespace { get; init; }

    /// <summary>The last part of the namespace of migration classes.</summary>
    public const string Migrations = "Migrations";

    /// <summary>The name of a migration class for a class of this name: <c>CreateOrderItems</c> for <c>OrderItem</c>.</summary>
    public static string MigrationNameFor(string className) => "Create" + Plural.OfClass(className);
}

/// <summary>A foreign key as it was declared.</summary>
/// <param name="Target">The class of the table that it refers to, or <see langword="null"/> where the foreign key names the table.</param>
/// <param name="ForeignKey">
/// The rest. The columns that it refers to are as they were written, by column or property name; none stand for the primary key.
/// </param>
public sealed record TableReference(TypeConstant? Target, ForeignKey ForeignKey);

/// <summary>A property that the generator adds to a table class.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in C# code, with its nullability.</param>
/// <param name="Initializer">What it starts with, in C# code, or <see langword="null"/>.</param>
/// <param name="Column">The column.</param>
public sealed record GeneratedProperty(string Name, string Type, string? Initializer, string Column)
{
    /// <summary>Whether a row cannot do without its value, and nothing but the application gives one.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whether a base type has a member of its name, which it hides.</summary>
    public bool Hides { get; init; }

    /// <summary>The group's property in C# code, whose documentation is its own; <see langword="null"/> where other code cannot name it.</summary>
    public string? Documentation { get; init; }
}

/// <summary>A table model and what there is to say about its declaration.</summary>
public sealed record BuiltTable(TableModel? Model, EquatableArray<Finding> Findings);
