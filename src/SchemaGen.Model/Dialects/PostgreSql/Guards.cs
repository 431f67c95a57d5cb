using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.PostgreSql;

// After the row, so that a row which ON CONFLICT leaves out or updates is not taken for a new one. To move a row between partitions
// is to delete and to insert it.
public sealed partial class PostgreSqlDialect
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Up, string Down, string Name)> GuardTriggers(Index guard, TablePlan plan)
    {
        var (table, key) = (GuardName(guard, plan), guard.Columns.Select(column => column.Name));
        var (name, emptied) = (Quote(table.Name), Quote(GuardName(guard, plan, "_truncate").Name));
        var columns = GuardColumns(guard, plan).ToArray();
        var present = string.Concat(key.Where(column => plan.Table.FindColumn(column)!.IsNullable).Select(column => " AND NEW." + Quote(column) + " IS NOT NULL"));
        var body = $"""

            BEGIN
                IF TG_OP = 'TRUNCATE' THEN
                    TRUNCATE {QuoteTable(table)};
                    RETURN NULL;
                END IF;
                IF TG_OP = 'UPDATE' THEN
                    IF ({Row("OLD.", columns)}) IS NOT DISTINCT FROM ({Row("NEW.", columns)}) THEN
                        RETURN NULL;
                    END IF;
                END IF;
                IF TG_OP <> 'INSERT' THEN
                    DELETE FROM {QuoteTable(table)} WHERE {string.Join(" AND ", key.Select(column => Quote(column) + " = OLD." + Quote(column)))};
                END IF;
                IF TG_OP <> 'DELETE'{present} THEN
                    INSERT INTO {QuoteTable(table)} ({QuoteAll(columns)}) VALUES ({Row("NEW.", columns)});
                END IF;
                RETURN NULL;
            END
            """.Replace("\r\n", "\n") + "\n";
        var function = QuoteTable(table) + "()";
        var on = " ON " + QuoteTable(plan.Table.Name);
        yield return (
            "CREATE FUNCTION " + function + " RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS " + DollarQuote(body),
            "DROP FUNCTION " + function,
            table.ToString());
        yield return (
            "CREATE TRIGGER " + name + " AFTER INSERT OR UPDATE OR DELETE" + on + " FOR EACH ROW EXECUTE FUNCTION " + function,
            "DROP TRIGGER " + name + on,
            table.Name);
        yield return (
            "CREATE TRIGGER " + emptied + " AFTER TRUNCATE" + on + " FOR EACH STATEMENT EXECUTE FUNCTION " + function,
            "DROP TRIGGER " + emptied + on,
            table.Name);
    }

    private string Row(string prefix, IEnumerable<string> columns) => string.Join(", ", columns.Select(column => prefix + Quote(column)));
}
