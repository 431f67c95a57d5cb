namespace SchemaGen;

/// <summary>
/// The table inherits another on PostgreSQL: it has all columns and checks of that one, and queries of that one read its rows too. Keys,
/// indexes and foreign keys are not inherited, and a key of the other table does not hold for these rows.
/// </summary>
public sealed class PostgreSqlInheritsAttribute : TableOptionAttributeBase
{
    /// <summary>Inherits the table of a class, which is created before.</summary>
    /// <param name="type">A table class.</param>
    public PostgreSqlInheritsAttribute(Type type) => Type = type;

    /// <summary>Inherits a table that no class declares, and that is there before.</summary>
    /// <param name="table">The table's name, or <c>schema.name</c>.</param>
    public PostgreSqlInheritsAttribute(string table) => Table = table;

    /// <summary>The class of the table, or <see langword="null"/> where it is named.</summary>
    public Type? Type { get; }

    /// <summary>The table's name, or <see langword="null"/> where a class declares it.</summary>
    public string? Table { get; }
}
