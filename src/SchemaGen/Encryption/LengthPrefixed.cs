using System.Buffers.Binary;
using System.Text;

namespace SchemaGen.Encryption;

/// <summary>
/// Joins byte strings so that different parts never give the same whole: each stands behind its length (4 bytes, big endian).
/// </summary>
internal static class LengthPrefixed
{
    public const int PrefixLength = 4;

    /// <summary>Writes one part and returns what is left to write to.</summary>
    public static Span<byte> Write(Span<byte> target, ReadOnlySpan<byte> part)
    {
        BinaryPrimitives.WriteInt32BigEndian(target, part.Length);
        part.CopyTo(target[PrefixLength..]);
        return target[(PrefixLength + part.Length)..];
    }

    /// <summary>Writes one part, encoded, and returns what is left to write to.</summary>
    public static Span<byte> Write(Span<byte> target, string part, Encoding encoding)
    {
        var length = encoding.GetBytes(part, target[PrefixLength..]);
        BinaryPrimitives.WriteInt32BigEndian(target, length);
        return target[(PrefixLength + length)..];
    }
}
