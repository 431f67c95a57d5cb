using System.Text;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Expressions.Patterns;

namespace SchemaGen.Model.Dialects.MySqlFamily;

/// <summary>Portable expressions as MySQL and MariaDB have them, under every SQL mode.</summary>
/// <param name="quoteColumn">The column's name as the statement needs it.</param>
/// <param name="collation">The collation of all text, which values out of JSON documents do not have by themselves.</param>
public abstract class MySqlFamilyExpressionWriter(Func<string, string> quoteColumn, string collation) : ExpressionWriter(quoteColumn)
{
    // Whether the test or the value that is being written has a text beyond ASCII; null outside of one.
    private bool? _isBeyondAscii;

    /// <summary>
    /// A column that is kept in ASCII is refused beside a literal that is not: the column decides, and the literal is none of its texts.
    /// So the column becomes what all others are, and goes on telling letters apart as its own collation does.
    /// </summary>
    protected override Sql Column(ColumnReference column) =>
        _isBeyondAscii == true && column.Type is { } type && MySqlFamilyDialect.IsAscii(type)
            ? Primary("CONVERT(" + base.Column(column).Text + " USING utf8mb4) COLLATE " + collation)
            : base.Column(column);

    /// <inheritdoc/>
    protected override Sql Render(Expression expression)
    {
        if (_isBeyondAscii is not null || expression is Binary { Operator: BinaryOperator.And or BinaryOperator.Or } or Unary) return base.Render(expression);
        _isBeyondAscii = false;
        var written = base.Render(expression);
        _isBeyondAscii = written.Text.Any(character => character > '\x7f');
        if (_isBeyondAscii == true) written = base.Render(expression);
        _isBeyondAscii = null;
        return written;
    }

    /// <summary>
    /// One literal always: what is joined from <c>char(10)</c> has a collation of its own, which a column's may not be compared with.
    /// </summary>
    protected override Sql Text(string value) => Primary(MySqlText.Literal(value));

    /// <inheritdoc/>
    protected override Sql Concatenated(IReadOnlyList<Sql> parts) => Function("concat", [.. parts]);

    // Whether a backslash escapes in a pattern is a setting of the session too, unless the escape character is named.
    /// <inheritdoc/>
    protected override string LikeTest(Like like) => like.Pattern.IndexOf('\\') < 0
        ? base.LikeTest(like)
        : Negatable("LIKE ", like.IsNegated) + MySqlText.Literal(like.Pattern.Replace("|", "||")) + " ESCAPE '|'";

    /// <summary>The pattern of a test as a literal of characters: one of bytes would match bytes, or be refused.</summary>
    private protected static string PatternLiteral(Matches matches, string options = "")
    {
        var literal = MySqlText.Literal(options + PatternText.Regex(PatternOf(matches), PatternFlavor.BeforeNothing));
        return literal[0] == 'X' ? "CONVERT(" + literal + " USING utf8mb4)" : literal;
    }

    // '[0]' of what is no list would be the thing itself, so a list is asked for.
    /// <inheritdoc/>
    protected override Sql JsonText(JsonText json)
    {
        string Found(string path) => "json_extract(" + Render(json.Document).Text + ", " + Text(path).Text + ")";
        var path = json.Path;
        List<string> tests = [];
        for (var i = 0; i < path.Steps.Count; i++)
            if (path.Steps[i] is { Name: null, Index: 0 })
                tests.Add("json_type(" + Found(path.TextOf(i)) + ") = 'ARRAY'");
        tests.Add("json_type(" + Found(path.Text) + ") NOT IN ('NULL', 'OBJECT', 'ARRAY')");
        return Primary("CASE WHEN " + string.Join(" AND ", tests) + " THEN json_unquote(" + Found(path.Text) + ") COLLATE " + collation + " END");
    }

    // A difference of numbers without a sign has none either: one below zero is an error, and its column can be neither stored nor indexed.
    /// <inheritdoc/>
    protected override Sql Number(Expression operand) =>
        operand is ColumnReference { Type: IntegerType { IsUnsigned: true } or YearType } ? Primary("CAST(" + Render(operand).Text + " AS DECIMAL(20))") : Render(operand);

    /// <summary>What reads a value of the session; a variable, which all but views can read.</summary>
    public Func<string, string> SessionText { get; init; } = MySqlFamilyDialect.TextOfSession;

    /// <inheritdoc/>
    protected override Sql SessionValue(SessionValue value)
    {
        var text = SessionText(value.Name);
        return Primary(value.Type switch
        {
            ExpressionType.Boolean => "CAST(" + text + " AS SIGNED)",
            ExpressionType.Number => "CAST(" + text + " AS " + (value.IsWhole ? "SIGNED" : "DECIMAL(38, 10)") + ")",
            ExpressionType.Date => "CAST(" + text + " AS DATE)",
            ExpressionType.Time => "CAST(" + text + " AS TIME(6))",
            ExpressionType.Timestamp or ExpressionType.Instant => "CAST(" + text + " AS DATETIME(6))",
            ExpressionType.Uuid => SessionUuid(text),
            _ => "CONVERT(" + text + " USING utf8mb4) COLLATE " + collation,
        });
    }

    /// <summary>A text of the session, compared with an identifier.</summary>
    protected virtual string SessionUuid(string text) => "CONVERT(" + text + " USING ascii) COLLATE ascii_general_ci";

    /// <summary>Characters, where <c>length</c> counts bytes.</summary>
    protected override Sql Length(Sql text) => Function("char_length", text);

    /// <summary>Its division keeps fractions.</summary>
    protected override Sql Divided(Sql left, Sql right) => Joined(left, "/", right, Precedence.Product);

    /// <inheritdoc/>
    protected override string Now => "utc_timestamp(6)";

    /// <inheritdoc/>
    protected override string Today => "utc_date()";
}

/// <summary>Texts of MySQL and MariaDB.</summary>
internal static class MySqlText
{
    // Whether a backslash stands for itself is a setting of the session (NO_BACKSLASH_ESCAPES), so a text that holds one is
    // written as its bytes, which mean the same under both. So is one with a line break or another control character: no line
    // of a script begins inside a literal. Not with the introducer _utf8mb4: MariaDB 10.11 keeps such a literal of a check or an
    // expression without the escapes that it reads it back with, so that 'a\b' becomes 'a' and a backspace, or the table breaks.
    public static string Literal(string text)
    {
        text = SqlText.WithoutNul(text);
        if (!text.Any(character => character == '\\' || char.IsControl(character))) return "'" + text.Replace("'", "''") + "'";
        var bytes = Encoding.UTF8.GetBytes(text);
        var literal = new StringBuilder("X'", (bytes.Length * 2) + 3);
        foreach (var value in bytes) literal.Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        return literal.Append('\'').ToString();
    }
}
