namespace SchemaGen.Engines.Tests;

public class ParserTwinTests
{
    // Of names, types and keys no parser knows anything: there is no syntax of them.
    private static readonly string[] _beyondSyntax = ["The parser looks up no names.", "The parser derives no types.", "The parser follows no keys."];

    [Fact]
    public void What_a_parser_cannot_read_stands_beside_its_vendor_s_diagram_of_the_syntax() => Assert.Equal(
        ParserTwins.All.Where(twin => twin.Unproven is { } why && !_beyondSyntax.Contains(why)).Select(twin => twin.Dialect + " " + twin.Unproven).Distinct().Order(StringComparer.Ordinal),
        ParserGap.All.Where(gap => gap.Page.Length > 0 && gap.Diagram.Length > 0).Select(gap => gap.Dialect + " " + gap.Why).Order(StringComparer.Ordinal));

    public static TheoryData<string> Pairs => [.. ParserTwins.All.Select(twin => twin.ToString())];

    [Theory, Trait("Needs", "Engines")]
    [MemberData(nameof(Pairs))]
    public void The_parser_tells_the_twins_apart_or_is_said_not_to(string pair)
    {
        var twin = ParserTwins.All.Single(twin => twin.ToString() == pair);
        var sound = twin.Judge(twin.Sound);
        var faulty = twin.Judge(twin.Faulty);

        Assert.Empty(sound.Problems);
        if (twin.Unproven is null)
        {
            Assert.Empty(sound.NotJudged);
            Assert.NotEmpty(faulty.Problems);
        }
        else
        {
            // Else the reason is out of date.
            Assert.True(sound.NotJudged.Count > 0 || faulty.Problems.Count == 0, faulty.ToString());
        }
    }
}
