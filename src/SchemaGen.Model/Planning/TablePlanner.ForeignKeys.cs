namespace SchemaGen.Model.Planning;

// Foreign keys and their actions.
internal sealed partial class TablePlanner
{
    private EquatableArray<ForeignKey> FitForeignKeys()
    {
        var kept = new List<ForeignKey>();
        foreach (var key in table.ForeignKeys)
        {
            if (!key.Dialects.HasFlag(Flag) || !key.Columns.All(HasColumn)) continue;
            if (FeatureFor(key) is { } feature && LeaveOut(feature, "the foreign key " + Describe(key), key.Place)) continue;
            kept.Add(OnOnePath(WithActions(key), kept));
        }

        return kept.ToEquatableArray();
    }

    /// <summary>What the foreign key takes that not every database has, and this one lacks.</summary>
    private Feature? FeatureFor(ForeignKey key)
    {
        if (_partitioning is not null && Missing(Feature.ForeignKeyFromPartitionedTable) is not null) return Feature.ForeignKeyFromPartitionedTable;
        if (key.ReferencedTablePartitionedOn.HasFlag(Flag) && Missing(Feature.ForeignKeyToPartitionedTable) is not null) return Feature.ForeignKeyToPartitionedTable;
        return key.Columns.Any(IsEncryptedByDatabase) ? Feature.ForeignKeyOnEncryptedColumn : null;
    }

    // The constraint stays where only its action is missing: a refused change is safer than a row that refers to nothing.
    private ForeignKey WithActions(ForeignKey key)
    {
        if (ActsOnRows(key.OnUpdate) && LeaveOut(Feature.ForeignKeyOnUpdate, "the ON UPDATE of the foreign key " + Describe(key), key.Place))
            key = key with { OnUpdate = ForeignKeyAction.NoAction };
        if (key.OnDelete == ForeignKeyAction.SetDefault && LeaveOut(Feature.ForeignKeySetDefault, "the ON DELETE of the foreign key " + Describe(key), key.Place))
            key = key with { OnDelete = ForeignKeyAction.NoAction };
        if (key.OnUpdate == ForeignKeyAction.SetDefault && LeaveOut(Feature.ForeignKeySetDefault, "the ON UPDATE of the foreign key " + Describe(key), key.Place))
            key = key with { OnUpdate = ForeignKeyAction.NoAction };
        return key;
    }

    // Only the ways from this table are seen here; those over other tables need the whole schema.
    private ForeignKey OnOnePath(ForeignKey key, List<ForeignKey> earlier)
    {
        var isFirst = key.ReferencedTable != table.Name && !earlier.Any(other => HasAction(other) && other.ReferencedTable == key.ReferencedTable);
        return HasAction(key) && !isFirst && LeaveOut(Feature.SeveralCascadePaths, "the actions of the foreign key " + Describe(key), key.Place)
            ? key with { OnDelete = ForeignKeyAction.NoAction, OnUpdate = ForeignKeyAction.NoAction }
            : key;
    }

    private static bool HasAction(ForeignKey key) => ActsOnRows(key.OnDelete) || ActsOnRows(key.OnUpdate);

    private static bool ActsOnRows(ForeignKeyAction action) => action is not (ForeignKeyAction.NoAction or ForeignKeyAction.Restrict);

    private static string Describe(ForeignKey key) => "(" + string.Join(", ", key.Columns) + ")";
}
