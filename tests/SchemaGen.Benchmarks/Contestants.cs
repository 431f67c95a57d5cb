using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generators;

namespace SchemaGen.Benchmarks;

/// <summary>A generator with the project that it works on.</summary>
internal sealed record Contestant(string Name, Func<IIncrementalGenerator> Generator, Func<int, CSharpCompilation> Project, Edit[] Edits)
{
    public static readonly Contestant SchemaGen = new("SchemaGen", () => new SchemaGenerator(), tables => ManyTables.Compile(tables), Edit.All);

    public static readonly Contestant Empty = new("empty", () => new EmptyGenerator(), tables => ManyTables.Compile(tables), [Edit.MethodBody]);

    /// <summary>Mapperly with a mapper for each table, or <see langword="null"/> where its package cannot be loaded.</summary>
    public static Contestant? Mapperly()
    {
        var folder = typeof(Contestant).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "MapperlyFolder").Value!;
        var analyzer = Path.Combine(folder, "analyzers/roslyn4.14/dotnet/cs/Riok.Mapperly.dll");
        var abstractions = Path.Combine(folder, "lib/netstandard2.0/Riok.Mapperly.Abstractions.dll");
        if (!File.Exists(analyzer) || !File.Exists(abstractions)) return null;
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(Path.GetDirectoryName(analyzer)!, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        var type = AssemblyLoadContext.Default.LoadFromAssemblyPath(analyzer).GetType("Riok.Mapperly.MapperGenerator");
        if (type is null) return null;
        return new Contestant("Mapperly", () => (IIncrementalGenerator)Activator.CreateInstance(type)!, Project, [Edit.MethodBody]);

        CSharpCompilation Project(int tables) => ManyTables
            .Compile(tables, references: MetadataReference.CreateFromFile(abstractions))
            .AddSyntaxTrees(Enumerable.Range(0, tables).Select(i => ManyTables.Parse($"Mapper{i}.cs", MapperText(i))));
    }

    private static string MapperText(int i) =>
        $$"""
        namespace Shop.Area{{i % 10}};

        public class Table{{i}}Copy
        {
            public long Id { get; set; }
            public string Code { get; set; } = "";
            public string Title { get; set; } = "";
            public string? Remark { get; set; }
            public decimal Price { get; set; }
            public decimal? Total { get; set; }
            public int Amount { get; set; }
            public bool IsActive { get; set; }
            public System.DateTime CreatedAt { get; set; }
            public System.DateTimeOffset? ChangedAt { get; set; }
            public State{{i}} State { get; set; }
            public long OtherId { get; set; }
        }

        [Riok.Mapperly.Abstractions.Mapper]
        public partial class Table{{i}}Mapper
        {
            public partial Table{{i}}Copy Map(Table{{i}} table);
        }
        """;

    public override string ToString() => Name;
}

/// <summary>What a generator costs that does nothing.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.ParseOptionsProvider.Select(static (_, _) => 1),
        static (output, _) => output.AddSource("Empty.g.cs", SourceText.From("//", Encoding.UTF8)));
}
