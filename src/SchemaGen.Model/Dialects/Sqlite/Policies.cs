using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.Sqlite;

// A view shows the rows, and triggers check what is written through it. OR REPLACE would reach through a trigger and take the place of a
// row that the view does not show, so that a key which is there is refused first. Whoever opens the file sees all rows of the table itself.
public sealed partial class SqliteDialect
{
    private const string ViewSuffix = "_visible";

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string What)> NamedPolicies(TablePlan plan) => [(NameBeside(plan, ViewSuffix).Name, "the view of the visible rows")];

    /// <inheritdoc/>
    protected override IEnumerable<(SqlStatement Up, SqlStatement? Down)> CreatePolicies(TablePlan plan)
    {
        var (table, view) = (QuoteTable(plan.Table.Name), NameBeside(plan, ViewSuffix));
        var condition = string.Join(" AND ", plan.Table.Policies.Select(policy => "(" + RenderCondition(policy.Predicate, plan.Target) + ")"));
        var columns = plan.Table.Columns.Select(column => column.Name).ToArray();
        yield return Made(
            SqlText.NoRights + "CREATE VIEW " + QuoteTable(view) + " AS SELECT " + QuoteAll(columns) + " FROM " + table + " WHERE " + condition, "DROP VIEW " + QuoteTable(view), view);

        var stored = plan.Table.Columns.Where(column => column.Computation is null).ToArray();
        var isOld = string.Join(" AND ", plan.Table.PrimaryKey!.Columns.Select(column => Quote(column) + " IS OLD." + Quote(column)));
        yield return Trigger(
            "insert",
            [
                .. Checks(plan, condition, column => NewValue(column, plan), ""),
                "INSERT INTO " + table + " (" + QuoteAll(stored.Select(column => column.Name)) + ") VALUES ("
                    + string.Join(", ", stored.Select(column => NewValue(column, plan))) + ")",
            ]);
        yield return Trigger(
            "update",
            [
                .. Checks(plan, condition, column => "NEW." + Quote(column.Name), " AND NOT (" + isOld + ")"),
                "UPDATE " + table + " SET " + string.Join(", ", stored.Select(column => Quote(column.Name) + " = NEW." + Quote(column.Name))) + " WHERE " + isOld,
            ]);
        yield return Trigger("delete", ["DELETE FROM " + table + " WHERE " + isOld]);

        (SqlStatement Up, SqlStatement? Down) Trigger(string happening, string[] steps)
        {
            var name = NameBeside(plan, ViewSuffix + "_" + happening);
            var (up, down) = Made(
                "CREATE TRIGGER " + QuoteTable(name) + " INSTEAD OF " + happening.ToUpperInvariant() + " ON " + QuoteTable(view) + "\nBEGIN\n    "
                + string.Join(";\n    ", steps) + ";\nEND",
                "DROP TRIGGER " + QuoteTable(name),
                name);
            return (up with { IsBlock = true }, down);
        }
    }

    private static (SqlStatement Up, SqlStatement? Down) Made(string up, string down, ObjectName name) =>
        (new(up, StatementKind.Execute, name.ToString()), new(down, StatementKind.DropOther, name.ToString()));

    // What is not given is NULL to a view, so the defaults are given here.
    private string NewValue(Column column, TablePlan plan)
    {
        const string clause = "DEFAULT ";
        var value = "NEW." + Quote(column.Name);
        return column.Default is { } given ? "coalesce(" + value + ", " + DefaultClause(given, column, plan).Substring(clause.Length) + ")" : value;
    }

    private IEnumerable<string> Checks(TablePlan plan, string condition, Func<Column, string> value, string isOther)
    {
        var row = "(SELECT " + string.Join(", ", plan.Table.Columns.Select(column => value(column) + " AS " + Quote(column.Name))) + ")";
        yield return "SELECT RAISE(ABORT, 'A policy refuses this row to the session') WHERE NOT EXISTS (SELECT 1 FROM " + row + " WHERE " + condition + ")";
        foreach (var key in Keys(plan, row))
            yield return "SELECT RAISE(ABORT, 'A row has this key already') WHERE EXISTS (SELECT 1 FROM " + QuoteTable(plan.Table.Name) + " WHERE " + key + isOther + ")";
    }

    // Each unique key, as a condition that a row of the table has the new one's. Within the inner query names are those of the new row.
    private IEnumerable<string> Keys(TablePlan plan, string row)
    {
        yield return string.Join(" AND ", plan.Table.PrimaryKey!.Columns.Select(column => Quote(column) + " = NEW." + Quote(column)));
        foreach (var index in plan.Table.Indexes)
        {
            if (!index.IsUnique) continue;
            var sameness = index.NullsNotDistinct ? " IS " : " = ";
            var key = index.Key is { } computed
                ? RenderValue(computed.Expression, plan.Target) is var value ? value + sameness + "(SELECT " + value + " FROM " + row + ")" : ""
                : string.Join(" AND ", index.Columns.Select(column => Quote(column.Name) + sameness + "NEW." + Quote(column.Name)));
            if (index.Condition is { } condition && RenderCondition(condition, plan.Target) is var where)
                key += " AND (" + where + ") AND EXISTS (SELECT 1 FROM " + row + " WHERE " + where + ")";
            yield return key;
        }
    }

    /// <inheritdoc/>
    public override Capability SupportsPolicy(RowPolicy policy, Table table, SchemaTarget target)
    {
        if (table.PrimaryKey is null)
            return No("a view of SQLite finds the row that it changes by a primary key", "give the table one, or leave the policy out there with Except");
        if (BytesComparedWithSession(policy, table) is { } bytes)
            return No("SQLite stores " + bytes + " as bytes, which are compared with no text of the session", "store it as the driver writes it, without Storage");
        return policy.Predicate.Columns().FirstOrDefault(name => table.FindColumn(name) is { Computation: not null }) is { } computed
            ? No("a view of SQLite does not know the computed column " + computed + " before the row is there", "write its expression out in the predicate")
            : Yes;
    }
}
