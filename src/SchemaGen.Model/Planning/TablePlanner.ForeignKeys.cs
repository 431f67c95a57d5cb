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
            if (WhatLacks(key) is var (feature, missing)) LeaveOut(feature, "the foreign key " + Describe(key.Columns), missing, key.Place);
            else kept.Add(OnOnePath(WithActions(key), kept));
        }

        return kept.ToEquatableArray();
    }

    private (Feature, Capability.Missing)? WhatLacks(ForeignKey key)
    {
        if (_partitioning is not null && Missing(Feature.ForeignKeyFromPartitionedTable) is { } from)
            return (Feature.ForeignKeyFromPartitionedTable, from);
        if (key.ReferencedTablePartitionedOn.HasFlag(Flag) && Missing(Feature.ForeignKeyToPartitionedTable) is { } to)
            return (Feature.ForeignKeyToPartitionedTable, to);
        if (key.Columns.Any(IsEncryptedByDatabase) && Missing(Feature.ForeignKeyOnEncryptedColumn) is { } encrypted)
            return (Feature.ForeignKeyOnEncryptedColumn, encrypted);
        foreach (var column in key.Columns)
            if (target.Dialect.SupportsReference(FindColumn(column)!, target) is Capability.Missing missing)
                return (Feature.KeyOfThisType, missing);
        return null;
    }

    // The constraint stays where only its action is missing: a refused change is safer than a row that refers to nothing.
    private ForeignKey WithActions(ForeignKey key)
    {
        var onDelete = "the ON DELETE of the foreign key " + Describe(key.Columns);
        var onUpdate = "the ON UPDATE of the foreign key " + Describe(key.Columns);
        if (ActsOnRows(key.OnUpdate) && LeaveOut(Feature.ForeignKeyOnUpdate, onUpdate, key.Place))
            key = key with { OnUpdate = ForeignKeyAction.NoAction };
        if (key.OnDelete == ForeignKeyAction.SetDefault && LeaveOut(Feature.ForeignKeySetDefault, onDelete, key.Place))
            key = key with { OnDelete = ForeignKeyAction.NoAction };
        if (key.OnUpdate == ForeignKeyAction.SetDefault && LeaveOut(Feature.ForeignKeySetDefault, onUpdate, key.Place))
            key = key with { OnUpdate = ForeignKeyAction.NoAction };
        return key;
    }

    // Only the ways from this table are seen here; those over other tables need the whole schema.
    private ForeignKey OnOnePath(ForeignKey key, List<ForeignKey> earlier)
    {
        var isFirst = key.ReferencedTable != table.Name
            && !earlier.Any(other => HasAction(other) && other.ReferencedTable == key.ReferencedTable);
        var actions = "the actions of the foreign key " + Describe(key.Columns);
        return HasAction(key) && !isFirst && LeaveOut(Feature.SeveralCascadePaths, actions, key.Place)
            ? key with { OnDelete = ForeignKeyAction.NoAction, OnUpdate = ForeignKeyAction.NoAction }
            : key;
    }

    private static bool HasAction(ForeignKey key) => ActsOnRows(key.OnDelete) || ActsOnRows(key.OnUpdate);

    private static bool ActsOnRows(ForeignKeyAction action) => action is not (ForeignKeyAction.NoAction or ForeignKeyAction.Restrict);
}
