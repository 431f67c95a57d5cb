namespace SchemaGen.Engines;

/// <summary>
/// A statement that shows a feature and its negative twin, one wrong fact away. Where the parser takes the first and refuses the second,
/// that it takes the feature's SQL proves something; where it cannot tell them apart, nothing is proven.
/// </summary>
/// <param name="Dialect">Whose parser: <see cref="MySqlJudge"/> or <see cref="OracleJudge"/>.</param>
/// <param name="Feature">What the statements show: the name of a member of the model's <c>Feature</c>, or a name of its own.</param>
/// <param name="Release">The oldest release that has it, a <see cref="MySqlRelease"/> or an <see cref="OracleRelease"/>.</param>
/// <param name="Pair">Both statements in one text, which writes the right and the wrong fact as <c>{right|wrong}</c>.</param>
/// <param name="Unproven">Why the parser cannot tell the two apart, as a sentence; <see langword="null"/> where it can.</param>
public sealed record ParserTwin(Dialect Dialect, string Feature, int Release, string Pair, string? Unproven = null)
{
    private readonly int _open = Pair.IndexOf('{', StringComparison.Ordinal);
    private readonly int _bar = Pair.IndexOf('|', Pair.IndexOf('{', StringComparison.Ordinal));
    private readonly int _close = Pair.IndexOf('}', StringComparison.Ordinal);

    /// <summary>The statement that the database takes.</summary>
    public string Sound => Pair[.._open] + Pair[(_open + 1).._bar] + Pair[(_close + 1)..];

    /// <summary>The statement that the database refuses.</summary>
    public string Faulty => Pair[.._open] + Pair[(_bar + 1).._close] + Pair[(_close + 1)..];

    /// <summary>What the feature's parser says of a statement.</summary>
    public Judgement Judge(string statement) => Dialect == Dialect.MySql
        ? MySqlJudge.Judge((MySqlRelease)Release, [statement])
        : OracleJudge.Judge((OracleRelease)Release, [statement]);

    public override string ToString() => $"{Dialect} {Feature}: {Pair}";
}
