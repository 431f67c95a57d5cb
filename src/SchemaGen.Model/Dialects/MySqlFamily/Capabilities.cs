using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySqlFamily;

public abstract partial class MySqlFamilyDialect
{
    /// <inheritdoc/>
    public override Capability Supports(Feature feature, SchemaTarget target) => feature switch
    {
        Feature.ColumnstoreIndex => Capability.No(DisplayName + " has no columnstore indexes", "use a covering index or an ordinary one"),
        Feature.CoveringIndex => Capability.By("the covered columns follow the key columns in an ordinary index"),
        Feature.UniqueKeyAcrossPartitions => Capability.No(
            "a unique key of a partitioned table has to contain the partition column on " + DisplayName,
            "add the partition column to the key, or do not partition there"),
        Feature.PrimaryKeyAcrossPartitions => Capability.No(
            "the primary key of a partitioned table has to contain the partition column on " + DisplayName,
            "the partition column is taken in"),
        Feature.ForeignKeyFromPartitionedTable => Capability.No(
            "a partitioned table cannot have foreign keys on " + DisplayName, "leave the foreign key or the partitioning out there"),
        Feature.ForeignKeyToPartitionedTable or Feature.ForeignKeyToPartitions => Capability.No(
            DisplayName + " cannot refer to a partitioned table", "leave the foreign key or the partitioning out there"),
        Feature.NullsNotDistinct => Capability.No(
            "NULLs are never equal in a unique index of " + DisplayName, "make the columns required, with a value that stands for none"),
        Feature.ForeignKeySetDefault => Capability.No(
            "the storage engine of " + DisplayName + " has no SET DEFAULT", "use SET NULL, or set the value in the application"),
        Feature.IdentityIncrement => Capability.No(
            "the step is a setting of the whole server on " + DisplayName, "leave the step out there, or set auto_increment_increment"),
        Feature.ColumnEncryption => Capability.No(DisplayName + " does not encrypt columns by itself", "let the application encrypt"),
        Feature.TransactionalDdl => Capability.No(
            "each statement that changes the schema commits on " + DisplayName, "a migration is resumed at the statement where it stopped"),
        Feature.TextSearchVector => Capability.No(DisplayName + " has no type for the words of a text", "use a full-text index over the text"),
        _ => Capability.Yes,
    };

    /// <inheritdoc/>
    public override Capability SupportsKey(Column column, Index? index, SchemaTarget target) =>
        column.Type is ArrayType or HstoreType or GeometryType
            || (column.Type is VectorType vector && HasVectors(vector, target.Version))
            ? Capability.No(DisplayName + " cannot order the values of " + column.Name, "use an index of the type's own kind")
            : Capability.Yes;
}
