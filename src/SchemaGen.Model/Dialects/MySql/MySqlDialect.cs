using SchemaGen.Model.Dialects.MySqlFamily;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySql;

/// <summary>MySQL.</summary>
public sealed partial class MySqlDialect : MySqlFamilyDialect
{
    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.MySql;

    /// <inheritdoc/>
    public override bool IsTried => false;

    /// <inheritdoc/>
    public override string DisplayName => "MySQL";

    /// <inheritdoc/>
    public override IReadOnlyList<NamedKinds> NameSpaces { get; } = [NamedKinds.Table, NamedKinds.ForeignKey, NamedKinds.Check, NamedKinds.Trigger];

    /// <inheritdoc/>
    public override int MostColumnsOfKey => 16;

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(8, 4);

    /// <inheritdoc/>
    public override ServerVersion EarliestVersion => new(8);

    /// <inheritdoc/>
    public override IReadOnlyList<Edition> Editions { get; } = [new("Community"), new("Standard"), new("Enterprise")];

    // After the series 9 come those that are called by the year and month, from 26.7 on; 10 and 11 are MariaDB's.
    /// <inheritdoc/>
    protected override bool IsRelease(ServerVersion version) => version.Major is (>= 5 and <= 9) or (>= 26 and < 100);

    // Before 8.0.17 the only binary collation disregards trailing blanks.
    /// <inheritdoc/>
    protected override string Collation(ServerVersion version) =>
        version < new ServerVersion(8, 0, 17) ? "utf8mb4_bin" : "utf8mb4_0900_bin";

    /// <inheritdoc/>
    protected override MySqlFamilyExpressionWriter Expressions(SchemaTarget target, Func<string, string> quoteColumn, Func<string, string> sessionText) =>
        new MySqlExpressionWriter(quoteColumn, Collation(target.Version)) { SessionText = sessionText };

    /// <inheritdoc/>
    protected override string CaseInsensitiveCollation(ServerVersion version) => "utf8mb4_0900_as_ci";

    /// <inheritdoc/>
    protected override string Matches(string name, string pattern) => "regexp_like(" + name + ", " + Literal(ToTheEnd(pattern)) + ", 'cn')";

    /// <inheritdoc/>
    protected override string ColumnSuffix(Column column, TablePlan plan)
    {
        var suffix = base.ColumnSuffix(column, plan);
        return column.Type is GeometryType shape ? ("SRID " + shape.Srid.Invariant() + " " + suffix).TrimEnd() : suffix;
    }

    /// <inheritdoc/>
    protected override string Invisible => "INVISIBLE";

    /// <inheritdoc/>
    public override Capability SupportsMethod(Index index, Table table, SchemaTarget target) => index.Method is FullTextMethod && table.Partitioning is not null
        ? Capability.No("MySQL has no full-text indexes on partitioned tables", "leave the index or the partitioning out there")
        : base.SupportsMethod(index, table, target);

    private const int LargestScale = 30;

    /// <inheritdoc/>
    public override Capability SupportsType(Column column) => column.Type is DecimalType { Scale: > LargestScale }
        ? Capability.No("MySQL keeps 30 digits after the point at most", "give the column a scale of 30 or less")
        : base.SupportsType(column);

    /// <inheritdoc/>
    public override Column Nearest(Column column) => column.Type is DecimalType number ? column with { Type = number with { Scale = LargestScale } } : column;

    /// <inheritdoc/>
    protected override string Mark(Index index, TablePlan plan) => "(" + MarkValue(index, plan) + ")";

    /// <inheritdoc/>
    protected override string ExpressionKey(Index index, TablePlan plan) => "(" + RenderValue(index.Key!.Expression, plan.Target) + ")";
}
