namespace SchemaGen.Model.Expressions;

/// <summary>The columns of an expression.</summary>
public static class ExpressionColumns
{
    /// <summary>The names of the columns that the expression reads, each once, in the order of the text.</summary>
    public static IReadOnlyList<string> Columns(this Expression expression) => [];
}

/// <summary>The text of an expression that is the same on every machine.</summary>
public static class ExpressionText
{
    /// <summary>The expression in the portable language, with one blank between words and no needless parentheses.</summary>
    public static string Canonical(this Expression expression) => "";
}
