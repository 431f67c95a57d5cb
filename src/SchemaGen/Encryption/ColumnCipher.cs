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
        using var plain = new Scratch(stackalloc byte[Scratch.OnStack], Utf8.GetByteCount(value));
        Utf8.GetBytes(value, plain.Span);
        return Encrypt(keys, keyName, columnId, rowKey, plain.Span);
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
        var nameLength = Utf8.GetByteCount(key.Name);
        var headerLength = StoredValue.HeaderLength(nameLength);
        var stored = new byte[Overhead + nameLength + value.Length];
        var header = stored.AsSpan(0, headerLength);
        var nonce = stored.AsSpan(headerLength, StoredValue.NonceLength);
        StoredValue.WriteHeader(header, key.Name, key.Version);
        RandomNumberGenerator.Fill(nonce);

        using var associated = new Scratch(stackalloc byte[Scratch.OnStack], AssociatedLength(header, columnId, rowKey));
        WriteAssociated(associated.Span, header, columnId, rowKey);
        var aes = key.TakeCipher();
        try
        {
            aes.Encrypt(
                nonce,
                value,
                stored.AsSpan(headerLength + StoredValue.NonceLength, value.Length),
                stored.AsSpan(stored.Length - StoredValue.TagLength),
                associated.Span);
        }
        finally
        {
            key.GiveBack(aes);
        }

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
        var value = ReadStored(keys, columnId, stored);
        using var plain = new Scratch(stackalloc byte[Scratch.OnStack], value.Encrypted.Length);
        Decrypt(keys, columnId, rowKey, value, plain.Span);
        try
        {
            return Utf8.GetString(plain.Span);
        }
        catch (DecoderFallbackException)
        {
            // Without the inner exception: it quotes bytes of the value.
            throw new CryptographicException($"The value of column '{columnId}' is no text; read it with {nameof(DecryptBytes)}.");
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
        var value = ReadStored(keys, columnId, stored);
        var plain = new byte[value.Encrypted.Length];
        Decrypt(keys, columnId, rowKey, value, plain);
        return plain;
    }

    private static StoredValue ReadStored(IColumnKeyRing keys, string columnId, ReadOnlySpan<byte> stored)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(columnId);
        return StoredValue.TryRead(stored, out var value) ? value : throw Unreadable(columnId);
    }

    private static void Decrypt(IColumnKeyRing keys, string columnId, ReadOnlySpan<byte> rowKey, StoredValue value, Span<byte> plain)
    {
        using var associated = new Scratch(stackalloc byte[Scratch.OnStack], AssociatedLength(value.Header, columnId, rowKey));
        WriteAssociated(associated.Span, value.Header, columnId, rowKey);
        try
        {
            var key = keys.Get(value.ReadKeyName(), value.KeyVersion);
            var aes = key.TakeCipher();
            try
            {
                aes.Decrypt(value.Nonce, value.Encrypted, value.Tag, plain, associated.Span);
            }
            finally
            {
                key.GiveBack(aes);
            }
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

    private static int AssociatedLength(ReadOnlySpan<byte> header, string columnId, ReadOnlySpan<byte> rowKey) =>
        (3 * LengthPrefixed.PrefixLength) + header.Length + Utf8.GetByteCount(columnId) + rowKey.Length;

    private static void WriteAssociated(Span<byte> target, ReadOnlySpan<byte> header, string columnId, ReadOnlySpan<byte> rowKey)
    {
        var rest = LengthPrefixed.Write(target, header);
        rest = LengthPrefixed.Write(rest, columnId, Utf8);
        LengthPrefixed.Write(rest, rowKey);
    }

    private static CryptographicException Unreadable(string columnId, Exception? inner = null) =>
        new(
            $"The value of column '{columnId}' cannot be decrypted: it was changed, it belongs to another row or column, "
            + "or the key ring does not hold its key.",
            inner);
}
