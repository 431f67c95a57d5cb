using SchemaGen.Model.Expressions;
using SchemaGen.Model.Expressions.Patterns;

namespace SchemaGen.Model.Dialects.Oracle;

/// <summary>Portable expressions as Oracle has them: no boolean values before 23ai.</summary>
/// <remarks>
/// An empty text is null there: <c>name = ''</c> is never true, <c>length('')</c> is null, and null joined with a text is the text.
/// </remarks>
public sealed class OracleExpressionWriter(Func<string, string> quoteColumn) : ExpressionWriter(quoteColumn)
{
    /// <inheritdoc/>
    protected override Sql ValueAsCondition(Sql value) => new(value.At(Precedence.Concatenation) + " = 1", Precedence.Predicate);

    /// <inheritdoc/>
    protected override Sql BooleanCondition(bool value) => new(value ? "1 = 1" : "1 = 0", Precedence.Predicate);

    /// <inheritdoc/>
    protected override string ConditionAsValue(Sql condition) =>
        $"CASE WHEN {condition.Text} THEN 1 WHEN NOT ({condition.Text}) THEN 0 END";

    /// <inheritdoc/>
    protected override string Character(int code) => $"chr({code})";

    /// <inheritdoc/>
    protected override Sql Modulo(Sql left, Sql right) => Function("mod", left, right);

    /// <summary>By letter case, and with a dot that is any character.</summary>
    protected override Sql Matching(Matches matches) => Function(
        "regexp_like",
        Render(matches.Operand),
        Text(PatternText.Regex(PatternOf(matches), PatternFlavor.Posix)),
        Primary("'cn'"));

    // A text of at most 4,000 characters; a longer one is null.
    /// <inheritdoc/>
    protected override Sql JsonText(JsonText json) => Function("json_value", Render(json.Document), Text(json.Path.Text));

    /// <inheritdoc/>
    protected override Sql SessionValue(SessionValue value)
    {
        var text = OracleDialect.TextOfSession(value.Name);
        return Primary(value.Type switch
        {
            ExpressionType.Number or ExpressionType.Boolean => "to_number(" + text + ")",
            ExpressionType.Uuid => "hextoraw(replace(" + text + ", '-'))",
            ExpressionType.Date => "to_date(" + text + ", 'YYYY-MM-DD')",
            _ => text,
        });
    }

    /// <inheritdoc/>
    protected override string Timestamp(string dayAndTime, bool isInstant) =>
        base.Timestamp(isInstant ? dayAndTime + " +00:00" : dayAndTime, isInstant);

    /// <summary>Its division keeps fractions.</summary>
    protected override Sql Divided(Sql left, Sql right) => Joined(left, "/", right, Precedence.Product);

    /// <inheritdoc/>
    protected override string Now => "systimestamp";

    // Without its zone a moment would be read in that of the session.
    /// <inheritdoc/>
    protected override string ClockInUtc => "sys_extract_utc(systimestamp)";

    /// <inheritdoc/>
    protected override string StartOfToday => "from_tz(CAST(" + Today + " AS TIMESTAMP), '+00:00')";

    /// <inheritdoc/>
    protected override string Today => "trunc(sys_extract_utc(systimestamp))";
}
