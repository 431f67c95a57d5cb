using SchemaGen.Model.Dialects.MySqlFamily;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Dialects.MariaDb;

/// <summary>Portable expressions as MariaDB has them.</summary>
/// <param name="quoteColumn">The column's name as the statement needs it.</param>
/// <param name="collation">The collation of all text.</param>
public sealed class MariaDbExpressionWriter(Func<string, string> quoteColumn, string collation) : MySqlFamilyExpressionWriter(quoteColumn, collation)
{
    // Options in the pattern itself: REGEXP BINARY would match bytes, and take a column of another character set amiss.
    /// <summary>By letter case, whatever the column's collation, and with a dot that is any character.</summary>
    protected override Sql Matching(Matches matches) =>
        new(Operand(matches.Operand) + " REGEXP " + PatternLiteral(matches, "(?s-i)"), Precedence.Predicate);
}
