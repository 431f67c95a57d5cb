using System.Net.NetworkInformation;
using SchemaGen;

namespace EveryColumn;

[SchemaTable]
public partial class TechnicalValue
{
    public long Id { get; set; }

    [IpAddressColumn] public string? AddressText { get; set; }
    [CidrColumn] public string? Network { get; set; }
    [MacAddressColumn] public string? HardwareText { get; set; }
    [MacAddressColumn] public PhysicalAddress? Hardware { get; set; }
    [MimeTypeColumn] public string? MimeType { get; set; }
    [FileHashColumn("sha256")] public string? Hash { get; set; }
    [ColorHexColumn] public string? Color { get; set; }
    [LTreeColumn] public string? Path { get; set; }
    [CaseInsensitiveTextColumn(40)] public string? AnyCase { get; set; }
    [SemVerColumn] public string? Release { get; set; }
    [RangeColumn(RangeKind.Integer)] public string? Integers { get; set; }
    [RangeColumn(RangeKind.BigInteger)] public string? BigIntegers { get; set; }
    [RangeColumn(RangeKind.Numeric)] public string? Numerics { get; set; }
    [RangeColumn(RangeKind.Date)] public string? Dates { get; set; }
    [RangeColumn(RangeKind.Timestamp)] public string? Timestamps { get; set; }
    [RangeColumn(RangeKind.TimestampTz)] public string? TimestampTzs { get; set; }
    [UserAgentColumn] public string? UserAgent { get; set; }
}
