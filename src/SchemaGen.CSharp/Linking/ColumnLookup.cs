using Microsoft.CodeAnalysis;
using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Linking;

/// <summary>The columns that the attributes of a type can name: what an editor offers while they are typed.</summary>
public static class ColumnLookup
{
    private static readonly AttributeDeclaration EmptyTemplate = new(new AttributeClass("SchemaGen.SchemaTableAttribute", AttributeFamily.TableTemplate, []), [], 0);

    /// <summary>
    /// The columns of a table class, of a column group, or of what a template or group attribute brings to the classes that carry it. A class
    /// that is no table yet has those that it would have with the empty template.
    /// </summary>
    public static IReadOnlyList<Column> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        Build(type, compilation, cancellationToken).Model?.Table.Columns.ToArray() ?? [];

    /// <summary>Whether a class or interface would be a table without a fault, if it were partial and had the empty template.</summary>
    public static bool CanBeTable(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        Build(type, compilation, cancellationToken) is { Model.Table.Columns.Count: > 0, Findings: var findings }
        && findings.All(finding => finding.Rule == RuleIds.NotPartial || finding.Severity != FindingSeverity.Error);

    private static BuiltTable Build(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var reader = DeclarationReader.For(compilation);
        var declaration = reader.Read(type, cancellationToken) with { Obstacle = null };
        if (AttributeClasses.FamilyOf(type) is AttributeFamily.TableTemplate or AttributeFamily.ColumnGroup)
            declaration = declaration with
            {
                Attributes = [new AttributeDeclaration(AttributeClasses.Of(type, AttributeFamily.TableTemplate, reader), [], 0)],
                Members = [],
            };
        else if (!declaration.Attributes.Any(attribute => attribute.Class.Family == AttributeFamily.TableTemplate))
            declaration = declaration with { Attributes = [.. declaration.Attributes, EmptyTemplate] };
        return TableBuilder.Build(declaration, SchemaTargets.Undeclared);
    }
}
