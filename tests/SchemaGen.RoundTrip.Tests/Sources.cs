using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;

namespace SchemaGen.RoundTrip.Tests;

/// <summary>Reads the tables that C# files declare, as the generator does.</summary>
internal static class Sources
{
    /// <summary>The tables of all files in a folder.</summary>
    /// <param name="folder">The folder, relative to that of the tests.</param>
    /// <param name="assembly">The name of the assembly that the files are compiled into.</param>
    public static IReadOnlyList<Table> Read(string folder, string assembly)
    {
        var files = Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(ThisFolder(), "..", folder)), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Order(StringComparer.Ordinal);
        const string usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
            + "global using System.Threading; global using System.Threading.Tasks;";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != assembly);
        var compilation = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(usings), .. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file))],
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return [.. SchemaReader.Read(compilation, CancellationToken.None).Tables.Select(table => table.Table)];
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
