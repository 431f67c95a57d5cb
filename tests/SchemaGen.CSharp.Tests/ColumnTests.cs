using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests;

/// <summary>What a property and its attributes say about a column.</summary>
public sealed class ColumnTests
{
    [Theory]
    [InlineData("string", "new StringType(255)")]
    [InlineData("char", "new CharType(1)")]
    [InlineData("bool", "new BooleanType()")]
    [InlineData("sbyte", "i8")]
    [InlineData("byte", "u8")]
    [InlineData("short", "i16")]
    [InlineData("ushort", "u16")]
    [InlineData("int", "i32")]
    [InlineData("uint", "u32")]
    [InlineData("long", "i64")]
    [InlineData("ulong", "u64")]
    [InlineData("float", "f32")]
    [InlineData("double", "f64")]
    [InlineData("decimal", "decimal(18,2)")]
    [InlineData("Guid", "uuid")]
    [InlineData("DateTime", "timestamp")]
    [InlineData("DateTimeOffset", "timestamptz")]
    [InlineData("DateOnly", "date")]
    [InlineData("TimeOnly", "time")]
    [InlineData("TimeSpan", "interval")]
    [InlineData("byte[]", "binary")]
    [InlineData("System.Text.Json.JsonDocument", "json")]
    [InlineData("System.Text.Json.JsonElement", "json")]
    [InlineData("System.Text.Json.Nodes.JsonNode", "json")]
    [InlineData("System.Net.IPAddress", "ip")]
    [InlineData("Uri", "string(2048)")]
    [InlineData("DayOfWeek", "i32")]
    public void The_property_s_type_decides(string type, string expected)
    {
        Assert.Equal(Types[expected], Source.Column($"public required {type} X {{ get; set; }}").Type);
        Assert.Equal(Types[expected], Source.Column($"public {type}? X {{ get; set; }}").Type);
    }

    [Theory]
    [InlineData("StringColumn", "new StringType(255)")]
    [InlineData("StringColumn(2048)", "string(2048)")]
    [InlineData("CharColumn(1)", "new CharType(1)")]
    [InlineData("TextColumn", "text")]
    [InlineData("BooleanColumn", "new BooleanType()")]
    [InlineData("TinyIntegerColumn", "i8")]
    [InlineData("TinyIntegerColumn(Unsigned = true)", "u8")]
    [InlineData("SmallIntegerColumn", "i16")]
    [InlineData("SmallIntegerColumn(Unsigned = true)", "u16")]
    [InlineData("IntegerColumn", "i32")]
    [InlineData("IntegerColumn(Unsigned = true)", "u32")]
    [InlineData("BigIntegerColumn", "i64")]
    [InlineData("BigIntegerColumn(Unsigned = true)", "u64")]
    [InlineData("DecimalColumn", "decimal(18,2)")]
    [InlineData("DecimalColumn(19, 4)", "decimal(19,4)")]
    [InlineData("DecimalColumn(scale: 4, precision: 19)", "decimal(19,4)")]
    [InlineData("CurrencyColumn", "decimal(19,4)")]
    [InlineData("FloatColumn", "f32")]
    [InlineData("DoubleColumn", "f64")]
    [InlineData("BinaryColumn", "binary")]
    [InlineData("BinaryColumn(16)", "binary(16)")]
    [InlineData("DateColumn", "date")]
    [InlineData("TimeColumn", "time")]
    [InlineData("DateTimeColumn", "timestamp")]
    [InlineData("TimestampColumn", "timestamp")]
    [InlineData("TimestampTzColumn", "timestamptz")]
    [InlineData("IntervalColumn", "interval")]
    [InlineData("UuidColumn", "uuid")]
    [InlineData("JsonColumn", "json")]
    [InlineData("JsonbColumn", "jsonb")]
    [InlineData("IpAddressColumn", "ip")]
    [InlineData("EnumColumn(\"a\", \"b\")", "enum")]
    [InlineData("EnumColumn([\"a\", \"b\"])", "enum")]
    public void An_attribute_decides_on_any_type(string attribute, string expected) =>
        Assert.Equal(Types[expected], Source.Column($"[{attribute}] public required object X {{ get; set; }}").Type);

