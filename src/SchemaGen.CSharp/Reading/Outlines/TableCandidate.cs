using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CSharp.Declarations;

namespace SchemaGen.CSharp.Reading.Outlines;

/// <summary>
/// A class with an attribute, with what was last read of it. Equal ones are the same node of the same file, so that the generator
/// keeps the first, and its reading with it.
/// </summary>
public sealed class TableCandidate(TypeDeclarationSyntax syntax) : IEquatable<TableCandidate>
{
    private const int EnoughForAllProcessors = 16;

    // One object, so that two threads never see a reading of one project and the outline of another.
    private Reading? _last;

    /// <summary>The table's declaration, or <see langword="null"/> where the class is none.</summary>
    /// <param name="types">The outline of the project's types.</param>
    /// <param name="members">The outline with their members.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public TypeDeclaration? Read(ProjectOutline types, ProjectOutline members, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        if (_last is { } last && ReferenceEquals(last.Types, types))
        {
            if (ReferenceEquals(last.Members, members)) return last.Declaration;
            if (last.Footprint.IsUnchangedIn(compilation))
            {
                _last = last with { Members = members };
                return last.Declaration;
            }
        }

        var footprint = new Footprint();
        var declaration = TableReader.Read(syntax, compilation, footprint, cancellationToken);
        _last = new Reading(types, members, footprint, declaration);
        return declaration;
    }

    /// <summary>
    /// Reads many classes at once, on all processors, where there are enough to read: a project that is opened or built, or an edit that
    /// touches all. What <see cref="Read"/> gives afterwards is ready.
    /// </summary>
    public static void ReadAhead(
        ImmutableArray<TableCandidate> candidates, ProjectOutline types, ProjectOutline members, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var stale = 0;
        foreach (var candidate in candidates)
            if (candidate._last is not { } last || !ReferenceEquals(last.Types, types))
                stale++;
        if (stale < EnoughForAllProcessors || !compilation.Options.ConcurrentBuild) return;
        Parallel.ForEach(
            candidates,
            new ParallelOptions { CancellationToken = cancellationToken },
            candidate => candidate.Read(types, members, compilation, cancellationToken));
    }

    /// <inheritdoc/>
    public bool Equals(TableCandidate? other) => other is not null && ReferenceEquals(Syntax, other.Syntax);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableCandidate);

    /// <inheritdoc/>
    public override int GetHashCode() => Syntax.GetHashCode();

    private TypeDeclarationSyntax Syntax => syntax;

    private sealed record Reading(ProjectOutline Types, ProjectOutline Members, Footprint Footprint, TypeDeclaration? Declaration);
}
