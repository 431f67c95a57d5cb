using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace SchemaGen.Encryption;

/// <summary>Reads a key that is written as Base64. No error quotes it.</summary>
internal static class ColumnKeyText
{
    /// <inheritdoc cref="Read(string, int, ReadOnlySpan{byte}, string)"/>
    public static ColumnKey Read(string name, int version, string text, string place)
    {
        using var bytes = new Scratch(stackalloc byte[Scratch.OnStack], Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, bytes.Span);
        return Read(name, version, bytes.Span, place);
    }

    /// <param name="name">The key's name.</param>
    /// <param name="version">The key's version.</param>
    /// <param name="text">The text in ASCII; blanks around it do not count.</param>
    /// <param name="place">Where it stands, as the beginning of a sentence.</param>
    public static ColumnKey Read(string name, int version, ReadOnlySpan<byte> text, string place)
    {
        var key = new byte[ColumnKey.KeyLength];
        using var decoded = new Scratch(stackalloc byte[Scratch.OnStack], text.Length + 1);
        if (Base64.DecodeFromUtf8(text.Trim(" \t\r\n"u8), decoded.Span, out _, out var written) != OperationStatus.Done || written != key.Length)
            throw new InvalidOperationException(
                $"{place} holds no key: {key.Length} bytes, or these as Base64 (44 characters), such as 'openssl rand -base64 32' makes.");

        decoded.Span[..written].CopyTo(key);
        return new ColumnKey(name, version, key);
    }
}
