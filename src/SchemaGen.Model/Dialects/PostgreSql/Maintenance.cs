using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.PostgreSql;

public sealed partial class PostgreSqlDialect
{
    /// <inheritdoc/>
    protected override string MaintenanceMoment(Column column) => column.Type switch
    {
        DateType => "date '" + MaintenanceTime.Day + "'",
        TimestampType => "timestamp '" + MaintenanceTime.Moment + "'",
        _ => "timestamptz '" + MaintenanceTime.Moment + "+00'",
    };

    // A row's place is its own within its partition.
    /// <inheritdoc/>
    protected override string DeleteRows(TablePlan plan, string condition)
    {
        var table = QuoteTable(plan.Table.Name);
        return "DELETE FROM " + table + " WHERE (tableoid, ctid) IN (SELECT tableoid, ctid FROM " + table + " WHERE " + condition + " LIMIT " + DeletedAtOnce.Invariant() + ")";
    }

    // In one statement, so that what is inserted is what was deleted.
    /// <inheritdoc/>
    protected override IEnumerable<string> MoveRows(TablePlan plan, TablePlan archive, string condition)
    {
        var table = QuoteTable(plan.Table.Name);
        var columns = QuoteAll(archive.Table.Columns.Select(column => column.Name));
        yield return "WITH moved AS (\n    DELETE FROM " + table + " WHERE (tableoid, ctid) IN (SELECT tableoid, ctid FROM " + table + " WHERE " + condition + " LIMIT " + MovedAtOnce.Invariant()
            + ")\n    RETURNING " + columns + ")\nINSERT INTO " + QuoteTable(archive.Table.Name) + " (" + columns + ") SELECT " + columns + " FROM moved";
    }

    // New ones are secured in the same command, which is one transaction.
    /// <inheritdoc/>
    protected override string? CreateComingPartitions(TablePlan plan) =>
        "DO " + DollarQuote(IsLeftToPartman(plan) ? MaintainByPartman(plan) : CreateIntervals(plan, (IntervalPartitioning)plan.Table.Partitioning!, areMissing: true))
        + (plan.Table.Policies.IsEmpty ? "" : ";\nDO " + DollarQuote(SecurePartitions(plan)));

    /// <inheritdoc/>
    protected override string? DropOldPartitions(TablePlan plan) => "DO " + DollarQuote($"""

            DECLARE
                part record;
            BEGIN
                FOR part IN
                    SELECT c.oid::regclass AS name, (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \(''([^'']+)''\)'))[1] AS bound
                    FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                    WHERE i.inhparent = {Literal(QuoteTable(plan.Table.Name))}::regclass
                LOOP
                    IF part.bound::{TypeName(plan.PartitionColumn!, plan)} <= {MaintenanceMoment(plan.PartitionColumn!)} THEN
                        EXECUTE 'DROP TABLE ' || part.name;
                    END IF;
                END LOOP;
            END
            """.Replace("\r\n", "\n") + "\n");
}
