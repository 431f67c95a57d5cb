using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.CSharp.Linking;
using SchemaGen.CSharp.Reading;

namespace SchemaGen.CSharp.Tests.Templates;

/// <summary>Templates, groups and column types of an assembly that was built with another version of the package.</summary>
public sealed class OtherVersionTests
{
    // What it had and has no longer, beside what it still has.
    private const string OldPackage =
        """
        [assembly: System.Reflection.AssemblyVersion("0.0.9.0")]
        namespace SchemaGen
        {
            public abstract class TableTemplateAttribute : System.Attribute { public bool Tenant { get; set; } }
            public class ColumnGroupAttribute : System.Attribute;
            public abstract class ColumnTypeAttribute : System.Attribute;
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public sealed class IncludesColumnsAttribute(params System.Type[] groups) : System.Attribute { public System.Type[] Groups => groups; }
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public sealed class CompositeIndexAttribute(params string[] columns) : System.Attribute { public string[] Columns => columns; public int Depth { get; set; } }
            public sealed class CheckAttribute(int number) : System.Attribute { public int Number => number; }
            public sealed class RetiredAttribute : System.Attribute;
            public sealed class StringColumnAttribute(int length) : ColumnTypeAttribute { public int Length => length; public bool IsFixed { get; set; } }
        }
        namespace SchemaGen.Templates { [ColumnGroup] public interface IRetired { int Gone { get; } } }
        """;

    private const string Usings = "using System; using SchemaGen; using SchemaGen.Templates;";

    private static MetadataReference Compile(string name, string source, params MetadataReference[] references)
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path));
        var image = new MemoryStream();
        var result = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp13))],
            [.. framework, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static MetadataReference Company(string source) => Compile("Company", Usings + source, Compile("SchemaGen", OldPackage));

    private static IEnumerable<string> Findings(SchemaReader reader) =>
        Source.Faults(reader).Select(finding => $"{finding.Rule} {finding.Severity} {finding.Place.Member}{finding.Place.Attribute} {finding.Message}");

    private static string Sentence(string template, string what) =>
        $"SG1018 Error 0 [{template}] says {what}, which counts for nothing here: 'Company' was built with version 0.0.9 of SchemaGen; build it with the version that this project refers to";

    private const string Group = "[ColumnGroup] public interface IDeal { [StringColumn(20)] string Title { get; } int Amount { get; } }";

    [Theory]
    [InlineData("[IncludesColumns(typeof(IDeal)), Retired, CompositeIndex(\"title\")] public class DealAttribute : TableTemplateAttribute;", "[Retired]")]
    [InlineData("[IncludesColumns(typeof(IDeal)), CompositeIndex(\"title\", Depth = 3)] public class DealAttribute : TableTemplateAttribute;", "'Depth' of [CompositeIndex]")]
    [InlineData("[IncludesColumns(typeof(IDeal)), Check(3), CompositeIndex(\"title\")] public class DealAttribute : TableTemplateAttribute;", "the arguments of [Check]")]
    [InlineData("[IncludesColumns(typeof(IDeal), typeof(IRetired)), CompositeIndex(\"title\")] public class DealAttribute : TableTemplateAttribute;", "the group 'SchemaGen.Templates.IRetired'")]
    [InlineData("[ColumnGroup, Retired] public interface IMore { } [IncludesColumns(typeof(IDeal), typeof(IMore)), CompositeIndex(\"title\")] public class DealAttribute : TableTemplateAttribute;", "[Retired]")]
    [InlineData("[ColumnGroup] public interface IMore { [Retired] int Amount { get; } } [IncludesColumns(typeof(IDeal), typeof(IMore)), CompositeIndex(\"title\")] public class DealAttribute : TableTemplateAttribute;", "[Retired]")]
    [InlineData("[Retired, IncludesColumns(typeof(IDeal))] public class MoreAttribute : ColumnGroupAttribute; [More, CompositeIndex(\"title\")] public class DealAttribute : TableTemplateAttribute;", "[Retired]")]
    public void What_a_template_says_and_is_not_known_is_a_finding_and_the_rest_counts(string template, string what)
    {
        var reader = Source.Read("[Deal] partial class T { public int Id { get; set; } }", Company(Group + template));
        Assert.Equal([Sentence("Deal", what)], Findings(reader));
        var table = Assert.Single(reader.Tables).Table;
        Assert.Equal(["title", "amount", "id"], table.Columns.Select(column => column.Name));
        Assert.Equal("title", Assert.Single(table.Indexes).Columns[0].Name);
        Assert.Empty(table.Checks);
    }

    [Fact]
    public void A_group_is_a_finding_at_its_own_attribute() => Assert.Equal(
        [Sentence("More", "[Retired]").Replace("Error 0", "Error 1")],
        Findings(Source.Read(
            "[SchemaTable, More] partial class T { public int Id { get; set; } }",
            Company(Group + "[Retired, IncludesColumns(typeof(IDeal))] public class MoreAttribute : ColumnGroupAttribute;"))));

    [Fact]
    public void A_column_type_is_a_finding_at_the_property()
    {
        var reader = Source.Read(
            "[SchemaTable] partial class T { public int Id { get; set; } [Number] public string Number { get; set; } = \"\"; }",
            Company("[StringColumn(20, IsFixed = true)] public class NumberAttribute : ColumnTypeAttribute;"));
        Assert.Equal([Sentence("Number", "'IsFixed' of [StringColumn]").Replace("Error 0", "Error Number0")], Findings(reader));
        Assert.Equal("string(20)", Assert.Single(reader.Tables).Table.FindColumn("number")!.Type.Canonical);
    }

    [Fact]
    public void What_is_known_is_no_finding() => Assert.Empty(Findings(Source.Read(
        "[Deal(Tenant = true)] partial class T { public int Id { get; set; } }",
        Company(Group + "[IncludesColumns(typeof(IDeal)), CompositeIndex(\"title\")] public class DealAttribute : TableTemplateAttribute;"))));

    [Fact]
    public void The_reader_of_syntax_says_the_same()
    {
        var compilation = Source.Compile(
            "[Deal] partial class T { public int Id { get; set; } }", Company(Group + "[IncludesColumns(typeof(IDeal)), Retired] public class DealAttribute : TableTemplateAttribute;"));
        var syntax = (Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax)compilation.GetTypeByMetadataName("T")!.DeclaringSyntaxReferences[0].GetSyntax();
        Assert.Equal(DeclarationReader.For(compilation).Read(compilation.GetTypeByMetadataName("T")!, CancellationToken.None), TableReader.Read(syntax, compilation, CancellationToken.None));
    }
}
