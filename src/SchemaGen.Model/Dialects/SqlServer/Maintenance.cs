using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.SqlServer;

public sealed partial class SqlServerDialect
{
    /// <inheritdoc/>
    protected override string MaintenanceMoment(Column column) => column.Type switch
    {
        DateType => "CAST('" + MaintenanceTime.Day + "' AS date)",
        TimestampType => "CAST('" + MaintenanceTime.Moment + "' AS datetime2(7))",
        _ => "CAST('" + MaintenanceTime.Moment + " +00:00' AS datetimeoffset(7))",
    };

    // Whatever the connection is set to, the number of rows is told.
    /// <inheritdoc/>
    protected override string DeleteRows(TablePlan plan, string condition) =>
        "SET NOCOUNT OFF;\nDELETE TOP (" + DeletedAtOnce.Invariant() + ") FROM " + QuoteTable(plan.Table.Name) + (plan.Table.Option<MemoryOptimized>() is not null ? InSnapshot : "") + " WHERE " + condition;

    /// <inheritdoc/>
    protected override string SelectRows(TablePlan plan, string columns, string condition) =>
        "SELECT TOP (" + MovedAtOnce.Invariant() + ") " + columns + " FROM " + QuoteTable(plan.Table.Name) + (plan.Table.Option<MemoryOptimized>() is not null ? InSnapshot : " WITH (UPDLOCK, HOLDLOCK)")
        + " WHERE " + condition;

    // A table in memory knows no locks; in a transaction it is read as of its begin, and a row that another changed meanwhile is refused.
    private const string InSnapshot = " WITH (SNAPSHOT)";

    /// <inheritdoc/>
    protected override string? CreateComingPartitions(TablePlan plan)
    {
        var partitioning = (IntervalPartitioning)plan.Table.Partitioning!;
        var (part, step, whole, times) = StepOf(partitioning);
        var type = TypeName(plan.PartitionColumn!, plan);
        return $"""
            DECLARE @monday date = '00010101';
            DECLARE @today date = '{MaintenanceTime.Day}';
            DECLARE @boundary {type} = DATEADD({part}, DATEDIFF({part}, @monday, @today){whole}, @monday);
            DECLARE @last {type} = DATEADD({part}, DATEDIFF({part}, @monday, @today){whole} + {(partitioning.Premake + 1).Invariant()}{times}, @monday);
            WHILE @boundary <= @last
            BEGIN
                IF NOT EXISTS (SELECT 1 FROM {Boundaries(plan, type)} WHERE [boundary] = @boundary)
                BEGIN
                    ALTER PARTITION SCHEME {Quote(SchemeName(plan))} NEXT USED [PRIMARY];
                    ALTER PARTITION FUNCTION {Quote(FunctionName(plan))}() SPLIT RANGE (@boundary);
                END
                SET @boundary = DATEADD({part}, {step}, @boundary);
            END
            """.Replace("\r\n", "\n");
    }

    // What is kept outside the partitions keeps them from being emptied one by one.
    /// <inheritdoc/>
    public override bool DropsPartitionsBeside(Index index, TablePlan plan) => Storage(index, plan).Length == 0;

    // The first partition is emptied and joined with the next while all of its rows are old. A foreign key to the table would stand in the way.
    /// <inheritdoc/>
    protected override string? DropOldPartitions(TablePlan plan)
    {
        if (!plan.Table.Indexes.All(index => DropsPartitionsBeside(index, plan))) return null;
        var type = TypeName(plan.PartitionColumn!, plan);
        return $"""
            DECLARE @boundary {type};
            WHILE NOT EXISTS (SELECT 1 FROM sys.foreign_keys WHERE referenced_object_id = OBJECT_ID({Literal(QuoteTable(plan.Table.Name))}))
            BEGIN
                SET @boundary = (SELECT MIN([boundary]) FROM {Boundaries(plan, type)} WHERE [boundary] <= {MaintenanceMoment(plan.PartitionColumn!)});
                IF @boundary IS NULL BREAK;
                TRUNCATE TABLE {QuoteTable(plan.Table.Name)} WITH (PARTITIONS (1));
                ALTER PARTITION FUNCTION {Quote(FunctionName(plan))}() MERGE RANGE (@boundary);
            END
            """.Replace("\r\n", "\n");
    }

    private string Boundaries(TablePlan plan, string type) =>
        $"(SELECT CAST([values].[value] AS {type}) AS [boundary] FROM sys.partition_range_values AS [values] JOIN sys.partition_functions AS [functions] "
        + $"ON [functions].[function_id] = [values].[function_id] WHERE [functions].[name] = {Literal(FunctionName(plan))}) AS [boundaries]";

    // What one interval takes: the unit, how many, and what makes whole intervals of them.
    private static (string Part, string Step, string Whole, string Times) StepOf(IntervalPartitioning partitioning)
    {
        var (part, count) = partitioning.Interval switch
        {
            PartitionInterval.Day => ("DAY", 1),
            PartitionInterval.Week => ("DAY", 7),
            PartitionInterval.Month => ("MONTH", 1),
            PartitionInterval.Quarter => ("MONTH", 3),
            _ => ("YEAR", 1),
        };
        var step = count.Invariant();
        return (part, step, count == 1 ? "" : $" / {step} * {step}", count == 1 ? "" : $" * {step}");
    }
}
