using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.CSharp.Reading.Outlines;

/// <summary>
/// What declarations depend on: a project's references, its options, and its files outside of bodies. Whatever was read, by
/// whichever reader, stays valid while the outline with all members is equal; the outline of the types alone is enough for what
/// keeps a <see cref="Footprint"/> of the members that it looked at.
/// </summary>
/// <remarks>It keeps files, which the compilation keeps anyway, and no compilation; the generator keeps the first of equal ones.</remarks>
public sealed class ProjectOutline : IEquatable<ProjectOutline>
{
    private readonly ConcurrentDictionary<object, object> _facts = new();
    private readonly ImmutableArray<SyntaxTree> _files;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;
    private readonly string? _assemblyName;
    private readonly OutlineDetail _detail;

    /// <summary>The outline of a compilation.</summary>
    public ProjectOutline(CSharpCompilation compilation, OutlineDetail detail)
    {
        _detail = detail;
        _files = compilation.SyntaxTrees;
        _references = compilation.ExternalReferences;
        _options = compilation.Options;
        _assemblyName = compilation.AssemblyName;
    }

    /// <summary>What was found out about a project of this outline; it is asked for once.</summary>
    public T Fact<T>(object key, Func<T> read)
        where T : class => (T)_facts.GetOrAdd(key, _ => read());

    /// <inheritdoc/>
    public bool Equals(ProjectOutline? other) => ReferenceEquals(this, other) || (other is not null && IsSame(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectOutline);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.Length;

    private bool IsSame(ProjectOutline other)
    {
        if (_detail != other._detail || _files.Length != other._files.Length || _assemblyName != other._assemblyName) return false;
        if (!_references.SequenceEqual(other._references) || !_options.Equals(other._options)) return false;
        for (var i = 0; i < _files.Length; i++)
            if (!FileOutline.AreSame(_files[i], other._files[i], _detail))
                return false;
        return true;
    }
}
