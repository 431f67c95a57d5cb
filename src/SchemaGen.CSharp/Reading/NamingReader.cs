using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Reading;

/// <summary>Reads how an assembly names its tables and columns.</summary>
public static class NamingReader
{
    // An assembly's symbol lives as long as its reference, or as the project's compilation.
    private static readonly ConditionalWeakTable<IAssemblySymbol, SchemaNaming> Known = new();

    /// <summary>What there is to say about a project's own declaration.</summary>
    public static IEnumerable<Finding> Check(Compilation compilation, SchemaTargets targets)
    {
        if (AttributeOf(compilation.Assembly, DeclarationReader.For(compilation)) is not { } attribute) yield break;
        var place = new Place("", Attribute: attribute.Ordinal);
        if (CaseOf(attribute) is null)
            yield return new Finding(RuleIds.BadArgument, FindingSeverity.Error, place.At("Case"), "Case is no way to make names; name one of NameCase");
        if (attribute.Text("DefaultSchema") is { } schema && NameRule.Fault(schema, DialectSet.All, targets) is { } fault)
            yield return new Finding(RuleIds.BadName, FindingSeverity.Error, place.At("DefaultSchema"), fault);
    }

    /// <summary>How an assembly names its tables and columns.</summary>
    internal static SchemaNaming Of(IAssemblySymbol assembly, DeclarationReader reader)
    {
        if (Known.TryGetValue(assembly, out var known)) return known;
        var naming = AttributeOf(assembly, reader) is { } attribute
            ? new SchemaNaming(CaseOf(attribute) ?? NameCase.SnakeCase, attribute.Flag("Plural") ?? true, SchemaOf(attribute))
            : SchemaNaming.Default;
        return Known.GetValue(assembly, _ => naming);
    }

    private static AttributeDeclaration? AttributeOf(IAssemblySymbol assembly, DeclarationReader reader) =>
        reader.ReadAttributes(assembly).FirstOrDefault(attribute => attribute.Class.MetadataName == WellKnown.SchemaNaming);

    private static NameCase? CaseOf(AttributeDeclaration attribute) =>
        (NameCase)attribute.Number("Case", 0) is >= NameCase.SnakeCase and <= NameCase.Keep and var value ? value : null;

    private static string? SchemaOf(AttributeDeclaration attribute) =>
        attribute.Text("DefaultSchema") is { } schema && !string.IsNullOrWhiteSpace(schema) ? schema : null;
}
