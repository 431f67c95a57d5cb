using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests.Rules;

/// <summary>What is written as it should be has no finding, and no advice either.</summary>
public sealed class FalseAlarmTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp13);

    /// <summary>The samples, with the project that each refers to.</summary>
    [Theory]
    [InlineData("Storefront.Catalog", null)]
    [InlineData("Storefront", "Storefront.Catalog")]
    [InlineData("MultiTenantSaas.Company", null)]
    [InlineData("MultiTenantSaas", "MultiTenantSaas.Company")]
    [InlineData("WebShop", null)]
    public void The_samples_have_no_finding(string sample, string? other)
    {
        // What the generator adds and the packages bring is not there, and is nothing that tables are declared by.
        var compilation = Compile(sample, other is null ? [] : [Compile(other, []).ToMetadataReference()]);
        var reader = SchemaReader.Read(compilation, CancellationToken.None);
        if (!sample.EndsWith(".Company", StringComparison.Ordinal)) Assert.NotEmpty(reader.Tables);
        // Where rows have tenants, the indexes of a template begin with the tenant, and a key within them is looked for without one.
        var said = string.Join("\n", reader.Findings.Where(finding => finding is not { Rule: RuleIds.ForeignKeyWithoutIndex, Place.Member: null }).Select(finding => $"{finding.Severity} {finding.Rule} {finding.Message}"));
        Assert.True(said.Length == 0, said);
    }

    private static CSharpCompilation Compile(string sample, MetadataReference[] references)
    {
        var folder = Path.Combine(Source.Repository, "samples", sample);
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(files);
        return Source.Compile("").WithAssemblyName(sample).RemoveAllSyntaxTrees()
            .AddSyntaxTrees(files.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Parsing, path)).Append(CSharpSyntaxTree.ParseText(Usings, Parsing)))
            .AddReferences(references);
    }
}
