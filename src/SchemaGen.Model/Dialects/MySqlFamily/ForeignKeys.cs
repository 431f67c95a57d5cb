using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// A foreign key needs an index over its columns. The server makes one where there is none, and leaves it behind when the key is
// dropped; so a key that is added later brings its own and takes it along, unless that of another key serves it.
public abstract partial class MySqlFamilyDialect
{
    /// <inheritdoc/>
    public override bool IndexesForeignKeys => true;

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

    // Whole numbers have to be of one size and sign; texts, bytes and other numbers need not. Texts have to be of one collation.
    /// <inheritdoc/>
    public override bool CanRefer(KeyColumn key, KeyColumn referenced, SchemaTarget target) =>
        key.Column.Collation == referenced.Column.Collation
        && (key.Column.Type == referenced.Column.Type || (key.Column.Type is not IntegerType && base.CanRefer(key, referenced, target)));

    /// <inheritdoc/>
    public override Capability SupportsActions(ForeignKey key, Table table)
    {
        if (!Changes(key)) return Capability.Yes;
        foreach (var check in table.Checks)
            if (check.Dialects.HasFlag(Flag) && check.Condition.Columns().Any(key.Columns.Contains))
                return Capability.No(DisplayName + " lets no action change a column that a check reads", "check it in the application, or change such rows there");
        foreach (var column in table.Columns)
            if (column.Computation is { IsStored: true } computation && computation.Expression.Columns().Any(key.Columns.Contains))
                return Capability.No(
                    DisplayName + " lets no action change a column that the stored column " + column.Name + " is computed from",
                    "compute that one when it is read, with Stored = false");
        return Capability.Yes;
    }

    private static bool Changes(ForeignKey key) =>
        key.OnDelete == ForeignKeyAction.SetNull || key.OnUpdate is ForeignKeyAction.Cascade or ForeignKeyAction.SetNull;

    private static bool HasIndex(ForeignKey key, TablePlan plan)
    {
        var columns = key.Columns;
        return (plan.Table.PrimaryKey is { } primary && primary.Columns.Take(columns.Count).SequenceEqual(columns))
            || plan.Table.Indexes.Any(index => index.Columns.Take(columns.Count).Select(column => column.Name).SequenceEqual(columns))
            || plan.Table.ForeignKeys.Any(other => other.Columns.Take(columns.Count).SequenceEqual(columns));
    }
}
