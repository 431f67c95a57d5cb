namespace SchemaGen.Model.Dialects;

/// <summary>
/// What of a database's syntax could let SQL, passed through as it was written, leave its place: how texts and names are quoted,
/// how comments begin.
/// </summary>
public sealed record RawSqlSyntax
{
    /// <summary>The characters that open and close a text or a name, and are written twice inside.</summary>
    public string Quotes { get; init; } = "'\"";

    /// <summary>Whether names stand between brackets too.</summary>
    public bool HasBrackets { get; init; }

    /// <summary>Whether a backslash in a text escapes what follows, or may, as a setting of the session says.</summary>
    public bool HasBackslashes { get; init; }

    /// <summary>The letter before a text in which a backslash escapes, or which has quotes of its own choice.</summary>
    public string Prefixes { get; init; } = "";

    /// <summary>Whether texts stand between dollar signs too.</summary>
    public bool HasDollarQuotes { get; init; }

    /// <summary>Whether a <c>#</c> begins a comment.</summary>
    public bool HasHashComments { get; init; }

    /// <summary>Why the text cannot be passed through, with the place in it, or <see langword="null"/> where it can.</summary>
    public (string Message, int Start, int Length)? Fault(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return ("The SQL is empty; write some, or remove the attribute", 0, text.Length);
        Stack<int> open = new();
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (char.IsControl(character) && character is not ('\t' or '\r' or '\n'))
                return ("SQL has no control characters; remove this one", i, 1);
            if (Quotes.IndexOf(character) >= 0 || (HasBrackets && character == '['))
            {
                var end = EndOfQuoted(text, i, out var fault);
                if (fault is not null) return fault;
                i = end;
            }
            else if (character == '(')
            {
                open.Push(i);
            }
            else if (character == ')')
            {
                if (open.Count == 0) return ("This ')' closes nothing, so it would end the place that the SQL stands in; remove it", i, 1);
                open.Pop();
            }
            else if (character == ';')
            {
                return ("A ';' would end the statement; one expression is all there can be", i, 1);
            }
            else if ((character, next) is ('-', '-') or ('/', '*') or ('*', '/'))
            {
                return ("A comment could hide what follows the SQL; remove it", i, 2);
            }
            else if (HasHashComments && character == '#')
            {
                return ("A comment could hide what follows the SQL; remove it", i, 1);
            }
            else if (HasDollarQuotes && character == '$' && (next == '$' || next == '_' || char.IsLetter(next)))
            {
                return ("A text between dollar signs is not understood here; put it between single quotes", i, 1);
            }
        }

        return open.Count > 0 ? ("The parenthesis that opens here is never closed; add ')'", open.Peek(), 1) : null;
    }

    /// <summary>
    /// Why statements cannot be passed through between <c>BEGIN</c> and <c>END</c>, with the place in them, or <see langword="null"/> where they
    /// can: a comment, a text or a name that never ends would take in what follows, and some words end the script's statement.
    /// </summary>
    public (string Message, int Start, int Length)? FaultOfStatements(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return ("The SQL is empty; write some, or remove the attribute", 0, text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\r' or '\n'))
                return ("SQL has no control characters; remove this one", i, 1);
            if ((i == 0 || text[i - 1] == '\n') && EndsStatement(text, i) is { } length)
                return ("A client takes this line for the end of the statement; remove it", i, length);
            i = EndOfPart(text, i, out var fault);
            if (fault is not null) return fault;
        }

        return EndOfCode(text) == 0 ? ("There is nothing but a comment; write a statement, or remove the attribute", 0, text.Length) : null;
    }

    /// <summary>Where the last statement ends, before the comments and blanks that follow it.</summary>
    public int EndOfCode(string text)
    {
        var end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isComment = IsComment(text, i);
            var isBlank = char.IsWhiteSpace(text[i]);
            i = EndOfPart(text, i, out _);
            if (!isComment && !isBlank) end = Math.Min(i + 1, text.Length);
        }

        return end;
    }

    private bool IsComment(string text, int start) =>
        (HasHashComments && text[start] == '#') || (start + 1 < text.Length && (text[start], text[start + 1]) is ('-', '-') or ('/', '*'));

    // The last character of what begins here: of a text, a name or a comment, else the one that is here.
    private int EndOfPart(string text, int start, out (string, int, int)? fault)
    {
        fault = null;
        if (Quotes.IndexOf(text[start]) >= 0 || (HasBrackets && text[start] == '[')) return EndOfQuoted(text, start, out fault);
        if (!IsComment(text, start)) return start;
        if (text[start] != '/') return text.IndexOf('\n', start) is var end and >= 0 ? end - 1 : text.Length;
        var close = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        if (close < 0) fault = ("The comment that opens here is never closed; add */", start, 2);
        return close < 0 ? text.Length : close + 1;
    }

    // What clients split scripts at, alone in its line.
    private static int? EndsStatement(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        var line = (end < 0 ? text.Substring(start) : text.Substring(start, end - start)).Trim();
        return line is "/" || string.Equals(line, "GO", StringComparison.OrdinalIgnoreCase) ? line.Length : null;
    }

    // A closing quote that is written twice stands for itself.
    private int EndOfQuoted(string text, int start, out (string, int, int)? fault)
    {
        var close = text[start] == '[' ? ']' : text[start];
        var hasPrefix = start > 0 && text[start] == '\'' && Prefixes.IndexOf(char.ToLowerInvariant(text[start - 1])) >= 0 && IsWord(text, start - 1);
        for (var i = start + 1; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
            {
                fault = ("No line break or control character can stand between quotes; join it with a function", i, 1);
                return i;
            }

            if (text[i] == '\\' && close != ']' && (HasBackslashes || hasPrefix))
            {
                fault = ("What a backslash means between quotes is not the same in every session; write the character otherwise", i, 1);
                return i;
            }

            if (text[i] != close) continue;
            if (i + 1 < text.Length && text[i + 1] == close) i++;
            else
            {
                fault = hasPrefix && HasOwnQuotes ? ("A text with quotes of its own choice is not understood here; put it between single quotes", start - 1, 2) : null;
                return i;
            }
        }

        fault = ("What is quoted from here on is never closed; add " + close, start, text.Length - start);
        return text.Length;
    }

    /// <summary>Whether the prefix lets a text choose its own quotes, as Oracle's <c>q'[…]'</c> does.</summary>
    public bool HasOwnQuotes { get; init; }

    private static bool IsWord(string text, int prefix) =>
        prefix == 0 || !(char.IsLetterOrDigit(text[prefix - 1]) || text[prefix - 1] is '_' or '$' or '#')
        || (text[prefix - 1] is 'n' or 'N' && (prefix == 1 || !char.IsLetterOrDigit(text[prefix - 2])));
}
