using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Linking;

/// <summary>Reads a whole project at once: what the analyzers and the tools see.</summary>
public sealed class SchemaReader
{
    private const int EnoughForAllProcessors = 16;

    private readonly Dictionary<string, List<Finding>> _findings = new(StringComparer.Ordinal);

    private SchemaReader(SchemaTargets targets, SchemaMap map, IReadOnlyList<LinkedTable> tables)
    {
        Targets = targets;
        Map = map;
        Tables = tables;
    }

    /// <summary>The databases that the project ships to.</summary>
    public SchemaTargets Targets { get; }

    /// <summary>The order of the tables.</summary>
    public SchemaMap Map { get; }

    /// <summary>All that there is to say.</summary>
    public IEnumerable<Finding> Findings => _findings.Values.SelectMany(list => list);

    /// <summary>What there is to say about the declarations of the databases.</summary>
    public IReadOnlyList<Finding> AssemblyFindings => FindingsFor("");

    /// <summary>The tables, in the order in which they are created.</summary>
    public IReadOnlyList<LinkedTable> Tables { get; }

    /// <summary>What there is to say about a type, by its name in metadata.</summary>
    public IReadOnlyList<Finding> FindingsFor(string metadataName) => _findings.TryGetValue(metadataName, out var list) ? list : [];

    /// <summary>Reads the project.</summary>
    public static SchemaReader Read(Compilation compilation, CancellationToken cancellationToken)
    {
        var (targets, targetFindings) = TargetReader.Read(compilation);
        var candidates = Candidates(compilation, cancellationToken).ToArray();
        var declared = new TypeDeclaration[candidates.Length];
        var built = new BuiltTable[candidates.Length];
        OnAllProcessors(compilation, candidates.Length, cancellationToken, i =>
        {
            declared[i] = DeclarationReader.For(compilation).Read(candidates[i], cancellationToken);
            built[i] = TableBuilder.Build(declared[i], targets);
        });
        var map = new SchemaMap(built.Where(table => table.Model is not null).Select(table => TableHeader.Of(table.Model!)));
        var linked = built.Where(table => table.Model is not null).Select(table => map.Link(table.Model!)).ToList();
        var position = map.Order.Select((header, index) => (header.MetadataName, index)).ToDictionary(pair => pair.MetadataName, pair => pair.index, StringComparer.Ordinal);
        linked.Sort((left, right) => PositionOf(left).CompareTo(PositionOf(right)));

        var result = new SchemaReader(targets, map, linked);
        result.Add(targetFindings);
        result.Add(NamingReader.Check(compilation, targets));
        var bases = BaseTypesOfTables(declared);
        foreach (var table in built) result.Add(table.Findings.Where(finding => finding.Rule != RuleIds.NoTemplate || !bases.Contains(finding.Place.Type)));
        var plans = new IReadOnlyList<TablePlan>[linked.Count];
        var findings = new IReadOnlyList<Finding>[linked.Count];
        OnAllProcessors(compilation, linked.Count, cancellationToken, i =>
        {
            plans[i] = TableRules.PlansOf(linked[i].Table, targets);
            findings[i] = [.. TableRules.Check(linked[i].Table, plans[i], targets)];
        });
        for (var i = 0; i < linked.Count; i++)
        {
            result.Add(linked[i].Findings);
            result.Add(findings[i]);
        }

        var kept = plans.Where((_, i) => !linked[i].IsDuplicate).SelectMany(ofTable => ofTable).ToList();
        result.Add(NameCollisionRule.Check(kept, map.ReferencedTables, targets));
        result.Add(InheritedColumnRule.Check(kept));
        return result;

        int PositionOf(LinkedTable table) => position.TryGetValue(table.Model.Class.MetadataName, out var index) ? index : int.MaxValue;
    }

    // A few tables are read before another processor is found.
    private static void OnAllProcessors(Compilation compilation, int count, CancellationToken cancellationToken, Action<int> action)
    {
        if (count >= EnoughForAllProcessors && compilation.Options.ConcurrentBuild)
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken }, action);
            return;
        }

        for (var i = 0; i < count; i++) action(i);
    }

    // What stands on the members of a base class counts for the tables that derive from it.
    private static HashSet<string> BaseTypesOfTables(IEnumerable<TypeDeclaration> types) => new(
        types.Where(type => type.Attributes.Any(attribute => attribute.Class.Family == AttributeFamily.TableTemplate))
            .SelectMany(type => type.Members.Select(member => member.DeclaringType)),
        StringComparer.Ordinal);

    private void Add(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (!_findings.TryGetValue(finding.Place.Type, out var list)) _findings.Add(finding.Place.Type, list = []);
            list.Add(finding);
        }
    }

    // Types with an attribute on themselves or a member: whatever is about schemas is among them.
    private static IEnumerable<INamedTypeSymbol> Candidates(Compilation compilation, CancellationToken cancellationToken)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SemanticModel? model = null;
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
            {
                if (node is not TypeDeclarationSyntax syntax || syntax is InterfaceDeclarationSyntax || !HasAttribute(syntax)) continue;
                model ??= compilation.GetSemanticModel(tree);
                if (model.GetDeclaredSymbol(syntax, cancellationToken) is INamedTypeSymbol type && seen.Add(type) && !IsAttributeClass(type)) yield return type;
            }
        }
    }

    private static bool HasAttribute(TypeDeclarationSyntax syntax)
    {
        if (SaysSomething(syntax.AttributeLists)) return true;
        foreach (var member in syntax.Members)
            if (SaysSomething(member.AttributeLists))
                return true;
        return syntax.ParameterList?.Parameters.Any(parameter => SaysSomething(parameter.AttributeLists)) == true;
    }

    // All that is generated carries a mark of it, which is about no schema.
    private static bool SaysSomething(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
            foreach (var attribute in list.Attributes)
                if (attribute.Name is not QualifiedNameSyntax { Right.Identifier.ValueText: "GeneratedCode" })
                    return true;
        return false;
    }

    private static bool IsAttributeClass(INamedTypeSymbol type) => type.BaseType is { } parent && AttributeClasses.FamilyOf(parent) is not null;
}
