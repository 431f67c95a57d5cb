using System.Text;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Maintenance by pg_cron, where the target names it: one block, so that it can commit after each batch, which runs the runner's steps with the moment
// in the place of its words, in the search path of the migration. A database without the extension has no job, and is migrated all the same.
public sealed partial class PostgreSqlDialect
{
    private const string Cron = "pg_cron";

    private const string SearchPath = "{{search_path}}";

    /// <inheritdoc/>
    protected override IEnumerable<(SqlStatement Up, SqlStatement Down)> Schedule(ObjectName name, Func<IReadOnlyList<MaintenanceStep>> steps, SchemaTarget target)
    {
        if (!target.Extensions.Contains(Cron)) yield break;
        var job = Literal(name.ToString());
        var text = new StringBuilder("\nDECLARE\n    started timestamp := timezone('UTC', clock_timestamp());\n    changed bigint;\nBEGIN\n    PERFORM set_config('search_path', ").Append(SearchPath).Append(", false);\n");
        foreach (var step in steps())
        {
            var isCounted = step.Kind is MaintenanceKind.Archive or MaintenanceKind.Delete;
            if (isCounted) text.Append("    LOOP\n");
            foreach (var statement in step.Statements)
                text.Append(isCounted ? "        " : "    ").Append("EXECUTE replace(replace(").Append(Literal(statement))
                    .Append(", '").Append(MaintenanceTime.Moment).Append("', ").Append(Moment(step, "YYYY-MM-DD HH24:MI:SS.US"))
                    .Append("), '").Append(MaintenanceTime.Day).Append("', ").Append(Moment(step, "YYYY-MM-DD")).Append(");\n");
            if (isCounted) text.Append("        GET DIAGNOSTICS changed = ROW_COUNT;\n        COMMIT;\n        EXIT WHEN changed = 0;\n    END LOOP;\n");
            else text.Append("    COMMIT;\n");
        }

        var command = "DO " + DollarQuote(text.Append("END\n").ToString());
        yield return (
            new SqlStatement(
                "DO " + DollarQuote($"""

                    BEGIN
                        IF NOT EXISTS (SELECT 1 FROM pg_extension WHERE extname = '{Cron}') AND EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = '{Cron}') THEN
                            BEGIN
                                CREATE EXTENSION {Cron};
                            EXCEPTION WHEN OTHERS THEN
                                RAISE NOTICE 'no job is made of {SqlText.OnOneLine(name.ToString()).Replace("'", "''").Replace("%", "%%")}: %', SQLERRM;
                            END;
                        END IF;
                        IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = '{Cron}') THEN
                            PERFORM cron.schedule({job}, '0 3 * * *', replace({Literal(command)}, '{SearchPath}', quote_literal(current_setting('search_path'))));
                        END IF;
                    END
                    """.Replace("\r\n", "\n") + "\n"),
                StatementKind.Execute,
                name.ToString()) { IsBlock = true },
            new SqlStatement(
                "DO " + DollarQuote($"""

                    BEGIN
                        IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = '{Cron}') THEN
                            PERFORM cron.unschedule(jobid) FROM cron.job WHERE jobname = {job} AND database = current_database() AND username = current_user;
                        END IF;
                    END
                    """.Replace("\r\n", "\n") + "\n"),
                StatementKind.DropOther,
                name.ToString()) { IsBlock = true });
    }

    private static string Moment(MaintenanceStep step, string format) => "to_char(started - interval '" + step.Days.Invariant() + " days', '" + format + "')";
}
