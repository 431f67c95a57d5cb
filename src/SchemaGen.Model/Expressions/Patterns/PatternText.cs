using System.Text;

namespace SchemaGen.Model.Expressions.Patterns;

/// <summary>The forms of regular expressions that databases have, as far as the portable ones are written differently.</summary>
internal enum PatternFlavor
{
    /// <summary>A backslash escapes within classes too, and $ is the end of the text: PostgreSQL, SQL Server.</summary>
    Escaping,

    /// <summary>
    /// $ would let a line break follow: MySQL and MariaDB, whose option that a dot is any character has to be set. Backslashes are
    /// avoided, since literals there may take them for escapes.
    /// </summary>
    BeforeNothing,

    /// <summary>A backslash in a class is itself: Oracle, as POSIX has it.</summary>
    Posix,
}

/// <summary>Writes patterns: as regular expressions, and their shapes for GLOB and LIKE.</summary>
internal static class PatternText
{
    /// <summary>The pattern as a regular expression.</summary>
    public static string Regex(PortablePattern pattern, PatternFlavor flavor)
    {
        StringBuilder text = new(pattern.Text.Length + 8);
        if (pattern.IsStartAnchored) text.Append('^');
        Write(text, pattern.Root, flavor, isWhole: pattern.Root is not Choice || !(pattern.IsStartAnchored || pattern.IsEndAnchored));
        if (pattern.IsEndAnchored) text.Append(flavor == PatternFlavor.BeforeNothing ? "(?!.)" : "$");
        return text.ToString();
    }

    private static StringBuilder Write(StringBuilder text, PatternNode node, PatternFlavor flavor, bool isWhole)
    {
        switch (node)
        {
            case OneOf one:
                text.Append(Set(one.Set, flavor));
                break;
            case Sequence sequence when isWhole:
                foreach (var part in sequence.Parts) Write(text, part, flavor, isWhole: part is not (Choice or Sequence));
                break;
            case Choice choice when isWhole:
                for (var i = 0; i < choice.Options.Count; i++)
                {
                    if (i > 0) text.Append('|');
                    Write(text, choice.Options[i], flavor, isWhole: true);
                }
                break;
            case Repeat repeat:
                // A quantifier after another one would make that one lazy.
                if (repeat.Part is OneOf) Write(text, repeat.Part, flavor, isWhole: true);
                else Write(text.Append('('), repeat.Part, flavor, isWhole: true).Append(')');
                text.Append(Times(repeat));
                break;
            default:
                text.Append('(');
                Write(text, node, flavor, isWhole: true);
                text.Append(')');
                break;
        }
        return text;
    }

    private static string Times(Repeat repeat) => (repeat.Least, repeat.Most) switch
    {
        (0, 1) => "?",
        (0, null) => "*",
        (1, null) => "+",
        (var least, null) => "{" + least.Invariant() + ",}",
        var (least, most) when least == most => "{" + least.Invariant() + "}",
        var (least, most) => "{" + least.Invariant() + "," + most.Value.Invariant() + "}",
    };

    private static string Set(CharacterSet set, PatternFlavor flavor)
    {
        if (set.IsAll) return ".";
        if (set.Only is >= 0 and var only)
        {
            if (only is '[' or ']' or '^' or '\\') return "\\" + (char)only;
            var character = Text(only);
            if (".$|?*+(){}".IndexOf(character, StringComparison.Ordinal) < 0) return character;
            return flavor == PatternFlavor.BeforeNothing ? "[" + character + "]" : "\\" + character;
        }
        return Class(set, flavor == PatternFlavor.Posix ? "" : "[]\\");
    }

    /// <summary>A class in brackets. What may not be escaped stands where it means itself.</summary>
    private static string Class(CharacterSet set, string escaped, bool isHyphenFirst = false)
    {
        var isNegated = set.Contains(CharacterSet.Last);
        StringBuilder ranges = new();
        var (first, caret, hyphen) = ("", "", "");
        foreach (var (start, end) in (isNegated ? set.Complement() : set).Ranges.SelectMany(Cut))
        {
            if (start == end && start < 128 && escaped.IndexOf((char)start) >= 0) ranges.Append('\\').Append((char)start);
            else if (start == ']') first = "]";
            else if (start == '^') caret = "^";
            else if (start == '-') hyphen = "-";
            else Range(ranges, start, end);
        }
        var inner = first + ranges;
        // A caret at the beginning would negate: the hyphen, which may stand there too, goes before it.
        if (isHyphenFirst && first.Length == 0) inner = hyphen + inner + caret;
        else inner += inner.Length == 0 && !isNegated ? hyphen + caret : caret + hyphen;
        return (isNegated ? "[^" : "[") + inner + "]";
    }

    private static void Range(StringBuilder text, int start, int end)
    {
        text.Append(Text(start));
        if (end - start > 1) text.Append('-');
        if (end > start) text.Append(Text(end));
    }

    // Characters that mean something in a class stand alone, never in or at the end of a range.
    private static IEnumerable<(int First, int Last)> Cut((int First, int Last) range)
    {
        var start = range.First;
        foreach (var special in "-[\\]^")
        {
            if (special < start || special > range.Last) continue;
            if (special > start) yield return (start, special - 1);
            yield return (special, special);
            start = special + 1;
        }
        if (start <= range.Last) yield return (start, range.Last);
    }

    // Half a pair cannot be written; no text holds one.
    private static string Text(int character) => character is >= 0xD800 and <= 0xDFFF
        ? char.ConvertFromUtf32(character < 0xDC00 ? 0xD7FF : 0xE000)
        : char.ConvertFromUtf32(character);

    /// <summary>A shape as SQLite's GLOB has it.</summary>
    public static string Glob(ShapePiece[] shape, CharacterSet[] letters) =>
        Shape(shape, letters, "*", "?", "*?[", set => Class(set, ""));

    /// <summary>A shape as SQL Server's LIKE has it, with \ as its escape character.</summary>
    public static string Like(ShapePiece[] shape, CharacterSet[] letters) =>
        Shape(shape, letters, "%", "_", "%_[\\", set => Class(set, "]\\", isHyphenFirst: true));

    private static string Shape(
        ShapePiece[] shape, CharacterSet[] letters, string run, string any, string special, Func<CharacterSet, string> classOf)
    {
        StringBuilder text = new();
        foreach (var piece in shape)
        {
            var set = piece.IsRun
                ? CharacterSet.All
                : CharacterSet.Of(letters.Where((_, index) => (piece.Letters & (1UL << index)) != 0).SelectMany(letter => letter.Ranges));
            if (piece.IsRun) text.Append(run);
            else if (set.IsAll) text.Append(any);
            else if (set.Only is >= 0 and var only && !(only < 128 && special.IndexOf((char)only) >= 0)) text.Append(Text(only));
            else text.Append(classOf(set));
        }
        return text.ToString();
    }
}
