using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.SqlServer;

public sealed partial class SqlServerDialect
{
    /// <inheritdoc/>
    public override Capability Supports(Feature feature, SchemaTarget target) => feature switch
    {
        Feature.UniqueKeyAcrossPartitions => Capability.By(
            "the unique index stays whole, outside the partitions, which then cannot be switched or truncated one by one"),
        Feature.PrimaryKeyAcrossPartitions => Capability.No(
            "the primary key of a partitioned table orders its rows and has to contain the partition column on SQL Server",
            "the partition column is taken in"),
        Feature.ForeignKeyToPartitionedTable => Capability.No(
            "SQL Server cannot refer to a partitioned table by a key without the partition column",
            "carry the partition column along, or leave the foreign key out there"),
        Feature.SeveralCascadePaths => Capability.No(
            "SQL Server lets the actions of foreign keys reach a table by one way only, and never the referring table itself",
            "change or delete the other rows in the application"),
        Feature.ConditionOnEncryptedColumn => Capability.No(
            "SQL Server cannot read a column under Always Encrypted", "set and check the value in the application"),
        Feature.IndexOnEncryptedColumn => Capability.No(
            "SQL Server cannot order a column under randomized Always Encrypted", "let the application encrypt and search by a hash"),
        Feature.ForeignKeyOnEncryptedColumn => Capability.No(
            "SQL Server cannot compare a column under randomized Always Encrypted", "refer by a column that is not encrypted"),
        Feature.TextSearchVector => Capability.No("SQL Server has no type for the words of a text", "use a full-text index over the text"),
        _ => Capability.Yes,
    };

    /// <inheritdoc/>
    public override Capability SupportsKey(Column column, Index? index, SchemaTarget target)
    {
        if (TypeName(column, target) is "nvarchar(max)" or "varbinary(max)" or "json" or "xml" or "geometry" or "geography"
            || IsVector(column.Type, target))
            return Capability.No(
                "SQL Server cannot index " + column.Name + ", which may be of any length",
                "give the column a length, or index a hash of it");
        // The index could be made, but a row with a longer value would be refused. A unique key is worth that, an ordinary one is not.
        return index is { IsUnique: false, Kind: IndexKind.Ordinary } && LongestValue(column) > LongestKey
            ? Capability.No(
                "SQL Server keeps no value of more than 1,700 bytes in an index, which " + column.Name + " may have",
                "give the column at most 850 characters, or index a hash of it")
            : Capability.Yes;
    }

    private static int LongestValue(Column column) => column.Type switch
    {
        StringType text => text.Length * 2,
        CharType text => text.Length * 2,
        EnumType list => list.LongestValue * 2,
        CaseInsensitiveTextType text => text.Length * 2,
        SetType set => set.LongestValue * 2,
        VectorType vector => vector.Bytes,
        BinaryType binary => binary.Length ?? int.MaxValue,
        _ => 0,
    };
}
