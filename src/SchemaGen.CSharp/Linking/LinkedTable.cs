using SchemaGen.CSharp.Building;
using SchemaGen.Model;
using SchemaGen.Model.Rules;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Linking;

/// <summary>A table that knows the tables it refers to.</summary>
public sealed record LinkedTable
{
    /// <summary>The table class.</summary>
    public required TableModel Model { get; init; }

    /// <summary>The table with all its foreign keys.</summary>
    public required Table Table { get; init; }

    /// <summary>Those of its foreign keys whose table is created later.</summary>
    public EquatableArray<ForeignKey> Later { get; init; }

    /// <summary>Foreign keys of earlier tables that waited for this one.</summary>
    public EquatableArray<WaitingForeignKey> Added { get; init; }

    /// <summary>The ids of the migrations that run before this table's.</summary>
    public EquatableArray<string> Requires { get; init; }

    /// <summary>The names of what is generated for the table.</summary>
    public required GeneratedNames Names { get; init; }

    /// <summary>Whether another class declares a table of this name already.</summary>
    public bool IsDuplicate { get; init; }

    /// <summary>What there is to say about the references.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>What creates the table on a database.</summary>
    public TableMigration MigrationFor(SchemaTarget target) => target.Dialect.DeclaresForeignKeysAhead
        ? new TableMigration(Table)
        : new TableMigration(
            Later.IsEmpty ? Table : Table with { ForeignKeys = Table.ForeignKeys.Select(key => Later.Contains(key) ? key with { IsAddedLater = true } : key).ToEquatableArray() },
            Added);
}

/// <summary>The ids of migrations.</summary>
public static class MigrationId
{
    /// <summary>The id of the migration that creates a table: <c>create_sales_orders</c>.</summary>
    public static string Of(ObjectName table) => "create_" + table.Flat;
}
