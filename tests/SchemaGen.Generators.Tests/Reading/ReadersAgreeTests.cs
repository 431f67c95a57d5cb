using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading;
using SchemaGen.CSharp.Reading.Outlines;
using SchemaGen.Generators.Tests.Harness;
using SchemaGen.Generators.Tests.Robustness;
using SchemaGen.Model;

namespace SchemaGen.Generators.Tests.Reading;

/// <summary>Reading from syntax gives what the compiler gives.</summary>
public sealed class ReadersAgreeTests
{
    // Each is a project; "// ---" begins another file.
    public static TheoryData<string> Projects =>
    [
        // Names that mean something else.
        "using StringColumn = SchemaGen.TextColumnAttribute; [SchemaTable] public partial class A { [StringColumn] public string B { get; set; } [StringColumnAttribute(5)] public string C { get; set; } }",
        "using S = SchemaGen.StringColumnAttribute; [SchemaTable] public partial class A { [S(5, Comment = \"c\")] public string B { get; set; } }",
        "using D = SchemaGen.Dialect; [SchemaTable(Dialects = D.Sqlite | D.Oracle)] public partial class A { [StringColumn(Except = D.MySql | D.MariaDb)] public string B { get; set; } }",
        "using static SchemaGen.Dialect; [SchemaTable(Dialects = Sqlite | Oracle)] public partial class A { [StringColumn(Except = MySql)] public string B { get; set; } }",
        "public class StringColumnAttribute : Attribute { public StringColumnAttribute(int x) { } } [SchemaTable] public partial class A { [StringColumn(4)] public string B { get; set; } }",
        "namespace N { public class StringColumnAttribute : Attribute { public StringColumnAttribute(int x) { } } [SchemaTable] public partial class A { [StringColumn(4)] public string B { get; set; } } } namespace M { [SchemaTable] public partial class B { [StringColumn(4)] public string C { get; set; } } }",
        "[SchemaTable] public partial class A { public class StringColumnAttribute : Attribute { } [StringColumn] public string B { get; set; } }",
        "public class Base { public class StringColumnAttribute : Attribute { } public const int Length = 9; public long Id { get; set; } } // ---\n[SchemaTable] public partial class A : Base { [StringColumn] public string B { get; set; } [CharColumn(Length)] public string C { get; set; } }",
        "[SchemaTable] public partial class A { public string Dialect { get; set; } [StringColumn(Except = Dialect.MySql)] public string B { get; set; } }",
        "[SchemaTable] public partial class A { public Dialect Dialect { get; set; } [StringColumn(Except = Dialect.MySql)] public string B { get; set; } }",
        "file class StringColumnAttribute : Attribute { } [SchemaTable] public partial class A { [StringColumn] public string B { get; set; } } // ---\n[SchemaTable] public partial class C { [StringColumn] public string B { get; set; } }",
        "global using Text = SchemaGen.TextColumnAttribute; // ---\n[SchemaTable] public partial class A { [Text] public string B { get; set; } }",
        "[SchemaGen.SchemaTable] public partial class A { [SchemaGen.StringColumnAttribute(3)] public string B { get; set; } [global::SchemaGen.StringColumn(4)] public string C { get; set; } [@StringColumn] public string D { get; set; } [@StringColumnAttribute] public string E { get; set; } [Str\\u0069ngColumn(7)] public string F { get; set; } }",
        "[SchemaTableAttribute] public partial class @class { [StringColumnAttribute(3)] public string @int { get; set; } public string Größe { get; set; } [References(typeof(@class))] public long @else { get; set; } }",
        // Arguments.
        "[SchemaTable(\"as\", Comment = \"a\" + \"b\" + nameof(A), Without = [\"x\", \"y\"], Dialects = Dialect.All & ~Dialect.Oracle)] public partial class A { [CurrencyColumn(scale: 2)] public decimal B { get; set; } [DecimalColumn] public decimal C { get; set; } [DecimalColumn(5)] public decimal D { get; set; } [DecimalColumn(5, (2))] public decimal E { get; set; } [DecimalColumn(-5, 'a')] public decimal F { get; set; } }",
        "[SchemaTable] public partial class A { [IntegerColumn(Default = 5)] public int B { get; set; } [IntegerColumn(Default = -5)] public int C { get; set; } [StringColumn(Default = \"x\" + \"y\")] public string D { get; set; } [IntegerColumn(Default = 5L)] public int E { get; set; } [DoubleColumn(Default = 1.50)] public double F { get; set; } [FloatColumn(Default = 1.5f)] public double G { get; set; } [BooleanColumn(Default = true)] public bool H { get; set; } [CharColumn(1, Default = 'x')] public char I { get; set; } [IntegerColumn(Default = null)] public int J { get; set; } [IntegerColumn(Default = default)] public int K { get; set; } [IntegerColumn(Default = new[] { 1 })] public int L { get; set; } [IntegerColumn(Default = typeof(A))] public int M { get; set; } [IntegerColumn(Default = Dialect.Oracle)] public int N { get; set; } [TextColumn(Default = \"x\"u8)] public string O { get; set; } [TextColumn(Default = $\"x\")] public string P { get; set; } [IntegerColumn(Default = 0x1F)] public int Q { get; set; } [IntegerColumn(Default = 3_000_000_000)] public long R { get; set; } [TextColumn(Comment = null)] public string S { get; set; } [TextColumn(Comment = \"\"\"raw\"\"\")] public string T { get; set; } [TextColumn(Comment = @\"v\"\"x\")] public string U { get; set; } }",
        "[SchemaTable] public partial class A { [IdentityColumn(Start = 5, Increment = -2)] public int B { get; set; } [IdentityColumn(Start = 'a')] public int C { get; set; } [IdentityColumn(Start = 5L, Start = 6)] public int D { get; set; } [IdentityColumn(start: 5)] public int E { get; set; } [IdentityColumn(Missing = 5)] public int F { get; set; } [StringColumn(1, 2)] public int G { get; set; } [StringColumn(\"a\")] public int H { get; set; } [Missing] public int I { get; set; } [ColumnType] public int J { get; set; } [StringColumn(Length = 4)] public int K { get; set; } }",
        "public static class Far { public const int Length = 7; public const string Text = \"far\"; } // ---\n[SchemaTable] public partial class A { private const int Near = 8; private const string Word = \"near\" + Far.Text; private const short Small = 3; private const object None = null; [StringColumn(Far.Length)] public string B { get; set; } [StringColumn(Near, Comment = Word)] public string C { get; set; } [StringColumn(Small)] public string D { get; set; } [TextColumn(Comment = \"a\" + Word)] public string E { get; set; } [TextColumn(Default = Near)] public string F { get; set; } [TextColumn(Default = None)] public string G { get; set; } [StringColumn(Circle)] public string H { get; set; } private const int Circle = Circle; }",
        "[SchemaTable] [UniqueIndex(\"a\", \"b\", Name = \"x\")] [CompositeIndex(nameof(B))] [UniqueIndex(nameof(Missing))] [CoveringIndex([\"b\"], Include = new[] { \"c\" })] [CoveringIndex(new string[] { \"b\" }, Include = new[] { nameof(B), \"x\" })] [UniqueIndex(new[] { \"b\" })] [UniqueIndex([\"b\"])] [UniqueIndex(null)] [UniqueIndex()] [UniqueIndex] [UniqueIndex([.. new[] { \"x\" }])] [Check(\"b > 0\")] public partial class A { public int B { get; set; } [EnumColumn(\"x\", \"y\")] public string C { get; set; } }",
        "[SchemaTable] public partial class A { [References(typeof(B))] public long B1 { get; set; } [References(typeof(Missing))] public long B2 { get; set; } [References(typeof(List<>))] public long B3 { get; set; } [References(typeof(int))] public long B4 { get; set; } [References(\"t\", \"c\", OnDelete = ForeignKeyAction.SetNull)] public long B5 { get; set; } [References(null)] public long B6 { get; set; } [References(typeof(N.C), OnDelete = (ForeignKeyAction)2)] public long B7 { get; set; } [References(typeof(Math))] public long B8 { get; set; } [References(typeof(System.Guid))] public long B9 { get; set; } } // ---\n[SchemaTable] public partial class B { public long Id { get; set; } } namespace N { [SchemaTable] public partial class C { public long Id { get; set; } } }",
        "[SchemaTable] public partial class A { private static string nameof(object o) => \"\"; [TextColumn(Comment = nameof(A))] public string B { get; set; } [TextColumn(Comment = nameof(B))] public string C { get; set; } }",
        // Declarations.
        "[SchemaTable] public partial class A { public long Id { get; set; } } // ---\npublic partial class A { [StringColumn(5)] public string B { get; set; } } // ---\n[UniqueIndex(\"b\")] public partial class A { [TextColumn] public partial string C { get; set; } public partial string C { get => \"\"; set { } } }",
        "public partial class A { public long Id { get; set; } } // ---\n[Obsolete] public partial class A { } // ---\n[SchemaTable] public partial class A { }",
        "[SchemaTable] public partial record A(long Id, [StringColumn(5)] string B, [property: TextColumn] string C) { [StringColumn(3)] public string D { get; set; } }",
        "#nullable disable\n[SchemaTable] public partial class A { public string B { get; set; } public string? C { get; set; }\n#nullable enable\npublic string D { get; set; } }",
        "#define X\n[SchemaTable] public partial class A {\n#if X\n[StringColumn(3)]\n#else\n[StringColumn(4)]\n#endif\npublic string B { get; set; } }",
        "public partial class Outer { public const int L = 3; public class TextColumnAttribute : Attribute { } [SchemaTable] public partial class A { [StringColumn(L)] public string B { get; set; } [TextColumn] public string C { get; set; } } }",
        "public enum Mood { Good, Bad = 7 } [SchemaTable] public partial class A { public Mood B { get; set; } = Mood.Bad; [EnumColumn(Default = Mood.Bad)] public Mood? C { get; set; } public A Self { get; set; } public List<A> All { get; set; } public A[] More { get; set; } }",
        "public class MoneyAttribute : DecimalBase { } [CurrencyColumn(10, 2)] public abstract class DecimalBase : ColumnTypeAttribute { public int Digits { get; set; } } [DecimalColumn(20, 3)] public class PriceAttribute(int x = 4) : ColumnTypeAttribute { public int X => x; } // ---\n[SchemaTable] public partial class A { [Money(Digits = 3)] public decimal B { get; set; } [Price] public decimal C { get; set; } [Price(3, Nullable = true)] public decimal D { get; set; } }",
        "[ColumnGroup] public interface IStamped { [TimestampTzColumn(Comment = \"x\")] DateTimeOffset At { get; set; } } [IncludesColumns(typeof(IStamped))] public class StampedAttribute : TableTemplateAttribute { } // ---\n[Stamped(GeneratedName = \"Other\")] public partial class A { public long Id { get; set; } } public class Other { } public class ATable { }",
        "[SchemaTable] public partial class A<T> { [StringColumn(3)] public T B { get; set; } } public class Base<T> { [StringColumn(4)] public T C { get; set; } } [SchemaTable] public partial class D : Base<string> { [TextColumn] public string E { get; set; } }",
        "[SchemaTable] public partial class A { [StringColumn(5), Obsolete, System.ComponentModel.Description(\"x\")] public string B { get; set; } [System.CodeDom.Compiler.GeneratedCode(\"SchemaGen\", \"1\")] public string C { get; set; } [field: NonSerialized] [StringColumn] public string D { get; set; } [StringColumn(3)] private string _e, _f; }",
        "using G = System.CodeDom.Compiler.GeneratedCodeAttribute; using System.CodeDom.Compiler; [SchemaTable] public partial class A { [G(\"SchemaGen\", \"1\")] public string C { get; set; } [GeneratedCode(\"SchemaGen\", \"1\")] public string D { get; set; } [GeneratedCode(\"Other\", \"1\")] public string E { get; set; } }",
        "[SchemaTable] public partial struct A { [StringColumn(5)] public string B { get; set; } } [SchemaTable] public static class S { } [SchemaTable] public abstract partial class T { } [SchemaTable] public partial class A2 { [StringColumn(5)] public string B { get; } [StringColumn(6)] internal string C { get; set; } [StringColumn(7)] public static string D { get; set; } }",
        // Names in the class, around it and beneath it.
        "public enum Mood { Good, Bad = 7 } [SchemaTable] public partial class A { [EnumColumn(Default = Mood.Bad)] public Mood Mood { get; set; } = Mood.Good; }",
        "public enum Mood { Good, Bad = 7 } [SchemaTable] public partial class A { [EnumColumn(Default = Mood.Bad)] public int Mood { get; set; } }",
        "public partial class Outer { public enum Mood { Good, Bad } private const int Max = 3; [SchemaTable] public partial class A { [StringColumn(Max)] public string B { get; set; } [EnumColumn(Default = Mood.Bad)] public Mood C { get; set; } = Mood.Bad; [EnumColumn(Default = Outer.Mood.Bad)] public Mood D { get; set; } = Outer.Mood.Bad; [References(typeof(Outer.A))] public long E { get; set; } [References(typeof(A))] public long F { get; set; } } }",
        "public abstract class Entity : Root { protected const int Max = 5; [StringColumn(Max, Comment = nameof(Max))] public string Code { get; set; } = \"x\"; } // ---\npublic abstract class Root { protected const string Word = \"w\"; public long Id { get; set; } = 3; } // ---\n[SchemaTable] public partial class A : Entity { [StringColumn(Max, Comment = Word)] public string B { get; set; } = Word; [TextColumn(Comment = nameof(Code) + nameof(Entity.Code) + nameof(A.Id))] public string C { get; set; } }",
        "public class Base<T> { public const int Max = 5; public const string Word = \"w\" + nameof(T); public enum Kind { One, Two } } [SchemaTable] public partial class A : Base<int> { [StringColumn(Max, Comment = Word)] public string B { get; set; } [StringColumn(Base<string>.Max)] public string C { get; set; } [EnumColumn(Default = Kind.Two)] public Kind D { get; set; } = Kind.Two; [EnumColumn(Default = Base<int>.Kind.Two)] public Base<int>.Kind E { get; set; } }",
        "public static class Limits { public const int Short = 10; public const int Long = Short * 2; public const string Name = nameof(Limits) + \"x\"; public static readonly int Field = 3; public static int Property => 4; public static class Deep { public const int Most = 77; } } // ---\n[SchemaTable] public partial class A { [StringColumn(Limits.Short)] public string B { get; set; } = Limits.Name; [StringColumn(Limits.Long)] public string C { get; set; } = string.Empty; [StringColumn(Limits.Deep.Most)] public string D { get; set; } [StringColumn(Limits.Field)] public int E { get; set; } = Limits.Field; public int F { get; set; } = Limits.Property; [TextColumn(Comment = Limits.Name)] public string G { get; set; } public int H { get; set; } = int.MaxValue; public int I { get; set; } = Limits.Long; }",
        "using static Limits; public static class Limits { public const int Max = 10; public const string Dialect = \"x\"; } // ---\n[SchemaTable] public partial class A { public int Max { get; set; } } // ---\nusing static Limits; [SchemaTable] public partial class B { [StringColumn(Max, Except = SchemaGen.Dialect.MySql)] public string C { get; set; } [StringColumn(4, Except = Dialect.MySql)] public string D { get; set; } }",
        "global using static Limits; // ---\npublic static class Limits { public const int Max = 10; public static string nameof(object o) => \"\"; } // ---\n[SchemaTable] public partial class A { [StringColumn(Max, Comment = nameof(A))] public string B { get; set; } = \"b\"; public int C { get; set; } = Max; }",
        "using L = Limits; using M = Limits.Mood; public static class Limits { public const int Max = 10; public enum Mood { Good, Bad } } [SchemaTable] public partial class A { [StringColumn(L.Max)] public string B { get; set; } [EnumColumn(Default = M.Bad)] public L.Mood C { get; set; } = M.Bad; [References(typeof(L))] public long D { get; set; } }",
        "namespace N { using Limits = Far.Limits; [SchemaTable] public partial class A { [StringColumn(Limits.Max)] public string B { get; set; } } } namespace N { [SchemaTable] public partial class C { [StringColumn(Limits.Max)] public string B { get; set; } } } public static class Limits { public const int Max = 1; } namespace Far { public static class Limits { public const int Max = 2; } }",
        "namespace SchemaGen.Own { public class StringColumnAttribute : ColumnTypeAttribute { public StringColumnAttribute(int x = 3) { } } public enum Dialect { MySql } [SchemaTable(Dialects = Dialect.MySql)] public partial class A { [StringColumn(Except = Dialect.MySql)] public string B { get; set; } [SchemaGen.StringColumn(4, Except = SchemaGen.Dialect.MySql)] public string C { get; set; } }  }",
        "public class Shop { public static int SchemaGen = 1; } namespace Shop2 { public class SchemaGen { } [SchemaTable] public partial class A { [global::SchemaGen.StringColumn(3, Except = global::SchemaGen.Dialect.MySql)] public string B { get; set; } [SchemaGen.StringColumn(3)] public string C { get; set; } } }",
        "[SchemaTable(nameof(A.B), Comment = nameof(B))] [UniqueIndex(nameof(B), nameof(A.C))] [CompositeKey(nameof(Missing.B))] public partial class A { public int B { get; set; } public int C { get; set; } [TextColumn(Comment = nameof(Shop.Deep))] public string D { get; set; } [TextColumn(Comment = nameof(Shop.Deep.Inner.X))] public string E { get; set; } public Other Other { get; set; } [TextColumn(Comment = nameof(Other.Id))] public string F { get; set; } [TextColumn(Comment = nameof(List<int>))] public string G { get; set; } [TextColumn(Comment = nameof(@int))] public string @int { get; set; } } public class Other { public int Id { get; set; } } // ---\nnamespace Shop.Deep { public class Inner { public int X { get; set; } } }",
        "[SchemaTable] public partial class A { [References(typeof(Outer.Inner))] public long B { get; set; } [References(typeof(Outer<>.Inner))] public long C { get; set; } [References(typeof(Dictionary<,>))] public long D { get; set; } [References(typeof(Shop.Deep.Far))] public long E { get; set; } [References(typeof(global::Shop.Deep.Far))] public long F { get; set; } [References(typeof(string))] public long G { get; set; } [References(typeof(A[]))] public long H { get; set; } [References(typeof((int, int)))] public long I { get; set; } [References(typeof(Far?))] public long J { get; set; } } public class Outer { [SchemaTable] public partial class Inner { } } public class Outer<T> { public class Inner { } } // ---\nnamespace Shop.Deep { [SchemaTable] public partial class Far { public long Id { get; set; } } }",
        "[SchemaTable] public partial class A { [DecimalColumn(5 + 5, 1 << 1)] public decimal B { get; set; } [StringColumn(sizeof(int))] public string C { get; set; } [StringColumn((int)5L)] public string D { get; set; } [StringColumn(true ? 1 : 2)] public string E { get; set; } [TextColumn(Comment = $\"{nameof(A)}x\")] public string F { get; set; } [StringColumn(checked(3))] public string G { get; set; } [StringColumn(+3)] public string H { get; set; } [StringColumn('a')] public string I { get; set; } [StringColumn(-2147483648)] public string J { get; set; } [StringColumn(0x10)] public string K { get; set; } public int L { get; set; } = 5 + 5; public long M { get; set; } = -3; public double N { get; set; } = -1.5; public decimal O { get; set; } = 1.50m; public float P { get; set; } = 1.5f; public ulong Q { get; set; } = ulong.MaxValue; public char R { get; set; } = 'x'; public bool S { get; set; } = !true; public string T { get; set; } = \"a\" + \"b\"; public int? U { get; set; } = null; public DateTime V { get; set; } = DateTime.UtcNow; public Guid W { get; set; } = Guid.NewGuid(); public string X { get; set; } = nameof(A); public object Y { get; set; } = (object)\"x\"; public string Z { get; set; } = default; }",
        "[Flags] public enum Kind { None = 0, One = 1, Two = 1 << 1, Both = One | Two, Far = Limits.Far } public enum Tiny : byte { A = 1, B } public static class Limits { public const int Far = 9; } [SchemaTable] public partial class A { [EnumColumn(Default = Kind.One | Kind.Two)] public Kind B { get; set; } = Kind.Both; [EnumColumn(Default = Kind.Far)] public Kind C { get; set; } = Kind.Far; [EnumColumn(Default = Tiny.B)] public Tiny D { get; set; } = Tiny.B; [EnumColumn(Default = (Kind)2)] public Kind E { get; set; } = (Kind)8; [EnumColumn(Default = 0)] public Kind F { get; set; } = 0; [StringColumn(Except = ~Dialect.MySql)] public string G { get; set; } [StringColumn(Except = (Dialect.MySql | Dialect.Oracle) & ~Dialect.Oracle)] public string H { get; set; } [StringColumn(Except = Dialect.MySql ^ Dialect.Oracle)] public string I { get; set; } [StringColumn(Except = 0)] public string J { get; set; } }",
        "[SchemaTable] public partial record A([StringColumn(5), Obsolete] string B, [property: TextColumn(Comment = nameof(B))] [StringColumn(Max)] string C, [param: StringColumn(7)] [field: StringColumn(8)] string D = \"x\") { private const int Max = 9; } // ---\n[SchemaTable] public partial record struct E([property: PrimaryKeyColumn] long Id, [StringColumn(3)] string F); public record Base(long Id, [StringColumn(4)] string Name); [SchemaTable] public partial record G([StringColumn(6)] string H) : Base(1, H);",
        "[UniqueIndex(\"b\")] public partial class A { [StringColumn(5)] public string B { get; set; } } // ---\nusing Row = SchemaGen.SchemaTableAttribute; [Row(\"as\")] public partial class A { public long Id { get; set; } private const int Max = 4; } // ---\n[CompositeIndex(\"c\", Except = Dialect.MySql)] public partial class A { [StringColumn(Max)] public string C { get; set; } }",
        "#if NOTHING\nusing StringColumn = SchemaGen.TextColumnAttribute;\n#else\nusing StringColumn = SchemaGen.CharColumnAttribute;\n#endif\n[SchemaTable] public partial class A {\n#if NOTHING\nprivate const int Max = 1;\n#else\nprivate const int Max = 2;\n#endif\n[StringColumn(Max)] public string B { get; set; } [StringColumn(\n#if NOTHING\n3\n#else\n4\n#endif\n)] public string C { get; set; } }",
        "[SchemaTable] public partial class A { [System.ComponentModel.DataAnnotations.Key] public long Id { get; set; } [System.ComponentModel.DataAnnotations.StringLength(50, MinimumLength = 3)] public string B { get; set; } [System.ComponentModel.DataAnnotations.Range(0, 10)] public int C { get; set; } [System.ComponentModel.DataAnnotations.Range(0.5, 10)] public double D { get; set; } [System.ComponentModel.DataAnnotations.Range(typeof(decimal), \"0\", \"5\")] public decimal E { get; set; } [System.ComponentModel.DataAnnotations.AllowedValues(\"a\", \"b\")] public string F { get; set; } [System.ComponentModel.DataAnnotations.Schema.Column(\"g\", Order = 3, TypeName = \"text\")] public string G { get; set; } [System.ComponentModel.DefaultValue(5)] public int H { get; set; } [System.ComponentModel.DefaultValue(\"x\")] public string I { get; set; } [System.ComponentModel.DataAnnotations.Schema.ForeignKey(nameof(Other))] public long OtherId { get; set; } public A Other { get; set; } }",
        "public class WideAttribute(int length = Limits.Max, string word = \"w\", Dialect dialect = Dialect.MySql) : ColumnTypeAttribute { public int Length => length; public string Word => word; public Dialect D => dialect; } public class NarrowAttribute(int length = 4) : ColumnTypeAttribute { public int Length => length; public int Field; public string Text { get; init; } } public static class Limits { public const int Max = 3; } [SchemaTable] public partial class A { [Wide] public string B { get; set; } [Wide(7)] public string C { get; set; } [Narrow] public string D { get; set; } [Narrow(Text = \"x\", Field = 3)] public string E { get; set; } [Narrow(length: 5)] public string F { get; set; } }",
        "public class PlainAttribute<T> : ColumnTypeAttribute; [SchemaTable] public partial class A { [Plain<int>] public string B { get; set; } } public class ParentAttribute : ColumnTypeAttribute { public virtual string Word { get; set; } } public class ChildAttribute : ParentAttribute { public override string Word { get; set; } public new Dialect Except { get; set; } } [SchemaTable] public partial class B { [Child(Word = \"x\", Except = Dialect.MySql)] public string C { get; set; } [Child(Comment = \"inherited\")] public string D { get; set; } }",
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void For_every_form(string project) => SameFrom(SourceProject.Of(project.Split("// ---\n")));

    [Theory]
    [MemberData(nameof(SnippetTests.Snippets), MemberType = typeof(SnippetTests))]
    public void For_nasty_code(string code) => SameFrom(SourceProject.Of(code));

    [Fact]
    public void For_the_samples() => SameFrom(SourceProject.Of(Samples.MostAttributes));

    [Fact]
    public void For_an_extern_alias()
    {
        var project = SourceProject.Of(
            "extern alias Own; using X = Own::SchemaGen.TextColumnAttribute; [SchemaTable] public partial class A { [Own::SchemaGen.StringColumn(5, Except = Own::SchemaGen.Dialect.MySql)] public string B { get; set; } [StringColumn(6)] public string C { get; set; } [X] public string D { get; set; } [References(typeof(Own::SchemaGen.Dialect))] public long E { get; set; } }",
            "[SchemaTable] public partial class F { [Own::SchemaGen.StringColumn(5)] public string G { get; set; } }");
        SameFrom(project with { References = [SourceProject.Runtime.WithAliases(["global", "Own"])] });
    }

    [Fact]
    public void For_templates_and_tables_of_another_project()
    {
        var other = SourceProject.Of("""
            namespace Far;
            public static class Limits { public const int Max = 12; }
            public class WideAttribute(int length = Limits.Max) : ColumnTypeAttribute { public int Length => length; }
            [ColumnGroup] public interface INamed { [Wide, StringColumn(Limits.Max)] string Name { get; } }
            [IncludesColumns(typeof(INamed))] public class NamedAttribute : TableTemplateAttribute;
            [SchemaTable] public partial class Owner { [PrimaryKeyColumn] public long Id { get; set; } = 3; }
            public abstract class Entity { public const int Length = 9; [StringColumn(Length)] public string Code { get; set; } = "c"; }
            """) with { AssemblyName = "Far" };
        const string code = "using Far; [Named(\"as\")] public partial class A : Entity { [Wide] public string B { get; set; } [StringColumn(Length)] public string C { get; set; } [StringColumn(Limits.Max)] public string D { get; set; } [References(typeof(Owner))] public long E { get; set; } public Owner Owner { get; set; } }";
        var compiled = other.Compile();
        MetadataReference[] references = [compiled.ToMetadataReference(), MetadataReference.CreateFromImage(LoadedProject.Emit(compiled))];
        foreach (var reference in references) SameFrom(SourceProject.Of(code) with { References = [SourceProject.Runtime, reference] });
    }

    private static void SameFrom(SourceProject project)
    {
        var compilation = project.Compile();
        var reference = DeclarationReader.For(compilation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var syntax in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                var type = Assert.IsAssignableFrom<INamedTypeSymbol>(model.GetDeclaredSymbol(syntax));
                var (expected, actual) = (reference.Read(type, default), DeclarationReader.FromSyntax(compilation, new Footprint()).Read(type, default));
                // First what a difference can be seen in.
                Assert.Equal(expected.Members.Select(Text), actual.Members.Select(Text));
                Assert.Equal(Text(expected.Attributes), Text(actual.Attributes));
                Assert.Equal(expected, actual);
            }
        }
    }

    private static string Text(MemberDeclaration member) => $"{member.Name} {member.Type} = {member.Initializer}\n{Text(member.Attributes)}";

    private static string Text(EquatableArray<AttributeDeclaration> attributes) => string.Join("\n", attributes.Select(attribute =>
        $"{attribute.Class.MetadataName} {attribute.Ordinal}: {string.Join(", ", attribute.Arguments.Select(argument => argument.ToString()))}"));
}
