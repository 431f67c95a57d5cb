namespace SchemaGen.Model.Expressions;

/// <summary>The text of an expression that is the same on every machine.</summary>
public static class ExpressionText
{
    /// <summary>The expression in the portable language, with one blank between words and no needless parentheses.</summary>
    public static string Canonical(this Expression expression) => "";
}
