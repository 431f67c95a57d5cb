using SchemaGen.Model.Dialects;

namespace SchemaGen.Model.Planning;

/// <summary>
/// Finds the foreign keys that a database refuses because their actions give a table a second way to be reached. SQL Server counts
/// ways and asks no further: whatever the actions do and whether they follow a delete or an update, no table may be reached from
/// another by more than one way, and none from itself.
/// </summary>
/// <remarks>
/// The choice depends on nothing but the order of the tables and of their foreign keys: those that come first keep their actions.
/// </remarks>
public static class CascadePaths
{
    /// <summary>The tables, each foreign key that comes second with the way that was there before it.</summary>
    /// <param name="tables">All tables of the schema, those of other assemblies included, in the order in which they are created.</param>
    public static IReadOnlyList<Table> Mark(IReadOnlyList<Table> tables)
    {
        foreach (var dialect in SqlDialect.All)
        {
            var target = new SchemaTarget(dialect);
            if (!dialect.Supports(Feature.SeveralCascadePaths, target).IsSupported) tables = Mark(tables, target);
        }

        return tables;
    }

    private static IReadOnlyList<Table> Mark(IReadOnlyList<Table> tables, SchemaTarget target)
    {
        var graph = new CascadeGraph();
        return [.. tables.Select(table => table.ForeignKeys.Any(TablePlanner.HasAction) ? Mark(table, target, graph) : table)];
    }

    private static Table Mark(Table table, SchemaTarget target, CascadeGraph graph) =>
        table with { ForeignKeys = table.ForeignKeys.Select(key => Mark(key, table, target, graph)).ToEquatableArray() };

    private static ForeignKey Mark(ForeignKey key, Table table, SchemaTarget target, CascadeGraph graph)
    {
        if (!ActsOn(target, key, table) || graph.Add(key.ReferencedTable, table.Name) is not { } other) return key;
        var dialects = (key.OtherPath?.Dialects ?? DialectSet.None) | target.Dialect.Flag;
        return key with { OtherPath = new CascadePath(key.OtherPath?.Tables ?? other, dialects) };
    }

    // As the database gets it: left out, a foreign key is no way, and without its actions neither.
    private static bool ActsOn(SchemaTarget target, ForeignKey key, Table table) =>
        TablePlanner.HasAction(key)
        && table.Dialects.HasFlag(target.Dialect.Flag)
        && TablePlan.For(table with { ForeignKeys = [key with { OtherPath = null }] }, target).Table.ForeignKeys.Any(TablePlanner.HasAction);
}

/// <summary>The ways by which actions reach tables, at most one from any table to any other.</summary>
internal sealed class CascadeGraph
{
    private readonly Dictionary<ObjectName, List<ObjectName>> _reached = [];
    private readonly Dictionary<ObjectName, List<ObjectName>> _from = [];

    /// <summary>Adds the step from one table to the next, or leaves it and returns the way that it would be the second to.</summary>
    public EquatableArray<ObjectName>? Add(ObjectName from, ObjectName to)
    {
        if (Way(to, from) is { } back) return [.. back, to];
        var starts = new HashSet<ObjectName>(AllFrom(from, _from));
        foreach (var end in AllFrom(to, _reached))
            if (AllFrom(end, _from).Find(starts.Contains) is { } start)
                return Way(start, end)!.ToEquatableArray();

        ListOf(_reached, from).Add(to);
        ListOf(_from, to).Add(from);
        return null;
    }

    // The table and all that are found by going on from it, the nearest first.
    private static List<ObjectName> AllFrom(ObjectName table, Dictionary<ObjectName, List<ObjectName>> steps)
    {
        var found = new List<ObjectName> { table };
        for (var i = 0; i < found.Count; i++)
            if (steps.TryGetValue(found[i], out var next))
                found.AddRange(next);
        return found;
    }

    // Since there is at most one way, going back from its end meets its start or nothing.
    private List<ObjectName>? Way(ObjectName start, ObjectName end)
    {
        if (start == end) return [start];
        if (!_from.TryGetValue(end, out var before)) return null;
        foreach (var step in before)
        {
            if (Way(start, step) is not { } way) continue;
            way.Add(end);
            return way;
        }

        return null;
    }

    private static List<ObjectName> ListOf(Dictionary<ObjectName, List<ObjectName>> lists, ObjectName table)
    {
        if (!lists.TryGetValue(table, out var list)) lists.Add(table, list = []);
        return list;
    }
}
