using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaGen.Analyzers.Tests;

/// <summary>The pages tell the truth: the bad example gets the finding, the good one gets none.</summary>
public sealed class RulePageTests
{
    // The others are about more than one project's code, or more columns than a page holds.
    public static TheoryData<string> Ids => [.. RuleBookTests.AllIds.Where(id => id is not ("SG1014" or "SG1018" or "SG5021"))];

    [Theory, MemberData(nameof(RuleBookTests.Ids), MemberType = typeof(RuleBookTests))]
    public void A_page_has_the_rule_s_title_and_all_sections(string id)
    {
        var page = Repository.Read("docs", "rules", id + ".md");
        Assert.StartsWith($"# {id}: {Descriptors.Of(id).Title}\n", page);
        Assert.Equal(["Why", "Bad", "Good", "Quick-fix", "How to silence"], Regex.Matches(page, "^## (.*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page);
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task The_bad_example_gets_the_finding(string id)
    {
        var found = await Analyze(id, "Bad");
        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.Equal(id, finding.Id));
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task The_good_example_gets_none(string id) => Assert.Empty(await Analyze(id, "Good"));

    private static string Example(string id, string section) =>
        Regex.Match(Repository.Read("docs", "rules", id + ".md"), $"## {section}\n\n```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    // Examples are short, so there is advice to give on most.
    private static async Task<IEnumerable<Diagnostic>> Analyze(string id, string section) =>
        (await Analyze(Example(id, section))).Where(finding => finding.Id == id || !Advice.Ids.Contains(finding.Id));

    private static async Task<IEnumerable<Diagnostic>> Analyze(string source)
    {
        var prelude = "using System; using SchemaGen; [assembly: SchemaTarget(Dialect.PostgreSql)] [assembly: SchemaTarget(Dialect.Sqlite)]\n";
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("page", [CSharpSyntaxTree.ParseText(prelude + source, new CSharpParseOptions(LanguageVersion.CSharp13))], Runtime.References, options);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([new SchemaAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
