using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace SchemaGen.Encryption;

/// <summary>
/// Holds values to the format of their column before they are encrypted, as checks of the database do for values that it can read.
/// Generated code calls it.
/// </summary>
public static class ColumnFormat
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The value, where it is no longer than its column.</summary>
    /// <param name="value">The value.</param>
    /// <param name="columnId">The column's lasting id, for the error.</param>
    /// <param name="length">The most characters.</param>
    /// <exception cref="ArgumentException">It is longer.</exception>
    public static string WithinLength(string value, string columnId, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        var characters = value.Length;
        foreach (var character in value)
            if (char.IsLowSurrogate(character))
                characters--;
        return characters <= length
            ? value
            : throw new ArgumentException($"The value has {characters} characters, and the column '{columnId}' takes {length}.", nameof(value));
    }

    /// <summary>The value, where a pattern describes it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="columnId">The column's lasting id, for the error.</param>
    /// <param name="pattern">The regular expression.</param>
    /// <exception cref="ArgumentException">It does not match. The error does not quote the value.</exception>
    public static string Matching(string value, string columnId, string pattern)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, Patience)
            ? value
            : throw new ArgumentException($"The value has not the format of the column '{columnId}'.", nameof(value));
    }

    /// <summary>The value of a decrypted text.</summary>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <param name="text">The decrypted text.</param>
    /// <param name="parse">Reads it.</param>
    /// <exception cref="CryptographicException">It is no such value. The error does not quote it.</exception>
    public static T Read<T>(string text, Func<string, T> parse)
    {
        ArgumentNullException.ThrowIfNull(parse);
        try
        {
            return parse(text);
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            throw new CryptographicException($"The decrypted value is no {typeof(T).Name}; the property's type may have changed since it was encrypted.");
        }
    }
}
