using SchemaGen.Model.Dialects.MySqlFamily;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Dialects.MySql;

/// <summary>Portable expressions as MySQL has them.</summary>
public sealed class MySqlExpressionWriter(Func<string, string> quoteColumn) : MySqlFamilyExpressionWriter(quoteColumn)
{
    /// <summary>By letter case, whatever the column's collation, and with a dot that is any character.</summary>
    protected override Sql Matching(Matches matches) =>
        Function("REGEXP_LIKE", Render(matches.Operand), Primary(PatternLiteral(matches)), Primary("'cn'"));
}
