using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SchemaGen.Encryption;

/// <summary>
/// Encrypts and decrypts values of encrypted columns with AES-256-GCM. A value is bound to its column and its row: moved elsewhere, it
/// cannot be read. The same value encrypted twice gives different bytes.
/// </summary>
public static class ColumnCipher
{
    /// <summary>
    /// The bytes of a stored value besides the key's name and the value: format, length of the name, version, nonce, tag.
    /// </summary>
    public const int Overhead = 1 + 1 + 4 + StoredValue.NonceLength + StoredValue.TagLength;

    private static ReadOnlySpan<byte> SearchPurpose => "SchemaGen search"u8;

    // Refuses half a surrogate pair, which would otherwise come back as another character.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Encrypts text under the key's current version.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="keyName">The name of the key to take.</param>
    /// <param name="columnId">The column's lasting id, for example <c>products.supplier_contact</c>.</param>
    /// <param name="rowKey">The row's key, see <see cref="RowKey(Guid)"/>.</param>
    /// <param name="value">The text.</param>
    /// <returns>The bytes to store.</returns>
    /// <exception cref="KeyNotFoundException">The ring has no such key.</exception>
    /// <exception cref="ArgumentException">The text holds half a surrogate pair.</exception>
    public static byte[] Encrypt(IColumnKeyRing keys, string keyName, string columnId, ReadOnlySpan<byte> rowKey, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var plain = Utf8.GetBytes(value);
        try
        {
            return Encrypt(keys, keyName, columnId, rowKey, plain.AsSpan());
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <summary>Encrypts bytes under the key's current version.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="keyName">The name of the key to take.</param>
    /// <param name="columnId">The column's lasting id, for example <c>products.supplier_contact</c>.</param>
    /// <param name="rowKey">The row's key, see <see cref="RowKey(Guid)"/>.</param>
    /// <param name="value">The bytes.</param>
    /// <returns>The bytes to store.</returns>
    /// <exception cref="KeyNotFoundException">The ring has no such key.</exception>
    public static byte[] Encrypt(
        IColumnKeyRing keys, string keyName, string columnId, ReadOnlySpan<byte> rowKey, ReadOnlySpan<byte> value)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(columnId);
        var key = keys.GetCurrent(keyName);
        var name = Utf8.GetBytes(key.Name);
        var headerLength = StoredValue.HeaderLength(name.Length);
        var stored = new byte[Overhead + name.Length + value.Length];
        var header = stored.AsSpan(0, headerLength);
        var nonce = stored.AsSpan(headerLength, StoredValue.NonceLength);
        StoredValue.WriteHeader(header, name, key.Version);
        RandomNumberGenerator.Fill(nonce);

        using var aes = new AesGcm(key.Key.Span, StoredValue.TagLength);
        aes.Encrypt(
            nonce,
            value,
            stored.AsSpan(headerLength + StoredValue.NonceLength, value.Length),
            stored.AsSpan(stored.Length - StoredValue.TagLength),
            AssociatedData(header, columnId, rowKey));
        return stored;
    }

    /// <summary>Decrypts text.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="columnId">The column's lasting id, as it was given when the value was encrypted.</param>
    /// <param name="rowKey">The row's key, as it was given when the value was encrypted.</param>
    /// <param name="stored">The stored bytes.</param>
    /// <exception cref="CryptographicException">It was changed, belongs to another row or column, or the ring lacks its key.</exception>
    public static string DecryptText(IColumnKeyRing keys, string columnId, ReadOnlySpan<byte> rowKey, ReadOnlySpan<byte> stored)
    {
        var plain = DecryptBytes(keys, columnId, rowKey, stored);
        try
        {
            return Utf8.GetString(plain);
        }
        catch (DecoderFallbackException)
        {
            // Without the inner exception: it quotes bytes of the value.
            throw new CryptographicException($"The value of column '{columnId}' is no text; read it with {nameof(DecryptBytes)}.");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <summary>Decrypts bytes.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="columnId">The column's lasting id, as it was given when the value was encrypted.</param>
    /// <param name="rowKey">The row's key, as it was given when the value was encrypted.</param>
    /// <param name="stored">The stored bytes.</param>
    /// <exception cref="CryptographicException">It was changed, belongs to another row or column, or the ring lacks its key.</exception>
    public static byte[] DecryptBytes(IColumnKeyRing keys, string columnId, ReadOnlySpan<byte> rowKey, ReadOnlySpan<byte> stored)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(columnId);
        if (!StoredValue.TryRead(stored, out var value))
            throw Unreadable(columnId);

        var plain = new byte[value.Encrypted.Length];
        try
        {
            var key = keys.Get(value.ReadKeyName(), value.KeyVersion);
            using var aes = new AesGcm(key.Key.Span, StoredValue.TagLength);
            aes.Decrypt(value.Nonce, value.Encrypted, value.Tag, plain, AssociatedData(value.Header, columnId, rowKey));
            return plain;
        }
        catch (Exception error) when (error is CryptographicException or KeyNotFoundException or DecoderFallbackException)
        {
            CryptographicOperations.ZeroMemory(plain);
            throw Unreadable(columnId, error);
        }
    }

    /// <summary>What the search column of a value holds, under the key's current version.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="keyName">The name of the column's key.</param>
    /// <param name="columnId">The column's lasting id.</param>
    /// <param name="value">The text, exactly as it is stored.</param>
    /// <returns>32 bytes, the same for the same value of the column.</returns>
    /// <exception cref="KeyNotFoundException">The ring has no such key.</exception>
    /// <exception cref="ArgumentException">The text holds half a surrogate pair.</exception>
    public static byte[] Search(IColumnKeyRing keys, string keyName, string columnId, string value)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return SearchUnder(keys.GetCurrent(keyName), columnId, value);
    }

    /// <summary>What the search column of a value holds that was written under another version of the key, while keys are rotated.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="keyName">The name of the column's key.</param>
    /// <param name="keyVersion">The version.</param>
    /// <param name="columnId">The column's lasting id.</param>
    /// <param name="value">The text, exactly as it is stored.</param>
    /// <returns>32 bytes, the same for the same value of the column.</returns>
    /// <exception cref="KeyNotFoundException">The ring has no such key.</exception>
    /// <exception cref="ArgumentException">The text holds half a surrogate pair.</exception>
    public static byte[] Search(IColumnKeyRing keys, string keyName, int keyVersion, string columnId, string value)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return SearchUnder(keys.Get(keyName, keyVersion), columnId, value);
    }

