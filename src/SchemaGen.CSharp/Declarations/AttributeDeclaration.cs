using SchemaGen.Model;

namespace SchemaGen.CSharp.Declarations;

/// <summary>A schema attribute as it was written.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Arguments">Its arguments by parameter or property name; those left to their default are not among them.</param>
/// <param name="Ordinal">Its ordinal among all attributes of the declaration, those that are no schema attributes included.</param>
public sealed record AttributeDeclaration(AttributeClass Class, EquatableArray<Argument> Arguments, int Ordinal)
{
    /// <summary>What of it is not known here, since its assembly was built with another version of the product; <see langword="null"/> where all is.</summary>
    public UnknownPart? Unknown { get; init; }

    /// <summary>The argument of this name, or <see langword="null"/> where it was not written.</summary>
    public Constant? this[string name]
    {
        get
        {
            foreach (var argument in Arguments)
                if (argument.Name == name)
                    return argument.Value;
            return null;
        }
    }

    /// <summary>The argument's text, or <see langword="null"/> where it is none.</summary>
    public string? Text(string name) => (this[name] as TextConstant)?.Value;

    /// <summary>The argument's number, or the default where it was not written.</summary>
    public long Number(string name, long orElse) => this[name] is NumberConstant number ? number.AsInt64 ?? orElse : orElse;

    /// <summary>The argument's truth, or <see langword="null"/> where it was not written.</summary>
    public bool? Flag(string name) => (this[name] as BooleanConstant)?.Value;

    /// <summary>The texts of a list argument; <see langword="null"/> elements are empty texts.</summary>
    public EquatableArray<string> Texts(string name) => this[name] is ListConstant list
        ? list.Items.Select(item => (item as TextConstant)?.Value ?? "").ToEquatableArray()
        : default;

    /// <summary>The databases that the attribute counts for: <c>Dialects</c> without <c>Except</c>.</summary>
    public DialectSet Dialects => (DialectSet)Number("Dialects", (long)DialectSet.All) & ~(DialectSet)Number("Except", 0) & DialectSet.All;
}

/// <summary>An argument of an attribute.</summary>
public sealed record Argument(string Name, Constant Value);

/// <summary>The class of a schema attribute.</summary>
/// <param name="MetadataName">Its name in metadata.</param>
/// <param name="Family">What it is for.</param>
/// <param name="Attributes">The schema attributes on the class itself, which is how templates and column types are written.</param>
public sealed record AttributeClass(string MetadataName, AttributeFamily Family, EquatableArray<AttributeDeclaration> Attributes)
{
    /// <summary>Its name as it is written on a declaration: <c>SchemaTable</c> for <c>SchemaGen.SchemaTableAttribute</c>.</summary>
    public string ShortName
    {
        get
        {
            var name = MetadataName.Substring(MetadataName.LastIndexOfAny(['.', '+']) + 1);
            return name.Length > Ending.Length && name.EndsWith(Ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - Ending.Length) : name;
        }
    }

    private const string Ending = "Attribute";

    /// <summary>What stands on the class, its groups and their columns and is not known here; nothing for classes of the project.</summary>
    public EquatableArray<UnknownPart> Unknown { get; init; }

    /// <summary>Whether it stands on a class that stands on it, so that its own attributes are not known here.</summary>
    public bool IsCircular { get; init; }
}

/// <summary>Something that an assembly says and that this version of the product does not know.</summary>
/// <param name="What">What it is, as a phrase: <c>[OldIndex]</c>.</param>
/// <param name="Assembly">The assembly.</param>
/// <param name="Version">The version of the product that the assembly was built with.</param>
public sealed record UnknownPart(string What, string Assembly, string Version)
{
    /// <summary>Whether the whole attribute is left out, rather than an argument of it.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>What a schema attribute is for.</summary>
public enum AttributeFamily
{
    /// <summary>One of the product's own that is none of the following.</summary>
    Plain,

    /// <summary>It makes a class a table.</summary>
    TableTemplate,

    /// <summary>It adds columns to a table.</summary>
    ColumnGroup,

    /// <summary>It says what a column holds.</summary>
    ColumnType,

    /// <summary>It was one of the product's own where its assembly was built, and is none here.</summary>
    Unknown,
}

/// <summary>The value of an attribute's argument or of an initializer.</summary>
public abstract record Constant;

/// <summary>No value.</summary>
public sealed record NullConstant : Constant;

/// <summary>A text, or a character.</summary>
public sealed record TextConstant(string Value) : Constant;

/// <summary>True or false.</summary>
public sealed record BooleanConstant(bool Value) : Constant;

/// <summary>A number or enum member, in invariant digits.</summary>
public sealed record NumberConstant(string Digits) : Constant
{
    /// <summary>The number where it is whole and fits.</summary>
    public long? AsInt64 => long.TryParse(
        Digits, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value)
        ? value
        : null;

    /// <summary>The name of the enum's member, where it is one.</summary>
    public string? EnumName { get; init; }

    /// <summary>Whether it is of an enum that has no member of this value and whose members are not combined.</summary>
    public bool IsUnnamed { get; init; }
}

/// <summary>A list.</summary>
public sealed record ListConstant(EquatableArray<Constant> Items) : Constant;

/// <summary>A type.</summary>
/// <param name="MetadataName">Its name in metadata.</param>
/// <param name="Declaration">
/// The declaration of a column group, or of a table of another assembly; <see langword="null"/> for a class of this one, which is
/// found among the project's own tables, and for types that are neither.
/// </param>
public sealed record TypeConstant(string MetadataName, TypeDeclaration? Declaration) : Constant
{
    /// <summary>Whether no assembly has a type of this name.</summary>
    public bool IsMissing { get; init; }
}
