using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests.Places;

/// <summary>Each finding stands where its cause was written.</summary>
public sealed class PlaceTests
{
    [Fact]
    public Task Attributes_of_a_partial_class_in_several_files() => Check.Files(
        Check.Targets,
        [
            "[SchemaTable] public partial class Order { public long Id { get; set; } }",
            "[Obsolete, CompositeIndex({|SG1003:\"xxxxxxxx\"|})] partial class Order;",
            "partial class Order { public object {|SG1004:Extra|} { get; set; } = 1; }",
        ]);

    [Fact]
    public Task Members_of_a_base_class_in_another_file() => Check.Files(
        Check.Targets,
        [
            "[SchemaTable] public partial class Order : Base { public long Id { get; set; } }",
            "public abstract class Base { public object {|SG1004:Extra|} { get; set; } = 1; [StringColumn({|SG1010:0|})] public string Name { get; set; } = \"\"; }",
        ]);

    [Fact]
    public Task Members_of_a_base_class_in_another_assembly_fall_back_to_the_class() => Check.Findings(
        "[SchemaTable] public partial class {|SG1004:Order|} : System.ComponentModel.Component { public long Id { get; set; } }");

    [Fact]
    public Task Parameters_of_a_record() => Check.Findings(
        "[SchemaTable] public partial record Order(long Id, object {|SG1004:Extra|}, [StringColumn({|SG1010:0|})] string Name, [property: StringColumn({|SG1010:0|})] string Other);");

    [Fact]
    public Task Fields() => Check.Findings(
        "[SchemaTable] public partial class Order { public long Id { get; set; } [StringColumn({|SG1010:0|})] private string _a = \"\"; }");

    [Theory]
    [InlineData("""CompositeIndex("id", {|SG1003:"xxxxxxxx"|})""")]
    [InlineData("""CompositeIndex(new[] { "id", {|SG1003:"xxxxxxxx"|} })""")]
    [InlineData("""CompositeIndex(new string[] { "id", {|SG1003:"xxxxxxxx"|} }, Name = "n")""")]
    [InlineData("""CompositeIndex(["id", {|SG1003:"xxxxxxxx"|}])""")]
    [InlineData("""CompositeIndex(columns: ["id", {|SG1003:"xxxxxxxx"|}])""")]
    [InlineData("""CompositeIndex("id", {|SG1003:("xxxxxxxx")|})""")]
    [InlineData("""CompositeIndex("id", {|SG1003:Names.Bad|})""")]
    [InlineData("""CompositeIndex("id", {|SG1003:nameof(Names)|})""")]
    [InlineData("""CompositeIndex("id", {|SG1003:"xxxx" + "xxxx"|})""")]
    [InlineData("""CoveringIndex(["id"], Include = ["name", {|SG1003:"xxxxxxxx"|}])""")]
    [InlineData("""CoveringIndex(columns: new[] { "id" }, Include = new[] { {|SG1003:"xxxxxxxx"|} })""")]
    [InlineData("""SchemaGen.UniqueIndexAttribute("id", {|SG1003:"xxxxxxxx"|})""")]
    [InlineData("""CompositeIndex("id", {|SG1003:null!|})""")]
    public Task Elements_of_lists(string attribute) => Check.Findings(
        "[SchemaTable, " + attribute
        + "] public partial class Order { public long Id { get; set; } public string Name { get; set; } = \"\"; } static class Names { public const string Bad = \"xxxxxxxx\"; }");

