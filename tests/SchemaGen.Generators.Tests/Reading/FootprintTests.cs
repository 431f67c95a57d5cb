using Microsoft.CodeAnalysis;
using SchemaGen.CSharp.Reading;
using SchemaGen.CSharp.Reading.Outlines;
using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Reading;

/// <summary>Which forms are read without the compiler, so that a table is read again only when something that it looked at changes.</summary>
public sealed class FootprintTests
{
    private const string Shared = """
        public static class Limits { public const int Max = 10; public const string Word = "w"; public const int Far = Max * 2; }
        public enum Mood { Good, Bad = 1 << 1, Both = Good | Bad }
        public partial class Outer { [SchemaTable] public partial class Inner { public long Id { get; set; } } }
        """;

    [Theory]
    [InlineData("[StringColumn(40, Comment = \"a\" + \"b\")] public string B { get; set; } = \"x\";")]
    [InlineData("[StringColumn(Limits.Max, Comment = Limits.Word)] public string B { get; set; } = Limits.Word;")]
    [InlineData("private const int Max = 3; [StringColumn(Max)] public string B { get; set; } = string.Empty;")]
    [InlineData("[TextColumn(Comment = nameof(B) + nameof(Limits.Max) + nameof(Limits))] public string B { get; set; } = null!;")]
    [InlineData("[EnumColumn(Default = Mood.Bad)] public Mood Mood { get; set; } = Mood.Bad;")]
    [InlineData("[StringColumn(Except = Dialect.MySql | Dialect.MariaDb, Dialects = Dialect.All & ~Dialect.Oracle)] public string B { get; set; } = \"\";")]
    [InlineData("[References(typeof(A))] public long B { get; set; } = -1;")]
    [InlineData("[References(typeof(Outer.Inner), OnDelete = ForeignKeyAction.Cascade)] public long B { get; set; }")]
    [InlineData("[References(typeof(global::Outer.Inner))] public long B { get; set; }")]
    [InlineData("[EnumColumn(\"a\", \"b\")] public string B { get; set; } = \"a\"; [System.Obsolete] public int C { get; set; } = 5;")]
    [InlineData("[global::SchemaGen.StringColumnAttribute(5)] public string B { get; set; } = \"\";")]
    [InlineData("public DateTime B { get; set; } = DateTime.UtcNow; public Guid C { get; set; } = Guid.NewGuid(); public List<A> D { get; set; } = []; public string E { get; set; } = default!;")]
    public void Read_from_syntax(string members) => Assert.False(IsLeftToTheCompiler(members));

    [Theory]
    [InlineData("[StringColumn(2 * 3)] public string B { get; set; } = \"\";")]
    [InlineData("[StringColumn((int)5L)] public string B { get; set; } = \"\";")]
    [InlineData("[StringColumn(Limits.Far)] public string B { get; set; } = \"\";")]
    [InlineData("[TextColumn(Comment = $\"{nameof(B)}\")] public string B { get; set; } = \"\";")]
    [InlineData("[References(typeof(List<>))] public long B { get; set; }")]
    [InlineData("[DecimalColumn(scale: 2)] public decimal B { get; set; }")]
    [InlineData("[Missing] public string B { get; set; } = \"\";")]
    public void Left_to_the_compiler(string members) => Assert.True(IsLeftToTheCompiler(members));

    [Fact]
    public void Templates_and_groups_of_a_reference_are_read_once()
    {
        var far = SourceProject.Of("namespace Far; [ColumnGroup] public interface INamed { [StringColumn(3)] string Name { get; } } [IncludesColumns(typeof(INamed))] public class NamedAttribute : TableTemplateAttribute;") with { AssemblyName = "Far" };
        var reference = MetadataReference.CreateFromImage(LoadedProject.Emit(far.Compile()));
        var project = SourceProject.Of("[Far.Named] public partial class A { public long Id { get; set; } }") with { References = [SourceProject.Runtime, reference] };
        var before = project.Compile();
        var after = before.AddSyntaxTrees(project.Parse("More.cs", "public class More;"));
        Assert.Same(ClassOf(before), ClassOf(after));

        static object ClassOf(Compilation compilation) =>
            Assert.Single(DeclarationReader.For(compilation).Read(compilation.GetTypeByMetadataName("A")!, default).Attributes).Class;
    }

    private static bool IsLeftToTheCompiler(string members)
    {
        var compilation = SourceProject.Of("[SchemaTable] public partial class A { public long Id { get; set; } " + members + " }", Shared).Compile();
        var footprint = new Footprint();
        DeclarationReader.FromSyntax(compilation, footprint).Read(compilation.GetTypeByMetadataName("A")!, default);
        return footprint.IsEverything;
    }
}
