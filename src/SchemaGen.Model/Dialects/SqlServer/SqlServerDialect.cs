using SchemaGen.Model.Expressions;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.SqlServer;

/// <summary>SQL Server. Its versions are the years of its releases.</summary>
public sealed partial class SqlServerDialect : SqlDialect
{
    /// <inheritdoc/>
    public override RawSqlSyntax RawSyntax { get; } = new() { HasBrackets = true };

    /// <inheritdoc/>
    public override ScriptSyntax ScriptSyntax { get; } = new() { Batch = "GO" };

    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.SqlServer;

    /// <inheritdoc/>
    public override bool IsTried => false;

    /// <inheritdoc/>
    public override string DisplayName => "SQL Server";

    // Constraints stand among the tables; an index is one of its table's.
    /// <inheritdoc/>
    public override IReadOnlyList<NamedKinds> NameSpaces { get; } =
        [NamedKinds.Table | NamedKinds.PrimaryKey | NamedKinds.ForeignKey | NamedKinds.Check | NamedKinds.Default | NamedKinds.Trigger];

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Column Column)> NamedDefaults(TablePlan plan) => plan.Table.Columns
        .Where(column => column is { Default: not null, Computation: null, Identity: null })
        .Select(column => (plan.Names.Derive("df", column.Name), column));

    /// <inheritdoc/>
    public override int MostColumns => 1024;

    /// <inheritdoc/>
    public override int MostIndexes => 1000;

    /// <inheritdoc/>
    public override NameLimit NameLimit => new(128, InBytes: false);

    /// <inheritdoc/>
    protected override string OpenQuote => "[";

    /// <inheritdoc/>
    protected override string CloseQuote => "]";

    // As in expressions, without line breaks; pieces joined are cut off at 4,000 characters unless one of them has no limit.
    /// <inheritdoc/>
    public override string Literal(string text)
    {
        var literal = new SqlServerExpressionWriter(Quote).WriteValue(new TextLiteral(SqlText.WithoutNul(text)));
        return text.Length > LongestText && text.Any(char.IsControl) ? "CAST(N'' AS nvarchar(max)) + " + literal : literal;
    }

    /// <inheritdoc/>
    protected override ExpressionWriter ExpressionsOf(SchemaTarget target) => new SqlServerExpressionWriter(Quote, HasRegularExpressions(target));

    /// <inheritdoc/>
    public override string RenderValue(Expression expression, SchemaTarget target) =>
        new SqlServerExpressionWriter(Quote, HasRegularExpressions(target), isStored: true).WriteValue(expression);

    private bool HasRegularExpressions(SchemaTarget target) => Supports(Feature.RegularExpression, target) is Capability.Native;

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> Prepare(TablePlan plan)
    {
        if (plan.Table.Name.Schema is { } schema)
            yield return new SqlStatement(CreateSchema(schema), StatementKind.CreateSchema, schema);
        foreach (var statement in PreparePartitioning(plan)) yield return statement;
    }

    // CREATE SCHEMA has to be alone in its batch, so the condition runs it as a batch of its own.
    private string CreateSchema(string schema) =>
        "IF SCHEMA_ID(" + Literal(Fold(schema)) + ") IS NULL EXEC(" + Literal("CREATE SCHEMA " + Quote(schema)) + ")";

    // There is no RESTRICT, and NO ACTION refuses at once as well: constraints are never deferred.
    /// <inheritdoc/>
    protected override string ActionClause(string clause, ForeignKeyAction action) =>
        action == ForeignKeyAction.Restrict ? "" : base.ActionClause(clause, action);
}
