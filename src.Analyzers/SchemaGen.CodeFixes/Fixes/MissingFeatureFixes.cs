using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Rules;

namespace SchemaGen.CodeFixes.Fixes;

/// <summary>
/// SG2003: leaves databases out of a reference, a check or an index that they cannot hold in full, and out of a table that has no column
/// there; or gives them an index that they can hold.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingFeatureFixes))]
[Shared]
public sealed class MissingFeatureFixes : SchemaFixProvider
{
    // Except on any other attribute would leave out the column or the table.
    private static readonly ImmutableHashSet<string?> Scoped = ImmutableHashSet.Create<string?>(
        "SchemaGen.ReferencesAttribute",
        "SchemaGen.ForeignKeyToAttribute",
        "SchemaGen.CheckAttribute",
        "SchemaGen.CompositeIndexAttribute",
        "SchemaGen.UniqueIndexAttribute",
        "SchemaGen.CoveringIndexAttribute",
        "SchemaGen.PartialIndexAttribute",
        "SchemaGen.ExpressionIndexAttribute",
        "SchemaGen.FullTextIndexAttribute",
        "SchemaGen.SpatialIndexAttribute",
        "SchemaGen.GinIndexAttribute",
        "SchemaGen.GistIndexAttribute",
        "SchemaGen.SpGistIndexAttribute",
        "SchemaGen.BrinIndexAttribute",
        "SchemaGen.HashIndexAttribute",
        "SchemaGen.BloomIndexAttribute",
        "SchemaGen.ClusteredIndexAttribute",
        "SchemaGen.BitmapIndexAttribute",
        "SchemaGen.VectorIndexAttribute",
        "SchemaGen.ExclusionAttribute",
        "SchemaGen.RowLevelSecurityAttribute",
        "SchemaGen.TenantIsolationAttribute",
        StorageFixes.Compressed,
        StorageFixes.Encrypted,
        StorageFixes.Tablespace,
        "SchemaGen.SystemVersionedAttribute",
        "SchemaGen.MySqlEngineAttribute",
        "SchemaGen.MySqlCharsetAttribute",
        "SchemaGen.MySqlCollationAttribute",
        "SchemaGen.MySqlAutoIncrementStartAttribute",
        "SchemaGen.PostgreSqlInheritsAttribute",
        "SchemaGen.PostgreSqlUnloggedAttribute",
        "SchemaGen.PostgreSqlFillFactorAttribute",
        "SchemaGen.PostgreSqlExtensionAttribute",
        "SchemaGen.OracleParallelAttribute",
        "SchemaGen.SqlServerFilegroupAttribute",
        "SchemaGen.SqlServerMemoryOptimizedAttribute",
        StorageFixes.Strict,
        "SchemaGen.SqliteWithoutRowIdAttribute",
        "SchemaGen.DistributedAttribute",
        "SchemaGen.ReferenceTableAttribute",
        "SchemaGen.TriggerAttribute",
        "SchemaGen.AuditTriggerAttribute",
        "SchemaGen.UpdatedAtTriggerAttribute",
        "SchemaGen.InsertOnlyAttribute");

    /// <summary>Whether <c>Except</c> on an attribute of this class leaves out nothing else.</summary>
    internal static bool IsScoped(string? attributeClass) => Scoped.Contains(attributeClass);

    // What an ordered index does as well, if not as fast or as small.
    private static readonly ImmutableHashSet<string?> Ordinary = ImmutableHashSet.Create<string?>(
        nameof(Feature.BrinIndex), nameof(Feature.BitmapIndex), nameof(Feature.ClusteredIndex), nameof(Feature.SpGistIndex));

    // Without them the index is there all the same.
    private static readonly ImmutableDictionary<string, string> Options = ImmutableDictionary.CreateRange(new KeyValuePair<string, string>[]
    {
        new(nameof(Feature.InvisibleIndex), "Invisible"),
        new(nameof(Feature.IndexFillFactor), "FillFactor"),
        new(nameof(Feature.FullTextLanguage), "Language"),
    });

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingFeature);

    internal override IEnumerable<SchemaFix> Fixes(FixTarget target)
    {
        if (target.Attribute is not { } attribute) yield break;
        if (target.Property(FindingProperties.WholeTable) is null && !Scoped.Contains(target.ClassOf(attribute))) yield break;
        var names = SqlDialect.NamesOf(target.Dialects);
        var feature = target.Property(FindingProperties.Feature);
        if (feature is not null && Options.TryGetValue(feature, out var option) && IndexEdits.ArgumentOf(attribute, option) is { } argument)
            yield return new SchemaFix($"Leave {option} out on {names}", RuleIds.MissingFeature + ":" + option, IndexEdits.Without(target, attribute, argument));

        if (feature == nameof(Feature.RowLevelSecurity) && attribute.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == "View") != true)
            yield return new SchemaFix(
                $"Isolate by a view on {names}", RuleIds.MissingFeature + ":View", new EditList().Add(target.Tree, AttributeEdits.AddArgument(attribute, "View = true")));
        foreach (var fix in StorageFixes.For(target, attribute, feature)) yield return fix;

        if (IsOfNoneOther(target, attribute))
        {
            yield return new SchemaFix(
                $"Remove '{attribute.Name}', which is for {names} alone", RuleIds.MissingFeature + ":Remove", new EditList().Add(target.Tree, AttributeEdits.RemoveAttribute(attribute, target.Text)));
        }
        else
        {
            var except = new EditList();
            ExceptEdits.Add(attribute, target.Dialects, target.Model, target.Text, except);
            yield return new SchemaFix($"Leave {names} out", RuleIds.MissingFeature, except);
        }

        if (Ordinary.Contains(feature) && attribute.ArgumentList is { } list && IndexEdits.ColumnsOf(list) is { Count: > 0 } columns)
            yield return new SchemaFix(
                $"Use an ordinary index on {names}", RuleIds.MissingFeature + ":Ordinary", IndexEdits.Instead(target, attribute, "CompositeIndex", string.Join(", ", columns)));
    }

    // An attribute of one product's own counts for nothing where that is left out.
    private static bool IsOfNoneOther(FixTarget target, AttributeSyntax attribute)
    {
        var name = target.Model.GetTypeInfo(attribute).Type?.Name ?? "";
        var left = SqlDialect.All.FirstOrDefault(dialect => name.StartsWith(dialect.Name, StringComparison.Ordinal))?.CollationFamily ?? DialectSet.All;
        if (IndexEdits.ArgumentOf(attribute, "Dialects") is { } only) left &= ExceptEdits.SetOf(only.Expression, target.Model);
        if (IndexEdits.ArgumentOf(attribute, "Except") is { } without) left &= ~ExceptEdits.SetOf(without.Expression, target.Model);
        return (left & ~target.Dialects) == DialectSet.None;
    }
}
