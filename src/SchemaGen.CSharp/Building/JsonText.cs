namespace SchemaGen.CSharp.Building;

/// <summary>Tells JSON (RFC 8259) from other text; compiler components bring no library that could.</summary>
internal static class JsonText
{
    // What every database takes; MySQL and MariaDB stop at 100 and 32 levels.
    private const int GreatestDepth = 32;

    /// <summary>Whether the text is a JSON document.</summary>
    public static bool IsValid(string text)
    {
        var at = 0;
        return Value(text, ref at, 0) && Blank(text, ref at) && at == text.Length;
    }

    private static bool Value(string text, ref int at, int depth)
    {
        Blank(text, ref at);
        if (at == text.Length || depth > GreatestDepth) return false;
        return text[at] switch
        {
            '{' => List(text, ref at, depth, '}', hasNames: true),
            '[' => List(text, ref at, depth, ']', hasNames: false),
            '"' => Text(text, ref at),
            't' => Word(text, ref at, "true"),
            'f' => Word(text, ref at, "false"),
            'n' => Word(text, ref at, "null"),
            _ => Number(text, ref at),
        };
    }

    private static bool List(string text, ref int at, int depth, char end, bool hasNames)
    {
        at++;
        Blank(text, ref at);
        if (Takes(text, ref at, end)) return true;
        do
        {
            Blank(text, ref at);
            if (hasNames && !(Text(text, ref at) && Blank(text, ref at) && Takes(text, ref at, ':'))) return false;
            if (!Value(text, ref at, depth + 1)) return false;
            Blank(text, ref at);
        }
        while (Takes(text, ref at, ','));
        return Takes(text, ref at, end);
    }

    private static bool Text(string text, ref int at)
    {
        if (!Takes(text, ref at, '"')) return false;
        for (; at < text.Length; at++)
        {
            if (text[at] == '"') return ++at > 0;
            if (text[at] < ' ') return false;
            if (text[at] != '\\') continue;
            if (++at == text.Length || !"\"\\/bfnrtu".Contains(text[at])) return false;
            // No database keeps NUL in a text.
            if (text[at] == 'u' && !(at + 4 < text.Length && text.Skip(at + 1).Take(4).All(IsHexadecimal) && text.Substring(at + 1, 4) != "0000")) return false;
        }

        return false;
    }

    private static bool Number(string text, ref int at)
    {
        Takes(text, ref at, '-');
        if (!Takes(text, ref at, '0') && !Digits(text, ref at)) return false;
        if (Takes(text, ref at, '.') && !Digits(text, ref at)) return false;
        if (!Takes(text, ref at, 'e') && !Takes(text, ref at, 'E')) return true;
        if (!Takes(text, ref at, '+')) Takes(text, ref at, '-');
        return Digits(text, ref at);
    }

    private static bool Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return at > start;
    }

    private static bool Word(string text, ref int at, string word)
    {
        if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) return false;
        at += word.Length;
        return true;
    }

    private static bool Takes(string text, ref int at, char expected)
    {
        if (at == text.Length || text[at] != expected) return false;
        at++;
        return true;
    }

    private static bool Blank(string text, ref int at)
    {
        while (at < text.Length && text[at] is (' ' or '\t' or '\n' or '\r')) at++;
        return true;
    }

    private static bool IsHexadecimal(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
