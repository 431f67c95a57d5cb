using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>SG1014 speaks once a project, on the first table by name.</summary>
public sealed class LanguageVersionRuleTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    public Task Too_old(LanguageVersion version, string shown) => Run(
        version,
        """
        using SchemaGen;
        [SchemaTable] public partial class Zebra { public long Id { get; set; } }
        [SchemaTable] public partial class {|#0:Ant|} { public long Id { get; set; } }
        """,
        Check.Error("SG1014", 0, $"The project is compiled as C# {shown}, and the generated code needs C# 12; set <LangVersion>12</LangVersion> or later in the project file"));

    [Fact]
    public Task New_enough() => Run(LanguageVersion.CSharp12, "using SchemaGen; [SchemaTable] public partial class Ant { public long Id { get; set; } }");

    [Fact]
    public Task Without_tables_any_version_does() => Run(LanguageVersion.CSharp7_3, "public class Ant { public long Id { get; set; } }");

    private static Task Run(LanguageVersion version, string source, params DiagnosticResult[] expected)
    {
        var test = new SchemaTest<EmptyCodeFixProvider>("Sqlite", hasGlobalUsings: false, version);
        test.TestState.Sources.Add(source);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}
