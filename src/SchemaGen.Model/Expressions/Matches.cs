using SchemaGen.Model.Expressions.Patterns;

namespace SchemaGen.Model.Expressions;

/// <summary><c>matches(operand, 'regex')</c>: a text that a portable regular expression describes, upper and lower case told apart.</summary>
/// <param name="Operand">The text.</param>
/// <param name="Pattern">The regular expression, which the parser has found to be one.</param>
public sealed record Matches(Expression Operand, string Pattern) : Expression
{
    /// <inheritdoc/>
    public override bool IsCondition => true;

    /// <summary>The regular expression as .NET reads it.</summary>
    public string DotNetPattern
    {
        get
        {
            var pattern = PortablePattern.Of(Pattern);
            var text = "(?s)" + PatternText.Regex(pattern, PatternFlavor.Escaping);
            // Before a line break at the end, $ would match as well.
            return pattern.IsEndAnchored ? text.Substring(0, text.Length - 1) + "\\z" : text;
        }
    }

    /// <summary>
    /// Can a database without regular expressions check the same with GLOB or LIKE? Where not, it checks what it can: what
    /// matches is always admitted, and some of what does not.
    /// </summary>
    public bool IsExactWithoutRegularExpressions => PortablePattern.Of(Pattern).Conditions.AreExact;

    internal override Expression MapChildren(Func<Expression, Expression> change) => this with { Operand = change(Operand) };
}
