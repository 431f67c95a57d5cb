namespace SchemaGen.Model.Planning;

/// <summary>Something that has a name of its own on a database.</summary>
/// <param name="Name">The name, as the database gets it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="What">What it is, as a phrase: <c>the index (status)</c>.</param>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="Place">Where it was declared.</param>
public sealed record NamedObject(string Name, NamedKinds Kind, string What, ObjectName Table, Place Place)
{
    /// <summary>The class of another project that declares its table, by its name in metadata; <see langword="null"/> for the project's own.</summary>
    public string? DeclaredElsewhere { get; init; }
}

/// <summary>The kinds of objects that have names.</summary>
[Flags]
public enum NamedKinds
{
    /// <summary>The table itself.</summary>
    Table = 1,

    /// <summary>Its primary key.</summary>
    PrimaryKey = 2,

    /// <summary>A foreign key.</summary>
    ForeignKey = 4,

    /// <summary>A check.</summary>
    Check = 8,

    /// <summary>The default of a column.</summary>
    Default = 16,

    /// <summary>An index.</summary>
    Index = 32,

    /// <summary>An index that is unique.</summary>
    UniqueKey = 64,

    /// <summary>A trigger.</summary>
    Trigger = 128,

    /// <summary>A type of a column's own.</summary>
    Type = 256,
}
