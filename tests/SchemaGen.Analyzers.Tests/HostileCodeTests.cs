using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaGen.Analyzers.Tests;

/// <summary>Half-typed and hostile code: the analyzer says what it can and never falls over.</summary>
public sealed class HostileCodeTests
{
    private const string Sample =
        """
        using System; using SchemaGen;
        [assembly: SchemaTarget(Dialect.PostgreSql, Version = "16")]
        [SchemaTable("a"), Partitioned(By = nameof(At), Interval = "MONTH")]
        [CompositeIndex("id desc", nameof(A.Name)), Check("id > 0 and \"name\" <> 'x'", Name = "ck")]
        [CoveringIndex(new[] { "id" }, Include = ["name"], Except = Dialect.Oracle | Dialect.Sqlite)]
        public partial record A([PrimaryKeyColumn] long Id, DateTime At, [StringColumn(20, Unique = true)] string Name = "x")
        {
            [References(typeof(A), OnDelete = ForeignKeyAction.Cascade)] public long? Parent { get; set; }
            [EnumColumn("a", "b", Default = "a")] public string State { get; set; } = "a";
        }
        """;

    [Fact]
    public async Task A_file_cut_at_every_character()
    {
        for (var length = 0; length <= Sample.Length; length++) await Survives(Sample[..length]);
    }

    [Fact]
    public async Task A_file_without_any_one_token()
    {
        foreach (var token in CSharpSyntaxTree.ParseText(Sample).GetRoot().DescendantTokens())
            await Survives(Sample.Remove(token.SpanStart, token.Span.Length));
    }

    [Theory]
    [InlineData("[SchemaTable")]
    [InlineData("[SchemaTable]")]
    [InlineData("[SchemaTable] class")]
    [InlineData("[SchemaTable] class A")]
    [InlineData("[SchemaTable] class A {")]
    [InlineData("[SchemaTable] public partial class { public long Id { get; set; } }")]
    [InlineData("[SchemaTable] enum E { A }")]
    [InlineData("[SchemaTable] interface I { long Id { get; set; } }")]
    [InlineData("[SchemaTable] delegate void D();")]
    [InlineData("[SchemaTable(] class A;")]
    [InlineData("[SchemaTable(null)] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable(1)] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable(default)] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable(Without = null)] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable(Without = [null])] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable(GeneratedName = \"1 bad name\")] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable(Dialects = (Dialect)9999, Except = (Dialect)(-1))] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A : A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A : B { public long Id { get; set; } } class B : A;")]
    [InlineData("[SchemaTable] partial class A : Missing { public long Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { public Missing Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { public Missing<int>? Id { get; set; } public int* P { get; set; } public dynamic D { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { public long Id { get; set; } public long Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { [References(typeof())] public long Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { [References(typeof(Missing))] public long Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { [References(typeof(A[]))] public long Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { [References(typeof(System.Collections.Generic.List<>))] public long Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { [References(null)] public long Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { [References(\"\", null)] public long Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { [References(\".\", \"x\")] public long Id { get; set; } }")]
    [InlineData("[SchemaTable, CompositeIndex(null)] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable, CompositeIndex((string)null)] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable, CompositeIndex(\"\", \" desc\", \"id\", 1)] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable, CompositeIndex([..Names.All])] partial class A { public long Id { get; set; } } static class Names { public static string[] All; }")]
    [InlineData("[SchemaTable, CompositeIndex(columns: )] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable, CoveringIndex(Include = \"x\")] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable, Partitioned] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable, Partitioned(By = null, Premake = -1, Start = \"x\", Interval = null)] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable, Check(null)] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable, Check(\"\\ud800 ((((((\")] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable, Check(\"\\\")] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable, Check(\"\"\"\n id = \n  \"\"\")] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable, Check($\"id = {1}\")] partial class A { public long Id { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { [StringColumn(int.MinValue)] public string A1 { get; set; } [DecimalColumn(-5, 900)] public decimal B { get; set; } [BinaryColumn(2147483647)] public byte[] C { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { [IntegerColumn(Default = double.NaN)] public int B { get; set; } = unchecked((int)long.MaxValue); [DecimalColumn(Default = 'x')] public decimal C { get; set; } = 1e400m; }")]
    [InlineData("[SchemaTable] partial class A { [EnumColumn(null)] public string B { get; set; } [EnumColumn(null, \"\")] public string C { get; set; } [EnumColumn] public Missing D { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { [SchemaColumn(\"a\\0b\\u202e\\r\\n;--\")] public string B { get; set; } public string @class { get; set; } public string \u00c4\u00f6\u4e2d { get; set; } }")]
    [InlineData("[SchemaTable] partial class A { public string _ { get; set; } public string __ { get; set; } public string ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ { get; set; } }")]
    [InlineData("[My] partial class A { public long Id { get; set; } } [My] class MyAttribute : TableTemplateAttribute;")]
    [InlineData("[My] partial class A { public long Id { get; set; } } [Your] class MyAttribute : ColumnGroupAttribute; [My] class YourAttribute : ColumnGroupAttribute;")]
    [InlineData("[My] partial class A; [IncludesColumns(typeof(I), typeof(Missing), null)] class MyAttribute : TableTemplateAttribute; [ColumnGroup, IncludesColumns(typeof(I))] interface I : I { object X { get; } }")]
    [InlineData("[My<int>] partial class A { public long Id { get; set; } } class MyAttribute<T> : TableTemplateAttribute;")]
    [InlineData("[My] partial class A { [X] public long Id { get; set; } } class MyAttribute : Missing; [X] class XAttribute : ColumnTypeAttribute;")]
    [InlineData("[assembly: SchemaTarget] [assembly: SchemaTarget()] [assembly: SchemaTarget((Dialect)77)] [assembly: SchemaTarget(Dialect.None)] [assembly: SchemaTarget(Dialect.Oracle, Version = null)]")]
    [InlineData("[assembly: SchemaTarget(Dialect.Oracle, Version = \"99999999999999999999.1\")] [module: SchemaTarget(Dialect.Oracle)]")]
    [InlineData("namespace SchemaGen { abstract class TableTemplateAttribute : System.Attribute; class SchemaTableAttribute : TableTemplateAttribute; [SchemaTable] partial class A { public long Id { get; set; } } }")]
    [InlineData("[SchemaTable] partial class A { public long Id { get; set; } class B { [SchemaTable] class C<T> { [SchemaTable] struct D { public long Id; } } } }")]
    [InlineData("[SchemaTable] partial record A(long Id, [StringColumn(] string B")]
    [InlineData("[SchemaTable] partial class A(long id) { public long Id { get; set; } = id; [StringColumn] event System.Action E; [StringColumn] void M() { } [StringColumn] public string this[int i] => \"\"; }")]
    public Task Snippets(string source) => Survives("using SchemaGen;\n" + source);

    private static async Task Survives(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp13), path: "a.cs");
        var compilation = CSharpCompilation.Create("a", [tree], Runtime.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var failures = new List<Exception>();
        var analysis = compilation.WithAnalyzers(
            [new SchemaAnalyzer()],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => failures.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.True(failures.Count == 0 && found.All(diagnostic => diagnostic.Id != "AD0001"), source + "\n" + string.Join("\n", failures));
        Assert.All(found, diagnostic => Assert.True(diagnostic.Location.IsInSource, diagnostic.ToString()));
    }
}
