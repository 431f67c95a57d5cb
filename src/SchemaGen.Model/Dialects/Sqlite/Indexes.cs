using SchemaGen.Model.Planning;

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
    public override Capability SupportsReferenceTo(Index unique, Table table) => unique.NullsNotDistinct
        ? Capability.No(
            "the key of " + table.Name + " is an index over expressions on SQLite, and a foreign key refers to columns",
            "make its columns required, or its NULLs distinct")
        : Capability.Yes;
}
