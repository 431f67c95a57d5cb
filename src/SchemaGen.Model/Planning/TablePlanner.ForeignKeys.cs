namespace SchemaGen.Model.Planning;

// Foreign keys and their actions.
internal sealed partial class TablePlanner
{
    private EquatableArray<ForeignKey> FitForeignKeys()
    {
        var kept = new List<ForeignKey>();
        foreach (var key in table.ForeignKeys)
        {
            if (!key.Dialects.HasFlag(Flag) || !HasAll(key.Columns)) continue;
            if (WhatLacks(key) is var (feature, missing)) LeaveOut(feature, "the foreign key " + Describe(key.Columns), missing, key.Place);
            else kept.Add(OnOnePath(WithActions(key)));
        }

        return kept.ToEquatableArray();
    }

    private (Feature, Capability.Missing)? WhatLacks(ForeignKey key)
    {
        if (_partitioning is not null && Missing(Feature.ForeignKeyFromPartitionedTable) is { } from)
            return (Feature.ForeignKeyFromPartitionedTable, from);
        var columns = Find(key.Columns);
        foreach (var column in columns)
        {
            if (IsCiphertext(column)) return (Feature.ValueOfCiphertext, new("the column holds ciphertext, which is another each time", "refer by a column that is not encrypted"));
            if (column.IsEncryptedByDatabase(target) && Missing(Feature.ForeignKeyOnEncryptedColumn) is { } encrypted)
                return (Feature.ForeignKeyOnEncryptedColumn, encrypted);
        }

        foreach (var column in columns)
            if (target.Dialect.SupportsReference(column, target) is Capability.Missing missing)
                return (Feature.KeyOfThisType, missing);
        if (target.Dialect.SupportsKeyOf(columns, [], null, target) is Capability.Missing whole)
            return (Feature.KeyOfThisType, whole);
        if (target.Dialect.SupportsReferenceByName(table.Name, key.ReferencedTable) is Capability.Missing name) return (Feature.ForeignKeyTarget, name);
        if ((!_options.IsEmpty || key.Referenced is { Options.IsEmpty: false }) && WhatStorageLacks(key) is { } stored) return stored;
        return key.Referenced is { } referenced ? WhatLacks(key, referenced) : null;
    }

    // Of the other table it counts how that is stored here.
    private (Feature, Capability.Missing)? WhatStorageLacks(ForeignKey key)
    {
        var other = key.Referenced is not { } referenced ? null
            : referenced.Name == table.Name ? table with { Options = _options }
            : referenced.Options.IsEmpty ? referenced : TablePlan.For(referenced with { ForeignKeys = [] }, target).Table;
        return target.Dialect.SupportsForeignKey(key, table with { Columns = _columns, Options = _options }, other) is Capability.Missing missing
            ? (Feature.ForeignKeyTarget, missing)
            : null;
    }

    private (Feature, Capability.Missing)? WhatLacks(ForeignKey key, Table referenced)
    {
        var name = target.Dialect.DisplayName;
        if (!referenced.Dialects.HasFlag(Flag))
            return (Feature.ForeignKeyTarget, new(name + " does not get the table " + referenced.Name, "leave the reference out there as well"));

        var plan = new TablePlanner(referenced, target).Fit();
        if (plan.Partitioning is { } partitioning)
        {
            var feature = HoldsRows(partitioning, key.ReferencedColumns) ? Feature.ForeignKeyToPartitions : Feature.ForeignKeyToPartitionedTable;
            if (MissingAcross(feature, partitioning) is { } lacking) return (feature, lacking);
        }

        var unique = plan.Indexes.Count > 0 ? plan.Indexes[0] : null;
        if (unique is null && plan.PrimaryKey is null)
            return (Feature.ForeignKeyTarget, new(
                name + " does not get the key " + Describe(key.ReferencedColumns) + " of " + referenced.Name, "refer to another key"));
        if (unique is not null && target.Dialect.SupportsReferenceTo(unique, plan) is Capability.Missing missing)
            return (Feature.ForeignKeyTarget, missing);

        for (var i = 0; i < key.Columns.Count; i++)
        {
            var (column, other) = (FindColumn(key.Columns[i])!, plan.FindColumn(key.ReferencedColumns[i]));
            if (other is not null && !target.Dialect.CanRefer(new KeyColumn(column, table.Name), new KeyColumn(other, referenced.Name), target))
                return (Feature.ForeignKeyTarget, column.Type == other.Type
                    ? new($"{name} stores {column.Name} and {other.Name} of {referenced.Name} in types or collations of their own, which do not refer to each other",
                        "give both the same storage, collation and schema, and no enumeration of the database's own")
                    : new($"{column.Name} is {column.Type.Canonical} and {other.Name} of {referenced.Name} is {other.Type.Canonical}, which {name} does not let refer to each other",
                        "give both the same type"));
        }

        return null;
    }

