using Microsoft.CodeAnalysis;
using SchemaGen.CSharp.Linking;

namespace SchemaGen.Analyzers;

/// <summary>
/// Reads a compilation when the first action asks, once for all of them. A reading that is cancelled leaves nothing behind; the
/// next action begins anew.
/// </summary>
internal sealed class SharedReader(Compilation compilation)
{
    private readonly object _gate = new();
    private volatile SchemaReader? _reader;

    public SchemaReader Get(CancellationToken cancellationToken)
    {
        if (_reader is { } known) return known;
        lock (_gate) return _reader ??= SchemaReader.Read(compilation, cancellationToken);
    }
}
