namespace SchemaGen.Model.Expressions.Patterns;

/// <summary>A piece of a shape: one letter of a set, or any run of characters.</summary>
internal readonly record struct ShapePiece(ulong Letters, bool IsRun)
{
    public static ShapePiece Run { get; } = new(ulong.MaxValue, true);
}

/// <summary>A condition on a text that GLOB, LIKE or a length can express.</summary>
/// <param name="Shapes">What the text looks like: one of these, or none where it is negated.</param>
/// <param name="IsNegated">Is the text none of the shapes?</param>
/// <param name="Least">How many characters there are at least; counts only where there are no shapes.</param>
/// <param name="Most">How many there are at most.</param>
internal sealed record PatternCondition(IReadOnlyList<ShapePiece[]> Shapes, bool IsNegated = false, int Least = 0, int? Most = null);

/// <summary>What a database without regular expressions can check of a pattern.</summary>
/// <remarks>
/// Every text that matches meets all conditions. Whether every text that meets them matches too is proven by going through both
/// automata side by side, and <see cref="AreExact"/> says so.
/// </remarks>
internal sealed class PatternConditions
{
    private const int StateLimit = 20_000;
    private const int ShapeLimit = 12;
    private const int LongestShape = 16;

    /// <summary>How many pieces are read at a glance: no other form is looked for.</summary>
    private const int ShortSize = 20;

    private PatternConditions(CharacterSet[] letters, IReadOnlyList<PatternCondition> conditions, bool areExact)
    {
        Letters = letters;
        All = conditions;
        AreExact = areExact;
    }

    /// <summary>The alphabet that the shapes are written in.</summary>
    public CharacterSet[] Letters { get; }

    /// <summary>The conditions; a text that matches meets all.</summary>
    public IReadOnlyList<PatternCondition> All { get; }

    /// <summary>Do they say the same as the pattern?</summary>
    public bool AreExact { get; }

    public static PatternConditions Of(PortablePattern pattern)
    {
        if (PatternAutomaton.Of(pattern) is not { } automaton) return new([], [], areExact: false);
        return new Search(pattern, automaton).Run();
    }

    private sealed class Search(PortablePattern pattern, PatternAutomaton automaton)
    {
        private readonly CharacterSet[] _letters = automaton.Letters;
        private readonly List<PatternCondition> _found = [];
        private bool[] _isLive = [];
        private ulong _used;

        public PatternConditions Run()
        {
            FindLiveStates();
            var shapes = Shapes(pattern.Root, LongestShape, out var isWhole);
            PatternCondition? whole = isWhole && shapes.Count <= ShapeLimit
                ? new(AllOf(shapes, pattern.IsStartAnchored, pattern.IsEndAnchored))
                : null;
            if (whole is not null && Size([whole]) <= ShortSize) return new(_letters, [whole], areExact: true);

            // The simplest first: what is left out again is tried from the end.
            AddCharacters();
            AddLength();
            AddEdges();
            AddEnds();
            AddNeighbours();
            AddNeeded();
            AddOrder();
            AddNeighboursAfter();
            var isExact = Implies(_found, new PatternGoal(automaton));
            for (var i = _found.Count - 1; i >= 0 && _found.Count > 1; i--)
            {
                var others = _found.Where((_, index) => index != i).ToList();
                if (Implies(others, isExact ? new PatternGoal(automaton) : new ConditionGoal(_found[i]))) _found.RemoveAt(i);
            }
            return whole is not null && (!isExact || Size([whole]) <= Size(_found))
                ? new(_letters, [whole], areExact: true)
                : new(_letters, [.. _found.OrderBy(condition => condition.IsNegated)], isExact);
        }

        private static int Size(IEnumerable<PatternCondition> conditions) =>
            conditions.Sum(condition => 1 + condition.Shapes.Sum(shape => shape.Length));

