using SchemaGen.Model.Naming;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.PostgreSql;

/// <summary>PostgreSQL.</summary>
public sealed partial class PostgreSqlDialect : SqlDialect
{
    /// <inheritdoc/>
    public override RawSqlSyntax RawSyntax { get; } = new() { Prefixes = "e", HasDollarQuotes = true };

    /// <inheritdoc/>
    public override ScriptSyntax ScriptSyntax { get; } = new() { HasAtomicBodies = true };

    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.PostgreSql;

    /// <inheritdoc/>
    public override string DisplayName => "PostgreSQL";

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(15);

    /// <inheritdoc/>
    public override IReadOnlyList<string> OptionalExtensions { get; } = [Cron, Partman];

    /// <inheritdoc/>
    public override string? ExtensionFault(string name) => OptionalExtensions.Contains(name)
        ? null
        : $"'{SqlText.OnOneLine(name)}' is no optional extension; name {string.Join(" or ", OptionalExtensions)}, or make it available with [assembly: PostgreSqlExtension]";

    /// <inheritdoc/>
    public override bool HasEnumTypes => true;

    // Where gen_random_uuid() needs no extension.
    /// <inheritdoc/>
    public override ServerVersion EarliestVersion => new(13);

    // Since 10 the first number is the series.
    /// <inheritdoc/>
    protected override bool IsRelease(ServerVersion version) => version.Major is >= 6 and < 100;

    // Whatever holds rows has its name among the tables, and so has what backs a primary key; a row of a table is a type of its name.
    /// <inheritdoc/>
    public override IReadOnlyList<NamedKinds> NameSpaces { get; } =
        [NamedKinds.Table | NamedKinds.PrimaryKey | NamedKinds.Index, NamedKinds.Table | NamedKinds.Type];

    /// <inheritdoc/>
    public override int MostColumns => 1600;

    /// <inheritdoc/>
    protected override bool CountsIncludedColumns => true;

    /// <inheritdoc/>
    public override NameLimit NameLimit => new(63, InBytes: true);

    /// <inheritdoc/>
    public override bool IsOwnColumn(string name) => name is "tableoid" or "xmin" or "cmin" or "xmax" or "cmax" or "ctid";

    /// <inheritdoc/>
    protected override ExpressionWriter ExpressionsOf(SchemaTarget target) => new PostgreSqlExpressionWriter(Quote);

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> Prepare(TablePlan plan)
    {
        if (plan.Table.Name.Schema is { } schema)
            yield return new SqlStatement("CREATE SCHEMA IF NOT EXISTS " + Quote(schema), StatementKind.CreateSchema, schema);
        foreach (var statement in CreateExtensions(plan).Concat(CreateCollations(plan)).Concat(CreateEnumerations(plan))) yield return statement;
    }

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CleanUp(TablePlan plan) =>
        Enumerations(plan).Any() ? DropEnumerations(plan, Prepare(plan).Count() - CreateEnumerations(plan).Count()) : [];

    /// <inheritdoc/>
    protected override string CollationName(string name) => Quote(name);

    /// <inheritdoc/>
    protected override SqlStatement AddComment(string comment, Column? column, TablePlan plan) => new(
        "COMMENT ON " + Commented(column, plan) + " IS " + Literal(comment),
        StatementKind.AddComment,
        column?.Name ?? plan.Table.Name.ToString());
}