    // HMAC-SHA-256 under a key that HKDF derives for the search in this one column, so that neither the values of two columns can be
    // compared, nor the search help against the ciphertext.
    private static byte[] SearchUnder(ColumnKey key, string columnId, string value)
    {
        ArgumentNullException.ThrowIfNull(columnId);
        ArgumentNullException.ThrowIfNull(value);
        var column = Utf8.GetBytes(columnId);
        var info = new byte[(2 * LengthPrefixed.PrefixLength) + SearchPurpose.Length + column.Length];
        LengthPrefixed.Write(LengthPrefixed.Write(info, SearchPurpose), column);
        Span<byte> derived = stackalloc byte[ColumnKey.KeyLength];
        var plain = Utf8.GetBytes(value);
        try
        {
            HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Key.Span, derived, salt: [], info);
            return HMACSHA256.HashData(derived, plain);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(derived);
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <summary>
    /// Encrypts a stored value again, under the current version of its key: how keys are rotated. A value that is under that version
    /// already is given back as it is.
    /// </summary>
    /// <param name="keys">The keys, with the version that the value was encrypted with.</param>
    /// <param name="columnId">The column's lasting id, as it was given when the value was encrypted.</param>
    /// <param name="rowKey">The row's key, as it was given when the value was encrypted.</param>
    /// <param name="stored">The stored bytes.</param>
    /// <returns>The bytes to store.</returns>
    /// <exception cref="CryptographicException">It was changed, belongs to another row or column, or the ring lacks its key.</exception>
    /// <exception cref="KeyNotFoundException">The ring has no current version of the key.</exception>
    public static byte[] Reencrypt(IColumnKeyRing keys, string columnId, ReadOnlySpan<byte> rowKey, ReadOnlySpan<byte> stored)
    {
        var plain = DecryptBytes(keys, columnId, rowKey, stored);
        try
        {
            StoredValue.TryRead(stored, out var value);
            var name = value.ReadKeyName();
            return keys.GetCurrent(name).Version == value.KeyVersion ? stored.ToArray() : Encrypt(keys, name, columnId, rowKey, plain.AsSpan());
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <summary>The row's key for a Guid.</summary>
    /// <param name="key">The row's primary key.</param>
    public static byte[] RowKey(Guid key) => key.ToByteArray(bigEndian: true);

    /// <summary>The row's key for a number.</summary>
    /// <param name="key">The row's primary key.</param>
    public static byte[] RowKey(long key)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, key);
        return bytes;
    }

    /// <summary>The row's key for a text.</summary>
    /// <param name="key">The row's primary key, exactly as it is stored.</param>
    /// <exception cref="ArgumentException">The text holds half a surrogate pair.</exception>
    public static byte[] RowKey(string key) => Utf8.GetBytes(key);

    /// <summary>The row's key for a primary key of several columns.</summary>
    /// <param name="parts">The key of each column, in the order of the primary key.</param>
    public static byte[] RowKey(params byte[][] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var length = 0;
        foreach (var part in parts)
            length += LengthPrefixed.PrefixLength + part.Length;

        var key = new byte[length];
        var rest = key.AsSpan();
        foreach (var part in parts)
            rest = LengthPrefixed.Write(rest, part);

        return key;
    }

    /// <summary>The version of the key that a value was encrypted with. To rotate, encrypt again what is behind the current one.</summary>
    /// <param name="stored">The stored bytes.</param>
    /// <exception cref="CryptographicException">The bytes are no encrypted value.</exception>
    public static int KeyVersion(ReadOnlySpan<byte> stored) =>
        StoredValue.TryRead(stored, out var value)
            ? value.KeyVersion
            : throw new CryptographicException("The bytes are no encrypted value of a column.");

    /// <summary>How many bytes a value takes when it is stored.</summary>
    /// <param name="keyName">The name of its key.</param>
    /// <param name="plaintextBytes">The length of the value in bytes (text: in UTF-8).</param>
    public static int StoredLength(string keyName, int plaintextBytes) =>
        checked(Overhead + Utf8.GetByteCount(keyName) + plaintextBytes);

    private static byte[] AssociatedData(ReadOnlySpan<byte> header, string columnId, ReadOnlySpan<byte> rowKey)
    {
        var column = Utf8.GetBytes(columnId);
        var data = new byte[(3 * LengthPrefixed.PrefixLength) + header.Length + column.Length + rowKey.Length];
        var rest = LengthPrefixed.Write(data, header);
        rest = LengthPrefixed.Write(rest, column);
        LengthPrefixed.Write(rest, rowKey);
        return data;
    }

    private static CryptographicException Unreadable(string columnId, Exception? inner = null) =>
        new(
            $"The value of column '{columnId}' cannot be decrypted: it was changed, it belongs to another row or column, "
            + "or the key ring does not hold its key.",
            inner);
}
