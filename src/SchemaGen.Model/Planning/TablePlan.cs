using SchemaGen.Model.Naming;

namespace SchemaGen.Model.Planning;

/// <summary>
/// A table as one database gets it: what the database lacks is left out and remembered, keys hold the partition column where
/// they must, encrypted columns hold ciphertext where the application encrypts. Writers print a plan as it stands.
/// </summary>
public sealed class TablePlan
{
    internal TablePlan(Table table, SchemaTarget target, EquatableArray<Omission> omissions, EquatableArray<Index> guards)
    {
        Table = table;
        Target = target;
        Omissions = omissions;
        Guards = guards;
        var tableName = target.Dialect.TableName(table.Name);
        Names = new NameScope(tableName, target.Dialect.NameLimit, target.Dialect.Fold);
        foreach (var name in target.Dialect.OwnIndexNames) Names.Take(name);
        PrimaryKeyName = table.PrimaryKey is { } key ? Names.Take(key.Name ?? "pk_" + tableName) : null;
    }

    /// <summary>The table, with what the database gets.</summary>
    public Table Table { get; }

    /// <summary>The database.</summary>
    public SchemaTarget Target { get; }

    /// <summary>What the database does not get.</summary>
    public EquatableArray<Omission> Omissions { get; }

    /// <summary>The unique keys that tables of their own keep, because the table's partitions cannot.</summary>
    public EquatableArray<Index> Guards { get; }

    /// <summary>The names of the table's constraints and indexes on this database.</summary>
    public NameScope Names { get; }

    /// <summary>The primary key's name, or <see langword="null"/> without one.</summary>
    public string? PrimaryKeyName { get; }

    /// <summary>The column whose values tell the partitions apart, or <see langword="null"/> without partitions.</summary>
    public Column? PartitionColumn => Table.Partitioning is { } partitioning ? Table.FindColumn(partitioning.Column) : null;

    /// <summary>Whether an action of the foreign key, where the database has it, deletes or changes rows.</summary>
    public static bool ChangesRows(ForeignKey key) => TablePlanner.HasAction(key);

    /// <summary>The databases that get a column of the table at all; without one there is no table.</summary>
    public static DialectSet DialectsWithColumns(EquatableArray<Column> columns) => TablePlanner.DialectsWithColumns(columns);

    /// <summary>Fits the table to the database.</summary>
    public static TablePlan For(Table table, SchemaTarget target) => new TablePlanner(table, target).Plan();
}
