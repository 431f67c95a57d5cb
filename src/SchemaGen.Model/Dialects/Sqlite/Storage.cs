using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.Sqlite;

// Tables that hold to the types of their columns, and tables that are kept by their primary key.
public sealed partial class SqliteDialect
{
    private static readonly string[] StrictTypes = ["INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY"];

    /// <inheritdoc/>
    protected override string TableSuffix(TablePlan plan)
    {
        if (plan.Table.Options.IsEmpty) return "";
        var (isStrict, isWithout) = (plan.Table.Option<Strict>() is not null, plan.Table.Option<WithoutRowId>() is not null);
        return (isStrict, isWithout) switch
        {
            (true, true) => " STRICT, WITHOUT ROWID",
            (true, false) => " STRICT",
            (false, true) => " WITHOUT ROWID",
            _ => "",
        };
    }

    /// <inheritdoc/>
    public override Capability SupportsOption(TableOption option, Table table, SchemaTarget target)
    {
        switch (option)
        {
            case Strict when table.Columns.FirstOrDefault(column => column.Type is RawType raw && !StrictTypes.Contains(raw.Text.Trim().ToUpperInvariant())) is { } own:
                return No("a strict table of SQLite has no type such as that of " + own.Name, "use one of " + string.Join(", ", StrictTypes) + " for the column");
            case WithoutRowId when table.PrimaryKey is not { } key || !key.Columns.All(column => table.FindColumn(column) is not null):
                return No("SQLite keeps a table by its primary key, and this one has none", "give it a key, or leave the option out");
            case WithoutRowId when table.PrimaryKey is { Columns: { Count: 1 } key } && table.FindColumn(key[0]) is { Identity: not null, Type: IntegerType }:
                return No("SQLite numbers the rows of the table, which takes their row numbers", "let the application give the keys, or leave the option out");
            case WithoutRowId when table.Indexes.FirstOrDefault(index => index.Dialects.HasFlag(Flag) && NeedsRowId(index)) is { } index:
                return No("the " + index.Method!.Name + " knows rows by their number on SQLite", "leave the index or the option out");
            case WithoutRowId when table.Triggers.Any(trigger => trigger is UpdatedAtTrigger && trigger.Dialects.HasFlag(Flag)):
                return No("the trigger that keeps the time of an update knows rows by their number on SQLite", "leave the trigger or the option out");
            default:
                return Yes;
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<string> StorageRemarks(TablePlan plan) => plan.Table.Option<TableEncryption>() is null
        ? []
        : ["The file is encrypted by a build such as SQLCipher, to which the application gives the key before anything else."];
}
