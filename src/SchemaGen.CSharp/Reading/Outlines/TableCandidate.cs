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
    // One object, so that two threads never see a reading of one project and the outline of another.
    private Reading? _last;

    /// <summary>The table's declaration, or <see langword="null"/> where the class is none.</summary>
    public TypeDeclaration? Read(ProjectOutline outline, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        if (_last is { } last && ReferenceEquals(last.Outline, outline)) return last.Declaration;
        var declaration = TableReader.Read(syntax, compilation, cancellationToken);
        _last = new Reading(outline, declaration);
        return declaration;
    }

    /// <inheritdoc/>
    public bool Equals(TableCandidate? other) => other is not null && ReferenceEquals(Syntax, other.Syntax);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableCandidate);

    /// <inheritdoc/>
    public override int GetHashCode() => Syntax.GetHashCode();

    private TypeDeclarationSyntax Syntax => syntax;

    private sealed record Reading(ProjectOutline Outline, TypeDeclaration? Declaration);
}
