using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Model;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Leaves databases out of what an attribute asks for.</summary>
internal static class ExceptEdits
{
    /// <summary>Adds the databases to the attribute's <c>Except</c>.</summary>
    public static void Add(AttributeSyntax attribute, DialectSet dialects, SemanticModel model, SourceText text, EditList edits)
    {
        var expression = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Except")?.Expression;
        var name = NamesInScope.DialectEnum(model, text, attribute, edits);
        var written = expression is null ? ((DialectSet, ExpressionSyntax)?)null : (SetOf(expression, model), expression);
        edits.Add(attribute.SyntaxTree, new LeaveOut(attribute, dialects, written, name));
    }

    /// <summary>The databases that an expression names.</summary>
    public static DialectSet SetOf(ExpressionSyntax expression, SemanticModel model) =>
        model.GetConstantValue(expression).Value is int value ? (DialectSet)value : DialectSet.None;
}
