using System.Buffers.Binary;
using System.Text;

namespace SchemaGen.Encryption;

/// <summary>
/// The parts of a stored value: format (1 byte), length of the key's name (1), the key's name in UTF-8, the key's version (4, big endian),
/// nonce (12), encrypted bytes, tag (16). All before the nonce is the header.
/// </summary>
internal readonly ref struct StoredValue
{
    public const byte Format = 1;
    public const int NonceLength = 12;
    public const int TagLength = 16;
    private const int VersionLength = 4;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // One value comes after the other under the same key.
    [ThreadStatic]
    private static string? lastName;

    private StoredValue(ReadOnlySpan<byte> stored, int headerLength)
    {
        Header = stored[..headerLength];
        Nonce = stored.Slice(headerLength, NonceLength);
        Encrypted = stored[(headerLength + NonceLength)..^TagLength];
        Tag = stored[^TagLength..];
    }

    public ReadOnlySpan<byte> Header { get; }

    public ReadOnlySpan<byte> Nonce { get; }

    public ReadOnlySpan<byte> Encrypted { get; }

    public ReadOnlySpan<byte> Tag { get; }

    public int KeyVersion => BinaryPrimitives.ReadInt32BigEndian(Header[^VersionLength..]);

    public static int HeaderLength(int nameBytes) => 1 + 1 + nameBytes + VersionLength;

    public static bool TryRead(ReadOnlySpan<byte> stored, out StoredValue value)
    {
        value = default;
        if (stored.Length < 2 || stored[0] != Format)
            return false;

        var headerLength = HeaderLength(stored[1]);
        if (stored.Length < headerLength + NonceLength + TagLength)
            return false;

        value = new StoredValue(stored, headerLength);
        return true;
    }

    public static void WriteHeader(Span<byte> header, string name, int version)
    {
        header[0] = Format;
        header[1] = (byte)Utf8.GetBytes(name, header[2..]);
        BinaryPrimitives.WriteInt32BigEndian(header[^VersionLength..], version);
    }

    /// <exception cref="DecoderFallbackException">The name is no UTF-8.</exception>
    public string ReadKeyName()
    {
        var name = Header[2..^VersionLength];
        return lastName is { } last && Ascii.Equals(name, last) ? last : lastName = Utf8.GetString(name);
    }
}
