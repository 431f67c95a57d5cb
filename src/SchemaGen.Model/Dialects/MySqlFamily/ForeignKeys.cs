using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// A foreign key needs an index over its columns. The server makes one where there is none, and leaves it behind when the key is
// dropped; so a key that is added later brings its own and takes it along, unless that of another key serves it.
public abstract partial class MySqlFamilyDialect
{
    // A schema is a database, and a name without one means the database of the table that refers.
    /// <inheritdoc/>
    public override Capability SupportsReferenceByName(ObjectName table, ObjectName referenced) =>
        table.Schema is not null && referenced.Schema is null
            ? Capability.No(
                DisplayName + " looks for '" + referenced.Name + "' in the schema " + table.Schema + ", since the reference names none",
                "name the schema of that table too")
            : Capability.Yes;

    /// <inheritdoc/>
    protected override string? AddForeignKey(ForeignKey key, string name, TablePlan plan) =>
        "ALTER TABLE " + QuoteTable(plan.Table.Name)
        + (HasIndex(key, plan) ? "" : " ADD INDEX " + Quote(name) + " (" + QuoteAll(key.Columns) + "),")
        + " ADD " + ForeignKeyClause(key, name, plan);

    /// <inheritdoc/>
    protected override string DropForeignKey(ForeignKey key, string name, TablePlan plan) =>
        "ALTER TABLE " + QuoteTable(plan.Table.Name) + " DROP FOREIGN KEY " + Quote(name)
        + (HasIndex(key, plan) ? "" : ", DROP INDEX " + Quote(name));

    // Whole numbers have to be of one size and sign; texts, bytes and other numbers need not.
    /// <inheritdoc/>
    public override bool CanRefer(Column column, Column referenced, SchemaTarget target) =>
        column.Type == referenced.Type || (column.Type is not IntegerType && base.CanRefer(column, referenced, target));

    private static bool HasIndex(ForeignKey key, TablePlan plan)
    {
        var columns = key.Columns;
        return (plan.Table.PrimaryKey is { } primary && primary.Columns.Take(columns.Count).SequenceEqual(columns))
            || plan.Table.Indexes.Any(index => index.Columns.Take(columns.Count).Select(column => column.Name).SequenceEqual(columns))
            || plan.Table.ForeignKeys.Any(other => other.Columns.Take(columns.Count).SequenceEqual(columns));
    }
}
