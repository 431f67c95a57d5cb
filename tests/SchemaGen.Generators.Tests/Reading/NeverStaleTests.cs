using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Reading;

/// <summary>After whatever edit, what a session has kept is what a new one would write.</summary>
public sealed class NeverStaleTests
{
    // A project in which tables depend on each other's files in every way that C# has.
    private static readonly Dictionary<string, string> Files = new()
    {
        ["Limits.cs"] = "namespace Shop; public static class Limits { public const int Code = 40; public const int Twice = Other.Base * 2; public const string Word = \"word\"; public static readonly int Field = 3; public enum Size { Small, Large } }",
        ["Other.cs"] = "namespace Shop; public static class Other { public const int Base = 30; public const int Unused = 1; }",
        ["Mood.cs"] = "namespace Shop; public enum Mood { Good, Bad = 4, Far = Limits.Code }",
        ["Entity.cs"] = "using SchemaGen; namespace Shop; [System.Obsolete] public abstract class Entity : Root { protected const int Most = 7; [StringColumn(Most)] public string Code { get; set; } = \"\"; }",
        ["Root.cs"] = "using SchemaGen; namespace Shop; public abstract class Root { public long Id { get; set; } public const int Inherited = 21; }",
        ["Brand.cs"] = "using SchemaGen; namespace Shop; [SchemaTable] public partial class Brand : Root { public const int Length = 11; [StringColumn(Length)] public string Name { get; set; } = \"\"; public Mood Mood { get; set; } }",
        ["Item.cs"] = "using SchemaGen; namespace Shop; [SchemaTable(Comment = Limits.Word)] [UniqueIndex(nameof(Title))] public partial class Item : Entity { [StringColumn(Limits.Code)] public string Title { get; set; } = Limits.Word; [StringColumn(Limits.Twice)] public string Long { get; set; } = \"\"; [References(typeof(Brand))] public long BrandId { get; set; } [StringColumn(Brand.Length, Comment = nameof(Brand.Name))] public string Label { get; set; } = \"\"; public Mood Mood { get; set; } = Mood.Bad; }",
        ["Deep.cs"] = "using SchemaGen; namespace Shop; public partial class Outer { private const int Wide = 17; [SchemaTable] public partial class Deep { public long Id { get; set; } [StringColumn(Wide, Except = Dialect.Oracle)] public string Text { get; set; } = \"\"; [StringColumn(Brand.Inherited)] public string More { get; set; } = \"\"; } }",
        ["Outer.cs"] = "namespace Shop; public partial class Outer { public int Plain { get; set; } }",
        ["Own.cs"] = "using SchemaGen; namespace Shop; [DecimalColumn(12, 3)] public class PriceAttribute(int digits = 3) : ColumnTypeAttribute { public int Digits => digits; public string Unit { get; set; } } [ColumnGroup] public interface INamed { [StringColumn(Other.Base)] string Called { get; } } [IncludesColumns(typeof(INamed))] public class NamedAttribute : TableTemplateAttribute;",
        ["Sale.cs"] = "using SchemaGen; namespace Shop; [Named] public partial class Sale { public long Id { get; set; } [Price(2, Unit = \"x\")] public decimal Price { get; set; } public Brand Brand { get; set; } = null!; [CharColumn(3 + 4)] public string Sum { get; set; } = \"\"; }",
        ["Part1.cs"] = "using SchemaGen; namespace Shop; [SchemaTable] public partial class Parted { public long Id { get; set; } [CharColumn(Max)] public string First { get; set; } = \"\"; }",
        ["Part2.cs"] = "using SchemaGen; namespace Shop; [CompositeIndex(\"first\")] public partial class Parted { private const int Max = 6; public int Second { get; set; } }",
        ["Point.cs"] = "using SchemaGen; namespace Shop; [SchemaTable] public partial record Point([PrimaryKeyColumn] long Id, [StringColumn(Limits.Code)] string Name);",
        ["Ordinary.cs"] = "namespace Shop; public class Ordinary { public int A { get; set; } public int M() => 1; }",
        ["Globals.cs"] = "global using System.Text;",
    };

