using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.CSharp.Linking;
using SchemaGen.Migrations;
using SchemaGen.Model;

namespace SchemaGen.RoundTrip.Tests;

/// <summary>The sample: its tables as its source declares them, its SQL as its assemblies hold it.</summary>
internal static class Storefront
{
    /// <summary>The tables of both projects, as the model has them.</summary>
    public static IReadOnlyList<Table> Tables { get; } = [.. Read("Storefront.Catalog"), .. Read("Storefront")];

    /// <summary>The compiled migrations of both projects.</summary>
    public static ISchemaCatalog Catalog { get; } =
        SchemaCatalogs.Combine(global::Storefront.Catalog.SchemaCatalog.Instance, global::Storefront.SchemaCatalog.Instance);

    private static IEnumerable<Table> Read(string project)
    {
        var folder = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", "samples", project));
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Order(StringComparer.Ordinal);
        const string usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
            + "global using System.Threading; global using System.Threading.Tasks;";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != project);
        var compilation = CSharpCompilation.Create(
            project,
            [CSharpSyntaxTree.ParseText(usings), .. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file))],
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return SchemaReader.Read(compilation, CancellationToken.None).Tables.Select(table => table.Table);
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
