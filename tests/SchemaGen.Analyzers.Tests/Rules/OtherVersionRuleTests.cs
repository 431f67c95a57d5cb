using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>SG1018: a template of an assembly that was built with another version of the package.</summary>
public sealed class OtherVersionRuleTests
{
    private const string Former =
        """
        [assembly: System.Reflection.AssemblyVersion("0.0.9.0")]
        namespace SchemaGen
        {
            public abstract class TableTemplateAttribute : System.Attribute;
            public sealed class RetiredAttribute : System.Attribute;
        }
        """;

    private static MetadataReference Compile(string name, string source, params MetadataReference[] references)
    {
        var framework = Runtime.References.Where(reference => !reference.Display!.EndsWith("SchemaGen.dll", StringComparison.Ordinal));
        var image = new MemoryStream();
        var result = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp13))], [.. framework, .. references], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static Task Finds(string template, params DiagnosticResult[] expected)
    {
        var test = new SchemaTest<EmptyCodeFixProvider>(Check.Targets);
        test.TestState.AdditionalReferences.Add(Compile("Company", "using SchemaGen; " + template, Compile("SchemaGen", Former)));
        test.TestState.Sources.Add("[{|#0:Deal|}] public partial class Sale { public int Id { get; set; } }");
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    [Fact]
    public Task It_names_what_the_template_says_and_the_assembly() => Finds(
        "[Retired] public sealed class DealAttribute : TableTemplateAttribute;",
        Check.Error("SG1018", 0, "[Deal] says [Retired], which counts for nothing here: 'Company' was built with version 0.0.9 of SchemaGen; build it with the version that this project refers to"));

    [Fact]
    public Task It_is_silent_where_all_is_known() => Finds("public sealed class DealAttribute : TableTemplateAttribute;");
}
