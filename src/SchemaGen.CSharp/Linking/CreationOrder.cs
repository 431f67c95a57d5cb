using SchemaGen.CSharp.Building;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Linking;

/// <summary>Orders tables so that each comes after those that it refers to; a cycle is cut at its first table by name.</summary>
internal static class CreationOrder
{
    /// <summary>The order of tables that are sorted by name.</summary>
    public static IReadOnlyList<TableHeader> Of(IReadOnlyList<TableHeader> sorted, ReferenceResolver resolver)
    {
        var rank = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sorted.Count; i++) rank[sorted[i].MetadataName] = i;
        var needs = sorted.Select((header, index) => Needs(header, index, rank, resolver)).ToArray();
        var parents = sorted.Any(header => !header.Parents.IsEmpty)
            ? sorted.Select((header, index) => Ranks(header.Parents, index, rank, resolver)).ToArray()
            : null;

        var missing = needs.Select(set => set.Count).ToArray();
        var dependents = Enumerable.Range(0, sorted.Count).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < needs.Length; i++)
            foreach (var need in needs[i])
                dependents[need].Add(i);

        var ready = new SortedSet<int>(Enumerable.Range(0, sorted.Count).Where(i => missing[i] == 0));
        var rest = new SortedSet<int>(Enumerable.Range(0, sorted.Count));
        var order = new List<TableHeader>(sorted.Count);
        while (rest.Count > 0)
        {
            var next = ready.Count > 0 ? ready.Min : FirstOfCycle(rest, needs, parents);
            ready.Remove(next);
            rest.Remove(next);
            order.Add(sorted[next]);
            foreach (var dependent in dependents[next])
                if (--missing[dependent] == 0 && rest.Contains(dependent))
                    ready.Add(dependent);
        }

        return order;
    }

    private static HashSet<int> Needs(TableHeader header, int self, Dictionary<string, int> rank, ReferenceResolver resolver)
    {
        var needs = Ranks(header.References, self, rank, resolver);
        if (!header.Parents.IsEmpty) needs.UnionWith(Ranks(header.Parents, self, rank, resolver));
        return needs;
    }

    private static HashSet<int> Ranks(EquatableArray<TableReference> references, int self, Dictionary<string, int> rank, ReferenceResolver resolver)
    {
        var ranks = new HashSet<int>();
        foreach (var reference in references)
            if (resolver.Find(reference) is { } needed && rank.TryGetValue(needed.MetadataName, out var target) && target != self)
                ranks.Add(target);
        return ranks;
    }

    // Walking from need to need among the rest has to come back to where it was: what lies between is a cycle. A foreign key can be added
    // later, and what a table inherits has to be there.
    private static int FirstOfCycle(SortedSet<int> rest, HashSet<int>[] needs, HashSet<int>[]? parents)
    {
        var path = new List<int>();
        var current = rest.Min;
        while (!path.Contains(current))
        {
            path.Add(current);
            current = needs[current].Where(rest.Contains).Min();
        }

        var first = path.Skip(path.IndexOf(current)).Min();
        for (var steps = 0; parents is not null && steps < rest.Count; steps++)
        {
            var waiting = parents[first].Where(rest.Contains).DefaultIfEmpty(first).Min();
            if (waiting == first) break;
            first = waiting;
        }

        return first;
    }
}