    [Theory]
    [InlineData("\"id = {|SG1011:nothing|}\"")]
    [InlineData("@\"id = {|SG1011:nothing|}\"")]
    [InlineData("\"\\u0069\\x64 =\\t\\n {|SG1011:nothing|}\"")]
    [InlineData("\"id = {|SG1011:\\u006eothing|}\"")]
    [InlineData("\"'\\U0001F600' = 'a' or id = {|SG1011:nothing|}\"")]
    [InlineData("@\"\"\"id\"\" = {|SG1011:nothing|}\"")]
    [InlineData("\"\\\"id\\\" = {|SG1011:nothing|}\"")]
    [InlineData("\"\"\"id = {|SG1011:nothing|}\"\"\"")]
    [InlineData("\"\"\"\"id = {|SG1011:nothing|}\"\"\"\"")]
    [InlineData("\"\"\"\n    id =\n      {|SG1011:nothing|}\n    \"\"\"")]
    [InlineData("\"\"\"\n    id =\n\n    {|SG1011:nothing|} or\n    id = 1\n    \"\"\"")]
    [InlineData("\"\"\"\r\n    id =\r\n    {|SG1011:nothing|}\r\n    \"\"\"")]
    [InlineData("@\"id =\n  {|SG1011:nothing|}\"")]
    [InlineData("\"id = \" + \"{|SG1011:nothing|}\"")]
    [InlineData("\"id\" + @\" = \" + \"\"\"1 or \"\"\" + \"\\t{|SG1011:nothing|} > 1\"")]
    [InlineData("\"id = {|SG1011:noth\" + \"ing|}\"")]
    [InlineData("Texts.Start + \"{|SG1011:nothing|}\"")]
    [InlineData("\"id = \" + {|SG1011:Texts.Name|} + \" or id = 1\"")]
    [InlineData("\"id = \" + {|SG1011:nameof(Texts.nothing)|}")]
    [InlineData("$\"id = {{|SG1011:nameof(Texts.nothing)|}}\"")]
    [InlineData("$\"{Texts.Start}\\t\\u0020{|SG1011:nothing|} or id > 1\"")]
    [InlineData("$\"'{{{{}}}}' = 'a' or {Texts.Start}{|SG1011:nothing|}\"")]
    [InlineData("$@\"\"\"id\"\" = 1 or\n {Texts.Start} {|SG1011:nothing|}\"")]
    [InlineData("$\"\"\"{Texts.Start}{|SG1011:nothing|}\"\"\"")]
    [InlineData("$\"\"\"\n    {Texts.Start}\n      {|SG1011:nothing|} or\n    id = 1\n    \"\"\"")]
    [InlineData("$\"\"\"\n    id = 1 or\n\n    {Texts.Start} {|SG1011:nothing|}\n    \"\"\"")]
    [InlineData("$\"\"\"\r\n    {Texts.Start}\r\n      {|SG1011:nothing|}\r\n    \"\"\"")]
    [InlineData("$\"id = {$\"{|SG1011:nothing|}\"}\"")]
    [InlineData("{|SG1011:Texts.Bad|}")]
    [InlineData("(\"id = {|SG1011:nothing|}\")")]
    [InlineData("expression: \"id = {|SG1011:nothing|}\"")]
    public Task Parts_of_texts(string literal) => Check.Findings(
        "[SchemaTable, Check(" + literal + ", Name = \"ck\")] public partial class Order { public long Id { get; set; } } static class Texts { public const string Bad = \"id = nothing\"; public const string Start = \"id = \"; public const string Name = \"nothing\"; public const string nothing = \"\"; }");

    // Two dollar signs are a mark of the testing library's own.
    [Fact]
    public Task A_raw_text_whose_holes_have_two_braces()
    {
        const string start = "[SchemaTable, Check($$\"\"\"'{' = '}' or {{Texts.Start}}";
        var test = new SchemaTest<EmptyCodeFixProvider>(Check.Targets);
        test.TestState.MarkupHandling = MarkupMode.None;
        test.TestState.Sources.Add(
            start + "nothing\"\"\")] public partial class Order { public long Id { get; set; } } static class Texts { public const string Start = \"id = \"; }");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("SG1011").WithSpan("/0/Test1.cs", 1, start.Length + 1, 1, start.Length + 8));
        return test.RunAsync();
    }

    [Fact]
    public Task What_misses_at_the_end_stands_on_the_last_word() => Check.Findings(
        "[SchemaTable, Check(\"id {|SG1011:>|}\")] public partial class Order { public long Id { get; set; } }");

    [Fact]
    public Task A_template_s_fault_stands_on_the_template() => Check.Findings(
        """
        [SchemaTable, {|SG1003:Mine|}] public partial class Order { public long Id { get; set; } }
        [CompositeIndex("xxxxxxxx")] public sealed class MineAttribute : ColumnGroupAttribute;
        """);

    [Fact]
    public async Task The_other_declaration_goes_along()
    {
        var test = new SchemaTest<EmptyCodeFixProvider>("PostgreSql");
        test.TestState.Sources.Add("[{|#1:SchemaGen.Partitioned(By = \"at\")|}] partial class View;");
        test.TestState.Sources.Add("[SchemaTable, {|#0:UniqueIndex(\"path\")|}] public partial class View { public long Id { get; set; } public string Path { get; set; } = \"\"; public DateTime At { get; set; } }");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("SG3001").WithLocation(0).WithLocation(1));
        await test.RunAsync();
    }
}
