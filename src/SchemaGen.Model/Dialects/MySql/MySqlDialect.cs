using SchemaGen.Model.Dialects.MySqlFamily;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySql;

/// <summary>MySQL.</summary>
public sealed class MySqlDialect : MySqlFamilyDialect
{
    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.MySql;

    /// <inheritdoc/>
    public override string DisplayName => "MySQL";

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(8, 4);

    // Before 8.0.17 the only binary collation disregards trailing blanks.
    /// <inheritdoc/>
    protected override string Collation(ServerVersion version) =>
        version < new ServerVersion(8, 0, 17) ? "utf8mb4_bin" : "utf8mb4_0900_bin";

    /// <inheritdoc/>
    protected override ExpressionWriter Expressions => new MySqlExpressionWriter(Quote);

    /// <inheritdoc/>
    protected override string UuidTypeName(ServerVersion version) => "CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci";

    /// <inheritdoc/>
    protected override bool HasUuids(ServerVersion version) => false;

    /// <inheritdoc/>
    protected override string NewUuid(ServerVersion version) => "(uuid())";

    /// <inheritdoc/>
    protected override string CaseInsensitiveCollation(ServerVersion version) => "utf8mb4_0900_as_ci";

    /// <inheritdoc/>
    protected override bool HasVectors(VectorType vector, ServerVersion version) =>
        version >= new ServerVersion(9) && vector.Dimensions <= 16_383;

    /// <inheritdoc/>
    protected override string Matches(string name, string pattern) => "regexp_like(" + name + ", " + Literal(pattern) + ", 'c')";

    /// <inheritdoc/>
    protected override string ColumnSuffix(Column column, TablePlan plan)
    {
        var suffix = base.ColumnSuffix(column, plan);
        return column.Type is GeometryType shape ? ("SRID " + shape.Srid.Invariant() + " " + suffix).TrimEnd() : suffix;
    }

    // MySQL refuses a check on a column that a foreign key's action may change; the check stands on the referenced column.
    /// <inheritdoc/>
    protected override IEnumerable<string> TypeConditions(Column column, TablePlan plan) =>
        plan.Table.ForeignKeys.Any(key => key.Columns.Contains(column.Name) && Changes(key)) ? [] : base.TypeConditions(column, plan);

    private static bool Changes(ForeignKey key) =>
        key.OnDelete == ForeignKeyAction.SetNull || key.OnUpdate is ForeignKeyAction.Cascade or ForeignKeyAction.SetNull;
}
