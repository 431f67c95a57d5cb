using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaGen.Engines;
using SchemaGen.Migrations;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Judging;

/// <summary>
/// Holds snippets to the promise: nothing breaks, and each has an error that says what is wrong with it, or SQL that every judge
/// accepts. What a database lacks is no excuse, since it is left out of its SQL.
/// </summary>
/// <param name="judges">Who judges the SQL, each for the versions that it knows.</param>
internal sealed class Court(params IReadOnlyList<Judge> judges)
{
    /// <summary>All that can be had.</summary>
    /// <param name="judge">The name of the only judge, or <see langword="null"/> for all.</param>
    public static Court Full(string? judge = null) => new([.. AllJudges().Where(each => judge is null || each.Name == judge)]);

    private static IEnumerable<Judge> AllJudges() =>
    [
        new EngineJudge(Engine.Sqlite, _ => true),
        new EngineJudge(Engine.PostgreSql15, version => version <= new ServerVersion(15)),
        new EngineJudge(Engine.PostgreSql18, version => version <= new ServerVersion(18)),
        new EngineJudge(Engine.MariaDb, version => version <= new ServerVersion(10, 11)),
        .. Enum.GetValues<SqlServerRelease>().Select(release => new SqlServerModelJudge(release)),
        new ParserJudge("MySQL 8's grammar", Dialect.MySql, version => version < new ServerVersion(9), statements => MySqlJudge.Judge(MySqlRelease.MySql84, statements)),
        new ParserJudge("MySQL 9's grammar", Dialect.MySql, version => version >= new ServerVersion(9), statements => MySqlJudge.Judge(MySqlRelease.MySql9, statements)),
        .. Enum.GetValues<OracleRelease>().Select(release => new ParserJudge($"{release}'s grammar", Dialect.Oracle, version => version.Major == (int)release, statements => OracleJudge.Judge(release, statements))),
    ];

    private readonly List<Objection> _broken = [];
    private readonly Dictionary<Judge, Task<IReadOnlyList<Objection>>> _verdicts = [];

    /// <summary>The snippets without an error, whose SQL the judges saw.</summary>
    public List<Snippet> Accused { get; } = [];

    /// <summary>How long compiling took, the judges beside it.</summary>
    public TimeSpan Compiling { get; private set; }

    /// <summary>What was done, for the output.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Accused.Count} of them without an error, compiled in {Compiling.TotalSeconds:F0} s; judged by {string.Join(", ", judges)}");

    /// <summary>
    /// Compiles snippets, which tells those without an error; the judges go on with these while others are compiled. Each judge takes
    /// its time, and none waits for another.
    /// </summary>
    public async Task HearAsync(IReadOnlyList<Snippet> snippets)
    {
        var clean = new List<Case>();
        var clock = Stopwatch.StartNew();
        foreach (var project in snippets.GroupBy(snippet => snippet.Project.ToString()))
        {
            var (broken, sound) = await HearProjectAsync([.. project]);
            _broken.AddRange(broken);
            clean.AddRange(sound);
        }

        Compiling += clock.Elapsed;
        Accused.AddRange(clean.Select(each => each.Snippet));
        foreach (var judge in judges)
        {
            SnippetSql[] all = [.. clean.Select(each => each.For(judge)).OfType<SnippetSql>()];
            if (all.Length > 0) _verdicts[judge] = JudgeAfterAsync(_verdicts.GetValueOrDefault(judge), judge, all);
        }
    }

    /// <summary>What somebody has against what was heard, in the order of the snippets.</summary>
    public async Task<IReadOnlyList<Objection>> VerdictAsync() =>
        [.. _broken.Concat((await Task.WhenAll(_verdicts.Values)).SelectMany(list => list)).OrderBy(objection => objection.Snippet.Number)];

    /// <summary>Hears the snippets and waits for what everybody has against them, and against all that were heard before.</summary>
    public async Task<IReadOnlyList<Objection>> JudgeAsync(IReadOnlyList<Snippet> snippets)
    {
        await HearAsync(snippets);
        return await VerdictAsync();
    }

