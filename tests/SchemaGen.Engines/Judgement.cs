namespace SchemaGen.Engines;

/// <summary>What a parser says of statements; they are accepted where both lists are empty.</summary>
/// <param name="Problems">Why the database would refuse them.</param>
/// <param name="NotJudged">
/// What the parser does not know although the database does, such as an invisible column: nothing was said of it, and the rest of the
/// statement was judged without it.
/// </param>
/// <param name="Unknown">What is not judged, by its name, such as <c>an invisible column</c>: each once, in order.</param>
public sealed record Judgement(IReadOnlyList<string> Problems, IReadOnlyList<string> NotJudged, IReadOnlyList<string> Unknown)
{
    public bool IsAccepted => Problems.Count == 0 && NotJudged.Count == 0;

    public override string ToString() =>
        string.Join('\n', [.. Problems, .. NotJudged.Select(text => "Not judged. " + text)]) is { Length: > 0 } text ? text : "Accepted.";
}
