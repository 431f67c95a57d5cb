using SchemaGen.Model.Dialects.MySqlFamily;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Dialects.MySql;

/// <summary>Portable expressions as MySQL has them.</summary>
/// <param name="quoteColumn">The column's name as the statement needs it.</param>
/// <param name="collation">The collation of all text.</param>
public sealed class MySqlExpressionWriter(Func<string, string> quoteColumn, string collation) : MySqlFamilyExpressionWriter(quoteColumn, collation)
{
    /// <summary>By letter case, whatever the column's collation, and with a dot that is any character.</summary>
    protected override Sql Matching(Matches matches) =>
        Function("REGEXP_LIKE", Render(matches.Operand), Primary(PatternLiteral(matches)), Primary("'cn'"));
}
