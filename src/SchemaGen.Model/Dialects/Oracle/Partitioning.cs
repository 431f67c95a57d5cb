using System.Globalization;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.Oracle;

// Of an interval, the server makes each partition when its first row arrives, so none are made ahead. The first one is fixed, so that
// the text is the same on every day.
public sealed partial class OracleDialect
{
    // A Monday, before which all rows share a partition.
    private static readonly DateTime FirstMonday = new(2000, 1, 3);

    /// <inheritdoc/>
    protected override string TableSuffix(TablePlan plan) => plan.Table.Options.IsEmpty
        ? EncryptedLobs(plan) + PartitionClause(plan)
        : SegmentOptions(plan) + EncryptedLobs(plan) + PartitionClause(plan) + TableOptions(plan);

    private string PartitionClause(TablePlan plan)
    {
        if (plan.Table.Partitioning is not { } partitioning || plan.PartitionColumn is not { } column) return "";
        var key = "(" + Quote(KeyColumn(column, plan)) + ")";
        var divided = partitioning.Subpartitions is { } parts
            ? "\nSUBPARTITION BY HASH (" + Quote(KeyColumn(plan.Table.FindColumn(parts.Column)!, plan)) + ") SUBPARTITIONS " + parts.Count.Invariant()
            : "";
        return "\nPARTITION BY " + partitioning switch
        {
            RangePartitioning range => "RANGE " + key + divided + " (\n    " + string.Join(",\n    ", Ranges(range, column)) + "\n)",
            ListPartitioning list => "LIST " + key + divided + " (\n    " + string.Join(",\n    ", Lists(list, column)) + "\n)",
            HashPartitioning hash => "HASH " + key + divided + " PARTITIONS " + hash.Count.Invariant(),
            IntervalPartitioning interval => "RANGE " + key + " INTERVAL (" + Step(interval) + ")" + divided
                + " (PARTITION \"P_FIRST\" VALUES LESS THAN (" + PartitionLiteral(First(interval, column), column) + "))",
            _ => "",
        };
    }

    private static string Step(IntervalPartitioning partitioning) => partitioning.Interval switch
    {
        PartitionInterval.Day => "NUMTODSINTERVAL(1, 'DAY')",
        PartitionInterval.Week => "NUMTODSINTERVAL(7, 'DAY')",
        PartitionInterval.Month => "NUMTOYMINTERVAL(1, 'MONTH')",
        PartitionInterval.Quarter => "NUMTOYMINTERVAL(3, 'MONTH')",
        _ => "NUMTOYMINTERVAL(1, 'YEAR')",
    };

    private static string First(IntervalPartitioning partitioning, Column column) =>
        FirstDay(partitioning).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (column.Type is DateType ? "" : " 00:00:00");

    /// <inheritdoc/>
    protected override string PartitionLiteral(string value, Column column) => column.Type switch
    {
        DateType => "DATE '" + value + "'",
        TimestampType or TimestampTzType => "TIMESTAMP '" + value + "'",
        _ => base.PartitionLiteral(value, column),
    };

    private IEnumerable<string> Ranges(RangePartitioning range, Column column)
    {
        foreach (var part in range.Partitions)
            yield return "PARTITION " + Quote(part.Name) + " VALUES LESS THAN (" + (part.LessThan is { } bound ? PartitionLiteral(bound, column) : "MAXVALUE") + ")";
        if (!range.IsOpen)
            yield return "PARTITION " + Quote(NameBeside("P_MAX", range.Partitions.Select(part => part.Name))) + " VALUES LESS THAN (MAXVALUE)";
    }

    private IEnumerable<string> Lists(ListPartitioning list, Column column)
    {
        foreach (var part in list.Partitions) yield return "PARTITION " + Quote(part.Name) + " VALUES " + ValueList(part, column);
        if (list.HasDefault) yield return "PARTITION " + Quote(NameBeside("P_DEFAULT", list.Partitions.Select(part => part.Name))) + " VALUES (DEFAULT)";
    }

    private static DateTime FirstDay(IntervalPartitioning partitioning)
    {
        var day = DateTime.TryParse(partitioning.Start, CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
            ? start.Date
            : FirstMonday;
        return partitioning.Interval switch
        {
            PartitionInterval.Day => day,
            PartitionInterval.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            PartitionInterval.Month => new DateTime(day.Year, day.Month, 1),
            PartitionInterval.Quarter => new DateTime(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
            _ => new DateTime(day.Year, 1, 1),
        };
    }

    // A point in time with its zone cannot decide; a virtual column beside it says the same in UTC.
    private string KeyColumn(Column column, TablePlan plan)
    {
        if (column.Type is not TimestampTzType) return column.Name;
        var name = NameLimit.Shorten(column.Name, "_utc_99".Length) + "_utc";
        for (var number = 2; plan.Table.Columns.Any(other => Fold(other.Name) == Fold(name)); number++)
            name = NameLimit.Shorten(column.Name, "_utc_99".Length) + "_utc_" + number.Invariant();
        return name;
    }

    /// <inheritdoc/>
    protected override IEnumerable<string> ExtraColumnLines(TablePlan plan)
    {
        if (plan.PartitionColumn is { Type: TimestampTzType } column)
            yield return Quote(KeyColumn(column, plan))
                + " TIMESTAMP(6) GENERATED ALWAYS AS (SYS_EXTRACT_UTC(" + Quote(column.Name) + ")) VIRTUAL";
    }
}