    // The constraint stays where only its action is missing: a refused change is safer than a row that refers to nothing.
    private ForeignKey WithActions(ForeignKey key)
    {
        if (key is { OnDelete: ForeignKeyAction.NoAction, OnUpdate: ForeignKeyAction.NoAction }) return key;
        var onDelete = "the ON DELETE of the foreign key " + Describe(key.Columns);
        var onUpdate = "the ON UPDATE of the foreign key " + Describe(key.Columns);
        if (ActsOnRows(key.OnUpdate) && LeaveOut(Feature.ForeignKeyOnUpdate, onUpdate, key.Place))
            key = key with { OnUpdate = ForeignKeyAction.NoAction };
        if (key.OnDelete == ForeignKeyAction.SetDefault && LeaveOut(Feature.ForeignKeySetDefault, onDelete, key.Place))
            key = key with { OnDelete = ForeignKeyAction.NoAction };
        if (key.OnUpdate == ForeignKeyAction.SetDefault && LeaveOut(Feature.ForeignKeySetDefault, onUpdate, key.Place))
            key = key with { OnUpdate = ForeignKeyAction.NoAction };
        if (!_options.IsEmpty && HasAction(key) && target.Dialect.SupportsActionsOf(table with { Options = _options }) is Capability.Missing none)
        {
            LeaveOut(Feature.ForeignKeyActionOnReadColumn, "the action of the foreign key " + Describe(key.Columns), none, key.Place);
            return key with { OnDelete = ForeignKeyAction.NoAction, OnUpdate = ForeignKeyAction.NoAction };
        }

        if (!HasAction(key) || target.Dialect.SupportsActions(key, table with { Columns = _columns, Options = _options }) is not Capability.Missing missing) return key;
        LeaveOut(Feature.ForeignKeyActionOnReadColumn, "the action of the foreign key " + Describe(key.Columns), missing, key.Place);
        return key with
        {
            OnDelete = key.OnDelete == ForeignKeyAction.Cascade ? key.OnDelete : ForeignKeyAction.NoAction,
            OnUpdate = ForeignKeyAction.NoAction,
        };
    }

    private ForeignKey OnOnePath(ForeignKey key)
    {
        if (!HasAction(key) || key.OtherPath is not { } other || !other.Dialects.HasFlag(Flag)) return key;
        if (Missing(Feature.SeveralCascadePaths) is not { } missing) return key;
        var reason = missing with { Why = missing.Why + " (here also " + other + ")" };
        LeaveOut(Feature.SeveralCascadePaths, "the action of the foreign key " + Describe(key.Columns), reason, key.Place);
        return key with { OnDelete = ForeignKeyAction.NoAction, OnUpdate = ForeignKeyAction.NoAction };
    }

    internal static bool HasAction(ForeignKey key) => ActsOnRows(key.OnDelete) || ActsOnRows(key.OnUpdate);

    private static bool ActsOnRows(ForeignKeyAction action) => action is not (ForeignKeyAction.NoAction or ForeignKeyAction.Restrict);
}