    private static readonly Dictionary<string, ColumnType> Types = new()
    {
        ["new StringType(255)"] = new StringType(255), ["new CharType(1)"] = new CharType(1), ["new BooleanType()"] = new BooleanType(), ["text"] = new TextType(),
        ["i8"] = new IntegerType(8), ["u8"] = new IntegerType(8, true), ["i16"] = new IntegerType(16), ["u16"] = new IntegerType(16, true),
        ["i32"] = new IntegerType(32), ["u32"] = new IntegerType(32, true), ["i64"] = new IntegerType(64), ["u64"] = new IntegerType(64, true),
        ["f32"] = new FloatType(false), ["f64"] = new FloatType(true), ["decimal(18,2)"] = new DecimalType(18, 2), ["decimal(19,4)"] = new DecimalType(19, 4),
        ["uuid"] = new UuidType(), ["timestamp"] = new TimestampType(), ["timestamptz"] = new TimestampTzType(), ["date"] = new DateType(), ["time"] = new TimeType(),
        ["interval"] = new IntervalType(), ["binary"] = new BinaryType(null), ["binary(16)"] = new BinaryType(16), ["json"] = new JsonType(false),
        ["jsonb"] = new JsonType(true), ["ip"] = new IpAddressType(), ["string(2048)"] = new StringType(2048), ["enum"] = new EnumType(["a", "b"]),
    };

    [Fact]
    public void An_enum_s_members_are_its_list() =>
        Assert.Equal(new EnumType(["Low", "High"]), Source.Column("[EnumColumn(Default = Level.High)] public Level X { get; set; }", "enum Level { Low, High }").Type);

    [Theory]
    [InlineData("public string X { get; set; } = \"\";", false)]
    [InlineData("public string? X { get; set; }", true)]
    [InlineData("public int X { get; set; }", false)]
    [InlineData("public int? X { get; set; }", true)]
    [InlineData("[StringColumn(Nullable = true)] public string X { get; set; } = \"\";", true)]
    [InlineData("[StringColumn(Nullable = false)] public string? X { get; set; }", false)]
    [InlineData("[StringColumn(20)] public string? X { get; set; }", true)]
    [InlineData("\n#nullable disable\npublic string X { get; set; }\n#nullable restore\n", true)]
    [InlineData("\n#nullable disable\npublic int X { get; set; }\n#nullable restore\n", false)]
    public void Annotations_decide_about_null(string member, bool expected) => Assert.Equal(expected, Source.Column(member).IsNullable);

    [Theory]
    [InlineData("public bool X { get; set; } = true;", "true")]
    [InlineData("public int X { get; set; } = -3;", "-3")]
    [InlineData("public int X { get; set; } = 1 + 2;", "3")]
    [InlineData("public decimal X { get; set; } = 1.50m;", "1.50")]
    [InlineData("public double X { get; set; } = 0.5;", "0.5")]
    [InlineData("public string X { get; set; } = \"a\";", "a")]
    [InlineData("public string X { get; set; } = nameof(Guid);", "Guid")]
    [InlineData("public DayOfWeek X { get; set; } = DayOfWeek.Friday;", "5")]
    [InlineData("[EnumColumn] public DayOfWeek X { get; set; } = DayOfWeek.Friday;", "Friday")]
    [InlineData("[IntegerColumn(Default = 7)] public int X { get; set; } = 3;", "7")]
    [InlineData("[DecimalColumn(Default = \"1.50\")] public decimal X { get; set; }", "1.50")]
    [InlineData("[DateColumn(Default = \"2026-01-31\")] public DateOnly X { get; set; }", "\"2026-01-31\"")]
    [InlineData("[BooleanColumn(Default = false)] public bool X { get; set; }", "false")]
    [InlineData("[TimestampTzColumn(DefaultSql = \"now()\")] public DateTimeOffset X { get; set; }", "now()")]
    [InlineData("public string X { get; set; } = \"\";", null)]
    [InlineData("public string X { get; set; } = string.Empty;", null)]
    [InlineData("public string X { get; set; } = null!;", null)]
    [InlineData("public string X { get; set; } = default!;", null)]
    [InlineData("public Guid X { get; set; } = new();", null)]
    [InlineData("public byte[] X { get; set; } = [];", null)]
    [InlineData("public DateTime X { get; set; } = DateTime.UtcNow;", null)]
    public void Constants_are_defaults(string member, string? expected) => Assert.Equal(expected, Source.Column(member).Default?.Canonical);