        private static ShapePiece[][] AllOf(List<ShapePiece[]> shapes, bool fromStart, bool toEnd) =>
        [
            .. shapes.Select(shape => (ShapePiece[])
            [
                .. fromStart ? [] : new[] { ShapePiece.Run }, .. shape, .. toEnd ? [] : new[] { ShapePiece.Run },
            ]),
        ];

        private void FindLiveStates()
        {
            var count = automaton.Count;
            List<int>[] before = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
            for (var state = 0; state < count; state++)
                for (var letter = 0; letter < _letters.Length; letter++)
                    if (automaton.Next(state, letter) is >= 0 and var next && !before[next].Contains(state))
                        before[next].Add(state);
            _isLive = new bool[count];
            Stack<int> open = new(Enumerable.Range(0, count).Where(automaton.Accepts));
            while (open.Count > 0)
                if (open.Pop() is var state && !_isLive[state])
                {
                    _isLive[state] = true;
                    foreach (var earlier in before[state]) open.Push(earlier);
                }
            for (var state = 0; state < count; state++)
                for (var letter = 0; letter < _letters.Length; letter++)
                    if (After(state, letter) >= 0)
                        _used |= 1UL << letter;
        }

        /// <summary>The state after a letter, or -1 where no text matches any more.</summary>
        private int After(int state, int letter) => automaton.Next(state, letter) is >= 0 and var next && _isLive[next] ? next : -1;

        private ulong LettersFrom(int state)
        {
            var letters = 0UL;
            for (var letter = 0; letter < _letters.Length; letter++)
                if (After(state, letter) >= 0)
                    letters |= 1UL << letter;
            return letters;
        }

        private IEnumerable<int> Used => Enumerable.Range(0, _letters.Length).Where(letter => (_used & (1UL << letter)) != 0);

        private IEnumerable<int> LiveStates => Enumerable.Range(0, automaton.Count).Where(state => _isLive[state]);

        private ulong Everything => _letters.Length == 64 ? ulong.MaxValue : (1UL << _letters.Length) - 1;

        private static ShapePiece One(ulong letters) => new(letters, false);

        private void Refuse(params ShapePiece[] shape) => _found.Add(new([shape], IsNegated: true));

        private void AddCharacters()
        {
            if (_used != Everything) Refuse(ShapePiece.Run, One(Everything & ~_used), ShapePiece.Run);
        }

        private void AddLength()
        {
            var (least, most) = Length();
            if (least > 0 || most is not null) _found.Add(new([], Least: least, Most: most));
        }

        private (int Least, int? Most) Length()
        {
            HashSet<int> states = [0];
            int? least = null;
            for (var length = 0; length <= automaton.Count; length++)
            {
                if (states.Any(automaton.Accepts)) least ??= length;
                HashSet<int> next = [];
                foreach (var state in states)
                    for (var letter = 0; letter < _letters.Length; letter++)
                        if (After(state, letter) is >= 0 and var after)
                            next.Add(after);
                if (next.Count == 0) return (least ?? 0, length);
                states = next;
            }
            return (least ?? 0, null);
        }

        /// <summary>What the text begins and ends with.</summary>
        private void AddEdges()
        {
            if (pattern.IsStartAnchored && Shapes(pattern.Root, LongestShape, out _) is var starts && IsTelling(starts))
                _found.Add(new(AllOf(starts, fromStart: true, toEnd: false)));
            if (pattern.IsEndAnchored && Shapes(pattern.Root, LongestShape, out _, fromEnd: true) is var ends && IsTelling(ends))
                _found.Add(new(AllOf(ends, fromStart: false, toEnd: true)));
        }

        private static bool IsTelling(List<ShapePiece[]> shapes) => shapes.Count <= ShapeLimit && shapes.All(shape => shape.Length > 0);

        private void AddEnds()
        {
            if (_used != LettersFrom(0)) Refuse(One(_used & ~LettersFrom(0)), ShapePiece.Run);
            var last = 0UL;
            foreach (var state in LiveStates)
                foreach (var letter in Used)
                    if (automaton.Accepts(After(state, letter)))
                        last |= 1UL << letter;
            if (_used != last) Refuse(ShapePiece.Run, One(_used & ~last));
        }

