using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Oracle;

public sealed partial class OracleDialect
{
    /// <inheritdoc/>
    protected override string MaintenanceMoment(Column column) => column.Type switch
    {
        DateType => "DATE '" + MaintenanceTime.Day + "'",
        TimestampType => "TIMESTAMP '" + MaintenanceTime.Moment + "'",
        _ => "TIMESTAMP '" + MaintenanceTime.Moment + " +00:00'",
    };

    /// <inheritdoc/>
    protected override string DeleteRows(TablePlan plan, string condition) =>
        "DELETE FROM " + QuoteTable(plan.Table.Name) + " WHERE " + condition + " AND ROWNUM <= " + DeletedAtOnce.Invariant();

    // What is read is locked, so that what is inserted is what is deleted; batch by batch, each a transaction.
    /// <inheritdoc/>
    protected override IEnumerable<string> MoveRows(TablePlan plan, TablePlan archive, string condition)
    {
        var table = QuoteTable(plan.Table.Name);
        var columns = QuoteAll(archive.Table.Columns.Select(column => column.Name));
        yield return $"""
            DECLARE
                TYPE row_ids IS TABLE OF UROWID;
                moved row_ids;
            BEGIN
                LOOP
                    SELECT ROWID BULK COLLECT INTO moved FROM {table} WHERE {condition} AND ROWNUM <= {MovedAtOnce.Invariant()} FOR UPDATE;
                    EXIT WHEN moved.COUNT = 0;
                    FORALL i IN 1..moved.COUNT INSERT INTO {QuoteTable(archive.Table.Name)} ({columns}) SELECT {columns} FROM {table} WHERE ROWID = moved(i);
                    FORALL i IN 1..moved.COUNT DELETE FROM {table} WHERE ROWID = moved(i);
                    COMMIT;
                END LOOP;
            END;
            """.Replace("\r\n", "\n");
    }

    // A vector index, which is one over all partitions, is unusable once one of them is dropped, whatever the statement says.
    /// <inheritdoc/>
    public override bool DropsPartitionsBeside(Index index, TablePlan plan) => index.Method is not VectorMethod;

    // The first partition is of a range and stays; those of intervals go. Its upper bound is an expression, which only the server evaluates.
    /// <inheritdoc/>
    protected override string? DropOldPartitions(TablePlan plan)
    {
        if (!plan.Table.Indexes.All(index => DropsPartitionsBeside(index, plan))) return null;
        var column = plan.PartitionColumn!;
        var moment = column.Type is DateType ? "DATE '" + MaintenanceTime.Day + "'" : "TIMESTAMP '" + MaintenanceTime.Moment + "'";
        var (view, owner) = plan.Table.Name.Schema is { } schema ? ("ALL_TAB_PARTITIONS", " AND TABLE_OWNER = " + Literal(Fold(schema))) : ("USER_TAB_PARTITIONS", "");
        return $"""
            DECLARE
                upper_bound TIMESTAMP(6);
            BEGIN
                FOR part IN (SELECT PARTITION_NAME, HIGH_VALUE FROM {view} WHERE TABLE_NAME = {Literal(TableName(plan.Table.Name))}{owner} AND INTERVAL = 'YES') LOOP
                    EXECUTE IMMEDIATE 'SELECT ' || part.HIGH_VALUE || ' FROM DUAL' INTO upper_bound;
                    IF upper_bound <= {moment} THEN
                        EXECUTE IMMEDIATE {Literal("ALTER TABLE " + QuoteTable(plan.Table.Name) + " DROP PARTITION \"")} || part.PARTITION_NAME || '" UPDATE GLOBAL INDEXES';
                    END IF;
                END LOOP;
            END;
            """.Replace("\r\n", "\n");
    }
}
