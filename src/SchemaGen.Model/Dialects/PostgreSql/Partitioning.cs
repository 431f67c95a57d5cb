using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Partitions of an interval: computed on the server's clock when the statement runs, so that the text is the same on every day.
public sealed partial class PostgreSqlDialect
{
    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CreatePartitions(TablePlan plan)
    {
        if (plan.Table.Partitioning is not { } partitioning) yield break;
        foreach (var (name, values) in Partitions(plan))
            yield return new SqlStatement(
                "CREATE TABLE " + QuoteTable(name) + " PARTITION OF " + QuoteTable(plan.Table.Name) + " " + values + DividedBy(partitioning) + FillFactorClause(plan),
                StatementKind.CreatePartition,
                name.ToString());
        if (partitioning is IntervalPartitioning interval)
            yield return new SqlStatement("DO " + DollarQuote(CreateIntervals(plan, interval)), StatementKind.CreatePartition, plan.Table.Name.ToString()) { IsBlock = true };
        if (partitioning.Subpartitions is { } divided)
            yield return new SqlStatement("DO " + DollarQuote(CreateSubpartitions(plan, divided)), StatementKind.CreatePartition, plan.Table.Name.ToString()) { IsBlock = true };
    }

    private string CreateIntervals(TablePlan plan, IntervalPartitioning partitioning, bool areMissing = false)
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
        var reserve = "_p20260101".Length + TypeOfRows.Length + (partitioning.Subpartitions is null ? 0 : LongestSubpartition.Length);
        var prefix = NameLimit.Shorten(TableName(table), reserve) + "_p";
        var divided = DividedBy(partitioning) + FillFactorClause(plan) is { Length: > 0 } clause ? Literal(")" + clause) : "')'";
        var partition = (table.Schema is { } schema ? Literal(Quote(schema) + ".") + " || " : "") + "quote_ident(" + Literal(prefix);
        if (areMissing) return CreateMissing();
        return $"""

            DECLARE
                lower_bound timestamp := date_trunc('{unit}', {first});
                last_bound timestamp := date_trunc('{unit}', timezone('UTC', now())) + {ahead} * interval '{step}';
            BEGIN
                WHILE lower_bound <= last_bound LOOP
                    EXECUTE 'CREATE TABLE ' || {partition} || to_char(lower_bound, 'YYYYMMDD'))
                        || ' PARTITION OF ' || {Literal(QuoteTable(table))}
                        || ' FOR VALUES FROM (' || quote_literal(to_char(lower_bound, '{bound}'))
                        || ') TO (' || quote_literal(to_char(lower_bound + interval '{step}', '{bound}')) || {divided};
                    lower_bound := lower_bound + interval '{step}';
                END LOOP;
            END
            """.Replace("\r\n", "\n") + "\n";

        // Where rows are in the default partition already that a new one would have, they stay there.
        string CreateMissing() => $"""

            DECLARE
                lower_bound timestamp := date_trunc('{unit}', timestamp '{MaintenanceTime.Moment}');
                last_bound timestamp := date_trunc('{unit}', timestamp '{MaintenanceTime.Moment}') + {ahead} * interval '{step}';
            BEGIN
                WHILE lower_bound <= last_bound LOOP
                    IF to_regclass({partition} || to_char(lower_bound, 'YYYYMMDD'))) IS NULL THEN
                        BEGIN
                            EXECUTE 'CREATE TABLE ' || {partition} || to_char(lower_bound, 'YYYYMMDD'))
                                || ' PARTITION OF ' || {Literal(QuoteTable(table))}
                                || ' FOR VALUES FROM (' || quote_literal(to_char(lower_bound, '{bound}'))
                                || ') TO (' || quote_literal(to_char(lower_bound + interval '{step}', '{bound}')) || {divided};{Subpartitioned()}
                        EXCEPTION WHEN check_violation OR invalid_object_definition THEN
                            NULL;
                        END;
                    END IF;
                    lower_bound := lower_bound + interval '{step}';
                END LOOP;
            END
            """.Replace("\r\n", "\n") + "\n";

        string Subpartitioned() => partitioning.Subpartitions is not { } parts ? "" : $"""

                            FOR remainder IN 0..{(parts.Count - 1).Invariant()} LOOP
                                EXECUTE 'CREATE TABLE ' || {(table.Schema is { } space ? Literal(Quote(space) + ".") + " || " : "")}quote_ident({Literal(prefix)} || to_char(lower_bound, 'YYYYMMDD') || '_p' || remainder)
                                    || ' PARTITION OF ' || {partition} || to_char(lower_bound, 'YYYYMMDD'))
                                    || ' FOR VALUES WITH (MODULUS {parts.Count.Invariant()}, REMAINDER ' || remainder || ')';
                            END LOOP;
            """;
    }

    // A tag that the text does not hold, so that no name in it can end the quotation.
    private static string DollarQuote(string text)
    {
        var tag = "$schemagen$";
        for (var number = 2; text.Contains(tag); number++) tag = "$schemagen" + number.Invariant() + "$";
        return tag + text + tag;
    }
}
