namespace SchemaGen.Model.Expressions.Patterns;

/// <summary>A set of Unicode code points, as ranges in ascending order that neither touch nor overlap.</summary>
internal sealed class CharacterSet
{
    public const int Last = 0x10FFFF;

    private readonly (int First, int Last)[] _ranges;

    private CharacterSet((int First, int Last)[] ranges) => _ranges = ranges;

    public static CharacterSet All { get; } = new([(0, Last)]);

    public IReadOnlyList<(int First, int Last)> Ranges => _ranges;

    public bool IsEmpty => _ranges.Length == 0;

    public bool IsAll => _ranges.Length == 1 && _ranges[0] == (0, Last);

    /// <summary>The only character, or -1.</summary>
    public int Only => _ranges.Length == 1 && _ranges[0].First == _ranges[0].Last ? _ranges[0].First : -1;

    public static CharacterSet Of(int character) => new([(character, character)]);

    public static CharacterSet Of(IEnumerable<(int First, int Last)> ranges)
    {
        List<(int First, int Last)> merged = [];
        foreach (var range in ranges.OrderBy(range => range.First))
            if (merged.Count > 0 && range.First <= merged[merged.Count - 1].Last + 1)
                merged[merged.Count - 1] = (merged[merged.Count - 1].First, Math.Max(merged[merged.Count - 1].Last, range.Last));
            else
                merged.Add(range);
        return new([.. merged]);
    }

    public CharacterSet Complement()
    {
        List<(int First, int Last)> rest = [];
        var next = 0;
        foreach (var (first, last) in _ranges)
        {
            if (first > next) rest.Add((next, first - 1));
            next = last + 1;
        }
        if (next <= Last) rest.Add((next, Last));
        return new([.. rest]);
    }

    public bool Contains(int character) => Array.Exists(_ranges, range => range.First <= character && character <= range.Last);
}
