using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.SqlServer;

// A trigger runs once a statement, with all of its rows.
public sealed partial class SqlServerDialect
{
    // A row before and after is one by its key. Where that changed, or there is none, the audit has what was and what is apart.
    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> Audit(AuditTrigger audit, TablePlan plan)
    {
        const string marker = "[schemagen_row]";
        var key = plan.Table.PrimaryKey?.Columns.Where(column => plan.Table.FindColumn(column)?.IsEncryptedByDatabase(plan.Target) == false).ToArray() ?? [];
        var rows = key.Length > 0
            ? "inserted AS [new] FULL JOIN deleted AS [old] ON " + string.Join(" AND ", key.Select(column => "[old]." + Quote(column) + " = [new]." + Quote(column)))
            : "(SELECT 1 AS " + marker + ", * FROM inserted) AS [new] FULL JOIN (SELECT 1 AS " + marker + ", * FROM deleted) AS [old] ON 1 = 0";
        var there = key.Length > 0 ? Quote(key[0]) : marker;
        var operation = "CASE WHEN NOT EXISTS (SELECT 1 FROM deleted) THEN N'INSERT' WHEN NOT EXISTS (SELECT 1 FROM inserted) THEN N'DELETE' ELSE N'UPDATE' END";
        yield return Trigger(
            TriggerName(plan, "_audit"),
            "AFTER INSERT, UPDATE, DELETE",
            $"""
                INSERT INTO {QuoteTable(plan.Table.Name with { Name = audit.Table })} ({QuoteAll(EntryColumns)})
                SELECT {operation},
                    {SessionValues},
                    CASE WHEN [old].{there} IS NOT NULL THEN {JsonOf("[old]", plan)} END,
                    CASE WHEN [new].{there} IS NOT NULL THEN {JsonOf("[new]", plan)} END
                FROM {rows};
            """,
            plan);
    }

    private string JsonOf(string row, TablePlan plan) => "(SELECT "
        + string.Join(", ", AuditedColumns(plan).Select(column => JsonValue(column, row + "." + Quote(column.Name), plan) + " AS " + Quote(column.Name.Replace('.', '_'))))
        + " FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER)";

    private static string JsonValue(Column column, string value, TablePlan plan) => TypeName(column, plan.Target) switch
    {
        "geometry" or "geography" => value + ".STAsText()",
        "xml" => "CAST(" + value + " AS nvarchar(max))",
        var type when type.StartsWith("vector", StringComparison.Ordinal) => "CAST(" + value + " AS nvarchar(max))",
        _ => value,
    };

    // An update of its own, which changes nothing any more where triggers run triggers.
    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> UpdatedAt(Column column, TablePlan plan)
    {
        var name = Quote(column.Name);
        var clock = DefaultValue(new NowDefault(), column, plan);
        string Same(string left, string right) => string.Join(" AND ", plan.Table.PrimaryKey!.Columns.Select(key => left + "." + Quote(key) + " = " + right + "." + Quote(key)));
        yield return Trigger(
            TriggerName(plan, "_" + column.Name),
            "AFTER UPDATE",
            $"""
                UPDATE [row] SET {name} = [moment].[value]
                FROM {QuoteTable(plan.Table.Name)} AS [row]
                JOIN inserted AS [new] ON {Same("[new]", "[row]")}
                LEFT JOIN deleted AS [old] ON {Same("[old]", "[new]")}
                CROSS APPLY (SELECT CASE WHEN [old].{name} > {clock} THEN [old].{name} ELSE {clock} END AS [value]) AS [moment]
                WHERE ([new].{name} IS NULL OR [new].{name} <= [old].{name}) AND ([row].{name} IS NULL OR [row].{name} <> [moment].[value]);
            """,
            plan);
    }

    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> RefuseChanges(TablePlan plan)
    {
        if (IsLedger(plan)) yield break;
        var refused = IsKept("", plan) is { } kept
            ? "EXISTS (SELECT 1 FROM inserted) OR EXISTS (SELECT 1 FROM deleted WHERE " + kept + ")"
            : "EXISTS (SELECT 1 FROM deleted)";
        yield return Trigger(TriggerName(plan, "_insert_only"), "AFTER UPDATE, DELETE", "    IF " + refused + "\n        THROW 50000, N" + Refusal(plan) + ", 1;", plan);
    }

    // A ledger is append-only for ever, and knows neither partitions that move nor these kinds of columns and indexes.
    private bool IsLedger(TablePlan plan) =>
        plan.Table.Triggers.Any(trigger => trigger is InsertOnly) && plan.Table.Retention is null && plan.Table.Partitioning is null
        && Supports(Feature.InsertOnly, plan.Target) is Capability.Native
        && !plan.Table.Options.Any(option => option is SystemVersioning or Compression)
        && !plan.Table.Indexes.Any(index => index.Method is FullTextMethod)
        && !plan.Table.Columns.Any(column => column.Type is RawType or GeometryType or XmlType or VectorType);

    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> Custom(CustomTrigger trigger, TablePlan plan)
    {
        yield return Trigger(
            TriggerName(trigger, plan), (trigger.Timing == TriggerTiming.After ? "AFTER " : "INSTEAD OF ") + string.Join(", ", trigger.EventNames), Body(trigger), plan);
    }

    private TriggerSql Trigger(ObjectName name, string when, string body, TablePlan plan) => new(
        "CREATE TRIGGER " + QuoteTable(name) + " ON " + QuoteTable(plan.Table.Name) + " " + when + " AS\nBEGIN\n    SET NOCOUNT ON;\n" + body.Replace("\r\n", "\n") + "\nEND",
        "DROP TRIGGER " + QuoteTable(name),
        name);

    /// <inheritdoc/>
    public override Capability SupportsTrigger(TableTrigger trigger, Table table, SchemaTarget target) => trigger switch
    {
        UpdatedAtTrigger when table.PrimaryKey is null =>
            No("SQL Server updates the row once more by its primary key, and the table has none", "give the table a primary key, or set the column in the application"),
        CustomTrigger { Timing: TriggerTiming.InsteadOf } instead when ActionBeside(instead, table) is { } key => No(
            "SQL Server takes no trigger in place of what the action of the foreign key (" + string.Join(", ", key.Columns) + ") does to the table",
            "use TriggerTiming.After, or give the foreign key no action"),
        _ => base.SupportsTrigger(trigger, table, target),
    };

    private static ForeignKey? ActionBeside(CustomTrigger trigger, Table table)
    {
        foreach (var key in table.ForeignKeys)
            if ((trigger.Events.HasFlag(TriggerEvents.Delete) && Acts(key.OnDelete)) || (trigger.Events.HasFlag(TriggerEvents.Update) && Acts(key.OnUpdate)))
                return key;
        return null;

        static bool Acts(ForeignKeyAction action) => action is ForeignKeyAction.Cascade or ForeignKeyAction.SetNull or ForeignKeyAction.SetDefault;
    }

    /// <inheritdoc/>
    protected override string DaysAgo(int days, Column column, TablePlan plan) =>
        $"DATEADD(day, -{days.Invariant()}, {DefaultValue(new NowDefault(), column, plan)})";
}
