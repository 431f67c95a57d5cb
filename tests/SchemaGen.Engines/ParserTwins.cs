namespace SchemaGen.Engines;

/// <summary>
/// What the parsers of MySQL and Oracle can tell from its faulty twin, and what they cannot. Where each twin of a feature is told apart,
/// a parser's word on it counts; where one is not, that part of the feature is unproven.
/// </summary>
public static partial class ParserTwins
{
    public static IReadOnlyList<ParserTwin> All { get; } = [.. MySql, .. Oracle];
}
