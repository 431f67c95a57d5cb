using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects;

// Names that are one to the database although they belong to several tables.
public abstract partial class SqlDialect
{
    /// <summary>The kinds of objects that have to have names apart from each other within a schema, a set for each name space.</summary>
    public abstract IReadOnlyList<NamedKinds> NameSpaces { get; }

    /// <summary>The schema that a table's objects are in, as the database keeps its name; empty without one.</summary>
    public virtual string SchemaOf(ObjectName table) => table.Schema is { } schema ? Fold(schema) : "";

    /// <summary>The table and its objects of these kinds under the names that the database gets.</summary>
    public IEnumerable<NamedObject> NamedObjects(TablePlan plan, NamedKinds kinds)
    {
        var table = plan.Table;
        if (kinds.HasFlag(NamedKinds.Table)) yield return new(TableName(table.Name), NamedKinds.Table, "the table", table.Name, table.Place);
        if (kinds.HasFlag(NamedKinds.Table) && HistoryTable(plan) is { } history)
            yield return new(history.Name, NamedKinds.Table, "the history", table.Name, table.Option<SystemVersioning>()!.Place);
        if (kinds.HasFlag(NamedKinds.Table) && table.Partitioning is { } partitioning)
        {
            foreach (var (name, what) in NamedPartitions(plan)) yield return new(name, NamedKinds.Table, what, table.Name, partitioning.Place);
            foreach (var guard in plan.Guards)
                yield return new(GuardName(guard, plan).Name, NamedKinds.Table, "the guard table of " + List(guard.Columns.Select(column => column.Name)), table.Name, PlaceOfName(guard.Place, guard.Name));
        }

        if (kinds.HasFlag(NamedKinds.Table) && !table.Policies.IsEmpty)
            foreach (var (name, what) in NamedPolicies(plan))
                yield return new(name, NamedKinds.Table, what, table.Name, table.Policies[0].Place);

        foreach (var named in NamedTriggers(plan, kinds)) yield return named;
        if (kinds.HasFlag(NamedKinds.PrimaryKey) && table.PrimaryKey is { } key)
            yield return new(plan.PrimaryKeyName!, NamedKinds.PrimaryKey, "the primary key", table.Name, PlaceOfName(key.Place, key.Name));
        if (kinds.HasFlag(NamedKinds.Type))
            foreach (var (name, column) in NamedTypes(plan))
                yield return new(name, NamedKinds.Type, "the type of " + column.Name, table.Name, column.Place);
        if (kinds.HasFlag(NamedKinds.Default))
            foreach (var (name, column) in NamedDefaults(plan))
                yield return new(name, NamedKinds.Default, "the default of " + column.Name, table.Name, column.Place);
        if (kinds.HasFlag(NamedKinds.ForeignKey))
            foreach (var foreignKey in table.ForeignKeys)
                yield return new(ForeignKeyName(foreignKey, plan), NamedKinds.ForeignKey, "the foreign key " + List(foreignKey.Columns), table.Name, PlaceOfName(foreignKey.Place, foreignKey.Name));
        if (kinds.HasFlag(NamedKinds.Check))
            foreach (var (name, what, place) in NamedChecks(plan))
                yield return new(name, NamedKinds.Check, what, table.Name, place);
        if (kinds.HasFlag(NamedKinds.Index))
            foreach (var index in plan.Guards.IsEmpty ? table.Indexes : [.. table.Indexes, .. plan.Guards])
                yield return new(
                    IndexName(index, plan),
                    NamedKinds.Index | (index.IsUnique ? NamedKinds.UniqueKey : 0),
                    (index.IsUnique ? "the unique index " : "the index ") + List(index.Columns.Select(column => column.Name)),
                    table.Name,
                    PlaceOfName(index.Place, index.Name));
    }

    /// <summary>The table of former rows beside a table, where there is one.</summary>
    protected virtual ObjectName? HistoryTable(TablePlan plan) => null;

    // An audit's table is one that no class declares.
    private IEnumerable<NamedObject> NamedTriggers(TablePlan plan, NamedKinds kinds)
    {
        if (kinds.HasFlag(NamedKinds.Table) && plan.Table.Archival is { } archival)
        {
            yield return new(TableName(plan.Table.Name with { Name = archival.Table }), NamedKinds.Table, "the archive", plan.Table.Name, archival.Place);
            if (plan.Table.Partitioning is IntervalPartitioning)
                foreach (var (name, what) in NamedPartitions(ArchiveOf(plan)!))
                    yield return new(name, NamedKinds.Table, what + " of the archive", plan.Table.Name, archival.Place);
        }
        foreach (var trigger in plan.Table.Triggers)
        {
            if (kinds.HasFlag(NamedKinds.Table) && trigger is AuditTrigger audit)
                yield return new(TableName(audit.TableFor(plan.Table).Name), NamedKinds.Table, "the audit table", plan.Table.Name, audit.Place);
            if (kinds.HasFlag(NamedKinds.Trigger))
                foreach (var name in TriggerNames(trigger, plan))
                    yield return new(TableName(name), NamedKinds.Trigger, trigger.Description, plan.Table.Name, PlaceOfName(trigger.Place, (trigger as CustomTrigger)?.Name));
        }
    }

    /// <summary>The names of defaults, where these have any.</summary>
    protected virtual IEnumerable<(string Name, Column Column)> NamedDefaults(TablePlan plan) => [];

    /// <summary>The types that are made for a column, where there are any.</summary>
    protected virtual IEnumerable<(string Name, Column Column)> NamedTypes(TablePlan plan) => [];

    private IEnumerable<(string Name, string What, Place Place)> NamedChecks(TablePlan plan)
    {
        foreach (var column in plan.Table.Columns)
        {
            var own = plan.Table.Checks.FirstOrDefault(check => BelongsTo(check, column));
            if (own is not null || (column.Type is not RawType && TypeConditions(column, plan).Any()))
                yield return (plan.Names.Derive("ck", column.Name), "the check of " + column.Name, own?.Place ?? column.Place);
        }

        foreach (var check in plan.Table.Checks)
            if (!plan.Table.Columns.Any(column => BelongsTo(check, column)))
                yield return (CheckName(check, plan), "the check on " + string.Join(", ", check.Condition.Columns()), PlaceOfName(check.Place, check.Name));
    }

    private static Place PlaceOfName(Place place, string? name) => name is null ? place : place.At("Name");

    private static string List(IEnumerable<string> columns) => "(" + string.Join(", ", columns) + ")";
}
