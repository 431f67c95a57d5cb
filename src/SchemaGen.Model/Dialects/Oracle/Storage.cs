using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Oracle;

// How a table is stored: in a tablespace, compressed, with its former rows in a flashback archive, by several processes.
public sealed partial class OracleDialect
{
    // In the order of the grammar: these stand before what is said of LOBs and partitions, and the others behind.
    private string SegmentOptions(TablePlan plan) =>
        (plan.Table.Option<Tablespace>() is { } space ? " TABLESPACE " + Quote(space.Name) : "")
        + (plan.Table.Option<Compression>()?.Type switch
        {
            null => "",
            CompressionType.Row => " ROW STORE COMPRESS BASIC",
            CompressionType.Columnstore => " COLUMN STORE COMPRESS FOR QUERY HIGH",
            _ => " ROW STORE COMPRESS ADVANCED",
        });

    private static string TableOptions(TablePlan plan) =>
        (plan.Table.Option<ParallelDegree>() is { } parallel ? " PARALLEL " + parallel.Degree.Invariant() : "")
        + (plan.Table.Option<SystemVersioning>() is null ? "" : " FLASHBACK ARCHIVE");

    private string SpaceOfIndexes(TablePlan plan) =>
        plan.Table.Option<Tablespace>() is { } space ? " TABLESPACE " + Quote(space.Indexes ?? space.Name) : "";

    // A table with an archive is not dropped.
    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> BeforeDrop(TablePlan plan)
    {
        if (plan.Table.Option<SystemVersioning>() is not null)
            yield return new SqlStatement("ALTER TABLE " + QuoteTable(plan.Table.Name) + " NO FLASHBACK ARCHIVE", StatementKind.Execute, plan.Table.Name.ToString());
    }

    /// <inheritdoc/>
    protected override IEnumerable<string> StorageRemarks(TablePlan plan)
    {
        if (plan.Table.Option<Tablespace>() is { } space) yield return "The tablespace " + Quote(space.Name) + " has to be there.";
        if (plan.Table.Option<SystemVersioning>() is not null)
            yield return "An administrator makes a default flashback archive: CREATE FLASHBACK ARCHIVE DEFAULT ... TABLESPACE ... RETENTION 5 YEAR.";
        if (plan.Table.Option<TableEncryption>() is not { } encryption) yield break;
        var lies = plan.Table.Option<Tablespace>() is { } named ? "the tablespace " + Quote(named.Name) : "the default tablespace of the schema";
        yield return encryption.Level == EncryptionLevel.Database
            ? "An administrator encrypts all tablespaces, with the keystore open: ALTER TABLESPACE ... ENCRYPTION ONLINE USING 'AES256' ENCRYPT."
            : "An administrator encrypts " + lies + ", with the keystore open: ALTER TABLESPACE ... ENCRYPTION ONLINE USING 'AES256' ENCRYPT.";
    }
}
