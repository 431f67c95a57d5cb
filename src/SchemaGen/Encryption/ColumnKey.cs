using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace SchemaGen.Encryption;

/// <summary>One version of a key for encrypted columns. The key itself is never printed.</summary>
/// <param name="Name">1 to 255 bytes of UTF-8; it is stored with every value.</param>
/// <param name="Version">Zero or more; it is stored with every value.</param>
/// <param name="Key">32 bytes.</param>
/// <exception cref="ArgumentException">One of the three is not so.</exception>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ColumnKey(string Name, int Version, ReadOnlyMemory<byte> Key)
{
    /// <summary>The length of a key in bytes.</summary>
    public const int KeyLength = 32;

    // Made once and used by one call at a time, since it is not for several threads.
    private AesGcm? idle;

    // A copy may get another key.
    private ColumnKey(ColumnKey other) => (Name, Version, Key) = (other.Name, other.Version, other.Key);

    /// <summary>The key's name.</summary>
    public string Name { get; init => field = CheckedName(value); } = CheckedName(Name);

    /// <summary>The key's version.</summary>
    public int Version { get; init => field = CheckedVersion(value); } = CheckedVersion(Version);

    /// <summary>The 32 bytes of the key.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ReadOnlyMemory<byte> Key { get; init => field = CheckedKey(value); } = CheckedKey(Key);

    /// <summary>The name and the version, without the key.</summary>
    public override string ToString() => FormattableString.Invariant($"ColumnKey {Name} version {Version}");

    /// <summary>True for the same key under the same name and version.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(ColumnKey? other) =>
        other is not null && Version == other.Version && Name == other.Name && CryptographicOperations.FixedTimeEquals(Key.Span, other.Key.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Version);

    /// <summary>The cipher under this key, until it is given back.</summary>
    internal AesGcm TakeCipher() => Interlocked.Exchange(ref idle, null) ?? new AesGcm(Key.Span, StoredValue.TagLength);

    internal void GiveBack(AesGcm cipher)
    {
        if (Interlocked.CompareExchange(ref idle, cipher, null) is not null)
            cipher.Dispose();
    }

    internal void DropCipher() => Interlocked.Exchange(ref idle, null)?.Dispose();

    private static string CheckedName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(Name));
        return Encoding.UTF8.GetByteCount(name) <= byte.MaxValue
            ? name
            : throw new ArgumentException("The name of a key has at most 255 bytes.", nameof(Name));
    }

    private static int CheckedVersion(int version) =>
        version >= 0 ? version : throw new ArgumentOutOfRangeException(nameof(Version), version, "The version of a key is zero or more.");

    private static ReadOnlyMemory<byte> CheckedKey(ReadOnlyMemory<byte> key) =>
        key.Length == KeyLength ? key : throw new ArgumentException($"A key has {KeyLength} bytes, not {key.Length}.", nameof(Key));
}
