using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.PostgreSql;

public sealed partial class PostgreSqlDialect
{
    /// <inheritdoc/>
    public override Capability Supports(Feature feature, SchemaTarget target) => feature switch
    {
        Feature.ColumnstoreIndex => Capability.No("PostgreSQL has no columnstore indexes", "use a covering index or an ordinary one"),
        Feature.UniqueKeyAcrossPartitions => Capability.No(
            "a unique key of a partitioned table has to contain the partition column on PostgreSQL",
            "add the partition column to the key, or do not partition there"),
        Feature.PrimaryKeyAcrossPartitions => Capability.No(
            "the primary key of a partitioned table has to contain the partition column on PostgreSQL", "the partition column is taken in"),
        Feature.ForeignKeyToPartitionedTable => Capability.No(
            "PostgreSQL cannot refer to a partitioned table by a key without the partition column",
            "carry the partition column along, or leave the foreign key out there"),
        Feature.NullsNotDistinct when target.Version < new ServerVersion(15) => Capability.No(
            "PostgreSQL compares NULLs in a unique index since version 15", "make the columns required, with a value that stands for none"),
        Feature.ColumnEncryption => Capability.No("PostgreSQL does not encrypt columns by itself", "let the application encrypt"),
        _ => Capability.Yes,
    };
}
