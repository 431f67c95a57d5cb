using System.Globalization;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.Oracle;

// Partitions of an interval: the server makes each when its first row arrives, so none are made ahead. The first one is fixed,
// so that the text is the same on every day.
public sealed partial class OracleDialect
{
    // A Monday, before which all rows share a partition.
    private static readonly DateTime FirstMonday = new(2000, 1, 3);

    /// <inheritdoc/>
    protected override string TableSuffix(TablePlan plan)
    {
        if (plan.Table.Partitioning is not IntervalPartitioning partitioning || plan.PartitionColumn is not { } column)
            return EncryptedLobs(plan);
        var step = partitioning.Interval switch
        {
            PartitionInterval.Day => "NUMTODSINTERVAL(1, 'DAY')",
            PartitionInterval.Week => "NUMTODSINTERVAL(7, 'DAY')",
            PartitionInterval.Month => "NUMTOYMINTERVAL(1, 'MONTH')",
            PartitionInterval.Quarter => "NUMTOYMINTERVAL(3, 'MONTH')",
            _ => "NUMTOYMINTERVAL(1, 'YEAR')",
        };
        var first = FirstDay(partitioning).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var bound = column.Type is DateType ? "DATE '" + first + "'" : "TIMESTAMP '" + first + " 00:00:00'";
        return EncryptedLobs(plan) + "\nPARTITION BY RANGE (" + Quote(KeyColumn(column, plan)) + ") INTERVAL (" + step
            + ") (PARTITION \"P_FIRST\" VALUES LESS THAN (" + bound + "))";
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
