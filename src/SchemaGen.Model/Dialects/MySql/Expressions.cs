namespace SchemaGen.Model.Dialects.MySql;

/// <summary>Portable expressions as MySQL has them. A backslash is an escape in its literals and in its patterns.</summary>
/// <remarks>Written for MySQL's own SQL modes: under NO_BACKSLASH_ESCAPES a backslash in a text would stay doubled.</remarks>
public class MySqlExpressionWriter(Func<string, string> quoteColumn) : ExpressionWriter(quoteColumn)
{
    /// <summary>One literal always: what is joined from <c>char(10)</c> has a collation of its own, which a column's may not be compared with.</summary>
    protected override Sql Text(string value) => Primary(Quoted(value.Replace(@"\", @"\\").Replace("\n", @"\n").Replace("\r", @"\r").Replace("\x1a", @"\Z")));

    /// <inheritdoc/>
    protected override Sql Concatenated(IReadOnlyList<Sql> parts) => Function("concat", [.. parts]);

    /// <inheritdoc/>
    protected override string LikePattern(string pattern) => pattern.Replace(@"\", @"\\");

    /// <summary>Characters, where <c>length</c> counts bytes.</summary>
    protected override Sql Length(Sql text) => Function("char_length", text);

    /// <summary>Its division keeps fractions.</summary>
    protected override Sql Divided(Sql left, Sql right) => Joined(left, "/", right, Precedence.Product);

    /// <inheritdoc/>
    protected override string Now => "utc_timestamp(6)";

    /// <inheritdoc/>
    protected override string Today => "utc_date()";
}
