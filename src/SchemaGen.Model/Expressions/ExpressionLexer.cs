using System.Text;

namespace SchemaGen.Model.Expressions;

internal enum TokenKind
{
    End,
    Word,
    Column,
    Text,
    Number,
    Symbol,
    Error,
}

/// <summary>
/// One piece of the text. <paramref name="Value"/>: a word or symbol as written, a name or text without quotes, an error's message.
/// </summary>
internal readonly record struct Token(TokenKind Kind, string Value, int Start, int Length)
{
    public int End => Start + Length;

    public bool Is(string symbol) => Kind == TokenKind.Symbol && Value == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Word && string.Equals(Value, word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Cuts the text into tokens, one at a time.</summary>
internal struct ExpressionLexer(string text)
{
    private static readonly string[] _symbols = ["<>", "!=", "<=", ">=", "||", "=", "<", ">", "+", "-", "*", "/", "%", "(", ")", ","];

    private int _position;

    public Token Next()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position])) _position++;
        if (_position == text.Length) return new(TokenKind.End, "", _position, 0);
        char first = text[_position];
        if (IsNameStart(first)) return Take(TokenKind.Word, RunEnd(_position, IsNamePart));
        if (IsDigit(first) || (first == '.' && IsDigit(At(_position + 1)))) return Number();
        return first switch
        {
            '\'' => Quoted(TokenKind.Text),
            '"' => Quoted(TokenKind.Column),
            '{' => Placeholder(),
            _ => Symbol(),
        };
    }

    private readonly char At(int position) => position < text.Length ? text[position] : '\0';

    private readonly int RunEnd(int position, Func<char, bool> belongs)
    {
        while (position < text.Length && belongs(text[position])) position++;
        return position;
    }

    private Token Take(TokenKind kind, int end)
    {
        Token token = new(kind, text.Substring(_position, end - _position), _position, end - _position);
        _position = end;
        return token;
    }

    private Token Fail(string message, int start, int end)
    {
        _position = text.Length;
        return new(TokenKind.Error, message, start, end - start);
    }

    private Token Number()
    {
        int end = RunEnd(_position, IsDigit);
        if (At(end) == '.') end = RunEnd(end + 1, IsDigit);
        if (At(end) is 'e' or 'E')
        {
            int exponent = At(end + 1) is '+' or '-' ? end + 2 : end + 1;
            if (IsDigit(At(exponent))) end = RunEnd(exponent, IsDigit);
        }
        if (!IsNamePart(At(end)) && At(end) != '.') return Take(TokenKind.Number, end);
        int wrongEnd = RunEnd(end, c => IsNamePart(c) || c == '.');
        return Fail(
            $"'{Excerpt(_position, wrongEnd)}' is no number; write digits with at most one point, or put a name that starts with a digit "
            + "in double quotes",
            _position,
            wrongEnd);
    }

    private Token Quoted(TokenKind kind)
    {
        char quote = text[_position];
        StringBuilder value = new();
        for (int i = _position + 1; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\0') return Fail("A text cannot hold the character NUL, which no database keeps everywhere; remove it", i, i + 1);
            if (char.IsHighSurrogate(c) && char.IsLowSurrogate(At(i + 1)))
            {
                value.Append(c);
                c = text[++i];
            }
            else if (char.IsSurrogate(c))
            {
                return Fail("Half of a surrogate pair is no character; write the whole pair or remove it", i, i + 1);
            }
            if (c != quote)
            {
                value.Append(c);
            }
            else if (At(i + 1) == quote)
            {
                value.Append(c);
                i++;
            }
            else if (kind == TokenKind.Column && value.Length == 0)
            {
                return Fail(
                    "A column's name cannot be empty; write the name between the double quotes, or '' for an empty text",
                    _position,
                    i + 1);
            }
            else
            {
                Token token = new(kind, value.ToString(), _position, i + 1 - _position);
                _position = i + 1;
                return token;
            }
        }
        return Fail(
            kind == TokenKind.Text
                ? "The text that starts here is never closed; end it with ', and write '' for a quote inside it"
                : "The column name that starts here is never closed; end it with \"",
            _position,
            text.Length);
    }

    private Token Placeholder()
    {
        if (string.CompareOrdinal(text, _position, ColumnReference.Placeholder, 0, ColumnReference.Placeholder.Length) == 0)
            return Take(TokenKind.Column, _position + ColumnReference.Placeholder.Length);
        return Fail(
            "A brace starts only the placeholder {column}; write that, or the column's name",
            _position,
            Math.Min(text.Length, RunEnd(_position + 1, IsNamePart) + (At(RunEnd(_position + 1, IsNamePart)) == '}' ? 1 : 0)));
    }

    private Token Symbol()
    {
        if (At(_position) == '-' && At(_position + 1) == '-')
            return Fail("'--' would start a comment in SQL; write '- -' for a minus before a negative number", _position, _position + 2);
        foreach (string symbol in _symbols)
            if (string.CompareOrdinal(text, _position, symbol, 0, symbol.Length) == 0)
            {
                Token token = new(TokenKind.Symbol, symbol, _position, symbol.Length);
                _position += symbol.Length;
                return token;
            }
        int end = _position + (char.IsHighSurrogate(text[_position]) && char.IsLowSurrogate(At(_position + 1)) ? 2 : 1);
        return Fail($"The character {Describe(_position, end)} has no place in an expression; {WayOut(text[_position])}", _position, end);
    }

    private readonly string Describe(int start, int end) =>
        end - start == 2 || !(char.IsControl(text[start]) || char.IsSurrogate(text[start]))
            ? "'" + text.Substring(start, end - start) + "'"
            : "U+" + ((int)text[start]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);

    private static string WayOut(char c) => c switch
    {
        '&' => "write 'and'",
        '|' => "write 'or', or '||' to join texts",
        '!' => "write 'not', or '<>' for unequal",
        '`' or '[' or ']' => "write a column's name plain or in double quotes",
        '\u2018' or '\u2019' or '\u201c' or '\u201d' => "texts stand between straight quotes: '",
        '.' => "write the column without its table",
        ';' => "one expression is all there can be",
        _ => "remove it, or put it in quotes",
    };

    private readonly string Excerpt(int start, int end) =>
        end - start <= 30 ? text.Substring(start, end - start) : text.Substring(start, 30) + "…";

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsNameStart(char c) => c == '_' || char.IsLetter(c);

    private static bool IsNamePart(char c) => c == '_' || char.IsLetterOrDigit(c);
}
