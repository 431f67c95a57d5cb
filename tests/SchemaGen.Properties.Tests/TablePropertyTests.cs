using System.Globalization;
using SchemaGen.Model.Dialects;
using SchemaGen.Properties.Tests.Generation;
using SchemaGen.Properties.Tests.Judging;
using SchemaGen.Properties.Tests.Snippets;
using Xunit.Abstractions;

namespace SchemaGen.Properties.Tests;

/// <summary>
/// Tables by chance, over all attributes: each has an error that says what is wrong, or SQL that every database and judge at hand
/// accepts. The seed is always the same; <c>SCHEMAGEN_PROPERTY_SEED</c> gives another, <c>SCHEMAGEN_PROPERTY_ROUNDS</c> more tables,
/// and <c>SCHEMAGEN_PROPERTY_SHRINK=0</c> shows what is wrong as it was made.
/// </summary>
public sealed class TablePropertyTests(ITestOutputHelper output)
{
    private const int HitsOfEach = 5;

    // With fewer an error would be the rule and not the exception.
    private const int LeastWithoutError = 300;

    private const int MostRounds = 16;

    private const int BatchSize = 100;

    private const int ProjectSize = 25;

    [Fact, Trait("Needs", "Engines")]
    public async Task Has_an_error_or_good_sql()
    {
        var seed = (ulong)Setting("SCHEMAGEN_PROPERTY_SEED", 20261122);
        var rounds = Setting("SCHEMAGEN_PROPERTY_ROUNDS", 0);
        var court = Court.Full();
        var met = new Coverage();
        var (number, projects) = (0, 0);
        for (var round = 0; round < Math.Max(rounds, MostRounds); round++)
        {
            IReadOnlyList<Wish> wishes = round == 0 || round < rounds ? EachAttribute : [.. Lacking(met).SelectMany(goal => WishesFor(goal, round))];
            if (wishes.Count == 0) break;
            foreach (var (batch, isPlain) in BatchesOf(wishes, plain: round == 0 ? wishes.Count / 2 : round % 2 == 1 ? wishes.Count : 0))
            {
                var project = isPlain ? Project.Plain : ProjectGen.Of(++projects, (dialect, version) => met[dialect, version]).From(seed + (ulong)projects);
                var seen = court.Accused.Count;
                await court.HearAsync([.. batch.Select(wish => Make(seed, ++number, wish) with { Project = project })]);
                foreach (var snippet in court.Accused.Skip(seen)) met.Add(snippet);
            }
        }

        List<Objection> objections = [.. await court.VerdictAsync()];
        output.WriteLine($"Seed {seed}: {number} snippets, {projects} projects, {court}");
        output.WriteLine(string.Join(", ", Coverage.Goals.Select(goal => $"{goal.Key}: {met[goal.Key]}")));
        if (Setting("SCHEMAGEN_PROPERTY_SHRINK", 1) == 0) Report.Holds(objections);
        Report.Holds(await Shrinking.ShrinkAsync(objections, by => Court.Full(by)));
        Assert.True(court.Accused.Count >= LeastWithoutError, $"Only {court.Accused.Count} tables had no error.");
        Assert.Empty(Lacking(met).Select(goal => $"{goal} was in {met[goal]} tables that the databases saw."));
    }

    /// <summary>The versions that projects are made for are all those from which something is different.</summary>
    [Fact]
    public void Knows_every_version_that_makes_a_difference() => Assert.Empty(
        from dialect in SqlDialect.All
        from line in dialect.Capabilities
        from cell in line.Value
        where cell.Since is { } since && !ProjectGen.Versions[(Dialect)dialect.Flag].Any(version => dialect.ReadVersion(version) == since)
        select $"{dialect.DisplayName} {cell.Since}");

    // One after the other, so that each is in projects of all kinds.
    private static IReadOnlyList<Wish> EachAttribute { get; } =
        [.. Enumerable.Repeat(SchemaAttributes.All.Where(attribute => attribute.Place != AttributePlace.Assembly && SchemaAttributes.IsByChance(attribute)).Select(attribute => new Wish(attribute)), HitsOfEach + 1).SelectMany(wishes => wishes)];

    // Half of the first round ships to what most do, and every other round after that; the rest to many kinds of projects. What one database
    // alone has is an error in most of these.
    private static IEnumerable<(Wish[] Batch, bool IsPlain)> BatchesOf(IReadOnlyList<Wish> wishes, int plain) =>
        wishes.Take(plain).Chunk(BatchSize).Select(batch => (batch, true)).Concat(wishes.Skip(plain).Chunk(ProjectSize).Select(batch => (batch, false)));

    private static IEnumerable<string> Lacking(Coverage met) => Coverage.Goals.Select(goal => goal.Key).Where(goal => met[goal] < HitsOfEach);

    // Many attributes may have what is lacking: other ones each time.
    private static IEnumerable<Wish> WishesFor(string goal, int round)
    {
        var wishes = Coverage.Goals[goal].ToArray();
        return Enumerable.Range(0, HitsOfEach).Select(index => wishes[((round * HitsOfEach) + index) * 7 % wishes.Length]);
    }

    private static Snippet Make(ulong seed, int number, Wish wish) =>
        SnippetGen.Of(number, wish).From(seed + (ulong)number) with { Origin = $"SCHEMAGEN_PROPERTY_SEED={seed}, example {number} of {wish}" };

    private static int Setting(string variable, int orElse) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : orElse;
}
