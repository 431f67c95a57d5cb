using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.CSharp.Linking;
using SchemaGen.Generators;
using SchemaGen.Maintenance;
using SchemaGen.Migrations;

namespace SchemaGen.Docs.Tests;

/// <summary>An example of the documentation, compiled with what the generator adds to it.</summary>
internal sealed class Example
{
    private Example(CSharpCompilation compilation, SchemaReader schema)
    {
        Compilation = compilation;
        Schema = schema;
    }

    public CSharpCompilation Compilation { get; }

    public SchemaReader Schema { get; }

    /// <summary>Compiles the example with the namespaces that a new project has imported.</summary>
    public static Example Compile(string source)
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);
        var compilation = Project(source, parse);
        CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], parseOptions: parse)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return new Example((CSharpCompilation)output, SchemaReader.Read(compilation, CancellationToken.None));
    }

    /// <summary>What the example's catalog carries for maintenance.</summary>
    public IReadOnlyList<MaintenanceStatement> Maintenance(Dialect dialect)
    {
        using var image = new MemoryStream();
        Assert.True(Compilation.Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext("example", isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(image);
            var catalog = (ISchemaCatalog)assembly.GetTypes().Single(type => type.Name == "SchemaCatalog").GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            return [.. catalog.Migrations.SelectMany(migration => migration.Maintenance(dialect))];
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Reads an example, which may have findings.</summary>
    public static SchemaReader Read(string source) => SchemaReader.Read(Project(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12)), CancellationToken.None);

    /// <summary>The value of a static property's property, such as <c>Shop.ArticleTable</c>, <c>Ddl</c>, <c>PostgreSql</c>.</summary>
    public string Value(string type, string property, string inner)
    {
        using var image = new MemoryStream();
        Assert.True(Compilation.Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext("example", isCollectible: true);
        try
        {
            var value = context.LoadFromStream(image).GetType(type, throwOnError: true)!.GetProperty(property, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            return (string)value.GetType().GetProperty(inner)!.GetValue(value)!;
        }
        finally
        {
            context.Unload();
        }
    }

    private static CSharpCompilation Project(string source, CSharpParseOptions parse)
    {
        const string usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
            + "global using System.Threading; global using System.Threading.Tasks;";
        return CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(usings, parse), CSharpSyntaxTree.ParseText(source, parse)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static MetadataReference[] References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];
}
