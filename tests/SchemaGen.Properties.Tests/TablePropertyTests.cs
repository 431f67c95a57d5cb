using System.Globalization;
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

    private const int MostRounds = 12;

    private const int BatchSize = 100;

    [Fact, Trait("Needs", "Engines")]
    public async Task Has_an_error_or_good_sql()
    {
        var seed = (ulong)Setting("SCHEMAGEN_PROPERTY_SEED", 20261122);
        var rounds = Setting("SCHEMAGEN_PROPERTY_ROUNDS", 0);
        var attributes = SchemaAttributes.All.Where(attribute => attribute.Place != AttributePlace.Assembly).ToArray();
        var court = Court.OfOldestVersions();
        var objections = new List<Objection>();
        var number = 0;
        for (var round = 0; round < Math.Max(rounds, MostRounds); round++)
        {
            var lacking = round < rounds ? attributes : [.. attributes.Where(attribute => Hits(court, attribute) < HitsOfEach)];
            if (lacking.Length == 0) break;
            var batch = lacking.SelectMany(attribute => Enumerable.Repeat(attribute, round == 0 ? 2 * HitsOfEach : HitsOfEach))
                .Select(attribute => Make(seed, ++number, attribute)).ToArray();
            foreach (var chunk in batch.Chunk(BatchSize)) objections.AddRange(await court.JudgeAsync(chunk));
        }

        output.WriteLine($"Seed {seed}: {number} snippets, {court.Accused.Count} of them without an error; judged by {string.Join(", ", court.Judges.Select(judge => $"{judge.Name}: {judge.Judged}"))}");
        output.WriteLine(string.Join(", ", attributes.Select(attribute => $"{attribute}: {Hits(court, attribute)}")));
        if (Setting("SCHEMAGEN_PROPERTY_SHRINK", 1) == 0) Report.Holds(objections);
        Report.Holds(await Shrunk(objections));
        Assert.All(attributes, attribute => Assert.True(Hits(court, attribute) >= HitsOfEach, $"{attribute} was in {Hits(court, attribute)} tables that the databases saw."));
    }

    private static Snippet Make(ulong seed, int number, SchemaAttribute attribute) =>
        SnippetGen.Of(number, attribute).From(seed + (ulong)number) with { Origin = $"SCHEMAGEN_PROPERTY_SEED={seed}, example {number} of {attribute}" };

    private static int Hits(Court court, SchemaAttribute attribute) => court.Accused.Count(snippet => snippet.Attributes.Any(use => use.Name == attribute.Name));

    // The first of each judge's kind, made as small as it stays wrong; the others would often be the same.
    private static async Task<IReadOnlyList<Objection>> Shrunk(IReadOnlyList<Objection> objections)
    {
        var shrunk = new List<Objection>();
        foreach (var objection in objections.DistinctBy(Report.KindOf).Take(Report.MostKinds))
        {
            var kind = Report.KindOf(objection);
            var smallest = objection;
            await Shrinking.ShrinkAsync(objection.Snippet, async smaller =>
            {
                var found = (await Court.OfOldestVersions(objection.By).JudgeAsync([smaller])).FirstOrDefault(other => Report.KindOf(other) == kind);
                if (found is not null) smallest = found with { Snippet = found.Snippet with { Origin = objection.Snippet.Origin } };
                return found is not null;
            });
            shrunk.Add(smallest);
        }

        return shrunk;
    }

    private static int Setting(string variable, int orElse) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : orElse;
}