        private void AddNeighbours() => RefuseGrouped(
            Used.Select(letter => (letter, _used & ~Following(LiveStates, letter))),
            (letters, refused) => [ShapePiece.Run, One(letters), One(refused), ShapePiece.Run]);

        private ulong Following(IEnumerable<int> states, int letter) => states
            .Select(state => After(state, letter))
            .Where(state => state >= 0)
            .Distinct()
            .Aggregate(0UL, (letters, state) => letters | LettersFrom(state));

        // Letters that refuse the same are one condition.
        private void RefuseGrouped(IEnumerable<(int Letter, ulong Refused)> pairs, Func<ulong, ulong, ShapePiece[]> shape)
        {
            foreach (var group in pairs.Where(pair => pair.Refused != 0).GroupBy(pair => pair.Refused))
                Refuse(shape(group.Aggregate(0UL, (letters, pair) => letters | (1UL << pair.Letter)), group.Key));
        }

        /// <summary>What stands somewhere in every text: one letter, or one and later another.</summary>
        private void AddNeeded()
        {
            foreach (var letter in Used)
                if (!AcceptsWithout(letter, -1))
                    _found.Add(new([[ShapePiece.Run, One(1UL << letter), ShapePiece.Run]]));
            if (_letters.Length > 12) return;
            foreach (var first in Used)
                foreach (var second in Used)
                    if (!AcceptsWithout(first, second))
                        _found.Add(new([[ShapePiece.Run, One(1UL << first), ShapePiece.Run, One(1UL << second), ShapePiece.Run]]));
        }

        /// <summary>Does a text match that lacks the first letter, or the second after it where there is one?</summary>
        private bool AcceptsWithout(int first, int second)
        {
            HashSet<(int State, bool HasFirst)> known = [];
            Stack<(int State, bool HasFirst)> open = new([(0, false)]);
            while (open.Count > 0)
            {
                var (state, hasFirst) = open.Pop();
                if (!known.Add((state, hasFirst))) continue;
                if (automaton.Accepts(state)) return true;
                foreach (var letter in Used)
                {
                    if (After(state, letter) is not (>= 0 and var next)) continue;
                    if (second < 0 ? letter == first : hasFirst && letter == second) continue;
                    open.Push((next, hasFirst || (second >= 0 && letter == first)));
                }
            }
            return false;
        }

        private HashSet<int> ReachedAfter(int letter)
        {
            HashSet<int> reached = [];
            Stack<int> open = new(LiveStates.Select(state => After(state, letter)).Where(state => state >= 0));
            while (open.Count > 0)
                if (open.Pop() is var state && reached.Add(state))
                    foreach (var next in Used)
                        if (After(state, next) is >= 0 and var after)
                            open.Push(after);
            return reached;
        }

        /// <summary>What never stands anywhere after a letter.</summary>
        private void AddOrder() => RefuseGrouped(
            Used.Select(letter => (letter, _used & ~ReachedAfter(letter).Aggregate(0UL, (letters, state) => letters | LettersFrom(state)))),
            (letters, refused) => [ShapePiece.Run, One(letters), ShapePiece.Run, One(refused), ShapePiece.Run]);

        /// <summary>What never stand beside each other after a letter.</summary>
        private void AddNeighboursAfter()
        {
            if (_letters.Length > 12) return;
            foreach (var first in Used)
            {
                var reached = ReachedAfter(first);
                RefuseGrouped(
                    Used.Select(letter => (letter, Following(LiveStates, letter) & ~Following(reached, letter))),
                    (letters, refused) => [ShapePiece.Run, One(1UL << first), ShapePiece.Run, One(letters), One(refused), ShapePiece.Run]);
            }
        }

