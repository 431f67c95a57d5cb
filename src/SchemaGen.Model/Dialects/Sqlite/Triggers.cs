using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.Sqlite;

// A trigger has one event, and none can change the row that is about to be written.
public sealed partial class SqliteDialect
{
    // A function takes no more than 127 arguments.
    private const int MostValues = 60;

    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> Audit(AuditTrigger audit, TablePlan plan)
    {
        var (old, now) = (JsonOf("OLD", plan), JsonOf("NEW", plan));
        var insert = "    INSERT INTO " + QuoteTable(plan.Table.Name with { Name = audit.Table }) + " (" + QuoteAll(EntryColumns) + ")\n    VALUES ('";
        yield return Entry("insert", "NULL", now);
        yield return Entry("update", old, now);
        yield return Entry("delete", old, "NULL");

        TriggerSql Entry(string happening, string before, string after)
        {
            var operation = happening.ToUpperInvariant();
            return Trigger(
                TriggerName(plan, "_audit_" + happening),
                "AFTER " + operation,
                insert + operation + "', " + SessionValues + ",\n        " + before + ",\n        " + after + ");",
                plan);
        }
    }

    private string JsonOf(string row, TablePlan plan)
    {
        var pairs = AuditedColumns(plan).Select(column => Literal(column.Name) + ", " + JsonValue(column, row + "." + Quote(column.Name), plan)).ToArray();
        if (pairs.Length <= MostValues) return "json_object(" + string.Join(", ", pairs) + ")";
        // Each without the brace that opens it, and all but the last without the one that closes it.
        var parts = new List<string>();
        for (var i = 0; i < pairs.Length; i += MostValues)
        {
            var part = "json_object(" + string.Join(", ", pairs.Skip(i).Take(MostValues)) + ")";
            parts.Add("substr(" + part + ", 2" + (i + MostValues >= pairs.Length ? ")" : ", length(" + part + ") - 2)"));
        }

        return "'{' || " + string.Join(" || ',' || ", parts);
    }

    // No document holds bytes, and a column may hold some whatever its type says.
    private string JsonValue(Column column, string value, TablePlan plan) => column.Type switch
    {
        JsonType => "json(" + value + ")",
        BooleanType or IntegerType or DecimalType or FloatType => value,
        _ when Written(column, plan) == "TEXT" && column.Type is not RawType => value,
        _ => "CASE typeof(" + value + ") WHEN 'blob' THEN hex(" + value + ") ELSE " + value + " END",
    };

    // The row is written once more, only where that changes it, so that the trigger comes to an end where triggers run triggers.
    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> UpdatedAt(Column column, TablePlan plan)
    {
        var name = Quote(column.Name);
        var clock = DefaultValue(new NowDefault(), column, plan);
        var moment = $"max(ifnull(OLD.{name}, ''), {clock})";
        yield return Trigger(
            TriggerName(plan, "_" + column.Name),
            "AFTER UPDATE",
            $"    UPDATE {QuoteTable(plan.Table.Name)} SET {name} = {moment} WHERE {ThisRow(plan)};",
            plan,
            $" WHEN (NEW.{name} IS NULL OR NEW.{name} <= OLD.{name}) AND NEW.{name} IS NOT {moment}");
    }

    private string ThisRow(TablePlan plan)
    {
        if (plan.Table.PrimaryKey is { } key) return string.Join(" AND ", key.Columns.Select(column => Quote(column) + " = NEW." + Quote(column)));
        var rowId = FreeRowId(plan);
        return rowId + " = NEW." + rowId;
    }

    // The name of the row's number that no column has.
    private static string FreeRowId(TablePlan plan) =>
        new[] { "rowid", "_rowid_", "oid" }.FirstOrDefault(word => !plan.Table.Columns.Any(column => string.Equals(column.Name, word, StringComparison.OrdinalIgnoreCase))) ?? "rowid";

    // What REPLACE deletes runs no trigger, so an insert that would replace a row is refused before it does.
    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> RefuseChanges(TablePlan plan)
    {
        var refuse = "    SELECT RAISE(ABORT, " + Refusal(plan) + ");";
        if (Keys(plan).ToArray() is { Length: > 0 } keys)
            yield return Trigger(TriggerName(plan, "_insert_only_insert"), "BEFORE INSERT", refuse, plan, "\nWHEN " + string.Join("\n    OR ", keys));
        yield return Trigger(TriggerName(plan, "_insert_only_update"), "BEFORE UPDATE", refuse, plan);
        yield return Trigger(TriggerName(plan, "_insert_only_delete"), "BEFORE DELETE", refuse, plan, IsKept("OLD.", plan) is { } kept ? " WHEN " + kept : "");
    }

    // The condition that a row with the same key is there, for each key.
    private IEnumerable<string> Keys(TablePlan plan)
    {
        var table = QuoteTable(plan.Table.Name);
        if (plan.Table.PrimaryKey is { } primary) yield return Exists(string.Join(" AND ", primary.Columns.Select(Equal)));
        foreach (var index in plan.Table.Indexes)
        {
            if (!index.IsUnique) continue;
            if (index.Key is null && index.Condition is null)
            {
                yield return Exists(string.Join(" AND ", index.Columns.Select(column => index.NullsNotDistinct ? Quote(column.Name) + " IS NEW." + Quote(column.Name) : Equal(column.Name))));
                continue;
            }

            // What is computed of the new row is computed of one that has nothing but its values.
            var row = "(SELECT " + string.Join(", ", plan.Table.Columns.Select(column => "NEW." + Quote(column.Name) + " AS " + Quote(column.Name))) + ")";
            var condition = index.Condition is { } expression ? RenderCondition(expression, plan.Target) : null;
            var same = index.Key is { } key
                ? "(" + RenderValue(key.Expression, plan.Target) + ") = (SELECT " + RenderValue(key.Expression, plan.Target) + " FROM " + row + ")"
                : string.Join(" AND ", index.Columns.Select(column => Equal(column.Name)));
            yield return condition is null
                ? Exists(same)
                : "EXISTS (SELECT 1 FROM " + row + " WHERE " + condition + ") AND " + Exists(same + " AND (" + condition + ")");
        }

        string Equal(string column) => Quote(column) + " = NEW." + Quote(column);
        string Exists(string condition) => "EXISTS (SELECT 1 FROM " + table + " WHERE " + condition + ")";
    }

    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> Custom(CustomTrigger trigger, TablePlan plan)
    {
        var events = trigger.EventNames.ToArray();
        foreach (var happening in events)
            yield return Trigger(
                TriggerName(trigger, plan, events.Length == 1 ? "" : "_" + happening.ToLowerInvariant()),
                trigger.Timing.ToString().ToUpperInvariant() + " " + happening,
                Body(trigger),
                plan);
    }

    private TriggerSql Trigger(ObjectName name, string when, string body, TablePlan plan, string condition = "") => new(
        "CREATE TRIGGER " + QuoteTable(name) + " " + when + " ON " + QuoteTable(plan.Table.Name) + condition + " BEGIN\n" + body + "\nEND",
        "DROP TRIGGER " + QuoteTable(name),
        name);

    /// <inheritdoc/>
    protected override string DaysAgo(int days, Column column, TablePlan plan) =>
        DefaultValue(new NowDefault(), column, plan).Replace("'now'", $"'now', '-{days.Invariant()} days'");
}
