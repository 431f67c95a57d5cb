namespace SchemaGen.Model.Expressions.Patterns;

/// <summary>A part of a portable regular expression.</summary>
internal abstract class PatternNode;

/// <summary>One character of a set.</summary>
internal sealed class OneOf(CharacterSet set) : PatternNode
{
    public CharacterSet Set => set;
}

/// <summary>One part after the other.</summary>
internal sealed class Sequence(IReadOnlyList<PatternNode> parts) : PatternNode
{
    public IReadOnlyList<PatternNode> Parts => parts;
}

/// <summary>One of several parts.</summary>
internal sealed class Choice(IReadOnlyList<PatternNode> options) : PatternNode
{
    public IReadOnlyList<PatternNode> Options => options;
}

/// <summary>A part several times.</summary>
internal sealed class Repeat(PatternNode part, int least, int? most) : PatternNode
{
    public PatternNode Part => part;

    public int Least => least;

    /// <summary>How often at most, or <see langword="null"/> for any number of times.</summary>
    public int? Most => most;
}
