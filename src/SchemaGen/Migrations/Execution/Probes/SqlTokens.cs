namespace SchemaGen.Migrations.Execution.Probes;

/// <summary>What a token of SQL is.</summary>
internal enum SqlTokenKind
{
    /// <summary>The text is over.</summary>
    End,

    /// <summary>A keyword, a name without quotes or a number.</summary>
    Word,

    /// <summary>A name in quotes, which are taken off.</summary>
    Name,

    /// <summary>A text literal, whose quotes are taken off.</summary>
    Literal,

    /// <summary>One character of any other kind.</summary>
    Symbol,
}

/// <summary>Reads SQL token by token, as far as it takes to see what a statement is about. Comments and blanks are passed over.</summary>
internal sealed class SqlTokens(string text, bool hasBackslashes, bool hasBrackets)
{
    private int position;

    /// <summary>Where in the text the token ends.</summary>
    public int Position => position;

    public SqlTokenKind Kind { get; private set; }

    /// <summary>The token's text; of a name or a literal, what it stands for.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Reads on; false at the end.</summary>
    public bool Next()
    {
        SkipBlanks();
        if (position >= text.Length)
        {
            Kind = SqlTokenKind.End;
            Text = "";
            return false;
        }

        var first = text[position];
        if (first is '"' or '`')
            ReadQuoted(SqlTokenKind.Name, first, false);
        else if (first == '[' && hasBrackets)
            ReadQuoted(SqlTokenKind.Name, ']', false);
        else if (first == '\'')
            ReadQuoted(SqlTokenKind.Literal, first, hasBackslashes);
        else if (IsPartOfWord(first))
            ReadWord();
        else
        {
            Kind = SqlTokenKind.Symbol;
            Text = text.Substring(position++, 1);
        }

        return true;
    }

    /// <summary>True where the token is this keyword.</summary>
    public bool Is(string word) => Kind == SqlTokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the token is this character.</summary>
    public bool IsSymbol(char symbol) => Kind == SqlTokenKind.Symbol && Text[0] == symbol;

    /// <summary>Passes over a keyword where it stands here.</summary>
    public bool Skip(string word)
    {
        if (!Is(word))
            return false;

        Next();
        return true;
    }

    /// <summary>True where the token after this one is this keyword.</summary>
    public bool PeekIs(string word)
    {
        var (before, kind, token) = (position, Kind, Text);
        Next();
        var answer = Is(word);
        (position, Kind, Text) = (before, kind, token);
        return answer;
    }

    private static bool IsPartOfWord(char one) => char.IsLetterOrDigit(one) || one is '_' or '$' or '#' or '@';

    private void SkipBlanks()
    {
        while (position < text.Length)
            if (char.IsWhiteSpace(text[position]))
                position++;
            else if (text.AsSpan(position).StartsWith("--", StringComparison.Ordinal))
                SkipTo("\n");
            else if (text.AsSpan(position).StartsWith("/*", StringComparison.Ordinal))
                SkipTo("*/");
            else
                return;
    }

    private void SkipTo(string end)
    {
        var found = text.IndexOf(end, position + 2, StringComparison.Ordinal);
        position = found < 0 ? text.Length : found + end.Length;
    }

    private void ReadWord()
    {
        var start = position;
        while (position < text.Length && IsPartOfWord(text[position]))
            position++;

        Kind = SqlTokenKind.Word;
        Text = text[start..position];
    }

    // A doubled quote stands for one.
    private void ReadQuoted(SqlTokenKind kind, char end, bool escapes)
    {
        var value = new System.Text.StringBuilder();
        for (position++; position < text.Length; position++)
        {
            if (escapes && text[position] == '\\' && position + 1 < text.Length)
                position++;
            else if (text[position] == end && position + 1 < text.Length && text[position + 1] == end)
                position++;
            else if (text[position] == end)
                break;

            value.Append(text[position]);
        }

        position++;
        Kind = kind;
        Text = value.ToString();
    }
}
