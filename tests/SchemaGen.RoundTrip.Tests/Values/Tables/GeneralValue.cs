using System.Text.Json;
using SchemaGen;

namespace EveryColumn;

/// <summary>The column types that a language has words for. Each column is nullable, so that a row can hold one value alone.</summary>
[SchemaTable]
public partial class GeneralValue
{
    public long Id { get; set; }

    [StringColumn(50)] public string? Text { get; set; }
    [CharColumn(3)] public string? Code { get; set; }
    [TextColumn] public string? Body { get; set; }
    [MediumTextColumn] public string? Chapter { get; set; }
    [LongTextColumn] public string? Book { get; set; }

    [BooleanColumn] public bool? IsOn { get; set; }
    [TinyIntegerColumn] public sbyte? Tiny { get; set; }
    [TinyIntegerColumn(Unsigned = true)] public byte? TinyUnsigned { get; set; }
    [SmallIntegerColumn] public short? Small { get; set; }
    [SmallIntegerColumn(Unsigned = true)] public ushort? SmallUnsigned { get; set; }
    [IntegerColumn] public int? Whole { get; set; }
    [IntegerColumn(Unsigned = true)] public uint? WholeUnsigned { get; set; }
    [BigIntegerColumn] public long? Big { get; set; }
    [BigIntegerColumn(Unsigned = true)] public ulong? BigUnsigned { get; set; }

    [DecimalColumn(13, 4)] public decimal? Exact { get; set; }
    [DecimalColumn(28, 8)] public decimal? Widest { get; set; }
    [FloatColumn] public float? Single { get; set; }
    [DoubleColumn] public double? Double { get; set; }

    [BinaryColumn(16)] public byte[]? Bytes { get; set; }
    [BinaryColumn] public byte[]? Blob { get; set; }
    [BitColumn(8)] public string? Bits { get; set; }
    [BitColumn(63)] public long? BitNumber { get; set; }

    [DateColumn] public DateOnly? Day { get; set; }
    [TimeColumn] public TimeOnly? Hour { get; set; }
    [DateTimeColumn] public DateTime? Moment { get; set; }
    [TimestampColumn] public DateTime? Stamp { get; set; }
    [TimestampTzColumn] public DateTimeOffset? Instant { get; set; }
    [YearColumn] public int? Year { get; set; }
    [IntervalColumn] public TimeSpan? Span { get; set; }

    [UuidColumn] public Guid? Uuid { get; set; }
    [UlidColumn] public string? Ulid { get; set; }
    [EnumColumn("low", "high", "it's")] public string? Level { get; set; }
    [SetColumn("a", "b b", "c")] public string? Options { get; set; }

    [JsonColumn] public JsonDocument? Document { get; set; }
    [JsonbColumn] public JsonDocument? Parsed { get; set; }
    [JsonColumn] public string? DocumentText { get; set; }
    [JsonbColumn] public string? ParsedText { get; set; }
    [JsonbColumn(Storage = ColumnStorage.Native)] public string? NativeText { get; set; }
    [XmlColumn] public string? Markup { get; set; }
    [ArrayColumn] public int[]? Numbers { get; set; }
    [ArrayColumn] public string? NumbersText { get; set; }
    [HstoreColumn] public string? Names { get; set; }

    [RowVersionColumn] public byte[]? Version { get; set; }
    [ComputedColumn("whole + 1")] public int? Next { get; set; }
}
