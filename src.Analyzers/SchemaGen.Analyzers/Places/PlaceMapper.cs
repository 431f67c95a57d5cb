using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.Analyzers.Places;

/// <summary>Turns the places of findings into positions in files. What cannot be found falls back to what is around it.</summary>
internal sealed class PlaceMapper(Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>The diagnostic of a finding.</summary>
    public Diagnostic Diagnose(Finding finding) => Diagnostic.Create(
        Descriptors.Of(finding.Rule),
        LocationOf(finding.Place, finding.Span),
        SeverityOf(finding.Severity),
        finding.Other is { } other && LocationOf(other, null) is { IsInSource: true } second ? [second] : [],
        FindingKeys.Of(finding),
        finding.Message);

    private Location LocationOf(Place place, (int Start, int Length)? part)
    {
        // The type in this assembly, also where a referenced one has a type of the same name.
        ISymbol? owner = place.Type.Length == 0 ? compilation.Assembly : compilation.Assembly.GetTypeByMetadataName(place.Type);
        if (owner is null) return Location.None;
        var symbol = place.Member is null ? owner : MemberOf(owner, place.Member) ?? owner;
        if (place.Attribute >= 0 && (place.Member is null || !ReferenceEquals(symbol, owner)) && AttributeAt(symbol, place.Attribute) is { } found)
        {
            var (data, syntax) = found;
            var span = place.Argument is null ? syntax.Span : ArgumentFinder.Find(data.AttributeConstructor, syntax, place.Argument, place.Element, part, ConstantOf) ?? syntax.Span;
            return Location.Create(syntax.SyntaxTree, span);
        }

        return IdentifierOf(symbol) ?? IdentifierOf(owner) ?? Location.None;
    }

    // Only for a finding inside a text that constants are part of, so that the model of a file is hardly ever made.
    private string? ConstantOf(ExpressionSyntax expression) =>
        compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellationToken).Value as string;

    private (AttributeData Data, AttributeSyntax Syntax)? AttributeAt(ISymbol symbol, int ordinal) =>
        DeclarationReader.AttributesOf(symbol).ElementAtOrDefault(ordinal) is { ApplicationSyntaxReference: { } reference } data
        && compilation.ContainsSyntaxTree(reference.SyntaxTree)
        && reference.GetSyntax(cancellationToken) is AttributeSyntax syntax
            ? (data, syntax)
            : null;

    // The member of the most derived type counts, as it does for columns.
    private static ISymbol? MemberOf(ISymbol owner, string name)
    {
        for (var type = owner as INamedTypeSymbol; type is not null; type = type.BaseType)
            if (type.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } member)
                return member;
        return null;
    }

    private Location? IdentifierOf(ISymbol symbol) => symbol.Locations.FirstOrDefault(
        location => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));

    private static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
