namespace SchemaGen.Model.Dialects.SqlServer;

/// <summary>Portable expressions as SQL Server has them: no boolean values, Unicode literals, <c>[</c> an escape in patterns.</summary>
public sealed class SqlServerExpressionWriter(Func<string, string> quoteColumn) : ExpressionWriter(quoteColumn)
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

    /// <summary><c>len</c> leaves out trailing blanks, so one character that is none is counted with them.</summary>
    protected override Sql Length(Sql text) => new("len(" + text.At(Precedence.Sum) + " + N'.') - 1", Precedence.Sum);

    /// <inheritdoc/>
    protected override Sql Round(Sql number, string? digits) => base.Round(number, digits ?? "0");

    /// <summary>The form of ISO 8601, which is read alike under every language setting.</summary>
    protected override string Date(string day) => "'" + day + "'";

    /// <inheritdoc/>
    protected override string Timestamp(string dayAndTime, bool isInstant) =>
        "'" + dayAndTime.Replace(' ', 'T') + (isInstant ? "+00:00'" : "'");

    /// <inheritdoc/>
    protected override string Now => "sysutcdatetime()";

    /// <inheritdoc/>
    protected override string Today => "CAST(sysutcdatetime() AS date)";
}
