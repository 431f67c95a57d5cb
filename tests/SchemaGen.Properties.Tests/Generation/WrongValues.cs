using System.Globalization;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>Every kind of wrong value for what an argument holds, as C# code. Some of it is right for some arguments; then its SQL has to be.</summary>
internal static class WrongValues
{
    /// <summary>The values.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="type">The argument's type.</param>
    /// <param name="mark">What makes a name different from those of other snippets.</param>
    public static IEnumerable<string> Of(string name, Type type, string mark) => type switch
    {
        _ when type == typeof(string) && name == "Type" => ["\"int\""],
        _ when type == typeof(string) => Texts(mark).Select(Literal).Append("null"),
        _ when type == typeof(int) || type == typeof(short) || type == typeof(byte) => ["-1", "0", "1", "39", "65536", "int.MaxValue", "int.MinValue"],
        _ when type == typeof(long) => ["-1", "0", "long.MaxValue", "long.MinValue"],
        _ when type == typeof(double) || type == typeof(float) => ["-1", "0", "double.NaN", "double.PositiveInfinity", "double.MaxValue"],
        _ when type == typeof(double[]) =>
        [
            "null", "new double[0]", "new double[] { 1, 2 }", "new double[] { 1, 1, 0, 0 }", "new double[] { double.NaN, 0, 1, 1 }", "new double[] { -1e300, -1e300, 1e300, 1e300 }",
            "new double[] { 0, 0, double.PositiveInfinity, 1 }", "new double[] { 0, 0, 1e-20, 1 }",
        ],
        // What is raw is its author's own business.
        _ when type == typeof(bool) => name == "Raw" ? ["false"] : ["true", "false"],
        _ when type.IsEnum => [.. Enum.GetNames(type).Select(name => type.Name + "." + name), $"({type.Name})(-1)", $"({type.Name})64", $"({type.Name})9999"],
        _ when type == typeof(Type) => Types,
        _ when type == typeof(string[]) => TextLists(mark),
        _ when type == typeof(Type[]) => ["null", "new Type[0]", .. Types.Where(code => code != "null").Select(code => $"new[] {{ {code} }}"), "new Type[] { null! }"],
        _ when type == typeof(object) => Objects(mark),
        _ => throw new NotSupportedException($"No wrong values are known for {type}; add some."),
    };

    /// <summary>The values that are wrong whatever the argument is for: an error has to say so.</summary>
    public static IEnumerable<string> Always(string name, Type type, string mark) => type switch
    {
        _ when type == typeof(string) => [Literal(mark + "\0"), Literal(mark + "\ud800"), .. IsOptional(name) ? Array.Empty<string>() : ["\"\"", "\"  \""]],
        _ when type == typeof(Dialect) => ["(Dialect)64", "(Dialect)65", .. name == "Except" ? ["Dialect.All"] : new[] { "Dialect.None" }],
        _ when type.IsEnum => [$"({type.Name})(-1)", $"({type.Name})9999"],
        _ when type == typeof(int) && !IsOptional(name) => ["-1", "int.MinValue"],
        _ when type == typeof(Type) && name == "type" => ["null", "typeof(void)", "typeof(System.Collections.Generic.List<>)", "typeof(int*)", "typeof(int[])", "typeof(string)"],
        _ when type == typeof(string[]) && name == "columns" => ["null", "new string[0]", "new string[] { null! }", "new[] { \"\" }", "new[] { \"missing\" }", "new[] { \"number\", \"number\" }", "new[] { \"number\", \"Number\" }"],
        _ when type == typeof(Type[]) => ["null", "new Type[0]", "new Type[] { null! }", "new[] { typeof(int) }"],
        _ => [],
    };

    // An empty comment or edition says nothing; an order may be any number.
    private static bool IsOptional(string name) => name is "Comment" or "Order" or "Default";

    private static readonly string[] Types = ["null", "typeof(void)", "typeof(System.Collections.Generic.List<>)", "typeof(int*)", "typeof(int[])", "typeof(object)", "typeof(string)", "typeof((int, string))", "typeof(Dialect)"];

    private static IEnumerable<string> Texts(string mark) =>
    [
        "",
        "   ",
        mark,
        mark + "\0nul",
        mark + "\r\n\tlines",
        mark + "\u0001\u001b\u007f\u0085",
        mark + "'; DROP TABLE x; --",
        mark + "\" ` [ ] ' \\ */ /* {column} {prefix} $$ $1 @x :x ?",
        mark + "\ud800high",
        mark + "\udc00low",
        mark + "\u202eright to left\u200f",
        mark + "\u00e4\u4e2d\ud83d\ude00e\u0301",
        mark + new string('x', 10_000),
        mark + new string('y', 129),
        "select",
        "ID",
        "Value",
        "missing",
        "value = 'unclosed",
        new string('(', 10_000) + "1" + new string(')', 10_000) + " = 1",
        new string('(', 10_000),
        "{column} is not null",
        "value = '" + mark + "\0' or value = '\ud800'",
        "matches(value, '[')",
        "number = 1e400 and number = 99999999999999999999999999999999999999999999",
        "now()",
        "9999-99-99",
        "0",
    ];

    private static IEnumerable<string> TextLists(string mark) =>
    [
        "null",
        "new string[0]",
        "new string[] { null! }",
        "new[] { \"\" }",
        "new[] { \"  \" }",
        "new[] { \"number\", \"number\" }",
        "new[] { \"number\", \"Number\" }",
        "new[] { \"number\", \"NUMBER\" }",
        "new[] { \"number\", \"number desc\" }",
        "new[] { \"number desc desc\" }",
        "new[] { \" desc\" }",
        "new[] { \"missing\", \"number\" }",
        "new[] { \"id\", \"value\", \"created_at\", \"number\" }",
        "new[] { " + string.Join(", ", Texts(mark).Where(text => text.Length is > 2 and < 200).Select(Literal)) + " }",
        .. Texts(mark).Where(text => text.StartsWith(mark, StringComparison.Ordinal)).Select(text => "new[] { " + Literal(text) + " }"),
        "new[] { \"a,b\", \"a\" }",
        "new[] { " + string.Join(", ", Enumerable.Range(0, 2000).Select(number => Literal("v" + number.ToString(CultureInfo.InvariantCulture)))) + " }",
    ];

    private static IEnumerable<string> Objects(string mark) =>
    [
        "null", "1", "-1", "0", "12345678901234567890UL", "long.MinValue", "'x'", "'\\0'", "true", "1.5", "-0.0", "double.NaN", "double.PositiveInfinity", "1e300", "float.Epsilon",
        "typeof(int)", "new[] { 1 }", "DayOfWeek.Monday", "(DayOfWeek)99", .. Texts(mark).Where(text => text.Length < 20_000).Select(Literal),
        "\"1.5\"", "\"-1\"", "\"99999999999999999999999999999999999999999999.5\"", "\"2026-01-31\"", "\"10000-01-01\"", "\"0001-01-01\"",
        "\"3f2504e0-4f89-11d3-9a0c-0305e82c3301\"", "\"{}\"", "\"[1]\"", "\"127.0.0.1\"", "\"::1/129\"", "\"a\"", "\"<a/>\"",
    ];

    /// <summary>A text as C# code.</summary>
    public static string Literal(string text) =>
        "\"" + string.Concat(text.Select(character => character is '"' or '\\' ? "\\" + character : character is < ' ' or > '~' ? "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture) : character.ToString())) + "\"";
}
