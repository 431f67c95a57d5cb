namespace SchemaGen.Model.Naming;

/// <summary>Finds the names that somebody may have meant.</summary>
public static class NearestNames
{
    private const int Shown = 3;
    private const int LongestCompared = 64;

    /// <summary>The one nearest name, or <see langword="null"/> where none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        var reach = Math.Max(2, written.Length / 3);
        return known
            .Select(name => (Name: name, Distance: Distance(written, name)))
            .Where(candidate => candidate.Distance <= reach)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>"; did you mean 'price'?"-like endings: the near names, else some that exist.</summary>
    public static string Suggest(string written, IEnumerable<string> known)
    {
        int reach = Math.Max(1, written.Length / 3);
        string[] names = [.. known.Distinct(StringComparer.Ordinal)];
        string[] near =
        [
            .. names
                .Select(name => (Name: name, Distance: Distance(written, name)))
                .Where(candidate => candidate.Distance <= reach)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .Take(Shown)
                .Select(candidate => Quote(candidate.Name)),
        ];
        if (near.Length > 0) return "did you mean " + string.Join(" or ", near) + "?";
        if (names.Length == 0) return "there are none to choose from";
        return "there are " + string.Join(", ", names.Take(2 * Shown).Select(Quote)) + (names.Length > 2 * Shown ? " and others" : "");
    }

    private static string Quote(string name) => "'" + name + "'";

    /// <summary>How many letters must be typed, removed, exchanged or swapped; letter case counts nothing.</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > LongestCompared || right.Length > LongestCompared) return int.MaxValue;
        int[] beforeLast = new int[right.Length + 1], last = new int[right.Length + 1], current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) last[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int exchange = last[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(exchange, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, current) = (last, current, beforeLast);
        }
        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
