using SchemaGen.Model.Expressions;
using SchemaGen.Model.Expressions.Patterns;

namespace SchemaGen.Model.Dialects.PostgreSql;

/// <summary>Portable expressions as PostgreSQL has them. A backslash is plain in its literals and an escape in its patterns.</summary>
public sealed class PostgreSqlExpressionWriter(Func<string, string> quoteColumn) : ExpressionWriter(quoteColumn)
{
    /// <inheritdoc/>
    protected override string BooleanValue(bool value) => value ? "true" : "false";

    /// <inheritdoc/>
    protected override string Character(int code) => $"chr({code})";

    /// <inheritdoc/>
    protected override string LikePattern(string pattern) => pattern.Replace(@"\", @"\\");

    /// <inheritdoc/>
    protected override Sql Matching(Matches matches) => new(
        Operand(matches.Operand) + " ~ " + Text(PatternText.Regex(PatternOf(matches), PatternFlavor.Escaping)).At(Precedence.Primary),
        Precedence.Predicate);

    // Strictly, so that '[0]' of what is no list is nothing; and silently, so that what is not there is null.
    /// <inheritdoc/>
    protected override Sql JsonText(JsonText json)
    {
        var path = "strict " + json.Path.Text + " ? (@.type() <> \"object\" && @.type() <> \"array\")";
        return new(
            "jsonb_path_query_first(CAST(" + Render(json.Document).Text + " AS jsonb), " + Text(path).Text + ", '{}', true) #>> '{}'",
            Precedence.Concatenation);
    }

    /// <inheritdoc/>
    protected override Sql SessionValue(SessionValue value)
    {
        var text = PostgreSqlDialect.TextOfSession(value.Name);
        return Primary(TypeOf(value) is { } type ? "CAST(" + text + " AS " + type + ")" : text);
    }

    // An index over whole numbers serves for no other kind.
    private static string? TypeOf(SessionValue value) => value.Type switch
    {
        ExpressionType.Boolean => "boolean",
        ExpressionType.Number => value.IsWhole ? "bigint" : "numeric",
        ExpressionType.Uuid => "uuid",
        ExpressionType.Date => "date",
        ExpressionType.Time => "time",
        ExpressionType.Timestamp => "timestamp",
        ExpressionType.Instant => "timestamptz",
        _ => null,
    };

    /// <summary>Only <c>numeric</c> rounds to digits, and rounds halves away from zero.</summary>
    protected override Sql Round(Sql number, string? digits) => base.Round(Primary("CAST(" + number.Text + " AS numeric)"), digits);

    /// <inheritdoc/>
    protected override string Timestamp(string dayAndTime, bool isInstant) =>
        isInstant ? "TIMESTAMPTZ '" + dayAndTime + "+00'" : base.Timestamp(dayAndTime, isInstant);

    /// <inheritdoc/>
    protected override string Now => "now()";

    // A moment beside a timestamp or a date would be read in the time zone of the session.
    /// <inheritdoc/>
    protected override string ClockInUtc => "timezone('UTC', now())";

    /// <inheritdoc/>
    protected override string StartOfToday => "date_trunc('day', now(), 'UTC')";

    /// <inheritdoc/>
    protected override string Today => "CAST(now() AT TIME ZONE 'UTC' AS date)";
}