    [Fact]
    public void An_attribute_says_the_rest()
    {
        var table = Source.Table(
            """
            [SchemaTable] partial class T
            {
                [StringColumn(Name = "the_code", Comment = "c", Check = "{column} <> 'x'", Unique = true, Index = true, Except = Dialect.Oracle)] public string Code { get; set; } = "";
                [IntegerColumn] [IdentityColumn(Start = 10, Increment = 5)] public int Number { get; set; }
                [StringColumn] [EncryptedColumn("k", Mode = EncryptionMode.Application)] public string? Secret { get; set; }
                [ComputedColumn("number * 2", Stored = false)] public int Twice { get; set; }
                [SchemaColumn("renamed")] public int Other { get; set; }
                [PrimaryKeyColumn] public Guid Key { get; set; }
                [IgnoreColumn] public object? Cache { get; set; }
            }
            """);
        Assert.Equal(["the_code", "number", "secret", "twice", "renamed", "key", "encryption_row_id"], table.Columns.Select(column => column.Name));
        var code = table.FindColumn("the_code")!;
        Assert.Equal(("c", DialectSet.All & ~DialectSet.Oracle, "Code"), (code.Comment, code.Dialects, code.Member));
        Assert.Equal([(true, "the_code"), (false, "the_code")], table.Indexes.Select(index => (index.IsUnique, index.Columns[0].Name)));
        Assert.Equal("the_code", Assert.Single(table.Checks).Column);
        Assert.Equal(new Identity(10, 5), table.FindColumn("number")!.Identity);
        Assert.Equal(new ColumnEncryption("k", SchemaGen.Model.EncryptionMode.Application), table.FindColumn("secret")!.Encryption);
        Assert.False(table.FindColumn("twice")!.Computation!.IsStored);
        Assert.Equal(["key"], table.PrimaryKey!.Columns);
    }

    [Theory]
    [InlineData("public static int Y { get; set; }")]
    [InlineData("private int Y { get; set; }")]
    [InlineData("public int Y => 1;")]
    [InlineData("public int Y { set { } }")]
    [InlineData("public int Y;")]
    [InlineData("public int this[int i] { get => i; set { } }")]
    [InlineData("public T? Y { get; set; }")]
    [InlineData("public T[] Y { get; set; } = [];")]
    [InlineData("public List<T> Y { get; set; } = [];")]
    [InlineData("public ICollection<T>? Y { get; set; }")]
    public void What_is_no_column(string member) => Assert.Equal("x", Source.Column("public int X { get; set; } " + member).Name);

    [Theory]
    [InlineData("[StringColumn] private string _y = \"\";", "_y")]
    [InlineData("[StringColumn] private string _firstName = \"\";", "_first_name")]
    [InlineData("[StringColumn(Name = \"y\")] private string _y = \"\";", "y")]
    [InlineData("[StringColumn] internal string Y { get; } = \"\";", "y")]
    [InlineData("[JsonColumn] public T? Y { get; set; }", "y")]
    [InlineData("public int Y { get; init; }", "y")]
    public void What_is_a_column(string member, string name) => Assert.Equal(name, Source.Column(member).Name);
}
