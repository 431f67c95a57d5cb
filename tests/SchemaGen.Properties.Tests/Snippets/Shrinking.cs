using System.Collections.Immutable;
using SchemaGen.Properties.Tests.Judging;

namespace SchemaGen.Properties.Tests.Snippets;

/// <summary>Makes what fails smaller, for as long as it fails.</summary>
internal static class Shrinking
{
    private const int MostSteps = 80;

    /// <summary>Every list that lacks one item, then every list of which one item is smaller.</summary>
    public static IEnumerable<ImmutableArray<T>> Of<T>(ImmutableArray<T> items, Func<T, IEnumerable<T>> smaller)
    {
        for (var i = 0; i < items.Length; i++) yield return items.RemoveAt(i);
        for (var i = 0; i < items.Length; i++)
            foreach (var item in smaller(items[i]))
                yield return items.SetItem(i, item);
    }

    /// <summary>The smallest that still fails, on the way that always takes the first smaller one that does.</summary>
    public static async Task<Snippet> ShrinkAsync(Snippet failing, Func<Snippet, Task<bool>> fails)
    {
        var steps = 0;
        for (var isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            foreach (var smaller in failing.Smaller())
            {
                if (++steps > MostSteps) return failing;
                if (!await fails(smaller)) continue;
                (failing, isSmaller) = (smaller, true);
                break;
            }
        }

        return failing;
    }

    /// <summary>The first objection of each judge's kind, to what is as small as it stays wrong; the others would often be the same.</summary>
    /// <param name="objections">What somebody has against what.</param>
    /// <param name="courtOf">A court with the judge of that name alone.</param>
    public static async Task<IReadOnlyList<Objection>> ShrinkAsync(IReadOnlyList<Objection> objections, Func<string, Court> courtOf)
    {
        var shrunk = new List<Objection>();
        foreach (var objection in objections.DistinctBy(Report.KindOf).Take(Report.MostKinds))
        {
            var kind = Report.KindOf(objection);
            var smallest = objection;
            await ShrinkAsync(objection.Snippet, async smaller =>
            {
                var found = (await courtOf(objection.By).JudgeAsync([smaller])).FirstOrDefault(other => Report.KindOf(other) == kind);
                if (found is not null) smallest = found with { Snippet = found.Snippet with { Origin = objection.Snippet.Origin } };
                return found is not null;
            });
            shrunk.Add(smallest);
        }

        return shrunk;
    }

    /// <summary>Those of many that fail on their own, where only all at once can be asked; each half that passes costs one question.</summary>
    public static async Task<IReadOnlyList<T>> CulpritsAsync<T>(IReadOnlyList<T> all, Func<IReadOnlyList<T>, Task<bool>> fails)
    {
        if (all.Count == 0 || !await fails(all)) return [];
        if (all.Count == 1) return all;
        var half = all.Count / 2;
        return [.. await CulpritsAsync([.. all.Take(half)], fails), .. await CulpritsAsync([.. all.Skip(half)], fails)];
    }
}
