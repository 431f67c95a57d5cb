using System.Text;

namespace SchemaGen.Model.Expressions.Patterns;

/// <summary>The automaton of a pattern over the texts as wholes: what is not anchored may have anything before or after.</summary>
/// <remarks>Characters that the pattern never tells apart are one letter of its alphabet.</remarks>
internal sealed class PatternAutomaton
{
    private const int StateLimit = 2000;
    private const int WorkLimit = 1_000_000;

    /// <summary>An alphabet fits the bits of a number.</summary>
    private const int AlphabetLimit = 64;

    private readonly List<int[]> _next = [];
    private readonly List<bool> _accepts = [];

    private PatternAutomaton(CharacterSet[] letters) => Letters = letters;

    /// <summary>The alphabet: sets that do not overlap and hold every character.</summary>
    public CharacterSet[] Letters { get; }

    public int Count => _next.Count;

    /// <summary>The state after a letter, or -1 where no text matches any more. The first state is 0.</summary>
    public int Next(int state, int letter) => state < 0 ? -1 : _next[state][letter];

    public bool Accepts(int state) => state >= 0 && _accepts[state];

    /// <summary>The automaton, or <see langword="null"/> where it would be too large.</summary>
    public static PatternAutomaton? Of(PortablePattern pattern)
    {
        if (Alphabet(pattern.Root) is not { } letters) return null;
        Builder builder = new(letters);
        var end = builder.Add();
        builder.IsFinal = end;
        if (!pattern.IsEndAnchored) builder.Any(end);
        var start = builder.Build(pattern.Root, end);
        if (!pattern.IsStartAnchored)
        {
            var before = builder.Add();
            builder.Any(before);
            builder.Skip(before, start);
            start = before;
        }
        PatternAutomaton automaton = new(letters);
        return automaton.Determine(builder, start) ? automaton : null;
    }

    /// <summary>The letters of a set, as bits.</summary>
    public static ulong Bits(CharacterSet[] letters, CharacterSet set)
    {
        var bits = 0UL;
        for (var i = 0; i < letters.Length; i++)
            if (set.Contains(letters[i].Ranges[0].First))
                bits |= 1UL << i;
        return bits;
    }

    private static CharacterSet[]? Alphabet(PatternNode root)
    {
        List<CharacterSet> sets = [];
        Collect(root);
        SortedSet<int> cuts = [0];
        foreach (var (first, last) in sets.SelectMany(set => set.Ranges))
        {
            cuts.Add(first);
            if (last < CharacterSet.Last) cuts.Add(last + 1);
        }
        var starts = cuts.ToArray();
        Dictionary<string, List<(int First, int Last)>> groups = new(StringComparer.Ordinal);
        for (var i = 0; i < starts.Length; i++)
        {
            StringBuilder signature = new(sets.Count);
            foreach (var set in sets) signature.Append(set.Contains(starts[i]) ? '1' : '0');
            if (!groups.TryGetValue(signature.ToString(), out var ranges)) groups.Add(signature.ToString(), ranges = []);
            ranges.Add((starts[i], i + 1 < starts.Length ? starts[i + 1] - 1 : CharacterSet.Last));
        }
        return groups.Count > AlphabetLimit ? null : [.. groups.Values.Select(CharacterSet.Of)];

        void Collect(PatternNode node)
        {
            switch (node)
            {
                case OneOf one:
                    if (!sets.Any(set => set.Ranges.SequenceEqual(one.Set.Ranges))) sets.Add(one.Set);
                    break;
                case Sequence sequence:
                    foreach (var part in sequence.Parts) Collect(part);
                    break;
                case Choice choice:
                    foreach (var option in choice.Options) Collect(option);
                    break;
                case Repeat repeat:
                    Collect(repeat.Part);
                    break;
            }
        }
    }

    private bool Determine(Builder builder, int start)
    {
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        List<int[]> sets = [];
        var work = 0;
        StateOf([start]);
        for (var state = 0; state < sets.Count; state++)
        {
            work += sets[state].Length * Letters.Length;
            if (sets.Count > StateLimit || work > WorkLimit) return false;
            var next = new int[Letters.Length];
            for (var letter = 0; letter < next.Length; letter++)
            {
                HashSet<int> after = [];
                foreach (var from in sets[state])
                    foreach (var (letters, to) in builder.Steps(from))
                        if ((letters & (1UL << letter)) != 0)
                            after.Add(to);
                next[letter] = after.Count == 0 ? -1 : StateOf(after);
            }
            _next.Add(next);
            _accepts.Add(Array.IndexOf(sets[state], builder.IsFinal) >= 0);
        }
        return true;

        int StateOf(IEnumerable<int> from)
        {
            var closed = builder.Closure(from);
            var key = string.Join(",", closed);
            if (known.TryGetValue(key, out var index)) return index;
            known.Add(key, sets.Count);
            sets.Add(closed);
            return sets.Count - 1;
        }
    }

    /// <summary>Builds from the end to the beginning: each part is given the state that follows it.</summary>
    private sealed class Builder(CharacterSet[] letters)
    {
        private readonly List<List<(ulong Letters, int To)>> _steps = [];
        private readonly List<List<int>> _skips = [];

        public int IsFinal { get; set; }

        public int Add()
        {
            _steps.Add([]);
            _skips.Add([]);
            return _steps.Count - 1;
        }

        public void Any(int state) => _steps[state].Add((ulong.MaxValue, state));

        public void Skip(int from, int to) => _skips[from].Add(to);

        public IReadOnlyList<(ulong Letters, int To)> Steps(int state) => _steps[state];

        public int[] Closure(IEnumerable<int> from)
        {
            SortedSet<int> closed = [];
            Stack<int> open = new(from);
            while (open.Count > 0)
                if (open.Pop() is var state && closed.Add(state))
                    foreach (var to in _skips[state])
                        open.Push(to);
            return [.. closed];
        }

        public int Build(PatternNode node, int end)
        {
            switch (node)
            {
                case OneOf one:
                    var state = Add();
                    _steps[state].Add((Bits(letters, one.Set), end));
                    return state;
                case Sequence sequence:
                    for (var i = sequence.Parts.Count - 1; i >= 0; i--) end = Build(sequence.Parts[i], end);
                    return end;
                case Choice choice:
                    var fork = Add();
                    foreach (var option in choice.Options) Skip(fork, Build(option, end));
                    return fork;
                case Repeat repeat:
                    return Build(repeat, end);
                default:
                    return end;
            }
        }

        private int Build(Repeat repeat, int end)
        {
            if (repeat.Most is null)
            {
                var loop = Add();
                Skip(loop, end);
                Skip(loop, Build(repeat.Part, loop));
                end = loop;
            }
            else
            {
                var after = end;
                for (var i = repeat.Least; i < repeat.Most; i++)
                {
                    var optional = Add();
                    Skip(optional, after);
                    Skip(optional, Build(repeat.Part, end));
                    end = optional;
                }
            }
            for (var i = 0; i < repeat.Least; i++) end = Build(repeat.Part, end);
            return end;
        }
    }
}
