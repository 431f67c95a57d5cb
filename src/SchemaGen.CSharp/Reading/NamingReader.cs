using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading.Outlines;
using SchemaGen.Model;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Reading;

/// <summary>Reads how an assembly names its tables and columns.</summary>
public static class NamingReader
{
    // An assembly's symbol lives as long as its reference, or as the project's compilation.
    private static readonly ConditionalWeakTable<IAssemblySymbol, Reading> Known = new();

    /// <summary>What there is to say about a project's own declaration.</summary>
    public static IEnumerable<Finding> Check(Compilation compilation, SchemaTargets targets)
    {
        if (AttributeOf(compilation.Assembly, compilation) is not { } attribute) yield break;
        var place = new Place("", Attribute: attribute.Ordinal);
        if (CaseOf(attribute) is null)
            yield return new Finding(RuleIds.BadArgument, FindingSeverity.Error, place.At("Case"), "Case is no way to make names; name one of NameCase");
        if (attribute.Text("DefaultSchema") is { } schema && NameRule.Fault(schema, DialectSet.All, targets) is { } fault)
            yield return new Finding(RuleIds.BadName, FindingSeverity.Error, place.At("DefaultSchema"), fault);
    }

    /// <summary>How an assembly names its tables and columns.</summary>
    internal static SchemaNaming Of(IAssemblySymbol assembly, Compilation compilation, Footprint? footprint)
    {
        var known = Known.GetValue(assembly, _ => Read(assembly, compilation));
        if (!known.StandsAlone) footprint?.AddEverything();
        return known.Naming;
    }

    private static Reading Read(IAssemblySymbol assembly, Compilation compilation)
    {
        if (AttributeOf(assembly, compilation) is not { } attribute) return new Reading(SchemaNaming.Default, StandsAlone: true);
        var naming = new SchemaNaming(CaseOf(attribute) ?? NameCase.SnakeCase, attribute.Flag("Plural") ?? true, SchemaOf(attribute));
        var syntax = assembly.GetAttributes()[attribute.Ordinal].ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
        return new Reading(naming, syntax?.ArgumentList?.Arguments.All(argument => StandsAlone(argument.Expression, compilation)) ?? true);
    }

    // An argument that no member of a class can change: an outline of the project's types has it whole.
    private static bool StandsAlone(ExpressionSyntax value, Compilation compilation) => value switch
    {
        LiteralExpressionSyntax => true,
        MemberAccessExpressionSyntax access when compilation.ContainsSyntaxTree(access.SyntaxTree) =>
            compilation.GetSemanticModel(access.SyntaxTree).GetSymbolInfo(access.Expression).Symbol is INamedTypeSymbol { TypeKind: TypeKind.Enum },
        _ => false,
    };

    private static AttributeDeclaration? AttributeOf(IAssemblySymbol assembly, Compilation compilation) =>
        DeclarationReader.For(compilation).ReadAttributes(assembly).FirstOrDefault(attribute => attribute.Class.MetadataName == WellKnown.SchemaNaming);

    private static NameCase? CaseOf(AttributeDeclaration attribute) =>
        (NameCase)attribute.Number("Case", 0) is >= NameCase.SnakeCase and <= NameCase.Keep and var value ? value : null;

    private static string? SchemaOf(AttributeDeclaration attribute) =>
        attribute.Text("DefaultSchema") is { } schema && !string.IsNullOrWhiteSpace(schema) ? schema : null;

    private sealed record Reading(SchemaNaming Naming, bool StandsAlone);
}
