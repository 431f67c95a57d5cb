using System.Text;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.MariaDb;

// The former rows of a versioned table lie in the table itself, under a key that the server makes longer by the end of their time.
public sealed partial class MariaDbDialect
{
    /// <inheritdoc/>
    protected override string OfCodePoints => "_nopad_bin";

    /// <inheritdoc/>
    protected override string StorageClauses(Table table) =>
        (table.Option<Compression>()?.Type switch
        {
            null => "",
            CompressionType.Row => " ROW_FORMAT=COMPRESSED",
            _ => " PAGE_COMPRESSED=1",
        })
        + (table.Option<TableEncryption>() is { Level: not EncryptionLevel.Database } encryption
            ? " ENCRYPTED=YES" + (encryption.KeyId == 0 ? "" : " ENCRYPTION_KEY_ID=" + encryption.KeyId.Invariant())
            : "")
        + (table.Option<SystemVersioning>() is null ? "" : " WITH SYSTEM VERSIONING");

    /// <inheritdoc/>
    protected override void AppendColumn(StringBuilder text, Column column, TablePlan plan)
    {
        if (plan.Table.Option<SystemVersioning>() is not { } versioning || (column.Name != versioning.Start && column.Name != versioning.End))
        {
            base.AppendColumn(text, column, plan);
            return;
        }

        var suffix = ColumnSuffix(column, plan);
        text.Append(PeriodColumn(column.Name, column.Name == versioning.Start)).Append(suffix.Length == 0 ? "" : " " + suffix);
    }

    private string PeriodColumn(string name, bool isStart) => Quote(name) + " TIMESTAMP(6) GENERATED ALWAYS AS ROW " + (isStart ? "START" : "END");

    private IEnumerable<string> PeriodLines(TablePlan plan)
    {
        if (plan.Table.Option<SystemVersioning>() is not { } versioning) yield break;
        if (plan.Table.FindColumn(versioning.Start) is null) yield return PeriodColumn(versioning.Start, isStart: true) + " INVISIBLE";
        if (plan.Table.FindColumn(versioning.End) is null) yield return PeriodColumn(versioning.End, isStart: false) + " INVISIBLE";
        yield return "PERIOD FOR SYSTEM_TIME (" + Quote(versioning.Start) + ", " + Quote(versioning.End) + ")";
    }

    // The server refuses what makes a key longer, unless it may keep the former rows as they are.
    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CreateIndex(Index index, string name, TablePlan plan) =>
        index.IsUnique && plan.Table.Option<SystemVersioning>() is not null
            ? base.CreateIndex(index, name, plan).Select(statement => statement with { Text = "SET STATEMENT system_versioning_alter_history = 'KEEP' FOR " + statement.Text })
            : base.CreateIndex(index, name, plan);

    /// <inheritdoc/>
    public override Capability SupportsOption(TableOption option, Table table, SchemaTarget target) => option switch
    {
        SystemVersioning versioning => SupportsVersioning(versioning, table),
        _ => base.SupportsOption(option, table, target),
    };

    private static Capability SupportsVersioning(SystemVersioning versioning, Table table)
    {
        foreach (var name in new[] { versioning.Start, versioning.End })
            if (table.FindColumn(name) is { } column && column.Type is not (TimestampType or TimestampTzType))
                return Capability.No("the column " + name + " is no timestamp, and MariaDB keeps the time of a row in it", "rename it, or name other columns with PeriodStart and PeriodEnd");
        return Capability.Yes;
    }

    /// <inheritdoc/>
    protected override IEnumerable<string> StorageRemarks(TablePlan plan) => plan.Table.Option<TableEncryption>()?.Level switch
    {
        null => [],
        EncryptionLevel.Database => ["An administrator lets the server encrypt all tables: innodb_encrypt_tables = FORCE, with a plugin such as file_key_management."],
        _ => ["The server needs a plugin with the keys, such as file_key_management; without one this statement fails."],
    };
}
