using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>Equality of values, of those without one of their own too.</summary>
internal static class Same
{
    public static bool Value(object expected, object? found) => (expected, found) switch
    {
        (JsonDocument a, JsonDocument b) => JsonElement.DeepEquals(a.RootElement, b.RootElement),
        (JsonElement a, JsonElement b) => JsonElement.DeepEquals(a, b),
        (JsonNode a, JsonNode b) => JsonNode.DeepEquals(a, b),
        (double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b) || a == b,
        (IDictionary a, IDictionary b) => a.Count == b.Count && a.Keys.Cast<object>().All(key => b.Contains(key) && Equals(a[key], b[key])),
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (IEnumerable a, IEnumerable b) => a.Cast<object?>().SequenceEqual(b.Cast<object?>()),
        _ => Equals(expected, found),
    };

    /// <summary>A value for a message: short, and with what is not seen.</summary>
    public static string Text(object? value)
    {
        var text = value switch
        {
            null => "null",
            string plain => JsonSerializer.Serialize(plain),
            byte[] bytes => Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 60))),
            JsonDocument document => document.RootElement.GetRawText(),
            DateTime moment => moment.ToString("O"),
            DateTimeOffset moment => moment.ToString("O"),
            TimeOnly time => time.ToString("O"),
            IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Take(8).Select(Text)) + "]",
            _ => FormattableString.Invariant($"{value}"),
        };
        return text.Length > 80 ? $"{text[..80]}… ({text.Length} characters)" : text;
    }
}
