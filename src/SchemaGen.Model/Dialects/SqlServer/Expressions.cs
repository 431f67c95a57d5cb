using SchemaGen.Model.Expressions;
using SchemaGen.Model.Expressions.Patterns;

namespace SchemaGen.Model.Dialects.SqlServer;

/// <summary>Portable expressions as SQL Server has them: no boolean values, Unicode literals, <c>[</c> an escape in patterns.</summary>
/// <param name="quoteColumn">The column's name as the statement needs it.</param>
/// <param name="hasRegularExpressions">Whether it is SQL Server 2025 or later, with the compatibility level of its own.</param>
/// <param name="isStored">
/// Whether the value may be stored or indexed: a text that becomes a date by itself would depend on the session's language to SQL
/// Server. The condition of an index, on the other hand, takes a literal only.
/// </param>
public sealed class SqlServerExpressionWriter(Func<string, string> quoteColumn, bool hasRegularExpressions = false, bool isStored = false)
    : ExpressionWriter(quoteColumn)
{
    /// <inheritdoc/>
    protected override Sql ValueAsCondition(Sql value) => new(value.At(Precedence.Concatenation) + " = 1", Precedence.Predicate);

    /// <inheritdoc/>
    protected override Sql BooleanCondition(bool value) => new(value ? "1 = 1" : "1 = 0", Precedence.Predicate);

    /// <inheritdoc/>
    protected override string ConditionAsValue(Sql condition) =>
        $"CAST(CASE WHEN {condition.Text} THEN 1 WHEN NOT ({condition.Text}) THEN 0 END AS bit)";

    /// <inheritdoc/>
    protected override string Quoted(string text) => "N" + base.Quoted(text);

    /// <inheritdoc/>
    protected override string Character(int code) => $"nchar({code})";

    /// <inheritdoc/>
    protected override Sql Concatenated(IReadOnlyList<Sql> parts)
    {
        var joined = parts[0];
        for (var i = 1; i < parts.Count; i++) joined = Joined(joined, "+", parts[i], Precedence.Sum);
        return joined;
    }

    /// <inheritdoc/>
    protected override string LikePattern(string pattern) => pattern.Replace("[", "[[]");

    // One operand that is wider makes the whole so, and all that is computed from it.
    /// <inheritdoc/>
    protected override Sql Arithmetic(Binary binary, string sign, Precedence rank)
    {
        if (!IntegerRange.MayOverflow(binary)) return base.Arithmetic(binary, sign, rank);
        var (left, right) = (Number(binary.Left), Number(binary.Right));
        return binary.Left is NumberLiteral && binary.Right is not NumberLiteral ? Joined(left, sign, Wide(right), rank) : Joined(Wide(left), sign, right, rank);
    }

    private static Sql Wide(Sql number) => Primary("CAST(" + number.Text + " AS bigint)");

    // The collation compares by code point, so that a range holds what it holds elsewhere.
    /// <inheritdoc/>
    protected override Sql Matching(Matches matches) => hasRegularExpressions
        ? Function(
            "REGEXP_LIKE",
            Render(matches.Operand),
            Text(PatternText.Regex(PatternOf(matches), PatternFlavor.Escaping)),
            Primary("'cs'"))
        : MatchingByShapes(matches, (shape, letters, isNegated) => LikeShape(matches.Operand, PatternText.Like(shape, letters), isNegated));

    private string LikeShape(Expression operand, string pattern, bool isNegated) =>
        Render(operand).At(Precedence.Primary) + " COLLATE Latin1_General_BIN2 " + Negatable("LIKE ", isNegated)
        + Text(pattern).At(Precedence.Primary) + (pattern.IndexOf('\\') < 0 ? "" : " ESCAPE N'\\'");

    /// <inheritdoc/>
    protected override Sql JsonText(JsonText json) => Function("JSON_VALUE", Render(json.Document), Text(json.Path.Text));

    /// <inheritdoc/>
    protected override Sql SessionValue(SessionValue value) =>
        Primary("CAST(" + SqlServerDialect.OfSession(value.Name) + " AS " + TypeOf(value) + ")");

    private static string TypeOf(SessionValue value) => value.Type switch
    {
        ExpressionType.Boolean => "bit",
        ExpressionType.Number => value.IsWhole ? "bigint" : "decimal(38, 10)",
        ExpressionType.Uuid => "uniqueidentifier",
        ExpressionType.Date => "date",
        ExpressionType.Time => "time(7)",
        ExpressionType.Timestamp => "datetime2(7)",
        ExpressionType.Instant => "datetimeoffset(7)",
        _ => "nvarchar(4000)",
    };

    /// <summary><c>len</c> leaves out trailing blanks, so one character that is none is counted with them.</summary>
    protected override Sql Length(Sql text) => new("len(" + text.At(Precedence.Sum) + " + N'.') - 1", Precedence.Sum);

    /// <inheritdoc/>
    protected override Sql Round(Sql number, string? digits) => base.Round(number, digits ?? "0");

    /// <summary>The form of ISO 8601, which is read alike under every language setting.</summary>
    protected override string Date(string day) => isStored ? "CONVERT(date, '" + day + "', 23)" : "'" + day + "'";

    /// <inheritdoc/>
    protected override string Timestamp(string dayAndTime, bool isInstant)
    {
        var text = dayAndTime.Replace(' ', 'T');
        if (!isStored) return "'" + text + (isInstant ? "+00:00'" : "'");
        var converted = "CONVERT(datetime2(7), '" + text + "', 126)";
        return isInstant ? "TODATETIMEOFFSET(" + converted + ", 0)" : converted;
    }

    /// <inheritdoc/>
    protected override string Now => "sysutcdatetime()";

    /// <inheritdoc/>
    protected override string Today => "CAST(sysutcdatetime() AS date)";
}
