using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests;

/// <summary>What analyzed code refers to: the framework that runs the tests and the attributes, so that nothing is downloaded.</summary>
internal static class Runtime
{
    /// <summary>No package.</summary>
    public static ReferenceAssemblies Assemblies { get; } = new("net10.0");

    /// <summary>The assemblies.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
            .Append(typeof(SchemaTableAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
