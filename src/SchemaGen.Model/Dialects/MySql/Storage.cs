using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySql;

public sealed partial class MySqlDialect
{
    /// <inheritdoc/>
    protected override string OfCodePoints => "_bin";

    /// <inheritdoc/>
    protected override string StorageClauses(Table table) =>
        (table.Option<Compression>()?.Type switch
        {
            null => "",
            CompressionType.Row => " ROW_FORMAT=COMPRESSED",
            CompressionType.Lz4 => " COMPRESSION='lz4'",
            _ => " COMPRESSION='zlib'",
        })
        + (table.Option<TableEncryption>() is { Level: not EncryptionLevel.Database } ? " ENCRYPTION='Y'" : "")
        + (table.Option<Tablespace>() is { } space ? " TABLESPACE=" + Quote(space.Name) : "");

    /// <inheritdoc/>
    public override Capability SupportsOption(TableOption option, Table table, SchemaTarget target) => option switch
    {
        Tablespace when table.Partitioning is not null =>
            Capability.No("MySQL puts no partitions into tablespaces that tables share", "leave the partitioning or the tablespace out there"),
        Compression when table.Option<Tablespace>() is not null =>
            Capability.No("MySQL compresses no table in a tablespace that tables share", "leave the tablespace or the compression out there"),
        TableEncryption { Level: EncryptionLevel.Tablespace } when table.Option<Tablespace>() is null =>
            Capability.No("the table is in no tablespace by name", "name an encrypted one with [Tablespace], or use EncryptionLevel.Table there"),
        StorageEngine engine when engine.Name.Equals("Aria", StringComparison.OrdinalIgnoreCase) =>
            Capability.No("Aria is an engine of MariaDB", "leave it out there"),
        _ => base.SupportsOption(option, table, target),
    };

    /// <inheritdoc/>
    protected override IEnumerable<string> StorageRemarks(TablePlan plan) => plan.Table.Option<TableEncryption>()?.Level switch
    {
        null => [],
        EncryptionLevel.Tablespace =>
        [
            "The server needs a keyring component, and the tablespace has to be there, encrypted: CREATE TABLESPACE " + Quote(plan.Table.Option<Tablespace>()!.Name) + " ENCRYPTION = 'Y'.",
        ],
        EncryptionLevel.Database => ["The server needs a keyring component, and an administrator lets the database encrypt its tables: ALTER DATABASE ENCRYPTION = 'Y'."],
        _ => ["The server needs a keyring component; without one this statement fails."],
    };
}
