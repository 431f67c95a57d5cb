using System.Text;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Expressions.Patterns;

namespace SchemaGen.Model.Dialects.Sqlite;

/// <summary>Portable expressions as SQLite has them. Dates and timestamps are the texts that they are kept as.</summary>
public sealed class SqliteExpressionWriter(Func<string, string> quoteColumn) : ExpressionWriter(quoteColumn)
{
    /// <summary>GLOB instead of LIKE, which takes <c>a</c> for <c>A</c>.</summary>
    protected override string LikeTest(Like like) =>
        Negatable("GLOB ", like.IsNegated) + Text(GlobPattern(like.Pattern)).At(Precedence.Primary);

    private static string GlobPattern(string pattern)
    {
        StringBuilder glob = new(pattern.Length);
        foreach (var c in pattern)
            _ = c switch
            {
                '%' => glob.Append('*'),
                '_' => glob.Append('?'),
                '*' or '?' or '[' => glob.Append('[').Append(c).Append(']'),
                _ => glob.Append(c),
            };
        return glob.ToString();
    }

    /// <summary>GLOB, since REGEXP has no function unless every connection brings one. It reads no further than to a character 0.</summary>
    protected override Sql Matching(Matches matches) => Joined(
        MatchingByShapes(
            matches,
            (shape, letters, isNegated) =>
                Operand(matches.Operand) + " " + Negatable("GLOB ", isNegated) + Text(PatternText.Glob(shape, letters)).At(Precedence.Primary)),
        "AND",
        new Sql("instr(" + Render(matches.Operand).Text + ", char(0)) = 0", Precedence.Predicate),
        Precedence.And);

    // The operator ->> came with 3.38 only, and makes true a 1.
    /// <inheritdoc/>
    protected override Sql JsonText(JsonText json)
    {
        var place = "(" + Render(json.Document).Text + ", " + Text(json.Path.Text).Text + ")";
        return Primary(
            "CASE WHEN json_type" + place + " IN ('true', 'false') THEN json_type" + place
            + " WHEN json_type" + place + " NOT IN ('object', 'array') THEN CAST(json_extract" + place + " AS TEXT) END");
    }

    // Identifiers are kept in capitals, as the driver writes them.
    /// <inheritdoc/>
    protected override Sql SessionValue(SessionValue value)
    {
        var text = SqliteDialect.TextOfSession(value.Name);
        return Primary(value.Type switch
        {
            ExpressionType.Uuid => "upper(" + text + ")",
            ExpressionType.Number or ExpressionType.Boolean => "CAST(" + text + " AS " + (value.IsWhole ? "INTEGER" : "NUMERIC") + ")",
            _ => text,
        });
    }

    /// <inheritdoc/>
    protected override string Date(string day) => Quoted(day);

    /// <inheritdoc/>
    protected override string Timestamp(string dayAndTime, bool isInstant) => Quoted(isInstant ? dayAndTime + "+00:00" : dayAndTime);

    /// <inheritdoc/>
    protected override string Now => "strftime('%Y-%m-%d %H:%M:%f+00:00', 'now')";

    /// <inheritdoc/>
    protected override string ClockInUtc => "strftime('%Y-%m-%d %H:%M:%f', 'now')";

    /// <inheritdoc/>
    protected override string Today => "date('now')";
}
