using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaGen;

namespace EveryColumn;

public enum Size
{
    Small = -1,
    Medium,
    Large = int.MaxValue,
}

/// <summary>The C# types that need no attribute.</summary>
[SchemaTable]
public partial class ClrValue
{
    public long Id { get; set; }

    public string? Text { get; set; }
    public char? Letter { get; set; }
    public bool? IsOn { get; set; }
    public sbyte? Bits8 { get; set; }
    public byte? Byte { get; set; }
    public short? Bits16 { get; set; }
    public ushort? Unsigned16 { get; set; }
    public int? Bits32 { get; set; }
    public uint? Unsigned32 { get; set; }
    public long? Bits64 { get; set; }
    public ulong? Unsigned64 { get; set; }
    public float? Single { get; set; }
    public double? Double { get; set; }
    public decimal? Decimal { get; set; }
    public Guid? Guid { get; set; }
    public DateTime? DateTime { get; set; }
    public DateTimeOffset? DateTimeOffset { get; set; }
    public DateOnly? DateOnly { get; set; }
    public TimeOnly? TimeOnly { get; set; }
    public TimeSpan? TimeSpan { get; set; }
    public byte[]? Bytes { get; set; }
    public Size? Size { get; set; }
    public IPAddress? Address { get; set; }
    public Uri? Uri { get; set; }
    public JsonDocument? Document { get; set; }
    public JsonElement? Element { get; set; }
    public JsonNode? Node { get; set; }
    public string[]? Texts { get; set; }
    public List<decimal>? Amounts { get; set; }
}
