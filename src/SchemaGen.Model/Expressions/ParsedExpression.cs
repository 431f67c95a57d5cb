namespace SchemaGen.Model.Expressions;

/// <summary>What a text says, or what is wrong with it.</summary>
/// <param name="Text">The text as it was given.</param>
/// <param name="Expression">The tree; null where there are errors.</param>
/// <param name="Columns">The columns it names, in the order and at the places where they stand.</param>
/// <param name="Errors">What is wrong, in the order of the text.</param>
public sealed record ParsedExpression(
    string Text,
    Expression? Expression,
    EquatableArray<ColumnMention> Columns,
    EquatableArray<ExpressionError> Errors);

/// <summary>A column named in an expression.</summary>
/// <param name="Name">The name as written, without quotes.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ColumnMention(string Name, SourceSpan Span);

/// <summary>Something wrong in an expression.</summary>
/// <param name="Message">One sentence: what is wrong, and the way out.</param>
/// <param name="Start">Its first character in the text, from 0.</param>
/// <param name="Length">How many characters are concerned; 0 only in an empty text.</param>
public sealed record ExpressionError(string Message, int Start, int Length);
