using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.PostgreSql;

// The partitions that have a name, each a table, and those that a hash divides them into.
public sealed partial class PostgreSqlDialect
{
    private const string LongestSubpartition = "_p1023";

    // PostgreSQL puts it before the name of the type of the rows of a table, and finds no other where too many begin alike.
    private const string TypeOfRows = "_";

    /// <inheritdoc/>
    protected override string PartitionLiteral(string value, Column column) =>
        column.Type is TimestampTzType ? Literal(value + "+00") : base.PartitionLiteral(value, column);

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string What)> NamedPartitions(TablePlan plan) =>
        Partitions(plan).Select(part => (part.Name.Name, "a partition"));

    private string Strategy(Partitioning partitioning) => partitioning switch
    {
        HashPartitioning => "HASH (",
        ListPartitioning => "LIST (",
        _ => "RANGE (",
    } + Quote(partitioning.Column) + ")";

    private string DividedBy(Partitioning partitioning) => partitioning.Subpartitions is { } divided ? " PARTITION BY HASH (" + Quote(divided.Column) + ")" : "";

    // The tables of the partitions, and the values that each takes.
    private IEnumerable<(ObjectName Name, string Values)> Partitions(TablePlan plan)
    {
        if (plan.Table.Partitioning is not { } partitioning || plan.PartitionColumn is not { } column) yield break;
        string[] names = [];
        switch (partitioning)
        {
            case RangePartitioning range:
                names = [.. range.Partitions.Select(part => part.Name)];
                var lower = "MINVALUE";
                foreach (var part in range.Partitions)
                {
                    var upper = part.LessThan is { } bound ? PartitionLiteral(bound, column) : "MAXVALUE";
                    yield return (PartitionName(plan, part.Name), "FOR VALUES FROM (" + lower + ") TO (" + upper + ")");
                    lower = upper;
                }

                if (range.IsOpen) yield break;
                break;
            case HashPartitioning hash:
                for (var i = 0; i < hash.Count; i++)
                    yield return (PartitionName(plan, "p" + i.Invariant()), $"FOR VALUES WITH (MODULUS {hash.Count.Invariant()}, REMAINDER {i.Invariant()})");
                yield break;
            case ListPartitioning list:
                names = [.. list.Partitions.Select(part => part.Name)];
                foreach (var part in list.Partitions) yield return (PartitionName(plan, part.Name), "FOR VALUES IN " + ValueList(part, column));
                if (!list.HasDefault) yield break;
                break;
        }

        yield return (PartitionName(plan, NameBeside("default", names)), "DEFAULT");
    }

    private ObjectName PartitionName(TablePlan plan, string partition)
    {
        var reserve = TypeOfRows.Length + (plan.Table.Partitioning?.Subpartitions is null ? 0 : LongestSubpartition.Length);
        var table = plan.Table.Name;
        return partition is "default"
            ? table with { Name = NameLimit.Shorten(TableName(table), "_default".Length + reserve) + "_default" }
            : table with { Name = NameLimit.Shorten(Fold(TableName(table) + "_" + partition), reserve) };
    }

    // All partitions that there are by now are divided alike.
    private string CreateSubpartitions(TablePlan plan, Subpartitioning divided)
    {
        var count = divided.Count.Invariant();
        return $"""

            DECLARE
                part record;
            BEGIN
                FOR part IN
                    SELECT n.nspname, c.relname
                    FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE i.inhparent = {Literal(QuoteTable(plan.Table.Name))}::regclass
                LOOP
                    FOR remainder IN 0..{(divided.Count - 1).Invariant()} LOOP
                        EXECUTE format('CREATE TABLE %1$I.%2$I PARTITION OF %1$I.%3$I FOR VALUES WITH (MODULUS {count}, REMAINDER %4$s)',
                            part.nspname, part.relname || '_p' || remainder, part.relname, remainder);
                    END LOOP;
                END LOOP;
            END
            """.Replace("\r\n", "\n") + "\n";
    }
}
