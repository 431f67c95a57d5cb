using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Outputs;

/// <summary>Structs, which take neither initializers without a constructor nor setters where they are readonly.</summary>
public sealed class StructTests
{
    private const string Template =
        """
        public enum Mood { Good, Bad = 5, @event = -1 }

        [ColumnGroup]
        public interface IColumns
        {
            string Name { get; }
            Uri Site { get; }
            [StringColumn(10, Default = "a\"b")] string Text { get; }
            [IntegerColumn(Default = 70000)] int Count { get; }
            [SmallIntegerColumn(Default = 70000)] short Small { get; }
            [IntegerColumn(Default = "1.5")] int Broken { get; }
            [TinyIntegerColumn(Unsigned = true, Default = 3)] byte Tiny { get; }
            [BigIntegerColumn(Unsigned = true, Default = ulong.MaxValue)] ulong Big { get; }
            [DoubleColumn(Default = 1.5e300)] double Huge { get; }
            [FloatColumn(Default = 0.5f)] float Half { get; }
            [DecimalColumn(10, 2, Default = "-1.50")] decimal Price { get; }
            [IntegerColumn(Default = Mood.Bad)] Mood Mood { get; }
            [EnumColumn(Default = Mood.Bad)] Mood Word { get; }
            [IntegerColumn(Default = Mood.@event)] Mood Low { get; }
            [EnumColumn(Default = Mood.@event)] Mood Keyword { get; }
            [BooleanColumn(Default = true)] bool Flag { get; }
            [JsonColumn] System.Text.Json.JsonDocument Json { get; }
            [JsonColumn] System.Text.Json.JsonElement Element { get; }
            [TextColumn] List<int> Other { get; }
            byte[] Bytes { get; }
        }

        [IncludesColumns(typeof(IColumns))]
        public sealed class TemplateAttribute : TableTemplateAttribute;
        """;

    [Theory]
    [InlineData("partial class T { public int Id { get; set; } }")]
    [InlineData("partial record T(int Id)")]
    [InlineData("partial struct T { public int Id { get; set; } }")]
    [InlineData("partial struct T(int id) { public int Id { get; set; } = id; }")]
    [InlineData("partial struct T { public T() { } public int Id { get; set; } }")]
    [InlineData("partial record struct T(int Id)")]
    [InlineData("partial record struct T { public int Id { get; set; } }")]
    [InlineData("readonly partial struct T { public int Id { get; init; } }")]
    [InlineData("readonly partial record struct T(int Id)")]
    [InlineData("readonly partial struct T { }")]
    [InlineData("partial struct T { }")]
    public void A_template_on_every_kind_of_type(string type)
    {
        var declaration = type.EndsWith('}') ? type : type + ";";
        var run = Generated.From($"{Template}\n[Template] public {declaration}");
        Assert.Contains("T.Properties.g.cs", run.Sources.Keys);
        using var project = LoadedProject.Of(run);
    }

    [Fact]
    public void A_layout_of_the_users_own_stays() => Assert.DoesNotContain(
        "StructLayout",
        Generated.From($$"""{{Template}} [Template, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)] public partial struct T { public int Id { get; set; } }""")["T.Properties.g.cs"]);

    [Fact]
    public void What_properties_start_with() => Generated.From(Template + "[Template] public partial class T;").GivesFile(
        "T.Properties.g.cs",
        """
        what properties start with
        """);
}