        /// <summary>The shapes of the texts as far as they are fixed, or their ends; at most one more than the limit.</summary>
        private List<ShapePiece[]> Shapes(PatternNode node, int longest, out bool isWhole, bool fromEnd = false)
        {
            List<List<ShapePiece>> shapes = [[]];
            isWhole = Extend(node, ref shapes, longest, fromEnd);
            if (fromEnd) foreach (var shape in shapes) shape.Reverse();
            return [.. shapes.Select(shape => shape.ToArray())];
        }

        // False where the shapes had to stop; what they hold till then is true of every text.
        private bool Extend(PatternNode node, ref List<List<ShapePiece>> shapes, int longest, bool fromEnd)
        {
            switch (node)
            {
                case OneOf one:
                    if (shapes.Any(shape => shape.Count >= longest)) return false;
                    foreach (var shape in shapes) shape.Add(One(PatternAutomaton.Bits(_letters, one.Set)));
                    return true;
                case Sequence sequence:
                    foreach (var part in fromEnd ? sequence.Parts.Reverse() : sequence.Parts)
                        if (!Extend(part, ref shapes, longest, fromEnd))
                            return false;
                    return true;
                case Choice choice:
                    return ExtendByOneOf(choice.Options, ref shapes, longest, fromEnd);
                case Repeat repeat:
                    for (var i = 0; i < repeat.Least; i++)
                        if (!Extend(repeat.Part, ref shapes, longest, fromEnd))
                            return false;
                    if (repeat.Most is null) return false;
                    if (repeat.Most == repeat.Least) return true;
                    if (repeat.Most - repeat.Least > ShapeLimit) return false;
                    return ExtendByOneOf(
                        [.. Enumerable.Range(0, repeat.Most.Value - repeat.Least + 1).Select(times => new Sequence([.. Enumerable.Repeat(repeat.Part, times)]))],
                        ref shapes,
                        longest,
                        fromEnd);
                default:
                    return false;
            }
        }

        private bool ExtendByOneOf(IReadOnlyList<PatternNode> options, ref List<List<ShapePiece>> shapes, int longest, bool fromEnd)
        {
            List<List<ShapePiece>> extended = [];
            var isWhole = true;
            foreach (var option in options)
            {
                List<List<ShapePiece>> copy = [.. shapes.Select(shape => shape.ToList())];
                isWhole &= Extend(option, ref copy, longest, fromEnd);
                extended.AddRange(copy);
                if (extended.Count > ShapeLimit) return false;
            }
            shapes = extended;
            return isWhole;
        }

        /// <summary>Does every text that meets the conditions meet the goal?</summary>
        private bool Implies(IReadOnlyList<PatternCondition> conditions, Goal goal)
        {
            Runner[] runners = [.. conditions.Select(condition => new Runner(condition))];
            HashSet<State> known = [];
            Stack<State> open = new();
            Push(new([.. runners.Select(runner => runner.Start), .. goal.Start]));
            while (open.Count > 0)
            {
                var state = open.Pop();
                if (known.Count > StateLimit) return false;
                var isMet = true;
                for (var i = 0; i < runners.Length && isMet; i++) isMet = runners[i].Accepts(state.Parts[i]);
                if (isMet && !goal.Accepts(state.Parts, runners.Length)) return false;
                for (var letter = 0; letter < _letters.Length; letter++)
                {
                    var parts = new ulong[state.Parts.Length];
                    var isDead = false;
                    for (var i = 0; i < runners.Length && !isDead; i++)
                    {
                        parts[i] = runners[i].Next(state.Parts[i], letter);
                        isDead = runners[i].IsDead(parts[i]);
                    }
                    if (isDead) continue;
                    goal.Step(state.Parts, parts, runners.Length, letter);
                    Push(new(parts));
                }
            }
            return true;

            void Push(State state)
            {
                if (known.Add(state)) open.Push(state);
            }
        }
    }

