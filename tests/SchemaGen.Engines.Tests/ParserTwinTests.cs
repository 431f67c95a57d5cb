namespace SchemaGen.Engines.Tests;

[Trait("Needs", "Engines")]
public class ParserTwinTests
{
    public static TheoryData<string> Pairs => [.. ParserTwins.All.Select(twin => twin.ToString())];

    [Theory]
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
