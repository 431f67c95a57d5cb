namespace SchemaGen.Model.Planning;

// Partitions and subpartitions, and what a key has to hold on account of them.
internal sealed partial class TablePlanner
{
    /// <summary>Whether the columns tell in which partition a row is, so that its values are unique if they are so in there.</summary>
    public static bool HoldsRows(Partitioning partitioning, IEnumerable<string> columns) =>
        partitioning.Subpartitions is null ? columns.Contains(partitioning.Column) : partitioning.KeyColumns.All(columns.Contains);

    private Partitioning? FitPartitioning()
    {
        if (table.Partitioning is not { } partitioning) return null;
        if (!partitioning.Dialects.HasFlag(Flag) || !HasColumn(partitioning.Column)) return null;
        var what = "the partitioning by " + partitioning.Column;
        if (LeaveOut(partitioning.Feature, what, partitioning.Place)) return null;
        if (target.Dialect.SupportsPartitionsOf(partitioning, _columns, target) is Capability.Missing missing)
        {
            LeaveOut(Feature.PartitionsOfThisType, what, missing, partitioning.Place);
            return null;
        }

        return WithDefault(partitioning) with { Subpartitions = FitSubpartitions(partitioning) };
    }

    // Where the lists name every value that there is, no other comes.
    private Partitioning WithDefault(Partitioning partitioning)
    {
        if (partitioning is not ListPartitioning { HasDefault: true } list) return partitioning;
        if (Missing(Feature.DefaultListPartition) is not { } missing) return partitioning;
        var named = new HashSet<string>(list.Partitions.SelectMany(part => part.Values), StringComparer.Ordinal);
        if (FindColumn(list.Column)!.Type is not EnumType values || !values.Values.All(named.Contains))
            LeaveOut(Feature.DefaultListPartition, "the default partition of " + list.Column, missing, list.Place);
        return list with { HasDefault = false };
    }

    private Subpartitioning? FitSubpartitions(Partitioning partitioning)
    {
        if (partitioning.Subpartitions is not { } divided || !divided.Dialects.HasFlag(Flag) || !HasColumn(divided.Column)) return null;
        if (target.Dialect.SupportsSubpartitionsOf(partitioning, _columns, target) is not Capability.Missing missing) return divided;
        LeaveOut(Feature.Subpartitions, "the subpartitions by " + divided.Column, missing, divided.Place);
        return null;
    }

    private Capability.Missing? MissingAcross(Feature feature, Partitioning partitioning) =>
        target.Dialect.SupportsAcrossPartitions(feature, partitioning, target) as Capability.Missing;
}
