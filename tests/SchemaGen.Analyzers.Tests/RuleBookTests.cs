using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.CodeFixes.Fixes;
using SchemaGen.Model.Rules;

namespace SchemaGen.Analyzers.Tests;

/// <summary>Ids, descriptors, release notes, pages and quick-fixes say the same.</summary>
public sealed class RuleBookTests
{
    /// <summary>Rules whose way out only the author knows.</summary>
    private static readonly string[] WithoutFix =
        [RuleIds.DuplicateTable, RuleIds.BadExpression, RuleIds.BadReference, RuleIds.NotATableClass, RuleIds.LanguageVersion, RuleIds.NotCarriedOver, RuleIds.BadComposition, RuleIds.OtherVersion, RuleIds.RawSql, RuleIds.RowsOfAnotherTable];

    /// <summary>Whether only the author knows the way out.</summary>
    public static bool IsWithoutFix(string id) => WithoutFix.Contains(id);

    private static readonly CodeFixProvider[] Fixers =
    [
        .. typeof(PartialFixes).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>All ids.</summary>
    public static IReadOnlyList<string> AllIds { get; } = [.. typeof(RuleIds).GetFields().Select(constant => (string)constant.GetRawConstantValue()!)];

    /// <summary>All ids, one a test.</summary>
    public static TheoryData<string> Ids => [.. AllIds];

    [Fact]
    public void Every_id_has_a_descriptor_and_every_descriptor_an_id() =>
        Assert.Equal(AllIds.Order(), Descriptors.All.Select(descriptor => descriptor.Id));

    [Fact]
    public void The_analyzer_reports_all_rules() => Assert.Equal(Descriptors.All, new SchemaAnalyzer().SupportedDiagnostics);

    [Theory, MemberData(nameof(Ids))]
    public void A_descriptor_belongs_to_its_family_and_points_to_its_page(string id)
    {
        var descriptor = Descriptors.Of(id);
        Assert.Equal(id[2] switch { '1' => Categories.Declaration, '2' => Categories.Capability, '3' => Categories.Combination, '4' => Categories.Security, _ => Categories.Scale }, descriptor.Category);
        Assert.Equal("https://github.com/schemagen/schemagen/blob/main/docs/rules/" + id + ".md", descriptor.HelpLinkUri);
        Assert.True(File.Exists(Repository.PathOf("docs", "rules", id + ".md")));
        Assert.NotEmpty(descriptor.Title.ToString());
        Assert.EndsWith(".", descriptor.Description.ToString());
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_descriptor_stands_in_the_release_notes(string id)
    {
        var descriptor = Descriptors.Of(id);
        var notes = Repository.Read("src.Analyzers", "SchemaGen.Analyzers", "AnalyzerReleases.Unshipped.md") + Repository.Read("src.Analyzers", "SchemaGen.Analyzers", "AnalyzerReleases.Shipped.md");
        Assert.Contains($"\n{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | ", notes);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_has_a_fix_or_is_known_to_have_none(string id)
    {
        var isFixable = Fixers.Any(fixer => fixer.FixableDiagnosticIds.Contains(id));
        Assert.NotEqual(isFixable, WithoutFix.Contains(id));
    }

    [Fact]
    public void Every_fixer_is_exported_and_fixes_all()
    {
        Assert.NotEmpty(Fixers);
        Assert.All(Fixers, fixer =>
        {
            var type = fixer.GetType();
            Assert.Equal([LanguageNames.CSharp], type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages);
            Assert.NotNull(type.GetCustomAttribute<System.Composition.SharedAttribute>());
            Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], fixer.GetFixAllProvider()!.GetSupportedFixAllScopes());
            Assert.All(fixer.FixableDiagnosticIds, id => Assert.NotNull(Descriptors.Of(id)));
        });
    }

    [Fact]
    public void The_analyzer_is_announced_for_csharp() =>
        Assert.Equal([LanguageNames.CSharp], typeof(SchemaAnalyzer).GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages);

    /// <summary>The index of the rules is printed from the descriptors. SCHEMAGEN_REWRITE=1 writes it anew.</summary>
    [Fact]
    public void The_index_of_the_pages_is_up_to_date()
    {
        var rows = Descriptors.All.Select(rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Category} | {rule.DefaultSeverity} | {(WithoutFix.Contains(rule.Id) ? "" : "yes")} |\n");
        var printed =
            """
            # Rules

            What the analyzers say, a page a rule. Where a project declares no database, what a database lacks (SG2xxx, SG3xxx) is
            information only.

            How much they ask for is a property of the project:

            ```xml
            <PropertyGroup>
              <SchemaGenAnalysisMode>Strict</SchemaGenAnalysisMode>
            </PropertyGroup>
            ```

            | Mode | Rules |
            |---|---|
            | `Recommended`, the default | have the severity of this page |
            | `Strict` | that inform become warnings, and those that warn errors, also where no database is declared |
            | `Off` | are silent |

            What a project's `.editorconfig`, `.globalconfig` or `#pragma` says about a rule comes before the mode.

            | Rule | What is asked for | Category | Severity | Quick-fix |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n") + string.Concat(rows);
        if (Environment.GetEnvironmentVariable("SCHEMAGEN_REWRITE") == "1") File.WriteAllText(Repository.PathOf("docs", "rules", "README.md"), printed);
        Assert.Equal(printed, Repository.Read("docs", "rules", "README.md"));
    }

    /// <summary>The modes are printed from the descriptors. SCHEMAGEN_REWRITE=1 writes them anew.</summary>
    [Theory]
    [InlineData("strict", "What informs becomes a warning, and what warns an error.")]
    [InlineData("off", "Nothing is said.")]
    public void A_mode_is_up_to_date(string mode, string comment)
    {
        var severities = Descriptors.All.Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {(mode == "off" ? "none" : rule.DefaultSeverity == DiagnosticSeverity.Info ? "warning" : "error")}\n");
        var printed = $"# {comment}\nis_global = true\nglobal_level = -2\n\n" + string.Concat(severities);
        string[] path = ["src", "SchemaGen", "buildTransitive", "config", mode + ".globalconfig"];
        if (Environment.GetEnvironmentVariable("SCHEMAGEN_REWRITE") == "1") File.WriteAllText(Repository.PathOf(path), printed);
        Assert.Equal(printed, Repository.Read(path));
    }

    [Fact]
    public void Every_page_belongs_to_a_rule() => Assert.Equal(
        AllIds.Append("README").Order(),
        Directory.GetFiles(Repository.PathOf("docs", "rules")).Select(Path.GetFileNameWithoutExtension).Order());
}
