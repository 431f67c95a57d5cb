using System.Collections;
using System.Net;
using NpgsqlTypes;
using SchemaGen;

namespace EveryColumn;

/// <summary>PostgreSQL's own types, on the C# types that its driver maps to them.</summary>
[SchemaTable(Dialects = Dialect.PostgreSql)]
public partial class PostgreSqlValue
{
    public long Id { get; set; }

    [BitColumn(8)] public BitArray? Bits { get; set; }
    [SetColumn("a", "b b")] public string[]? Options { get; set; }
    [HstoreColumn] public Dictionary<string, string?>? Names { get; set; }
    [CidrColumn] public IPNetwork? Network { get; set; }
    [TsVectorColumn] public string? Words { get; set; }
    [RangeColumn(RangeKind.Integer)] public NpgsqlRange<int>? Integers { get; set; }
    [RangeColumn(RangeKind.BigInteger)] public NpgsqlRange<long>? BigIntegers { get; set; }
    [RangeColumn(RangeKind.Numeric)] public NpgsqlRange<decimal>? Numerics { get; set; }
    [RangeColumn(RangeKind.Date)] public NpgsqlRange<DateOnly>? Dates { get; set; }
    [RangeColumn(RangeKind.Timestamp)] public NpgsqlRange<DateTime>? Timestamps { get; set; }
    [RangeColumn(RangeKind.TimestampTz)] public NpgsqlRange<DateTimeOffset>? TimestampTzs { get; set; }
}
