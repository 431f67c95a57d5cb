using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Partitions of an interval: computed on the server's clock when the statement runs, so that the text is the same on every day.
public sealed partial class PostgreSqlDialect
{
    /// <inheritdoc/>
    protected override string TableSuffix(TablePlan plan) =>
        plan.Table.Partitioning is { } partitioning ? "\nPARTITION BY RANGE (" + Quote(partitioning.Column) + ")" : "";

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CreatePartitions(TablePlan plan)
    {
        if (plan.Table.Partitioning is not IntervalPartitioning partitioning) yield break;
        var table = plan.Table.Name;
        yield return new SqlStatement(
            "CREATE TABLE " + QuoteTable(PartitionName(table, "_default")) + " PARTITION OF " + QuoteTable(table) + " DEFAULT",
            StatementKind.CreatePartition,
            PartitionName(table, "_default").ToString());
        var block = "DO " + DollarQuote(CreateIntervals(plan, partitioning));
        yield return new SqlStatement(block, StatementKind.CreatePartition, table.ToString())
        {
            IsBlock = true,
        };
    }

    private string CreateIntervals(TablePlan plan, IntervalPartitioning partitioning)
    {
        var (unit, step) = partitioning.Interval switch
        {
            PartitionInterval.Day => ("day", "1 day"),
            PartitionInterval.Week => ("week", "7 days"),
            PartitionInterval.Month => ("month", "1 month"),
            PartitionInterval.Quarter => ("quarter", "3 months"),
            _ => ("year", "1 year"),
        };
        var bound = plan.PartitionColumn?.Type switch
        {
            DateType => "YYYY-MM-DD",
            TimestampType => "YYYY-MM-DD HH24:MI:SS",
            _ => "YYYY-MM-DD HH24:MI:SS+00",
        };
        var first = partitioning.Start is { } start ? Literal(start) + "::timestamp" : "timezone('UTC', now())";
        var ahead = partitioning.Premake.Invariant();
        var table = plan.Table.Name;
        var prefix = NameLimit.Shorten(TableName(table), "_p20260101".Length) + "_p";
        var partition = (table.Schema is { } schema ? Literal(Quote(schema) + ".") + " || " : "") + "quote_ident(" + Literal(prefix);
        return $"""

            DECLARE
                lower_bound timestamp := date_trunc('{unit}', {first});
                last_bound timestamp := date_trunc('{unit}', timezone('UTC', now())) + {ahead} * interval '{step}';
            BEGIN
                WHILE lower_bound <= last_bound LOOP
                    EXECUTE 'CREATE TABLE ' || {partition} || to_char(lower_bound, 'YYYYMMDD'))
                        || ' PARTITION OF ' || {Literal(QuoteTable(table))}
                        || ' FOR VALUES FROM (' || quote_literal(to_char(lower_bound, '{bound}'))
                        || ') TO (' || quote_literal(to_char(lower_bound + interval '{step}', '{bound}')) || ')';
                    lower_bound := lower_bound + interval '{step}';
                END LOOP;
            END
            """.Replace("\r\n", "\n") + "\n";
    }

    private ObjectName PartitionName(ObjectName table, string suffix) =>
        table with { Name = NameLimit.Shorten(TableName(table), suffix.Length) + suffix };

    // A tag that the text does not hold, so that no name in it can end the quotation.
    private static string DollarQuote(string text)
    {
        var tag = "$schemagen$";
        for (var number = 2; text.Contains(tag); number++) tag = "$schemagen" + number.Invariant() + "$";
        return tag + text + tag;
    }
}
