using SchemaGen.Model.Naming;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.PostgreSql;

/// <summary>PostgreSQL.</summary>
public sealed partial class PostgreSqlDialect : SqlDialect
{
    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.PostgreSql;

    /// <inheritdoc/>
    public override string DisplayName => "PostgreSQL";

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(15);

    /// <inheritdoc/>
    public override NameLimit NameLimit => new(63, InBytes: true);

    /// <inheritdoc/>
    protected override ExpressionWriter Expressions => new PostgreSqlExpressionWriter(Quote);

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> Prepare(TablePlan plan)
    {
        if (plan.Table.Name.Schema is { } schema)
            yield return new SqlStatement("CREATE SCHEMA IF NOT EXISTS " + Quote(schema), StatementKind.CreateSchema, schema);
    }

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> AddComments(TablePlan plan)
    {
        var table = QuoteTable(plan.Table.Name);
        if (plan.Table.Comment is { } comment)
            yield return new SqlStatement("COMMENT ON TABLE " + table + " IS " + Literal(comment), StatementKind.AddComment, plan.Table.Name.ToString());
        foreach (var column in plan.Table.Columns)
            if (column.Comment is { } text)
                yield return new SqlStatement(
                    "COMMENT ON COLUMN " + table + "." + Quote(column.Name) + " IS " + Literal(text), StatementKind.AddComment, column.Name);
    }

    /// <inheritdoc/>
    protected override string IndexSuffix(Index index, TablePlan plan) =>
        index.Include.IsEmpty ? "" : " INCLUDE (" + QuoteAll(index.Include) + ")";
}
