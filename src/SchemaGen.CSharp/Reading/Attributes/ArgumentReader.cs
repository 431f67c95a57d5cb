using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading.Outlines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Reading.Attributes;

/// <summary>
/// Reads the arguments of attributes from syntax: literals, <c>nameof</c>, members of enums, types, constants and lists of these.
/// <see langword="null"/> means that the compiler has to be asked.
/// </summary>
internal sealed class ArgumentReader(Names names, LanguageVersion language, Func<INamedTypeSymbol, TypeConstant> readType)
{
    // Longer sums are for the compiler, which does not go as deep as they are nested.
    private const int GreatestDepth = 50;

    /// <summary>The arguments, in the compiler's order: the constructor's, defaults included, then the named ones.</summary>
    public EquatableArray<Argument>? Read(AttributeSyntax attribute, INamedTypeSymbol attributeClass)
    {
        if (attributeClass.IsAbstract || attributeClass.Arity > 0) return null;
        var written = attribute.ArgumentList?.Arguments ?? default;
        var count = 0;
        while (count < written.Count && written[count].NameEquals is null)
            if (written[count++].NameColon is not null)
                return null;
        if (ConstructorFor(attributeClass, written, count) is not { } constructor) return null;

        var result = new List<Argument>(constructor.Parameters.Length + written.Count - count);
        for (var i = 0; i < constructor.Parameters.Length; i++)
        {
            var parameter = constructor.Parameters[i];
            var value = parameter.IsParams ? ReadRest(written, i, count, (parameter.Type as IArrayTypeSymbol)?.ElementType)
                : i < count ? Read(written[i].Expression, parameter.Type)
                : Default(parameter);
            if (value is null) return null;
            result.Add(new Argument(parameter.Name, value));
        }

        for (var i = count; i < written.Count; i++)
        {
            if (written[i].NameEquals?.Name.Identifier.ValueText is not { } name || result.Skip(constructor.Parameters.Length).Any(earlier => earlier.Name == name)) return null;
            if (PropertyOf(attributeClass, name) is not { } property || Read(written[i].Expression, property.Type) is not { } value) return null;
            result.Add(new Argument(name, value));
        }

        return result.ToEquatableArray();
    }

