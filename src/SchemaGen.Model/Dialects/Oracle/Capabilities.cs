using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.Oracle;

public sealed partial class OracleDialect
{
    /// <inheritdoc/>
    public override Capability Supports(Feature feature, SchemaTarget target) => feature switch
    {
        Feature.ColumnstoreIndex => Capability.No(
            "Oracle keeps columns together only in the In-Memory column store, an option of the server and no index",
            "use a covering index or an ordinary one"),
        Feature.NullsNotDistinct => Capability.By(
            "keys with equal parts beside their NULLs are equal, and those of nothing but NULLs by a constant in the index"),
        Feature.CoveringIndex => Capability.By("the covered columns follow the key columns in an ordinary index"),
        Feature.IntervalPartitioning when IsStandard(target) => Capability.No(
            "Oracle Standard Edition has no partitioned tables", "leave the partitioning out there"),
        Feature.ColumnEncryption when IsStandard(target) => Capability.No(
            "Oracle Standard Edition does not encrypt columns", "let the application encrypt"),
        Feature.ForeignKeyOnUpdate => Capability.No(
            "Oracle's foreign keys have no ON UPDATE", "keep keys that never change, or change the referring rows in the application"),
        Feature.ForeignKeySetDefault => Capability.No("Oracle's foreign keys cannot set a default", "use SET NULL"),
        Feature.ForeignKeyOnEncryptedColumn => Capability.No(
            "an encrypted column cannot be part of a foreign key on Oracle", "refer by a column that is not encrypted"),
        Feature.TransactionalDdl => Capability.No(
            "Oracle commits before and after each statement that changes the schema", "each statement is a step of its own"),
        Feature.TextSearchVector => Capability.No("Oracle has no type for the words of a text", "use a full-text index over the text"),
        Feature.CaseInsensitiveText => Capability.No(
            "Oracle gives a column a collation only where MAX_STRING_SIZE is EXTENDED", "compare and index upper() of it"),
        _ => Capability.Yes,
    };

    /// <inheritdoc/>
    public override Capability SupportsKey(Column column, Index? index, SchemaTarget target)
    {
        if (TypeName(column, target) is "CLOB" or "BLOB")
            return Capability.No("Oracle cannot index " + column.Name + ", which is a LOB", "give the column a length, or index a hash of it");
        return column.Type is XmlType or GeometryType || IsVector(column.Type, target)
            ? Capability.No("Oracle cannot order the values of " + column.Name, "use an index of the type's own kind")
            : Capability.Yes;
    }

    /// <inheritdoc/>
    public override Capability SupportsReference(Column column, SchemaTarget target) => column.Type is TimestampTzType
        ? Capability.No("Oracle has no foreign keys over a time with its zone, as " + column.Name + " is", "refer by another column")
        : base.SupportsReference(column, target);

    // The smallest edition otherwise is Free, which has both.
    private static bool IsStandard(SchemaTarget target) =>
        target.Edition is { } edition && (edition.StartsWith("SE", StringComparison.OrdinalIgnoreCase)
            || edition.StartsWith("Standard", StringComparison.OrdinalIgnoreCase));
}
