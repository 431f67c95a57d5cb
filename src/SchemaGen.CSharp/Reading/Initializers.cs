using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading.Attributes;

namespace SchemaGen.CSharp.Reading;

/// <summary>Reads the constants that initialize properties.</summary>
internal static class Initializers
{
    /// <summary>
    /// The constant, or <see langword="null"/> where there is none. An empty text, <see langword="null"/> and <c>default</c> only
    /// silence the compiler, so they count as none.
    /// </summary>
    /// <param name="member">The property or field.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="syntax">What reads it from syntax where that is exact, or <see langword="null"/> to ask the compiler.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Constant? Read(ISymbol member, Compilation compilation, SyntaxAttributes? syntax, CancellationToken cancellationToken)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var value = reference.GetSyntax(cancellationToken) switch
            {
                PropertyDeclarationSyntax { Initializer.Value: var initializer } => initializer,
                VariableDeclaratorSyntax { Initializer.Value: var initializer } => initializer,
                _ => null,
            };
            if (value is null or PostfixUnaryExpressionSyntax or CollectionExpressionSyntax or BaseObjectCreationExpressionSyntax or DefaultExpressionSyntax) continue;
            if (value.IsKind(SyntaxKind.DefaultLiteralExpression)) continue;
            if (!compilation.ContainsSyntaxTree(value.SyntaxTree)) continue;
            if (syntax?.ReadInitializer(value, member) is (var read, true))
            {
                if (read is null or NullConstant or TextConstant { Value: "" }) continue;
                return read;
            }

            var model = compilation.GetSemanticModel(value.SyntaxTree);
            var constant = model.GetConstantValue(value, cancellationToken);
            if (!constant.HasValue || constant.Value is null or "") continue;
            return ConstantText.Read(constant.Value) is NumberConstant number
                ? number with { EnumName = DeclarationReader.EnumNameOf(model.GetTypeInfo(value, cancellationToken).Type, constant.Value) }
                : ConstantText.Read(constant.Value);
        }

        return null;
    }
}
