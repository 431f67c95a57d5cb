using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.SqlServer;

// A partition function knows ranges only. A hash and lists become ranges of a number that the database computes for each row and
// stores with it; no key need hold that, as those of such a table are kept outside its partitions.
public sealed partial class SqlServerDialect
{
    /// <inheritdoc/>
    public override Capability SupportsAcrossPartitions(Feature feature, Partitioning partitioning, SchemaTarget target) => IsComputed(partitioning)
        ? Capability.Yes
        : base.SupportsAcrossPartitions(feature, partitioning, target);

    private static bool IsComputed(Partitioning partitioning) => partitioning is HashPartitioning or ListPartitioning;

    // Whether the keys are kept outside the partitions.
    private static bool IsOutside(TablePlan plan) => plan.Table.Partitioning is { } partitioning && IsComputed(partitioning);

    // The column that places a row, and its type, which the function has to have as well.
    private (string Name, string Type)? PartitionKey(TablePlan plan)
    {
        if (plan.Table.Partitioning is not { } partitioning || plan.PartitionColumn is not { } column) return null;
        if (!IsComputed(partitioning)) return (column.Name, TypeName(column, plan));
        var name = NameLimit.Shorten(column.Name, "_partition_99".Length) + "_partition";
        var free = name;
        for (var number = 2; plan.Table.Columns.Any(other => string.Equals(other.Name, free, StringComparison.OrdinalIgnoreCase)); number++)
            free = name + "_" + number.Invariant();
        return (free, "int");
    }

    private IEnumerable<string> PartitionNumber(TablePlan plan)
    {
        if (plan.Table.Partitioning is not { } partitioning || !IsComputed(partitioning)) yield break;
        yield return Quote(PartitionKey(plan)!.Value.Name) + " AS (" + NumberOf(partitioning, plan.PartitionColumn!) + ") PERSISTED NOT NULL";
    }

    private string NumberOf(Partitioning partitioning, Column column)
    {
        var name = Quote(column.Name);
        if (partitioning is HashPartitioning hash)
            return column.Type is IntegerType
                ? "CAST(ABS(" + name + " % " + hash.Count.Invariant() + ") AS int)"
                : "ABS(CHECKSUM(" + name + ") % " + hash.Count.Invariant() + ")";
        var list = (ListPartitioning)partitioning;
        var compared = name + (column.Type is IntegerType ? "" : " COLLATE " + Binary);
        var tests = list.Partitions.Select((part, index) => " WHEN " + compared + " IN " + ValueList(part, column) + " THEN " + (index + 1).Invariant());
        return "CASE" + string.Concat(tests) + (list.HasDefault ? " ELSE 0" : "") + " END";
    }

    private IEnumerable<string> Boundaries(TablePlan plan)
    {
        var column = plan.PartitionColumn!;
        switch (plan.Table.Partitioning)
        {
            case RangePartitioning range:
                foreach (var part in range.Partitions)
                    if (part.LessThan is { } bound)
                        yield return PartitionLiteral(bound, column);
                break;
            case HashPartitioning hash:
                for (var i = 1; i < hash.Count; i++) yield return i.Invariant();
                break;
            case ListPartitioning list:
                for (var i = list.HasDefault ? 1 : 2; i <= list.Partitions.Count; i++) yield return i.Invariant();
                break;
        }
    }

    // In the one form that no setting of a language reads otherwise.
    /// <inheritdoc/>
    protected override string PartitionLiteral(string value, Column column) => column.Type switch
    {
        DateType => "'" + value + "'",
        TimestampType => "'" + value.Replace(' ', 'T') + "'",
        TimestampTzType => "'" + value.Replace(' ', 'T') + "+00:00'",
        _ => base.PartitionLiteral(value, column),
    };
}
