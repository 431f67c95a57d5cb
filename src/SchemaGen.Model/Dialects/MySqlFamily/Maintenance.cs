using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.MySqlFamily;

public abstract partial class MySqlFamilyDialect
{
    /// <inheritdoc/>
    protected override string MaintenanceMoment(Column column) => column.Type is DateType ? "'" + MaintenanceTime.Day + "'" : "'" + MaintenanceTime.Moment + "'";

    /// <inheritdoc/>
    protected override string DeleteRows(TablePlan plan, string condition) =>
        "DELETE FROM " + QuoteTable(plan.Table.Name) + " WHERE " + condition + " LIMIT " + DeletedAtOnce.Invariant();

    /// <inheritdoc/>
    protected override string SelectRows(TablePlan plan, string columns, string condition) => base.SelectRows(plan, columns, condition) + " FOR UPDATE";

    // What comes after the last partition that is there lies in the one for all the rest, which is split.
    /// <inheritdoc/>
    protected override string? CreateComingPartitions(TablePlan plan)
    {
        var partitioning = (IntervalPartitioning)plan.Table.Partitioning!;
        var step = partitioning.Interval.ToString().ToUpperInvariant();
        var first = FirstDay(partitioning.Interval, "CAST('" + MaintenanceTime.Day + "' AS DATE)");
        var bound = plan.PartitionColumn?.Type is DateType ? "%Y-%m-%d" : "%Y-%m-%d 00:00:00";
        return Prepared($"""
            SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                    {Literal("ALTER TABLE " + QuoteTable(plan.Table.Name) + " REORGANIZE PARTITION `pmax` INTO (")},
                    group_concat(
                        'PARTITION `p', date_format({first} + INTERVAL numbers.n {step}, '%Y%m%d'), '` VALUES LESS THAN (''',
                        date_format({first} + INTERVAL (numbers.n + 1) {step}, '{bound}'), ''')'
                        ORDER BY numbers.n SEPARATOR ', '),
                    ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
                INTO /*! @schemagen_partitions */
                FROM (
                    WITH digits AS (
                        SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                        UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                    SELECT a.n + (10 * b.n) + (100 * c.n) AS n FROM digits AS a JOIN digits AS b JOIN digits AS c
                ) AS numbers
                WHERE numbers.n <= {partitioning.Premake.Invariant()}
                    AND date_format({first} + INTERVAL (numbers.n + 1) {step}, '{bound}') > (
                        SELECT coalesce(max(trim(BOTH '''' FROM partition_description)), '') FROM information_schema.partitions
                        WHERE {ThisTable(plan)} AND partition_name <> 'pmax');
            """);
    }

    /// <inheritdoc/>
    protected override string? DropOldPartitions(TablePlan plan) => Prepared($"""
        SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat({Literal("ALTER TABLE " + QuoteTable(plan.Table.Name) + " DROP PARTITION ")}, group_concat('`', name, '`')), 'DO 0')
            INTO /*! @schemagen_partitions */
            FROM (
                SELECT DISTINCT partition_name AS name FROM information_schema.partitions
                WHERE {ThisTable(plan)} AND partition_name <> 'pmax' AND trim(BOTH '''' FROM partition_description) <= {MaintenanceMoment(plan.PartitionColumn!)}
            ) AS old;
        """);

    private string ThisTable(TablePlan plan) =>
        "table_schema = " + (plan.Table.Name.Schema is { } schema ? Literal(FoldFile(schema)) : "database()") + " AND table_name = " + Literal(TableName(plan.Table.Name));

    private static string Prepared(string query) => query.Replace("\r\n", "\n") + "\n"
        + """
        PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
        EXECUTE `schemagen_partitions`;
        DEALLOCATE PREPARE `schemagen_partitions`
        """.Replace("\r\n", "\n");
}
