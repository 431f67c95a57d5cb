namespace SchemaGen.Engines;

/// <summary>
/// What the parsers of MySQL and Oracle can tell from its faulty twin, and what they cannot. A feature is parsed where each of its twins
/// is told apart, and unproven where one is not or where it has none.
/// </summary>
public static partial class ParserTwins
{
    public static IReadOnlyList<ParserTwin> All { get; } = [.. MySql, .. Oracle];

    /// <summary>Whether the dialect's parser refuses what is wrong with a feature, so that to pass it proves something.</summary>
    /// <param name="dialect">MySQL or Oracle; no other dialect has a parser here.</param>
    /// <param name="feature">The feature's name, as <see cref="ParserTwin.Feature"/> has it.</param>
    public static bool AreToldApart(Dialect dialect, string feature)
    {
        var twins = All.Where(twin => twin.Dialect == dialect && twin.Feature == feature).ToList();
        return twins.Count > 0 && twins.TrueForAll(twin => twin.Unproven is null);
    }
}
