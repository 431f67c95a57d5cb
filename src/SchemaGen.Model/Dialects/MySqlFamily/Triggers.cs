using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// A trigger has one event. It runs with the rights of who made it, and not for rows that a foreign key deletes or changes.
public abstract partial class MySqlFamilyDialect
{
    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> Audit(AuditTrigger audit, TablePlan plan)
    {
        var (old, now) = (JsonOf("OLD", plan), JsonOf("NEW", plan));
        var insert = "\nINSERT INTO " + QuoteTable(plan.Table.Name with { Name = audit.Table }) + " (" + QuoteAll(EntryColumns) + ")\nVALUES ('";
        yield return Entry("insert", "NULL", now);
        yield return Entry("update", old, now);
        yield return Entry("delete", old, "NULL");

        TriggerSql Entry(string happening, string before, string after)
        {
            var operation = happening.ToUpperInvariant();
            return Trigger(
                TriggerName(plan, "_audit_" + happening), "AFTER " + operation, insert + operation + "', " + SessionValues + ",\n    " + before + ",\n    " + after + ")", plan);
        }
    }

    private string JsonOf(string row, TablePlan plan) =>
        "JSON_OBJECT(" + string.Join(", ", AuditedColumns(plan).Select((column, index) => NameInDocument(Literal(column.Name), index) + ", " + JsonValue(column, row + "." + Quote(column.Name), plan))) + ")";

    /// <summary>The literal of a column's name as the name of a value in a document, the first of which has the index 0.</summary>
    protected virtual string NameInDocument(string literal, int index) => literal;

    // What is made of bytes is text of hexadecimal digits.
    private string JsonValue(Column column, string value, TablePlan plan) => column.Type switch
    {
        JsonType => Document(value),
        GeometryType => "st_astext(" + value + ")",
        _ => Written(column, plan) switch
        {
            var type when type.StartsWith("BIT", StringComparison.OrdinalIgnoreCase) => value + " + 0",
            var type when type.IndexOf("BINARY", StringComparison.OrdinalIgnoreCase) >= 0 || type.IndexOf("BLOB", StringComparison.OrdinalIgnoreCase) >= 0 => "hex(" + value + ")",
            _ => value,
        },
    };

    /// <summary>The value of a column that holds JSON, so that it is a part of a document and no text in it.</summary>
    protected virtual string Document(string value) => value;

    // ON UPDATE CURRENT_TIMESTAMP has the time zone of the session, and columns are in UTC; it would also let the time go back.
    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> UpdatedAt(Column column, TablePlan plan)
    {
        var name = Quote(column.Name);
        const string clock = "utc_timestamp(6)";
        yield return Trigger(
            TriggerName(plan, "_" + column.Name),
            "BEFORE UPDATE",
            $"\nSET NEW.{name} = IF(NEW.{name} IS NULL OR NEW.{name} <= OLD.{name}, greatest(coalesce(OLD.{name}, {clock}), {clock}), NEW.{name})",
            plan);
    }

    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> RefuseChanges(TablePlan plan)
    {
        var signal = "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = " + Refusal(plan);
        yield return Trigger(TriggerName(plan, "_insert_only_update"), "BEFORE UPDATE", "\n" + signal, plan);
        yield return Trigger(
            TriggerName(plan, "_insert_only_delete"),
            "BEFORE DELETE",
            IsKept("OLD.", plan) is { } kept ? "\nIF " + kept + " THEN\n    " + signal + ";\nEND IF" : "\n" + signal,
            plan);
    }

    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> Custom(CustomTrigger trigger, TablePlan plan)
    {
        var events = trigger.EventNames.ToArray();
        foreach (var happening in events)
            yield return Trigger(
                TriggerName(trigger, plan, events.Length == 1 ? "" : "_" + happening.ToLowerInvariant()),
                trigger.Timing.ToString().ToUpperInvariant() + " " + happening,
                "\nBEGIN\n" + Body(trigger) + "\nEND",
                plan);
    }

    private TriggerSql Trigger(ObjectName name, string when, string body, TablePlan plan) => new(
        "CREATE TRIGGER " + QuoteTable(name) + " " + when + " ON " + QuoteTable(plan.Table.Name) + " FOR EACH ROW" + body,
        "DROP TRIGGER " + QuoteTable(name),
        name);

    /// <inheritdoc/>
    protected override string DaysAgo(int days, Column column, TablePlan plan) =>
        (column.Type is DateType ? "utc_date()" : "utc_timestamp(6)") + $" - INTERVAL {days.Invariant()} DAY";
}