    // File, what stands there, what is typed instead.
    public static TheoryData<string, string, string> Edits => new()
    {
        // Constants, near and far.
        { "Limits.cs", "Code = 40", "Code = 41" },
        { "Limits.cs", "\"word\"", "\"other\"" },
        { "Limits.cs", "public const int Code", "public const long Code" },
        { "Limits.cs", "const int Code = 40;", "static int Code => 40;" },
        { "Limits.cs", "const int Code = 40;", "const int Code = Twice;" },
        { "Other.cs", "Base = 30", "Base = 31" },
        { "Other.cs", "Unused = 1", "Unused = 2" },
        { "Brand.cs", "Length = 11", "Length = 12" },
        { "Part2.cs", "Max = 6", "Max = 8" },
        { "Deep.cs", "Wide = 17", "Wide = 18" },
        { "Outer.cs", "public int Plain", "private const int Wide2 = 1; public int Plain" },
        { "Entity.cs", "Most = 7", "Most = 8" },
        { "Root.cs", "Inherited = 21", "Inherited = 22" },
        { "Brand.cs", "public const int Length", "public new int Inherited { get; set; } public const int Length" },
        // Enums.
        { "Mood.cs", "Bad = 4", "Worse = 4" },
        { "Mood.cs", "Good, ", "Good, Middling, " },
        // Base classes.
        { "Entity.cs", "public string Code", "public int Day { get; set; } public string Code" },
        { "Entity.cs", "[StringColumn(Most)]", "[TextColumn]" },
        { "Root.cs", "public long Id", "public int Id" },
        { "Root.cs", "public abstract class Root {", "public abstract class Root { public const int Most = 3; public enum Mood { Bad } " },
        { "Entity.cs", "protected const int Most = 7; ", "protected const int Most = 7; public const int Limits = 3; " },
        { "Entity.cs", "protected const int Most = 7; ", "protected const int Most = 7; public static class Limits { public const int Code = 5; public const int Twice = 6; public const string Word = \"hidden\"; } " },
        { "Entity.cs", ": Root", "" },
        // Attributes of the same name, aliases and usings.
        { "Ordinary.cs", "public class Ordinary", "public class StringColumnAttribute : System.Attribute { public StringColumnAttribute(int x) { } public string Comment { get; set; } public SchemaGen.Dialect Except { get; set; } } public class Ordinary" },
        { "Globals.cs", "global using System.Text;", "global using StringColumn = SchemaGen.CharColumnAttribute;" },
        { "Globals.cs", "global using System.Text;", "global using static Shop.Ordinary;" },
        { "Globals.cs", "global using System.Text;", "global using Limits = Shop.Other;" },
        { "Item.cs", "using SchemaGen;", "using SchemaGen; using StringColumn = SchemaGen.CharColumnAttribute;" },
        { "Own.cs", "[DecimalColumn(12, 3)]", "[DecimalColumn(14, 3)]" },
        { "Own.cs", "string Unit", "int Unit" },
        { "Own.cs", "int digits = 3", "string digits = null" },
        { "Own.cs", "string Called", "string Titled" },
        { "Own.cs", ": TableTemplateAttribute", ": System.Attribute" },
        { "Own.cs", "[IncludesColumns(typeof(INamed))] ", "" },
        { "Own.cs", "string Called { get; }", "string Called { get; } int Later { get; }" },
        { "Own.cs", "[StringColumn(Other.Base)]", "[StringColumn(Other.Base, Default = \"none\")]" },
        { "Own.cs", "public interface INamed", "file interface INamed" },
        { "Own.cs", "INamed {", "INamed : SchemaGen.Templates.ITimestamps {" },
        { "Own.cs", "typeof(INamed))]", "typeof(INamed), typeof(SchemaGen.Templates.ITimestamps))]" },
        { "Sale.cs", "class Sale {", "class Sale { public class Called;" },
        { "Sale.cs", "class Sale {", "class Sale : Ordinary {" },
        { "Globals.cs", "global using System.Text;", "[assembly: SchemaGen.SchemaOptions(RequiredProperties = true)]" },
        // Tables that others lead to.
        { "Brand.cs", "[SchemaTable]", "[SchemaTable(\"makers\")]" },
        { "Brand.cs", "[SchemaTable]", "" },
        { "Brand.cs", "public string Name", "public string Title" },
        { "Brand.cs", "namespace Shop;", "namespace Shop.Moved;" },
        { "Part2.cs", "[CompositeIndex(\"first\")]", "[CompositeIndex(\"second\")]" },
        { "Part2.cs", "int Second", "long Second" },
        { "Part1.cs", "[SchemaTable]", "" },
        { "Point.cs", "string Name", "string Name, int Age" },
        // Names that generated types want.
        { "Ordinary.cs", "public class Ordinary", "public class ItemTable; public class Ordinary" },
        { "Ordinary.cs", "namespace Shop; ", "namespace Shop; public class Migrations; " },
        { "Ordinary.cs", "namespace Shop; ", "namespace Shop; [System.CodeDom.Compiler.GeneratedCode(\"SchemaGen\", \"1\")] public class ItemTable; " },
        // What changes nothing for a table.
        { "Ordinary.cs", "public int A", "public int B" },
        { "Ordinary.cs", "=> 1", "=> 2" },
        { "Outer.cs", "int Plain", "long Plain" },
        // Half typed.
        { "Brand.cs", "public Mood Mood { get; set; }", "public Mo" },
        { "Brand.cs", "public Mood Mood { get; set; }", "public Mood Mood {" },
        { "Limits.cs", "public const int Code = 40;", "public const int Code = " },
        { "Item.cs", "[StringColumn(Limits.Code)]", "[StringColumn(Limits.)]" },
        { "Globals.cs", "global using System.Text;", "global using" },
        // Directives.
        { "Brand.cs", "public const int Length", "\n#nullable disable\npublic const int Length" },
        { "Limits.cs", "Code = 40;", "Code =\n#if X\n40\n#else\n42\n#endif\n;" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void There_and_back(string path, string old, string replacement)
    {
        var session = Start();
        var before = session.Run().AllText;
        Assert.Equal(Fresh(session), before);
        var after = session.Edit(path, old, replacement).AllText;
        Assert.Equal(Fresh(session), after);
        Assert.Equal(before, session.Edit(path, Files[path]).AllText);
    }

    [Fact]
    public void One_edit_after_the_other_in_any_order()
    {
        var edits = Edits.Select(row => ((string)row[0], (string)row[1], (string)row[2])).ToArray();
        foreach (var seed in Enumerable.Range(1, 3))
        {
            var random = new Random(seed);
            // Roslyn's driver mixes up its entries after some orders of edits, but only where it records steps.
            var session = Start(recordsSteps: false);
            session.Run();
            for (var step = 0; step < 40; step++)
            {
                var (path, old, replacement) = edits[random.Next(edits.Length)];
                var text = session.TextOf(path);
                // What stands there no more is written anew, so that the project does not fall apart for good.
                var run = session.Edit(path, text.Contains(old) ? text.Replace(old, replacement) : Files[path]);
                var (expected, actual) = (Fresh(session), run.AllText);
                Assert.True(expected == actual, $"Seed {seed}, step {step}: {path}: {replacement}");
            }
        }
    }

    [Fact]
    public void An_extern_alias_that_leads_elsewhere()
    {
        const string table = "extern alias Far; namespace Shop; [SchemaTable] public partial class A { public long Id { get; set; } [StringColumn(Far::Limits.Max)] public string B { get; set; } = \"\"; }";
        var (one, two) = (Limits(5), Limits(6));
        var session = new GeneratorSession(SourceProject.Of(table) with { References = [SourceProject.Runtime, one] });
        Assert.Contains("varchar(5)", session.Run().AllText);
        session.Refer(one, two);
        Assert.Contains("varchar(6)", session.Run().AllText);

        static Microsoft.CodeAnalysis.MetadataReference Limits(int max) => Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(
            LoadedProject.Emit((SourceProject.Of($"public static class Limits {{ public const int Max = {max}; }}") with { AssemblyName = "Far" }).Compile())).WithAliases(["Far"]);
    }

    private static GeneratorSession Start(bool recordsSteps = true) =>
        new(Files.Aggregate(SourceProject.Of(), (project, file) => project.With(file.Key, file.Value)), recordsSteps);

    private static string Fresh(GeneratorSession session) => session.Anew().Run().AllText;
}
