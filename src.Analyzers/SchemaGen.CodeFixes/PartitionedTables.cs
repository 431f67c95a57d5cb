using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CodeFixes;

/// <summary>The way out that findings about partitioned tables share: do not partition on some databases.</summary>
internal static class PartitionedTables
{
    /// <summary>Whether an attribute of this full name partitions a table.</summary>
    public static bool Partitions(string? attributeClass) => attributeClass is "SchemaGen.PartitionedAttribute"
        or "SchemaGen.PartitionedByRangeAttribute" or "SchemaGen.PartitionedByHashAttribute" or "SchemaGen.PartitionedByListAttribute";

    /// <summary>Leaves databases out of the partitioning; <see langword="null"/> where no attribute in source asks for it.</summary>
    public static SchemaFix? Except(FixTarget target, AttributeSyntax? attribute)
    {
        if (attribute is null || !target.Model.Compilation.ContainsSyntaxTree(attribute.SyntaxTree)) return null;
        var model = target.Model.Compilation.GetSemanticModel(attribute.SyntaxTree);
        if (!Partitions(model.GetTypeInfo(attribute).Type?.ToDisplayString())) return null;
        var edits = new EditList();
        ExceptEdits.Add(attribute, target.Dialects, model, attribute.SyntaxTree.GetText(), edits);
        return new SchemaFix($"Do not partition on {SqlDialect.NamesOf(target.Dialects)}", target.Diagnostic.Id + ":Partitioning", edits);
    }

    /// <summary>The attribute that partitions the table of a class.</summary>
    public static AttributeSyntax? AttributeOf(ITypeSymbol? type) =>
        type?.GetAttributes().FirstOrDefault(attribute => Partitions(attribute.AttributeClass?.ToDisplayString()))
            ?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    /// <summary>The attribute at the finding's other place.</summary>
    public static AttributeSyntax? AttributeBeside(Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.FirstOrDefault() is { SourceTree: { } tree } location
            ? tree.GetRoot().FindNode(location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>()
            : null;
}
