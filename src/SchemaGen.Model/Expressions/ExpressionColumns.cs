namespace SchemaGen.Model.Expressions;

/// <summary>The columns of an expression.</summary>
public static class ExpressionColumns
{
    /// <summary>The names of the columns that the expression reads, each once, in the order of the text.</summary>
    public static IReadOnlyList<string> Columns(this Expression expression)
    {
        List<string> names = [];
        expression.Any(node =>
        {
            if (node is ColumnReference column && !names.Contains(column.Name)) names.Add(column.Name);
            return false;
        });
        return names;
    }
}
