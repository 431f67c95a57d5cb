namespace SchemaGen.Model.Naming;

/// <summary>Finds what somebody meant who misspelled a name.</summary>
public static class NearestName
{
    private const int LongestCompared = 64;

    /// <summary>The nearest of the names, or <see langword="null"/> where none is near.</summary>
    public static string? Of(string name, IEnumerable<string> names)
    {
        if (name.Length is 0 or > LongestCompared) return null;
        string? nearest = null;
        var least = Math.Max(2, name.Length / 3) + 1;
        foreach (var candidate in names)
        {
            if (candidate.Length > LongestCompared || Math.Abs(candidate.Length - name.Length) >= least) continue;
            var distance = Distance(name, candidate);
            if (distance >= least) continue;
            least = distance;
            nearest = candidate;
        }

        return nearest;
    }

    // Levenshtein's distance without regard to letter case, in two rows.
    private static int Distance(string left, string right)
    {
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++) previous[column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1] + 1, previous[column] + 1), previous[column - 1] + cost);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
