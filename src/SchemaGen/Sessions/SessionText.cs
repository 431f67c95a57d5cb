using System.Globalization;

namespace SchemaGen.Sessions;

/// <summary>A tenant or user as the text that the databases keep, whatever the culture.</summary>
internal static class SessionText
{
    // What Oracle's context holds is 4,000 bytes.
    private const int LongestText = 1000;

    public static string? Of(object? value, string parameter)
    {
        if (value is null or DBNull) return null;
        var text = value switch
        {
            string given => given,
            Guid guid => guid.ToString("D"),
            bool flag => flag ? "1" : "0",
            char letter => letter.ToString(),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Enum number => number.ToString("D"),
            sbyte or byte or short or ushort or int or uint or long or ulong or Int128 or UInt128 or decimal =>
                ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException(
                $"A {parameter} cannot be a {value.GetType().Name}; give a text, a Guid, a number, a bool, a DateOnly or an enum.", parameter),
        };
        return text.Length == 0
            ? throw new ArgumentException($"The {parameter} is an empty text; give null for none.", parameter)
            : Checked(text, parameter);
    }

    public static string? OfReason(string? reason) => string.IsNullOrEmpty(reason) ? null : Checked(reason, nameof(reason));

    private static string Checked(string text, string parameter) =>
        text.Length > LongestText
            ? throw new ArgumentException($"The {parameter} has {text.Length} characters; give at most {LongestText}.", parameter)
            : text.Contains('\0')
                ? throw new ArgumentException($"The {parameter} holds a character 0, which not every database keeps; leave it out.", parameter)
                : text;
}
