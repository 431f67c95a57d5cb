using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CodeFixes;

/// <summary>The way out that findings about partitioned tables share: do not partition on some databases.</summary>
internal static class PartitionedTables
{
    /// <summary>The full name of the attribute that partitions a table.</summary>
    public const string Attribute = "SchemaGen.PartitionedAttribute";

    /// <summary>Leaves databases out of the partitioning; <see langword="null"/> where no attribute in source asks for it.</summary>
    public static SchemaFix? Except(FixTarget target, AttributeSyntax? attribute)
    {
        if (attribute is null || !target.Model.Compilation.ContainsSyntaxTree(attribute.SyntaxTree)) return null;
        var model = target.Model.Compilation.GetSemanticModel(attribute.SyntaxTree);
        if (model.GetTypeInfo(attribute).Type?.ToDisplayString() != Attribute) return null;
        var edits = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, model, attribute.SyntaxTree.GetText(), edits);
        return new SchemaFix($"Do not partition on {SqlDialect.NamesOf(target.Dialects)}", target.Diagnostic.Id + ":Partitioning", edits);
    }

    /// <summary>The attribute that partitions the table of a class.</summary>
    public static AttributeSyntax? AttributeOf(ITypeSymbol? type) =>
        type?.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == Attribute)
            ?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    /// <summary>The attribute at the finding's other place.</summary>
    public static AttributeSyntax? AttributeBeside(Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.FirstOrDefault() is { SourceTree: { } tree } location
            ? tree.GetRoot().FindNode(location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>()
            : null;
}
