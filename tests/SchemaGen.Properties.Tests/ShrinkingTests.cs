using SchemaGen.Properties.Tests.Generation;
using SchemaGen.Properties.Tests.Judging;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests;

/// <summary>What is found wrong is told by the smallest example of it.</summary>
public sealed class ShrinkingTests
{
    private const ulong Seed = 7;

    /// <summary>A judge who is wrong: he refuses every unique index, so that one and what it is over is all that is left.</summary>
    [Fact]
    public async Task A_fault_is_made_small()
    {
        var wish = new Wish(SchemaAttributes.Of(typeof(UniqueIndexAttribute)));
        var snippets = Enumerable.Range(1, 16).Select(number => SnippetGen.Of(number, wish).From(Seed + (ulong)number) with { Origin = "example " + number }).ToArray();
        var objections = await new Court(new NoUniqueIndex()).JudgeAsync(snippets);
        var found = objections.Where(objection => objection.Snippet.Types.Length > 1).MinBy(objection => objection.Snippet.ToString().Length)!;

        var shrunk = Assert.Single(await Shrinking.ShrinkAsync([found, .. objections], _ => new Court(new NoUniqueIndex())));

        Assert.Equal((found.By, found.Snippet.Origin), (shrunk.By, shrunk.Snippet.Origin));
        Assert.Contains("UNIQUE INDEX", shrunk.Message);
        var table = Assert.Single(shrunk.Snippet.Types);
        Assert.Equal(["SchemaTable", "UniqueIndex"], table.Attributes.Select(use => use.Name).Order());
        Assert.DoesNotContain(table.Attributes.SelectMany(use => use.Arguments), argument => argument.IsProperty);
        foreach (var smaller in shrunk.Snippet.Smaller())
            Assert.DoesNotContain(await new Court(new NoUniqueIndex()).JudgeAsync([smaller]), objection => objection.By == shrunk.By);
    }

    /// <summary>Of many that are asked for at once, those are found that fail on their own.</summary>
    [Fact]
    public async Task Culprits_are_told_from_the_others()
    {
        var asked = 0;
        var culprits = await Shrinking.CulpritsAsync<int>([.. Enumerable.Range(0, 64)], some =>
        {
            asked++;
            return Task.FromResult(some.Any(number => number is 5 or 40));
        });
        Assert.Equal([5, 40], culprits);
        Assert.InRange(asked, 13, 25);
    }

    private sealed class NoUniqueIndex() : Judge("Nobody", Dialect.Sqlite, _ => true)
    {
        public override Task<IReadOnlyList<Objection>> JudgeAsync(IReadOnlyList<SnippetSql> all) => Task.FromResult<IReadOnlyList<Objection>>(
        [
            .. from sql in all
               let statement = sql.Statements.FirstOrDefault(statement => statement.Text.StartsWith("CREATE UNIQUE INDEX", StringComparison.Ordinal))
               where statement is not null
               select new Objection(sql.Snippet, Name, "no UNIQUE INDEX\n" + statement.Text),
        ]);
    }
}
