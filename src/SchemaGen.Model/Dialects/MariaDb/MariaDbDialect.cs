using SchemaGen.Model.Dialects.MySqlFamily;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MariaDb;

/// <summary>MariaDB.</summary>
public sealed partial class MariaDbDialect : MySqlFamilyDialect
{
    /// <inheritdoc/>
    public override DialectSet Flag => DialectSet.MariaDb;

    /// <inheritdoc/>
    public override string DisplayName => "MariaDB";

    // Its checks are their table's.
    /// <inheritdoc/>
    public override IReadOnlyList<NamedKinds> NameSpaces { get; } = [NamedKinds.Table, NamedKinds.ForeignKey, NamedKinds.Trigger];

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(10, 11);

    /// <inheritdoc/>
    public override ServerVersion EarliestVersion => new(10, 6);

    /// <inheritdoc/>
    public override IReadOnlyList<Edition> Editions { get; } = [new("Community"), new("Enterprise")];

    // From 5.5 its numbers went to 10; 8 and 9 are MySQL's.
    /// <inheritdoc/>
    protected override bool IsRelease(ServerVersion version) => version.Major is 5 or (>= 10 and < 100);

    /// <inheritdoc/>
    protected override string Collation(ServerVersion version) => "utf8mb4_nopad_bin";

    /// <inheritdoc/>
    protected override MySqlFamilyExpressionWriter Expressions(SchemaTarget target, Func<string, string> quoteColumn, Func<string, string> sessionText) =>
        new MariaDbExpressionWriter(quoteColumn, Collation(target.Version)) { SessionText = sessionText };

    /// <inheritdoc/>
    protected override string UuidTypeName(SchemaTarget target) =>
        Supports(Feature.Uuid, target) is Capability.Native ? "UUID" : base.UuidTypeName(target);

    // INET6 refuses an IPv4 address in its usual form, which is what drivers send.
    /// <inheritdoc/>
    protected override string TypeName(Column column, TablePlan plan) => IsNativeAddress(column) ? "INET6" : base.TypeName(column, plan);

    private static bool IsNativeAddress(Column column) => column is { Type: IpAddressType, Storage: ColumnStorage.Native };

    /// <inheritdoc/>
    protected override string NewUuid(SchemaTarget target) =>
        Supports(Feature.TimeOrderedUuid, target) is Capability.Native ? "(uuid_v7())" : base.NewUuid(target);

    /// <inheritdoc/>
    protected override string CaseInsensitiveCollation(ServerVersion version) =>
        version < new ServerVersion(10, 10) ? "utf8mb4_unicode_520_nopad_ci" : "utf8mb4_uca1400_nopad_as_ci";

    /// <inheritdoc/>
    protected override string Matches(string name, string pattern) => name + " REGEXP " + Literal("(?s)" + ToTheEnd(pattern));

    /// <inheritdoc/>
    protected override string Invisible => "IGNORED";

    // A column has no reference system of its own here.
    /// <inheritdoc/>
    protected override string? NativeCondition(Column column, TablePlan plan) => column.Type is GeometryType shape
        ? "st_srid(" + Quote(column.Name) + ") = " + shape.Srid.Invariant()
            // A column of collections admits single shapes too, unlike those of the other kinds.
            + (shape.Kind == GeometryKind.GeometryCollection ? " AND st_geometrytype(" + Quote(column.Name) + ") = 'GEOMETRYCOLLECTION'" : "")
        : base.NativeCondition(column, plan);

    // MariaDB's grammar has no NOT NULL after a generated column; the check says it.
    /// <inheritdoc/>
    protected override string NullabilityClause(Column column) => column.Computation is null ? base.NullabilityClause(column) : "";

    /// <inheritdoc/>
    protected override IEnumerable<string> TypeConditions(Column column, TablePlan plan)
    {
        foreach (var condition in IsNativeAddress(column) ? [] : base.TypeConditions(column, plan)) yield return condition;
        if (column.Computation is not null && !column.IsNullable) yield return Quote(column.Name) + " IS NOT NULL";
    }
}
