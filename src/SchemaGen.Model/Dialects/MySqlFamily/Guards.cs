using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// After the row, so that a row which ON DUPLICATE KEY updates is not taken for a new one; a trigger has one event.
public abstract partial class MySqlFamilyDialect
{
    /// <inheritdoc/>
    protected override string GuardSuffix(TablePlan plan) => " ENGINE=InnoDB DEFAULT CHARSET=" + CharsetOf(plan.Table) + " COLLATE=" + CollationOf(plan.Table, plan.Target);

    /// <inheritdoc/>
    protected override IEnumerable<(string Up, string Down, string Name)> GuardTriggers(Index guard, TablePlan plan)
    {
        var table = QuoteTable(GuardName(guard, plan));
        var key = guard.Columns.Select(column => column.Name).ToArray();
        var columns = GuardColumns(guard, plan).ToArray();
        var nullable = key.Where(column => plan.Table.FindColumn(column)!.IsNullable).Select(column => "NEW." + Quote(column) + " IS NOT NULL").ToArray();
        var values = string.Join(", ", columns.Select(column => "NEW." + Quote(column)));
        var insert = "INSERT INTO " + table + " (" + QuoteAll(columns) + ") VALUES (" + values + ");";
        if (nullable.Length > 0) insert = "IF " + string.Join(" AND ", nullable) + " THEN " + insert + " END IF;";
        var delete = "DELETE FROM " + table + " WHERE " + string.Join(" AND ", key.Select(column => Quote(column) + " = OLD." + Quote(column))) + ";";
        var isSame = string.Join(" AND ", columns.Select(column => "OLD." + Quote(column) + " <=> NEW." + Quote(column)));
        yield return Trigger("insert", "    " + insert);
        yield return Trigger("update", "    IF NOT (" + isSame + ") THEN\n        " + delete + "\n        " + insert + "\n    END IF;");
        yield return Trigger("delete", "    " + delete);

        (string Up, string Down, string Name) Trigger(string happening, string body)
        {
            var name = GuardName(guard, plan, "_" + happening);
            return (
                "CREATE TRIGGER " + QuoteTable(name) + " AFTER " + happening.ToUpperInvariant() + " ON " + QuoteTable(plan.Table.Name) + " FOR EACH ROW\nBEGIN\n" + body + "\nEND",
                "DROP TRIGGER " + QuoteTable(name),
                name.ToString());
        }
    }
}
