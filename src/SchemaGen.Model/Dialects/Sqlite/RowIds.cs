using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.Sqlite;

// FTS5 and R*Tree tables know a row by its rowid, which stays the same only where a column holds it: the primary key where that is one
// whole number, else a column of its own, beside which the primary key is a unique key.
public sealed partial class SqliteDialect
{
    private static bool NeedsRowId(Index index) => index.Method is FullTextMethod or SpatialMethod;

    private bool HasOwnRowId(TablePlan plan)
    {
        foreach (var index in plan.Table.Indexes)
            if (NeedsRowId(index))
                return KeyOfRowId(plan) is null;
        return false;
    }

    // Named by the type INTEGER alone, a key of one column is the rowid.
    private Column? KeyOfRowId(TablePlan plan) =>
        plan.Table.PrimaryKey is { Columns: { Count: 1 } key } && plan.Table.FindColumn(key[0]) is { } column && TypeName(column, plan) == "INTEGER"
            ? column
            : null;

    private string RowIdColumn(TablePlan plan)
    {
        if (KeyOfRowId(plan) is { } key) return key.Name;
        var name = "rowid";
        for (var number = 2; plan.Table.Columns.Any(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase)); number++)
            name = "rowid_" + number.Invariant();
        return name;
    }

    /// <inheritdoc/>
    protected override IEnumerable<string> ExtraColumnLines(TablePlan plan)
    {
        if (HasOwnRowId(plan)) yield return Quote(RowIdColumn(plan)) + " INTEGER PRIMARY KEY";
    }

    private string? KeyLine(TablePlan plan) => HasOwnRowId(plan) && plan.Table.PrimaryKey is { } key
        ? "CONSTRAINT " + Quote(plan.PrimaryKeyName!) + " UNIQUE (" + QuoteAll(key.Columns) + ")"
        : base.PrimaryKeyLine(plan);
}
