using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Sqlite;

public sealed partial class SqliteDialect
{
    // A key with a NULL is equal to none, so the index is made of expressions that never are.
    /// <inheritdoc/>
    protected override IEnumerable<string> KeyParts(IndexColumn column, Index index, TablePlan plan)
    {
        if (!index.NullsNotDistinct || plan.Table.FindColumn(column.Name) is not { IsNullable: true } nullable)
            return base.KeyParts(column, index, plan);
        var collation = nullable.Type is CaseInsensitiveTextType ? " COLLATE NOCASE" : "";
        return ["ifnull(" + Quote(column.Name) + ", 0)" + collation, Quote(column.Name) + " IS NULL"];
    }

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CreateIndex(Index index, string name, TablePlan plan) => index.Method switch
    {
        FullTextMethod words => CreateFullText(index, words, name, plan),
        SpatialMethod => CreateSpatial(index, name, plan),
        _ => base.CreateIndex(index, name, plan),
    };

    // Dropping the table deletes its rows, and an action of a foreign key among them runs the triggers, which go with the table.
    /// <inheritdoc/>
    protected override bool DropsTableBeforeIndexes => true;

    // What is a table of its own does not go with the one that it is about; the triggers do.
    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> DropIndex(Index index, string name, TablePlan plan)
    {
        if (NeedsRowId(index)) yield return new SqlStatement("DROP TABLE " + Quote(name), StatementKind.DropOther, name) { Undoes = 0 };
    }

    /// <inheritdoc/>
    public override Capability SupportsMethod(Index index, Table table, SchemaTarget target) => index.Method switch
    {
        FullTextMethod => SupportsFullText(index),
        SpatialMethod => SupportsSpatial(table.FindColumn(index.Columns[0].Name)!),
        _ => Capability.Yes,
    };

    // The triggers keep the index when a row is written: one for each event.
    private IEnumerable<SqlStatement> Triggers(string name, TablePlan plan, string? add, string remove)
    {
        foreach (var (suffix, when, body) in new[] { ("_insert", "INSERT", add), ("_delete", "DELETE", remove), ("_update", "UPDATE", remove + add) })
        {
            var trigger = plan.Names.Take(name + suffix);
            yield return new SqlStatement(
                "CREATE TRIGGER " + Quote(trigger) + " AFTER " + when + " ON " + QuoteTable(plan.Table.Name) + " BEGIN" + body + "\nEND",
                StatementKind.CreateIndex,
                trigger)
            {
                IsBlock = true,
            };
        }
    }

    /// <inheritdoc/>
    public override Capability SupportsReferenceTo(Index unique, Table table) => unique.NullsNotDistinct
        ? Capability.No(
            "the key of " + table.Name + " is an index over expressions on SQLite, and a foreign key refers to columns",
            "make its columns required, or its NULLs distinct")
        : Capability.Yes;
}
