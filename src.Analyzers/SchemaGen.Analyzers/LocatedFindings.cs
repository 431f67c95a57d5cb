using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaGen.Analyzers.Places;
using SchemaGen.CSharp.Linking;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model.Rules;

namespace SchemaGen.Analyzers;

/// <summary>
/// The findings of a compilation by the file that they lie in. The compilation is read when the first file asks, once for all of
/// them; a reading that is cancelled leaves nothing behind, and the next file begins anew.
/// </summary>
internal sealed class LocatedFindings(Compilation compilation, ImmutableArray<AdditionalText> files)
{
    private readonly object _gate = new();
    private volatile ILookup<SyntaxTree?, Diagnostic>? _byFile;

    /// <summary>The findings in a file.</summary>
    public IEnumerable<Diagnostic> In(SyntaxTree file, CancellationToken cancellationToken)
    {
        if (_byFile is { } known) return known[file];
        lock (_gate) return (_byFile ??= Read(cancellationToken))[file];
    }

    private ILookup<SyntaxTree?, Diagnostic> Read(CancellationToken cancellationToken)
    {
        var reader = SchemaReader.Read(compilation, cancellationToken);
        var places = new PlaceMapper(compilation, cancellationToken);
        var findings = reader.Findings.Concat(ObjectFindings(reader, cancellationToken));
        if (LanguageVersionRule.Check(compilation, reader) is { } tooOld) findings = findings.Append(tooOld);
        return findings.Select(places.Diagnose).ToLookup(diagnostic => diagnostic.Location.SourceTree);
    }

    private IEnumerable<Finding> ObjectFindings(SchemaReader reader, CancellationToken cancellationToken)
    {
        var objects = ProjectObjects.Read(compilation);
        return objects.Files.IsEmpty && objects.Extensions.IsEmpty
            ? []
            : ProjectObjectRules.Check(
                objects,
                reader.Map,
                reader.Targets,
                [.. files.Select(file => file.Path)],
                path => files.First(file => file.Path == path).GetText(cancellationToken)?.ToString());
    }
}
