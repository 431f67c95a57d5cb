using System.Text;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Oracle;

// Maintenance by the scheduler: a procedure that runs the runner's steps with the moment in the place of its words, and a job that runs it.
public sealed partial class OracleDialect
{
    /// <inheritdoc/>
    protected override IEnumerable<(SqlStatement Up, SqlStatement Down)> Schedule(ObjectName name, Func<IReadOnlyList<MaintenanceStep>> steps, SchemaTarget target)
    {
        var procedure = QuoteTable(name);
        var job = name with { Name = NameLimit.Shorten(name.Name, "_job".Length) + "_job" };
        var text = new StringBuilder("CREATE PROCEDURE ").Append(procedure).Append(" AS\n    started TIMESTAMP(6) := SYS_EXTRACT_UTC(SYSTIMESTAMP);\n    changed NUMBER;\nBEGIN\n");
        foreach (var step in steps())
        {
            var isCounted = step.Kind == MaintenanceKind.Delete;
            if (isCounted) text.Append("    LOOP\n");
            foreach (var statement in step.Statements)
                text.Append(isCounted ? "        " : "    ").Append("EXECUTE IMMEDIATE REPLACE(REPLACE(").Append(Literal(statement))
                    .Append(", '").Append(MaintenanceTime.Moment).Append("', ").Append(Moment(step, "YYYY-MM-DD HH24:MI:SS.FF6"))
                    .Append("), '").Append(MaintenanceTime.Day).Append("', ").Append(Moment(step, "YYYY-MM-DD")).Append(");\n");
            if (isCounted) text.Append("        changed := SQL%ROWCOUNT;\n        COMMIT;\n        EXIT WHEN changed = 0;\n    END LOOP;\n");
        }

        yield return (
            new SqlStatement(text.Append("END;").ToString(), StatementKind.Execute, name.ToString()) { IsBlock = true },
            new SqlStatement("DROP PROCEDURE " + procedure, StatementKind.DropOther, name.ToString()));
        yield return (
            new SqlStatement(
                "BEGIN\n    DBMS_SCHEDULER.CREATE_JOB(job_name => " + Literal(QuoteTable(job)) + ", job_type => 'STORED_PROCEDURE', job_action => " + Literal(procedure)
                + ", repeat_interval => 'FREQ=DAILY;BYHOUR=3', enabled => TRUE);\nEND;",
                StatementKind.Execute,
                job.ToString()) { IsBlock = true },
            new SqlStatement("BEGIN\n    DBMS_SCHEDULER.DROP_JOB(job_name => " + Literal(QuoteTable(job)) + ", force => TRUE);\nEND;", StatementKind.DropOther, job.ToString()) { IsBlock = true });
    }

    private static string Moment(MaintenanceStep step, string format) => "TO_CHAR(started - NUMTODSINTERVAL(" + step.Days.Invariant() + ", 'DAY'), '" + format + "')";
}
