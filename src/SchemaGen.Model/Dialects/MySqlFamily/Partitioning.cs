using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// Partitions of an interval: the table begins with one for everything, which is split by a statement that the server makes up
// by its own clock, so that the text is the same on every day. The first one also holds all that is earlier.
public abstract partial class MySqlFamilyDialect
{
    /// <inheritdoc/>
    public override int? MostPartitions => 8192;

    // PREPARE takes its text from a user variable only, and MySqlConnector at its defaults takes each of those for a parameter
    // that nobody gave it, unless it stands in a comment; the server reads comments of this kind. Numbers come from a join because
    // recursion ends at a thousand.
    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CreatePartitions(TablePlan plan)
    {
        if (plan.Table.Partitioning is not IntervalPartitioning partitioning) yield break;
        const string today = "utc_date()";
        var step = partitioning.Interval.ToString().ToUpperInvariant();
        var first = FirstDay(partitioning.Interval, partitioning.Start is { } start ? "CAST(" + Literal(start) + " AS DATE)" : today);
        var current = FirstDay(partitioning.Interval, today);
        var bound = plan.PartitionColumn?.Type is DateType ? "%Y-%m-%d" : "%Y-%m-%d 00:00:00";
        var alter = "ALTER TABLE " + QuoteTable(plan.Table.Name) + " REORGANIZE PARTITION `pmax` INTO (";
        var text = $"""
            SELECT /*+ SET_VAR(group_concat_max_len = 1048576) */ coalesce(concat(
                    {Literal(alter)},
                    group_concat(
                        'PARTITION `p', date_format(bounds.first_day + INTERVAL numbers.n {step}, '%Y%m%d'), '` VALUES LESS THAN (''',
                        date_format(bounds.first_day + INTERVAL (numbers.n + 1) {step}, '{bound}'), ''')'
                        ORDER BY numbers.n SEPARATOR ', '),
                    ', PARTITION `pmax` VALUES LESS THAN (MAXVALUE))'), 'DO 0')
                INTO /*! @schemagen_partitions */
                FROM (
                    SELECT
                        {first} AS first_day,
                        {current} + INTERVAL {partitioning.Premake.Invariant()} {step} AS last_day
                ) AS bounds
                JOIN (
                    WITH digits AS (
                        SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                        UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                    SELECT a.n + (10 * b.n) + (100 * c.n) + (1000 * d.n) AS n
                    FROM digits AS a JOIN digits AS b JOIN digits AS c JOIN digits AS d
                ) AS numbers
                WHERE bounds.first_day + INTERVAL numbers.n {step} <= bounds.last_day;
            PREPARE `schemagen_partitions` FROM /*! @schemagen_partitions */;
            EXECUTE `schemagen_partitions`;
            DEALLOCATE PREPARE `schemagen_partitions`
            """.Replace("\r\n", "\n");
        yield return new SqlStatement(text, StatementKind.CreatePartition, plan.Table.Name.ToString()) { IsBlock = true };
    }

    private static string FirstDay(PartitionInterval interval, string day) => interval switch
    {
        PartitionInterval.Day => day,
        PartitionInterval.Week => $"{day} - INTERVAL weekday({day}) DAY",
        PartitionInterval.Month => $"{day} - INTERVAL (dayofmonth({day}) - 1) DAY",
        PartitionInterval.Quarter => $"makedate(year({day}), 1) + INTERVAL (quarter({day}) - 1) QUARTER",
        _ => $"makedate(year({day}), 1)",
    };
}
