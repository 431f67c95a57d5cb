using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Declarations;

namespace SchemaGen.CSharp.Reading;

/// <summary>Reads the constants that initialize properties.</summary>
internal static class Initializers
{
    /// <summary>
    /// The constant, or <see langword="null"/> where there is none. An empty text, <see langword="null"/> and <c>default</c> only
    /// silence the compiler, so they count as none.
    /// </summary>
    public static Constant? Read(ISymbol member, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var value = reference.GetSyntax(cancellationToken) switch
            {
                PropertyDeclarationSyntax { Initializer.Value: var initializer } => initializer,
                VariableDeclaratorSyntax { Initializer.Value: var initializer } => initializer,
                _ => null,
            };
            if (value is null or PostfixUnaryExpressionSyntax or CollectionExpressionSyntax or BaseObjectCreationExpressionSyntax) continue;
            if (!compilation.ContainsSyntaxTree(value.SyntaxTree)) continue;
            var constant = compilation.GetSemanticModel(value.SyntaxTree).GetConstantValue(value, cancellationToken);
            if (!constant.HasValue || constant.Value is null or "" || value is DefaultExpressionSyntax) continue;
            if (value is LiteralExpressionSyntax { Token.ValueText: "default" }) continue;
            return ConstantText.Read(constant.Value);
        }

        return null;
    }
}
