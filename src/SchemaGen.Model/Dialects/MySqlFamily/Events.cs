using System.Text;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// Maintenance by the event scheduler. The steps are those of the runner, with the moment computed in the place of its words.
public abstract partial class MySqlFamilyDialect
{
    /// <inheritdoc/>
    protected override IEnumerable<(SqlStatement Up, SqlStatement Down)> Schedule(ObjectName name, Func<IReadOnlyList<MaintenanceStep>> steps, SchemaTarget target)
    {
        var text = new StringBuilder("CREATE EVENT ").Append(QuoteTable(name)).Append(" ON SCHEDULE EVERY 1 DAY STARTS CURRENT_DATE + INTERVAL 27 HOUR DO\n")
            .Append("BEGIN\n    DECLARE schemagen_now DATETIME(6) DEFAULT utc_timestamp(6);\n    DECLARE schemagen_rows BIGINT;\n");
        foreach (var step in steps())
        {
            var moment = "schemagen_now - INTERVAL " + step.Days.Invariant() + " DAY";
            if (step.Kind is MaintenanceKind.CreatePartitions or MaintenanceKind.DropPartitions)
            {
                foreach (var statement in step.Statements)
                    text.Append("    ").Append(statement
                        .Replace("'" + MaintenanceTime.Moment + "'", "date_format(" + moment + ", '%Y-%m-%d %H:%i:%s.%f')")
                        .Replace("'" + MaintenanceTime.Day + "'", "date_format(" + moment + ", '%Y-%m-%d')")
                        .Replace("\n", "\n    ")).Append(";\n");
                continue;
            }

            text.Append("    REPEAT\n        START TRANSACTION;\n");
            foreach (var statement in step.Statements)
                text.Append("        ").Append(statement
                    .Replace("'" + MaintenanceTime.Moment + "'", "(" + moment + ")")
                    .Replace("'" + MaintenanceTime.Day + "'", "CAST(" + moment + " AS DATE)")
                    .Replace("\n", "\n        ")).Append(";\n");
            text.Append("        SET schemagen_rows = ROW_COUNT();\n        COMMIT;\n    UNTIL schemagen_rows = 0 END REPEAT;\n");
        }

        yield return (
            new SqlStatement(text.Append("END").ToString(), StatementKind.Execute, name.ToString()) { IsBlock = true },
            new SqlStatement("DROP EVENT " + QuoteTable(name), StatementKind.DropOther, name.ToString()));
    }
}