    private static async Task<IReadOnlyList<Objection>> JudgeAfterAsync(Task<IReadOnlyList<Objection>>? earlier, Judge judge, IReadOnlyList<SnippetSql> all)
    {
        IReadOnlyList<Objection> before = earlier is null ? [] : await earlier;
        var clock = Stopwatch.StartNew();
        IReadOnlyList<Objection> now = await Task.Run(() => judge.JudgeAsync(all));
        judge.Took += clock.Elapsed;
        return [.. before, .. now];
    }

    // Those of one project that break something, and those without an error.
    private static async Task<(IReadOnlyList<Objection> Broken, IReadOnlyList<Case> Clean)> HearProjectAsync(IReadOnlyList<Snippet> snippets)
    {
        if (snippets.Count == 0) return ([], []);
        var compiled = await Compiled.CompileAsync(snippets);
        if (compiled.Fault is not null)
        {
            var culprits = await Shrinking.CulpritsAsync(snippets, async some => (await Compiled.CompileAsync(some)).Fault is not null);
            var broken = new List<Objection>();
            foreach (var culprit in culprits) broken.Add(new Objection(culprit, "Compiler", (await Compiled.CompileAsync([culprit])).Fault ?? compiled.Fault));
            if (broken.Count == 0) return ([new Objection(snippets[0], "Compiler", "Only together with others: " + compiled.Fault)], []);
            var others = await HearProjectAsync([.. snippets.Except(culprits)]);
            return ([.. broken, .. others.Broken], others.Clean);
        }

        var findings = compiled.Findings;
        var noCSharp = snippets.Where(snippet => findings[snippet.Namespace].Any(finding => finding.Id.StartsWith("CS", StringComparison.Ordinal))).ToArray();
        if (noCSharp.Length > 0) return await HearProjectAsync([.. snippets.Except(noCSharp)]);
        if (findings[Compiled.AssemblyFile].Any(finding => finding.Severity == DiagnosticSeverity.Error)) return ([], []);
        var misworded =
            from snippet in snippets
            from finding in findings[snippet.Namespace]
            where finding.GetMessage(CultureInfo.InvariantCulture) is var message && (message.EndsWith('.') || message.Any(char.IsControl))
            select new Objection(snippet, "Reader", "A message is one line without a full stop: " + finding.GetMessage(CultureInfo.InvariantCulture));
        if (misworded.Any()) return ([.. misworded], []);
        var clean = snippets.Where(snippet => findings[snippet.Namespace].All(finding => finding.Severity != DiagnosticSeverity.Error)).ToArray();
        if (compiled.Catalog is not { } catalog) return (clean.Length == 0 ? [] : [new Objection(clean[0], "Compiler", "There is no catalog.")], []);
        var bySpace = catalog.Migrations.ToLookup(migration => migration.GetType().Namespace!.Split('.')[0]);
        return ([], [.. clean.Select(snippet => new Case(snippet, catalog.Targets, [.. bySpace[snippet.Namespace]]))]);
    }

    /// <summary>A snippet without an error, and what was written for it.</summary>
    private sealed record Case(Snippet Snippet, IReadOnlyList<CatalogTarget> Targets, IReadOnlyList<SchemaMigration> Migrations)
    {
        /// <summary>Its SQL, where it ships to a database that the judge knows.</summary>
        public SnippetSql? For(Judge judge) => Targets.FirstOrDefault(target => target.Dialect == judge.Dialect) is { } target && judge.Knows(VersionOf(target))
            ? new SnippetSql(Snippet, [.. Migrations.SelectMany(migration => migration.Up(judge.Dialect))], [.. Migrations.Reverse().SelectMany(migration => migration.Down(judge.Dialect))])
            : null;

        private static ServerVersion VersionOf(CatalogTarget target) =>
            SqlDialect.In((DialectSet)target.Dialect).Single().ReadVersion(target.Version) ?? throw new InvalidOperationException($"The catalog says {target}.");
    }
}
