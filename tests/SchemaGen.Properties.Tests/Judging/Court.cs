using Microsoft.CodeAnalysis;
using SchemaGen.Engines;
using SchemaGen.Migrations;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Judging;

/// <summary>
/// Holds snippets to the promise: nothing breaks, and each has an error that says what is wrong with it, or SQL that every judge
/// accepts. What a database lacks is no excuse, since it is left out of its SQL.
/// </summary>
/// <param name="assemblyAttributes">The targets that the snippets ship to.</param>
/// <param name="judges">Who judges the SQL for them.</param>
internal sealed class Court(string assemblyAttributes, params IReadOnlyList<Judge> judges)
{
    /// <summary>No declared target, which means all six in their oldest versions; all that can run that, runs it.</summary>
    /// <param name="judge">The name of the only judge, or <see langword="null"/> for all.</param>
    public static Court OfOldestVersions(string? judge = null) => new("", [.. AllJudges().Where(each => judge is null || each.Name == judge)]);

    private static IEnumerable<Judge> AllJudges() =>
    [
        .. Engine.All.Select(engine => new EngineJudge(engine)),
        new SqlServerModelJudge(SqlServerRelease.SqlServer2017),
        new ParserJudge("MySQL's grammar", Dialect.MySql, statements => MySqlJudge.Judge(MySqlRelease.MySql84, statements)),
        new ParserJudge("Oracle's grammar", Dialect.Oracle, statements => OracleJudge.Judge(OracleRelease.Oracle19c, statements)),
    ];

    public IReadOnlyList<Judge> Judges => judges;

    /// <summary>The snippets without an error, whose SQL the judges saw.</summary>
    public List<Snippet> Accused { get; } = [];

    /// <summary>What somebody has against the snippets, in their order.</summary>
    public async Task<IReadOnlyList<Objection>> JudgeAsync(IReadOnlyList<Snippet> snippets)
    {
        var compiled = await Compiled.CompileAsync(snippets, assemblyAttributes);
        if (compiled.Fault is not null)
        {
            var culprits = await Shrinking.CulpritsAsync(snippets, async some => (await Compiled.CompileAsync(some, assemblyAttributes)).Fault is not null);
            var broken = new List<Objection>();
            foreach (var culprit in culprits) broken.Add(new Objection(culprit, "Compiler", (await Compiled.CompileAsync([culprit], assemblyAttributes)).Fault ?? compiled.Fault));
            return broken.Count == 0 ? [new Objection(snippets[0], "Compiler", "Only together with others: " + compiled.Fault)]
                : [.. broken, .. await JudgeAsync([.. snippets.Except(culprits)])];
        }

        var findings = compiled.Findings;
        var noCSharp = snippets.Where(snippet => findings[snippet.Namespace].Any(finding => finding.Id.StartsWith("CS", StringComparison.Ordinal))).ToArray();
        if (noCSharp.Length > 0) return await JudgeAsync([.. snippets.Except(noCSharp)]);
        var clean = snippets.Where(snippet => findings[snippet.Namespace].All(finding => finding.Severity != DiagnosticSeverity.Error)).ToList();
        Accused.AddRange(clean);
        if (compiled.Catalog is not { } catalog)
            return clean.Count == 0 ? [] : [new Objection(clean[0], "Compiler", "There is no catalog.")];
        var bySpace = catalog.Migrations.ToLookup(migration => migration.GetType().Namespace!.Split('.')[0]);
        var objections = await Task.WhenAll(judges.Select(judge => Task.Run(() => judge.JudgeAsync([.. clean.Select(snippet => SqlOf(snippet, bySpace[snippet.Namespace], judge.Dialect))]))));
        return [.. objections.SelectMany(list => list).OrderBy(objection => objection.Snippet.Number)];
    }

    private static SnippetSql SqlOf(Snippet snippet, IEnumerable<SchemaMigration> migrations, Dialect dialect) => new(
        snippet,
        [.. migrations.SelectMany(migration => migration.Up(dialect))],
        [.. migrations.Reverse().SelectMany(migration => migration.Down(dialect))]);
}
