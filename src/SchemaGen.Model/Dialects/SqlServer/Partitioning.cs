using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.SqlServer;

// Partitions of an interval: a function without boundaries and a scheme come before the table, and a batch after it adds the
// boundaries by the server's clock in UTC, so that the text is the same on every day.
public sealed partial class SqlServerDialect
{
    /// <inheritdoc/>
    public override int? MostPartitions => 15000;

    // Functions and schemes belong to the database and not to a schema, so the schema is a part of their names.
    private string FunctionName(TablePlan plan) => NameLimit.Shorten("pf_" + plan.Table.Name.Flat);

    private string SchemeName(TablePlan plan) => NameLimit.Shorten("ps_" + plan.Table.Name.Flat);

    private IEnumerable<SqlStatement> PreparePartitioning(TablePlan plan)
    {
        if (PartitionKey(plan) is not var (_, type)) yield break;
        var function = FunctionName(plan);
        var scheme = SchemeName(plan);
        // The last instant of a partition is not the first of the next: a boundary belongs to the partition on its right.
        yield return new SqlStatement(
            "CREATE PARTITION FUNCTION " + Quote(function) + " (" + type + ") AS RANGE RIGHT FOR VALUES (" + string.Join(", ", Boundaries(plan)) + ")",
            StatementKind.CreatePartitioning,
            function);
        yield return new SqlStatement(
            "CREATE PARTITION SCHEME " + Quote(scheme) + " AS PARTITION " + Quote(function) + " ALL TO (" + FilegroupOf(plan) + ")",
            StatementKind.CreatePartitioning,
            scheme);
    }

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CleanUp(TablePlan plan)
    {
        if (plan.PartitionColumn is null) yield break;
        var first = plan.Table.Name.Schema is null ? 0 : 1;
        var function = FunctionName(plan);
        var scheme = SchemeName(plan);
        yield return new SqlStatement("DROP PARTITION SCHEME " + Quote(scheme), StatementKind.DropOther, scheme) { Undoes = first + 1 };
        yield return new SqlStatement("DROP PARTITION FUNCTION " + Quote(function), StatementKind.DropOther, function) { Undoes = first };
    }

    // What holds the rows is in the partitions: the index that orders them where there is one.
    private string PartitionScheme(TablePlan plan) =>
        PartitionKey(plan) is var (name, _) ? " ON " + Quote(SchemeName(plan)) + " (" + Quote(name) + ")" : "";

    // A unique index without the column that places the row is kept whole beside the partitions.
    private string Storage(Index index, TablePlan plan) =>
        index.IsUnique && PartitionKey(plan) is var (name, _) && index.Columns.All(key => key.Name != name) ? " ON " + FilegroupOf(plan) : "";

    // One boundary more than there are partitions: rows before the first and after the last have a partition each as well, and
    // an empty last one is split without moving rows.
    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CreatePartitions(TablePlan plan)
    {
        if (plan.Table.Partitioning is not IntervalPartitioning partitioning || plan.PartitionColumn is not { } column) yield break;
        var (part, step, whole, times) = StepOf(partitioning);
        var ahead = (partitioning.Premake + 1).Invariant();
        var first = partitioning.Start is { } start ? Literal(start) : "@today";
        yield return new SqlStatement(
            $"""
            DECLARE @monday date = '00010101';
            DECLARE @today date = SYSUTCDATETIME();
            DECLARE @first date = {first};
            DECLARE @boundary {TypeName(column, plan)} = DATEADD({part}, DATEDIFF({part}, @monday, @first){whole}, @monday);
            DECLARE @last {TypeName(column, plan)} = DATEADD({part}, DATEDIFF({part}, @monday, @today){whole} + {ahead}{times}, @monday);
            WHILE @boundary <= @last
            BEGIN
                ALTER PARTITION SCHEME {Quote(SchemeName(plan))} NEXT USED {FilegroupOf(plan)};
                ALTER PARTITION FUNCTION {Quote(FunctionName(plan))}() SPLIT RANGE (@boundary);
                SET @boundary = DATEADD({part}, {step}, @boundary);
            END
            """.Replace("\r\n", "\n"),
            StatementKind.CreatePartition,
            plan.Table.Name.ToString())
        {
            IsBlock = true,
        };
    }
}
