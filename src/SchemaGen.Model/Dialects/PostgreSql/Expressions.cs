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

    /// <summary>Only <c>numeric</c> rounds to digits, and rounds halves away from zero.</summary>
    protected override Sql Round(Sql number, string? digits) => base.Round(Primary("CAST(" + number.Text + " AS numeric)"), digits);

    /// <inheritdoc/>
    protected override string Timestamp(string dayAndTime, bool isInstant) =>
        isInstant ? "TIMESTAMPTZ '" + dayAndTime + "+00'" : base.Timestamp(dayAndTime, isInstant);

    /// <inheritdoc/>
    protected override string Now => "now()";

    /// <inheritdoc/>
    protected override string Today => "CAST(now() AT TIME ZONE 'UTC' AS date)";
}
