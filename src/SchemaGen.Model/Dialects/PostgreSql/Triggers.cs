using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Each trigger runs a function of its own. On a partitioned table it counts for all partitions.
public sealed partial class PostgreSqlDialect
{
    // With the rights of who made it, so that nobody else needs any on the audit's table; what it names is found by the schema of the
    // table alone, where no temporary table can stand in for it.
    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> Audit(AuditTrigger audit, TablePlan plan)
    {
        var (old, now) = (AuditedRow("OLD", plan), AuditedRow("NEW", plan));
        var name = TriggerName(plan, "_audit");
        yield return Function(
            name,
            $"""
                EXECUTE format('INSERT INTO %I.%I ({QuoteAll(EntryColumns)}) VALUES ($1, $2, $3, $4, $5, $6)', TG_TABLE_SCHEMA, {Literal(Fold(audit.Table))})
                    USING TG_OP, {SessionValues}, {old}, {now};
                RETURN NULL;
            """,
            " SECURITY DEFINER SET search_path = pg_catalog, pg_temp");
        yield return Trigger(name, "AFTER INSERT OR UPDATE OR DELETE", "ROW", name, plan);
        yield return Trigger(TriggerName(plan, "_audit_truncate"), "AFTER TRUNCATE", "STATEMENT", name, plan);
    }

    private string AuditedRow(string row, TablePlan plan)
    {
        var without = plan.Table.Columns.Where(column => column.IsEncryptedByDatabase(plan.Target)).Select(column => " - " + Literal(Fold(column.Name)));
        return "to_jsonb(" + row + ")" + string.Concat(without) + string.Concat(Documents(row, plan));
    }

    // What is kept as text is a document in the document.
    private IEnumerable<string> Documents(string row, TablePlan plan) => plan.Table.Columns
        .Where(column => IsJsonText(column) && !column.IsEncryptedByDatabase(plan.Target))
        .Select(column => " || jsonb_build_object(" + Literal(Fold(column.Name)) + ", " + row + "." + Quote(column.Name) + "::jsonb)");

    // The time of the statement and not of the transaction, which may have begun before another one that is over by now.
    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> UpdatedAt(Column column, TablePlan plan)
    {
        var name = TriggerName(plan, "_" + column.Name);
        var quoted = Quote(column.Name);
        var clock = column.Type is TimestampType ? "timezone('UTC', clock_timestamp())" : "clock_timestamp()";
        yield return Function(
            name,
            $"""
                IF NEW.{quoted} IS NULL OR NEW.{quoted} <= OLD.{quoted} THEN
                    NEW.{quoted} := greatest(OLD.{quoted}, {clock});
                END IF;
                RETURN NEW;
            """);
        yield return Trigger(name, "BEFORE UPDATE", "ROW", name, plan);
    }

    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> RefuseChanges(TablePlan plan)
    {
        var name = TriggerName(plan, "_insert_only");
        var allowed = IsKept("OLD.", plan) is { } kept
            ? $"""
                IF TG_OP = 'DELETE' THEN
                    IF NOT ({kept}) THEN
                        RETURN OLD;
                    END IF;
                END IF;

            """.Replace("\r\n", "\n")
            : "";
        yield return Function(name, allowed + "    RAISE EXCEPTION USING MESSAGE = " + Refusal(plan) + ", ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;");
        yield return Trigger(name, "BEFORE UPDATE OR DELETE", "ROW", name, plan);
        yield return Trigger(TriggerName(plan, "_insert_only_truncate"), "BEFORE TRUNCATE", "STATEMENT", name, plan);
    }

    /// <inheritdoc/>
    protected override IEnumerable<TriggerSql> Custom(CustomTrigger trigger, TablePlan plan)
    {
        var name = TriggerName(trigger, plan);
        var function = TriggerName(plan, "_" + trigger.Name);
        var returned = trigger.Timing == TriggerTiming.After ? "    RETURN NULL;"
            : !trigger.Events.HasFlag(TriggerEvents.Delete) ? "    RETURN NEW;"
            : trigger.Events == TriggerEvents.Delete ? "    RETURN OLD;"
            : "    IF TG_OP = 'DELETE' THEN\n        RETURN OLD;\n    END IF;\n    RETURN NEW;";
        yield return Function(function, Body(trigger) + "\n" + returned);
        yield return Trigger(name, trigger.Timing.ToString().ToUpperInvariant() + " " + string.Join(" OR ", trigger.EventNames), "ROW", function, plan);
    }

    private TriggerSql Function(ObjectName name, string body, string options = " SET search_path FROM CURRENT")
    {
        var function = QuoteTable(name) + "()";
        return new(
            "CREATE FUNCTION " + function + " RETURNS trigger LANGUAGE plpgsql" + options + " AS " + DollarQuote("\nBEGIN\n" + body.Replace("\r\n", "\n") + "\nEND\n"),
            "DROP FUNCTION " + function,
            name);
    }

    private TriggerSql Trigger(ObjectName name, string when, string each, ObjectName function, TablePlan plan)
    {
        var on = " ON " + QuoteTable(plan.Table.Name);
        return new(
            "CREATE TRIGGER " + Quote(name.Name) + " " + when + on + " FOR EACH " + each + " EXECUTE FUNCTION " + QuoteTable(function) + "()",
            "DROP TRIGGER " + Quote(name.Name) + on,
            name);
    }

    // Days of 24 hours, whatever the time zone of the session says of them.
    /// <inheritdoc/>
    protected override string DaysAgo(int days, Column column, TablePlan plan) => column.Type switch
    {
        DateType => $"timezone('UTC', now())::date - {days.Invariant()}",
        TimestampType => $"timezone('UTC', now()) - interval '{(days * 24).Invariant()} hours'",
        _ => $"now() - interval '{(days * 24).Invariant()} hours'",
    };
}
