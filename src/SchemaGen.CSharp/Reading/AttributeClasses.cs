using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading.Outlines;

namespace SchemaGen.CSharp.Reading;

/// <summary>Tells schema attributes from others by what they derive from, and reads what stands on their classes, once each.</summary>
internal static class AttributeClasses
{
    // Symbols of a referenced assembly live as long as the reference does, those of the project as long as its compilation: keyed by
    // the symbol, what stands on a class is read once for either and goes with it.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, Known> Read = new();
    private static readonly ConditionalWeakTable<INamedTypeSymbol, Known> ReadFromSyntax = new();

    // Attribute classes that stand on each other would otherwise be read for ever.
    [ThreadStatic]
    private static HashSet<INamedTypeSymbol>? s_reading;

    /// <summary>The family of an attribute class, or <see langword="null"/> for an attribute that is not about schemas.</summary>
    public static AttributeFamily? FamilyOf(INamedTypeSymbol? attributeClass)
    {
        if (attributeClass is not null && Annotations.Contains(attributeClass)) return AttributeFamily.Plain;
        for (var type = attributeClass; type is not null; type = type.BaseType)
        {
            if (type.ContainingNamespace is not { Name: WellKnown.Namespace, ContainingNamespace.IsGlobalNamespace: true }) continue;
            switch (type.Name)
            {
                case "TableTemplateAttribute": return AttributeFamily.TableTemplate;
                case "ColumnGroupAttribute": return AttributeFamily.ColumnGroup;
                case "ColumnTypeAttribute": return AttributeFamily.ColumnType;
                case var _ when type.BaseType is { Name: "Attribute" }: return AttributeFamily.Plain;
            }
        }

        return null;
    }

    /// <summary>The attribute class with what stands on it.</summary>
    public static AttributeClass Of(INamedTypeSymbol type, AttributeFamily family, DeclarationReader reader)
    {
        var table = reader.Footprint is null || type.DeclaringSyntaxReferences.IsEmpty ? Read : ReadFromSyntax;
        if (!table.TryGetValue(type, out var known))
        {
            s_reading ??= new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
            if (!s_reading.Add(type)) return new AttributeClass(SymbolNames.MetadataName(type), family, []) { IsCircular = true };
            try
            {
                var footprint = new Footprint();
                var attributes = family == AttributeFamily.Plain ? [] : reader.Beside(footprint).ReadAttributesOfClass(type);
                var read = new AttributeClass(SymbolNames.MetadataName(type), family, attributes) { Unknown = attributes.IsEmpty ? [] : OtherVersions.On(type, attributes) };
                known = table.GetValue(type, _ => new Known(read, footprint));
            }
            finally
            {
                s_reading.Remove(type);
            }
        }

        reader.Footprint?.Add(known.Footprint);
        return known.Class;
    }

    private sealed record Known(AttributeClass Class, Footprint Footprint);
}
