namespace SchemaGen.Model.Statements;

/// <summary>What creates a table: the table, and the foreign keys whose turn comes once it exists.</summary>
/// <param name="Table">The table, without the foreign keys that have to wait for a later table.</param>
/// <param name="AddedForeignKeys">Foreign keys of earlier tables that waited for this one, because the two refer to each other.</param>
public sealed record TableMigration(Table Table, EquatableArray<WaitingForeignKey> AddedForeignKeys)
{
    /// <summary>Creates a table that nothing waits for.</summary>
    public TableMigration(Table table)
        : this(table, [])
    {
    }
}

/// <summary>A foreign key that is added once both tables exist.</summary>
/// <param name="Table">The referring table, created earlier, with the foreign keys that have their names before this one.</param>
/// <param name="ForeignKey">The foreign key.</param>
public sealed record WaitingForeignKey(Table Table, ForeignKey ForeignKey);

/// <summary>The statements of a migration on one database.</summary>
public sealed record MigrationSql(EquatableArray<SqlStatement> Up, EquatableArray<SqlStatement> Down);
