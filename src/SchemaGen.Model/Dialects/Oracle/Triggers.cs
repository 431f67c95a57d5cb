using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.Oracle;

public sealed partial class OracleDialect
{
    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> Audit(AuditTrigger audit, TablePlan plan)
    {
        var (old, now) = (JsonOf(":OLD", plan), JsonOf(":NEW", plan));
        string Entry(string operation, string before, string after) =>
            "        INSERT INTO " + QuoteTable(plan.Table.Name with { Name = audit.Table }) + " (" + QuoteAll(EntryColumns) + ")\n        VALUES ('" + operation + "', " + SessionValues
            + ",\n            " + before + ",\n            " + after + ");";
        yield return Trigger(
            TriggerName(plan, "_audit"),
            "AFTER INSERT OR UPDATE OR DELETE",
            "    IF INSERTING THEN\n" + Entry("INSERT", "NULL", now) + "\n    ELSIF UPDATING THEN\n" + Entry("UPDATE", old, now) + "\n    ELSE\n" + Entry("DELETE", old, "NULL") + "\n    END IF;",
            plan);
    }

    // What is computed when it is read follows from the rest.
    private string JsonOf(string row, TablePlan plan) => "JSON_OBJECT("
        + string.Join(", ", AuditedColumns(plan).Where(column => column.Computation is null).Select(column => Literal(column.Name) + " VALUE " + JsonValue(column, row + "." + Quote(column.Name))))
        + " NULL ON NULL RETURNING CLOB)";

    private static string JsonValue(Column column, string value) => column.Type switch
    {
        JsonType => value + " FORMAT JSON",
        XmlType => "XMLSERIALIZE(CONTENT " + value + " AS CLOB)",
        GeometryType => "SDO_UTIL.TO_WKTGEOMETRY(" + value + ")",
        _ => value,
    };

    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> UpdatedAt(Column column, TablePlan plan)
    {
        var (old, now) = (":OLD." + Quote(column.Name), ":NEW." + Quote(column.Name));
        var clock = DefaultValue(new NowDefault(), column, plan);
        yield return Trigger(
            TriggerName(plan, "_" + column.Name),
            "BEFORE UPDATE",
            $"    IF {now} IS NULL OR {now} <= {old} THEN\n        {now} := GREATEST(NVL({old}, {clock}), {clock});\n    END IF;",
            plan);
    }

    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> RefuseChanges(TablePlan plan)
    {
        var refuse = "    RAISE_APPLICATION_ERROR(-20001, " + Refusal(plan) + ");";
        yield return Trigger(
            TriggerName(plan, "_insert_only"),
            "BEFORE UPDATE OR DELETE",
            IsKept(":OLD.", plan) is { } kept ? "    IF UPDATING OR " + kept + " THEN\n    " + refuse + "\n    END IF;" : refuse,
            plan);
    }

    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> Custom(CustomTrigger trigger, TablePlan plan)
    {
        yield return Trigger(TriggerName(trigger, plan), trigger.Timing.ToString().ToUpperInvariant() + " " + string.Join(" OR ", trigger.EventNames), Body(trigger), plan);
    }

    private TriggerSql Trigger(ObjectName name, string when, string body, TablePlan plan) => new(
        "CREATE TRIGGER " + QuoteTable(name) + " " + when + " ON " + QuoteTable(plan.Table.Name) + " FOR EACH ROW\nBEGIN\n" + body + "\nEND;",
        "DROP TRIGGER " + QuoteTable(name),
        name);

    /// <inheritdoc/>
    protected override string DaysAgo(int days, Column column, TablePlan plan) => column.Type is DateType
        ? $"TRUNC(CAST(SYS_EXTRACT_UTC(SYSTIMESTAMP) AS DATE)) - {days.Invariant()}"
        : $"{DefaultValue(new NowDefault(), column, plan)} - NUMTODSINTERVAL({days.Invariant()}, 'DAY')";
}
