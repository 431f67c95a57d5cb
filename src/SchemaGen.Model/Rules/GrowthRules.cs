using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Rules;

/// <summary>SG5003: json that is read again as text each time. SG5004: tables that only grow.</summary>
public static class GrowthRules
{
    // The last words of the names of tables that get a row for whatever happens.
    private static readonly string[] Growing = ["event", "events", "log", "logs", "metric", "metrics", "measurement", "measurements", "audit", "audits"];

    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Check(Table table, IReadOnlyList<TablePlan> plans)
    {
        if (KeptForever(table) is { } growing) yield return growing;
        foreach (var column in table.Columns)
        {
            if (column is not { Type: JsonType { IsBinary: false, Form: ValueForm.Native }, Place.Member: not null } || !IsRead(column.Name, table)) continue;
            var dialects = DialectSet.None;
            foreach (var plan in plans)
                if (plan.Target.Dialect.HasBinaryJson && plan.Table.FindColumn(column.Name) is { Type: JsonType { IsBinary: false } })
                    dialects |= plan.Target.Dialect.Flag;
            if (dialects != DialectSet.None)
                yield return new Finding(
                    RuleIds.JsonReadAsText,
                    FindingSeverity.Info,
                    column.Place,
                    $"{SqlDialect.NamesOf(dialects)} keeps '{column.Name}' of '{table.Name}' as text and reads all of it each time that an expression looks into it; use [JsonbColumn], which keeps it taken apart")
                {
                    Dialects = dialects,
                };
        }
    }

    private static Finding? KeptForever(Table table)
    {
        if (table.Partitioning is not null || table.Retention is not null || table.Archival is not null ) return null;
        var name = table.Name.Name;
        var last = name.Substring(name.LastIndexOf('_') + 1);
        if (!Growing.Contains(last, StringComparer.OrdinalIgnoreCase)) return null;
        var time = table.Columns.FirstOrDefault(column => column is { Type: TimestampType or TimestampTzType, IsNullable: false });
        return time is null
            ? null
            : new Finding(
                RuleIds.KeptForever,
                FindingSeverity.Info,
                table.Place,
                $"'{table.Name}' gets a row for whatever happens and keeps all of them; say with [RetentionPolicy] how long, or with [Partitioned] by which column old rows are told from new ones")
            {
                Properties = [new(FindingProperties.Column, time.Name)],
            };
    }

    private static bool IsRead(string column, Table table) =>
        table.Checks.Any(check => check.Condition.Columns().Contains(column))
        || table.Policies.Any(policy => policy.Predicate.Columns().Contains(column))
        || table.Columns.Any(other => other.Computation?.Expression.Columns().Contains(column) == true)
        || table.Indexes.Any(index => index.Key?.Expression.Columns().Contains(column) == true || index.Condition?.Columns().Contains(column) == true);
}