    private readonly struct State(ulong[] parts) : IEquatable<State>
    {
        public ulong[] Parts => parts;

        public bool Equals(State other) => parts.AsSpan().SequenceEqual(other.Parts);

        public override bool Equals(object? obj) => obj is State other && Equals(other);

        public override int GetHashCode()
        {
            var hash = 17UL;
            foreach (var part in parts) hash = (hash * 0x9E3779B97F4A7C15UL) ^ part ^ (hash >> 29);
            return (int)(hash ^ (hash >> 32));
        }
    }

    /// <summary>Follows one condition through a text: for a shape the pieces that are done, as bits; for a length the number.</summary>
    private sealed class Runner
    {
        private readonly PatternCondition _condition;
        private readonly ShapePiece[] _pieces;
        private readonly ulong _ends;
        private readonly ulong _begins;

        public Runner(PatternCondition condition)
        {
            _condition = condition;
            List<ShapePiece> pieces = [];
            foreach (var shape in condition.Shapes)
            {
                _begins |= 1UL << pieces.Count;
                pieces.AddRange(shape);
                _ends |= 1UL << pieces.Count;
                pieces.Add(new(0, false));
            }
            _pieces = [.. pieces];
            IsUsable = _pieces.Length <= 64;
            Start = IsUsable ? Skip(_begins) : 0;
        }

        private bool IsUsable { get; }

        public ulong Start { get; }

        public ulong Next(ulong state, int letter)
        {
            if (_condition.Shapes.Count == 0) return Math.Min(state + 1, (ulong)Math.Max(_condition.Least, (_condition.Most ?? -1) + 1));
            if (!IsUsable) return 0;
            var next = 0UL;
            for (var i = 0; i < _pieces.Length; i++)
            {
                if ((state & (1UL << i)) == 0 || (_pieces[i].Letters & (1UL << letter)) == 0) continue;
                next |= _pieces[i].IsRun ? 1UL << i : 1UL << (i + 1);
            }
            return Skip(next);
        }

        public bool Accepts(ulong state)
        {
            if (_condition.Shapes.Count == 0) return state >= (ulong)_condition.Least && (_condition.Most is null || state <= (ulong)_condition.Most);
            return !IsUsable || ((state & _ends) != 0) != _condition.IsNegated;
        }

        /// <summary>Will no longer text meet the condition?</summary>
        public bool IsDead(ulong state)
        {
            if (_condition.Shapes.Count == 0) return _condition.Most is { } most && state > (ulong)most;
            if (!IsUsable) return false;
            if (!_condition.IsNegated) return state == 0;
            for (var i = 1; i < _pieces.Length; i++)
                if ((state & _ends & (1UL << i)) != 0 && _pieces[i - 1].IsRun)
                    return true;
            return false;
        }

        // A run may be empty.
        private ulong Skip(ulong state)
        {
            for (var i = 0; i < _pieces.Length; i++)
                if (_pieces[i].IsRun && (state & (1UL << i)) != 0)
                    state |= 1UL << (i + 1);
            return state;
        }
    }

    /// <summary>What has to follow from conditions.</summary>
    private abstract class Goal
    {
        public abstract ulong[] Start { get; }

        public abstract bool Accepts(ulong[] parts, int at);

        public abstract void Step(ulong[] from, ulong[] to, int at, int letter);
    }

    private sealed class PatternGoal(PatternAutomaton automaton) : Goal
    {
        public override ulong[] Start => [1];

        public override bool Accepts(ulong[] parts, int at) => automaton.Accepts((int)parts[at] - 1);

        public override void Step(ulong[] from, ulong[] to, int at, int letter) => to[at] = (ulong)(automaton.Next((int)from[at] - 1, letter) + 1);
    }

    private sealed class ConditionGoal(PatternCondition condition) : Goal
    {
        private readonly Runner _runner = new(condition);

        public override ulong[] Start => [_runner.Start];

        public override bool Accepts(ulong[] parts, int at) => _runner.Accepts(parts[at]);

        public override void Step(ulong[] from, ulong[] to, int at, int letter) => to[at] = _runner.Next(from[at], letter);
    }
}