    /// <summary>
    /// The constant that an initializer is and whether that is sure; <see langword="null"/> is no constant.
    /// </summary>
    public (Constant? Constant, bool IsSure) ReadInitializer(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.Utf8StringLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression }:
                return (null, false);
            case LiteralExpressionSyntax { ContainsDiagnostics: false } literal:
                return (ConstantText.Read(literal.Token.Value), true);
            case PrefixUnaryExpressionSyntax { ContainsDiagnostics: false } when IntegerOf(expression) is { } integer:
                return (ConstantText.Read(integer), true);
            // A call gives no constant, and neither does what it is called on.
            case InvocationExpressionSyntax { Expression: not IdentifierNameSyntax { Identifier.Text: "nameof" } }:
                return (null, true);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                if (names.Constant(expression) is not { } field) return (null, IsNoConstant(expression));
                return (ConstantOf(field), true);
            default:
                return (null, false);
        }
    }

    // Such as string.Empty.
    private bool IsNoConstant(ExpressionSyntax expression) => names.Value(expression) is IPropertySymbol or IFieldSymbol { IsConst: false };

    private static Constant ConstantOf(IFieldSymbol field) => ConstantText.Read(field.ConstantValue) is NumberConstant number
        ? number with { EnumName = DeclarationReader.EnumNameOf(field.Type, field.ConstantValue) }
        : ConstantText.Read(field.ConstantValue);

    // Several that fit are the compiler's to choose from.
    private static IMethodSymbol? ConstructorFor(INamedTypeSymbol attributeClass, SeparatedSyntaxList<AttributeArgumentSyntax> written, int count)
    {
        IMethodSymbol? found = null;
        foreach (var constructor in attributeClass.InstanceConstructors)
        {
            if (!Fits(constructor.Parameters.Length, constructor)) continue;
            if (found is not null || constructor.DeclaredAccessibility != Accessibility.Public) return null;
            found = constructor;
        }

        return found;

        bool Fits(int length, IMethodSymbol constructor)
        {
            for (var i = count; i < length; i++)
                if (constructor.Parameters[i] is { IsOptional: false, IsParams: false })
                    return false;
            for (var i = 0; i < count && i < length; i++)
                if (IsOfAnotherType(written[i].Expression, constructor.Parameters[i].Type))
                    return false;
            return count <= length || constructor.Parameters is [.., { IsParams: true }];
        }
    }

    // Nothing turns a text into a type, or a type into a text.
    private static bool IsOfAnotherType(ExpressionSyntax value, ITypeSymbol parameter) => value switch
    {
        TypeOfExpressionSyntax => parameter.SpecialType == SpecialType.System_String,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => IsType(parameter),
        _ => false,
    };

    private static bool IsType(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static Constant? Default(IParameterSymbol parameter)
    {
        if (parameter is not { HasExplicitDefaultValue: true, Type.TypeKind: not TypeKind.Enum }) return null;
        foreach (var reference in parameter.DeclaringSyntaxReferences)
            if (reference.GetSyntax() is not ParameterSyntax { Default.Value: { } value } || !Footprint.StandsAlone(value))
                return null;
        return ConstantText.Read(parameter.ExplicitDefaultValue);
    }

    private static IPropertySymbol? PropertyOf(INamedTypeSymbol type, string name)
    {
        for (var level = type; level is not null; level = level.BaseType)
            if (level.GetMembers(name) is [var member])
                return member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public } property ? property : null;
            else if (!level.GetMembers(name).IsEmpty)
                return null;
        return null;
    }

    private ListConstant? ReadRest(SeparatedSyntaxList<AttributeArgumentSyntax> written, int from, int to, ITypeSymbol? element)
    {
        // One alone may be the whole array, unless it can be nothing but an element.
        if (element is null) return null;
        if (element.SpecialType != SpecialType.System_String && !(IsType(element) && written.Skip(from).Take(to - from).All(argument => argument.Expression is TypeOfExpressionSyntax))) return null;
        if (from + 1 == to && written[from].Expression.IsKind(SyntaxKind.NullLiteralExpression)) return null;
        return List(written.Skip(from).Take(to - from).Select(argument => argument.Expression), element);
    }

    private ListConstant? List(IEnumerable<ExpressionSyntax> expressions, ITypeSymbol element)
    {
        var items = new List<Constant>();
        foreach (var expression in expressions)
        {
            if (Read(expression, element) is not { } item) return null;
            items.Add(item);
        }

        return new ListConstant(items.ToEquatableArray());
    }

    private Constant? Read(ExpressionSyntax expression, ITypeSymbol target)
    {
        if (expression.IsKind(SyntaxKind.NullLiteralExpression)) return target.IsReferenceType ? new NullConstant() : null;
        if (target is IArrayTypeSymbol { Rank: 1, ElementType: var element }) return ArrayOf(expression, element);
        if (target is INamedTypeSymbol { TypeKind: TypeKind.Enum } list) return EnumMember(expression, list);
        if (IsName(expression)) return NamedConstant(expression, target);
        switch (target.SpecialType)
        {
            case SpecialType.System_String:
                return TextOf(expression, 0) is { } text ? new TextConstant(text) : null;
            case SpecialType.System_Boolean:
                return expression is LiteralExpressionSyntax { Token.Value: bool flag } ? new BooleanConstant(flag) : null;
            case SpecialType.System_Int32:
                return IntegerOf(expression) is { } integer ? ConstantText.Read(integer) : null;
            case SpecialType.System_Int64:
                return expression is LiteralExpressionSyntax { Token.Value: long wide } ? ConstantText.Read(wide)
                    : IntegerOf(expression) is { } narrow ? ConstantText.Read((long)narrow)
                    : null;
            case SpecialType.System_Double:
                return expression is LiteralExpressionSyntax { Token.Value: double real } ? ConstantText.Read(real)
                    : IntegerOf(expression) is { } whole ? ConstantText.Read((double)whole)
                    : null;
            case SpecialType.System_Object:
                return IntegerOf(expression) is { } number ? ConstantText.Read(number)
                    : expression is LiteralExpressionSyntax { RawKind: not (int)SyntaxKind.Utf8StringLiteralExpression, Token.Value: string or bool or char or double or long } literal && !IsDefault(expression) ? ConstantText.Read(literal.Token.Value)
                    : TextOf(expression, 0) is { } joined ? new TextConstant(joined)
                    : null;
        }

        return IsType(target)
            && expression is TypeOfExpressionSyntax { Type: NameSyntax name }
            && names.Type(name) is { IsStatic: false } type
            ? readType(type)
            : null;
    }

    private static bool IsName(ExpressionSyntax expression) => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax;

    private static bool IsDefault(ExpressionSyntax expression) => expression.IsKind(SyntaxKind.DefaultLiteralExpression);

    private static int? IntegerOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: int value } => value,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax { Token.Value: int value } } => -value,
        _ => null,
    };

    private string? TextOf(ExpressionSyntax expression, int depth)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.Value: string text }:
                return text;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when depth < GreatestDepth:
                return TextOf(sum.Left, depth + 1) is { } left && TextOf(sum.Right, depth + 1) is { } right ? left + right : null;
            case InvocationExpressionSyntax
            {
                Expression: IdentifierNameSyntax { Identifier.Text: "nameof" },
                ArgumentList.Arguments: [{ NameColon: null, RefKindKeyword.RawKind: 0, Expression: var named }],
            } when !names.MayHide("nameof"):
                return NameOf(named);
            case var _ when IsName(expression):
                return names.Constant(expression) is { Type.SpecialType: SpecialType.System_String, ConstantValue: string constant } ? constant : null;
            default:
                return null;
        }
    }

    // A name that stands for nothing is an error of the compiler's.
    private string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } => names.HasMember(name) || names.Type(expression) is not null ? name : null,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax { Identifier.ValueText: var name }, Expression: var left } =>
            left is not IdentifierNameSyntax { Identifier.ValueText: var first } || !names.HasMember(first)
                ? names.Type(left) is { } type && names.HasMember(type, name) ? name : null
                : null,
        _ => null,
    };

    private Constant? NamedConstant(ExpressionSyntax expression, ITypeSymbol target)
    {
        if (names.Constant(expression) is not { ConstantValue: { } value } field) return null;
        if (target.SpecialType == SpecialType.System_Object)
            return field.Type.TypeKind == TypeKind.Enum || field.Type.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Boolean or SpecialType.System_Double
                ? ConstantOf(field)
                : null;
        return SymbolEqualityComparer.Default.Equals(field.Type, target)
            && target.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Boolean or SpecialType.System_Int64 or SpecialType.System_Double
            ? ConstantText.Read(value)
            : null;
    }

    private NumberConstant? EnumMember(ExpressionSyntax expression, INamedTypeSymbol target)
    {
        if (target.EnumUnderlyingType?.SpecialType != SpecialType.System_Int32 || Value(expression, 0) is not { } value) return null;
        return new NumberConstant(ConstantText.Of(value)) { EnumName = DeclarationReader.EnumNameOf(target, value) };

        int? Value(ExpressionSyntax part, int depth) => depth >= GreatestDepth ? null : part switch
        {
            ParenthesizedExpressionSyntax { Expression: var inner } => Value(inner, depth + 1),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } both => Value(both.Left, depth + 1) | Value(both.Right, depth + 1),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseAndExpression } both => Value(both.Left, depth + 1) & Value(both.Right, depth + 1),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseNotExpression, Operand: var operand } => ~Value(operand, depth + 1),
            var _ when IsName(part) && names.Constant(part) is { ConstantValue: int value } field && SymbolEqualityComparer.Default.Equals(field.Type, target) => value,
            _ => null,
        };
    }

    private ListConstant? ArrayOf(ExpressionSyntax expression, ITypeSymbol element) => expression switch
    {
        CollectionExpressionSyntax list when language >= LanguageVersion.CSharp12 && list.Elements.All(item => item is ExpressionElementSyntax) =>
            List(list.Elements.Select(item => ((ExpressionElementSyntax)item).Expression), element),
        // Without a type it is of whatever its elements are: of texts where one is a text.
        ImplicitArrayCreationExpressionSyntax { Commas.Count: 0, Initializer.Expressions: var items }
            when element.SpecialType == SpecialType.System_String && items.Any(item => item.IsKind(SyntaxKind.StringLiteralExpression)) => List(items, element),
        _ => null,
    };
}
