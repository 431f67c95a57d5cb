namespace SchemaGen.Model.Expressions;

/// <summary>How long the text can be that an expression gives.</summary>
public static class ExpressionLength
{
    /// <summary>The length in characters, or <see langword="null"/> where nothing limits it.</summary>
    public static int? LongestText(this Expression expression, EquatableArray<Column> columns) => expression switch
    {
        TextLiteral text => text.Value.Length,
        ColumnReference reference => columns.FirstOrDefault(column => column.Name == reference.Name)?.Type switch
        {
            StringType text => text.Length,
            CharType text => text.Length,
            EnumType list => list.LongestValue,
            CaseInsensitiveTextType text => text.Length,
            UlidType => 26,
            _ => null,
        },
        FunctionCall { Function: PortableFunction.Lower or PortableFunction.Upper or PortableFunction.Trim } call =>
            call.Arguments[0].LongestText(columns),
        FunctionCall { Function: PortableFunction.Coalesce } call =>
            call.Arguments.Select(argument => argument.LongestText(columns)).Aggregate((int?)0, (most, next) => next > most ? next : next is null ? null : most),
        Binary { Operator: BinaryOperator.Concatenate } both => both.Left.LongestText(columns) + both.Right.LongestText(columns),
        _ => null,
    };
}
