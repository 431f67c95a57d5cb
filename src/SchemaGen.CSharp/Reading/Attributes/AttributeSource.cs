using Microsoft.CodeAnalysis;
using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Reading.Attributes;

/// <summary>Gives the attributes of symbols; those of a positional record's parameter count for its property.</summary>
internal abstract class AttributeSource
{
    private readonly Dictionary<ISymbol, IReadOnlyList<WrittenAttribute>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The attributes of a symbol, in the compiler's order.</summary>
    public IReadOnlyList<WrittenAttribute> Of(ISymbol symbol)
    {
        if (!_known.TryGetValue(symbol, out var attributes)) _known.Add(symbol, attributes = Read(symbol));
        return attributes;
    }

    protected abstract IReadOnlyList<WrittenAttribute> Read(ISymbol symbol);
}

/// <summary>Asks the compiler for everything: what reading from syntax has to be equal to.</summary>
internal sealed class SymbolAttributes(Func<TypedConstant, Constant> readConstant) : AttributeSource
{
    protected override IReadOnlyList<WrittenAttribute> Read(ISymbol symbol)
    {
        var result = new List<WrittenAttribute>();
        foreach (var data in DeclarationReader.AttributesOf(symbol))
            result.Add(new WrittenAttribute(data.AttributeClass, data.ApplicationSyntaxReference, () => Arguments(data)));
        return result;
    }

    /// <summary>The arguments of an attribute as the compiler sees them.</summary>
    public EquatableArray<Argument> Arguments(AttributeData attribute)
    {
        var result = new List<Argument>();
        for (var i = 0; i < attribute.ConstructorArguments.Length && i < (attribute.AttributeConstructor?.Parameters.Length ?? 0); i++)
            result.Add(new Argument(attribute.AttributeConstructor!.Parameters[i].Name, readConstant(attribute.ConstructorArguments[i])));
        foreach (var pair in attribute.NamedArguments) result.Add(new Argument(pair.Key, readConstant(pair.Value)));
        return result.ToEquatableArray();
    }
}
