namespace EveryColumn;

/// <summary>A shape as an application may have one: in well-known binary, little-endian.</summary>
public sealed record Shape(byte[] WellKnownBinary)
{
    public bool Equals(Shape? other) => other is not null && WellKnownBinary.AsSpan().SequenceEqual(other.WellKnownBinary);

    public override int GetHashCode() => WellKnownBinary.Length;

    public override string ToString() => Convert.ToHexString(WellKnownBinary);
}
