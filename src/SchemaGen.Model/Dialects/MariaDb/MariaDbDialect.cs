using SchemaGen.Model.Dialects.MySqlFamily;

namespace SchemaGen.Model.Dialects.MariaDb;

/// <summary>MariaDB.</summary>
public sealed class MariaDbDialect : MySqlFamilyDialect
{
    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.MariaDb;

    /// <inheritdoc/>
    public override string DisplayName => "MariaDB";

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(10, 11);

    /// <inheritdoc/>
    protected override string Collation(ServerVersion version) => "utf8mb4_nopad_bin";

    /// <inheritdoc/>
    protected override ExpressionWriter Expressions => new MariaDbExpressionWriter(Quote);

    /// <inheritdoc/>
    protected override string UuidTypeName(ServerVersion version) =>
        HasUuids(version) ? "UUID" : "CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci";

    /// <inheritdoc/>
    protected override bool HasUuids(ServerVersion version) => version >= new ServerVersion(10, 7);

    // INET6 refuses an IPv4 address in its usual form, which is what drivers send.
    /// <inheritdoc/>
    protected override string TypeName(Column column, Planning.TablePlan plan) => IsNativeAddress(column) ? "INET6" : base.TypeName(column, plan);

    private static bool IsNativeAddress(Column column) => column is { Type: IpAddressType, Storage: ColumnStorage.Native };

    /// <inheritdoc/>
    protected override string NewUuid(ServerVersion version) => version < new ServerVersion(11, 7) ? "(uuid())" : "(uuid_v7())";

    /// <inheritdoc/>
    protected override string CaseInsensitiveCollation(ServerVersion version) =>
        version < new ServerVersion(10, 10) ? "utf8mb4_unicode_520_nopad_ci" : "utf8mb4_uca1400_nopad_as_ci";

    /// <inheritdoc/>
    protected override bool HasVectors(VectorType vector, ServerVersion version) =>
        version >= new ServerVersion(11, 7) && vector.Dimensions <= 16_383;

    /// <inheritdoc/>
    protected override string Matches(string name, string pattern) => name + " REGEXP " + Literal(pattern);

    // A column has no reference system of its own here.
    /// <inheritdoc/>
    protected override string? NativeCondition(Column column, Planning.TablePlan plan) => column.Type is GeometryType shape
        ? "st_srid(" + Quote(column.Name) + ") = " + shape.Srid.Invariant()
        : base.NativeCondition(column, plan);

    // MariaDB's grammar has no NOT NULL after a generated column; the check says it.
    /// <inheritdoc/>
    protected override string NullabilityClause(Column column) => column.Computation is null ? base.NullabilityClause(column) : "";

    /// <inheritdoc/>
    protected override IEnumerable<string> TypeConditions(Column column, Planning.TablePlan plan)
    {
        foreach (var condition in IsNativeAddress(column) ? [] : base.TypeConditions(column, plan)) yield return condition;
        if (column.Computation is not null && !column.IsNullable) yield return Quote(column.Name) + " IS NOT NULL";
    }
}
