using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Benchmarks;

/// <summary>A project of many table classes of twelve columns, a file each, among ordinary classes; and the edits to it.</summary>
internal static class ManyTables
{
    public const string Elsewhere = "Ordinary5.cs";
    public const string Usings = "Usings.cs";
    public const string Constants = "Lengths.cs";
    public const string Table = "Table7.cs";
    /// <summary>What other tables refer to.</summary>
    public const string ReferencedTable = "Table0.cs";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13);

    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Dialect).Assembly.Location),
    ];

    public static CSharpCompilation Compile(int tables, int ordinary = 200, params IEnumerable<MetadataReference> references) =>
        Compile(tables, i => TableText(i), ordinary, references);

    /// <summary>The same with table classes of another text.</summary>
    public static CSharpCompilation Compile(int tables, Func<int, string> tableText, int ordinary = 200, params IEnumerable<MetadataReference> references)
    {
        IEnumerable<SyntaxTree> trees =
        [
            Parse(Usings, UsingsText(0)),
            Parse(Constants, ConstantsText(0)),
            .. Enumerable.Range(0, tables).Select(i => Parse($"Table{i}.cs", tableText(i))),
            .. Enumerable.Range(0, ordinary).Select(i => Parse($"Ordinary{i}.cs", OrdinaryText(i))),
        ];
        return CSharpCompilation.Create(
            "Shop", trees, [.. Framework, .. references], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static GeneratorDriver Driver(IIncrementalGenerator generator, bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    public static CSharpCompilation Replace(CSharpCompilation compilation, string path, string text) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(tree => tree.FilePath == path), Parse(path, text));

    public static SyntaxTree Parse(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);
        // The editor has parsed before it asks generators.
        tree.GetRoot();
        return tree;
    }

    /// <summary>Twelve columns: half by their type alone, half with attributes, one with a constant of another file and one reference.</summary>
    public static string TableText(int i, string renamed = "Remark", string extra = "") =>
        $$"""
        using SchemaGen;

        namespace Shop.Area{{i % 10}};

        public enum State{{i}} { Open, Closed }

        [SchemaTable]
        [UniqueIndex("code")]
        public partial class Table{{i}}
        {
            public long Id { get; set; }
            [StringColumn(40)] public string Code { get; set; } = "";
            [StringColumn(Lengths.Title)] public string Title { get; set; } = "";
            public string? {{renamed}} { get; set; }
            [DecimalColumn(12, 4)] public decimal Price { get; set; }
            [CurrencyColumn(Nullable = true, Comment = "gross")] public decimal? Total { get; set; }
            public int Amount { get; set; } = 1;
            public bool IsActive { get; set; } = true;
            public System.DateTime CreatedAt { get; set; }
            public DateTimeOffset? ChangedAt { get; set; }
            public State{{i}} State { get; set; }
            [References({{(i % 10 == 0 ? "\"other\", \"id\"" : $"typeof(Shop.Area0.Table{i / 10 * 10})")}}, OnDelete = ForeignKeyAction.Cascade)] public long OtherId { get; set; }
            {{extra}}
        }
        """;

    public static string OrdinaryText(int i, int step = 0) =>
        $$"""
        using System;

        namespace Shop.Ordinary{{i % 20}};

        [Serializable]
        public class Ordinary{{i}}
        {
        {{string.Concat(Enumerable.Range(0, 10).Select(m => $$"""
            [Obsolete] public int Method{{m}}(int x) { var y = x * {{m + step}}; if (y > 3) y += {{i}}; return y + Math.Abs(x); }

        """))}}
        }
        """;

    public static string UsingsText(int step) =>
        $"""
        global using System;
        {(step % 2 == 0 ? "global using System.Text;" : "global using System.Net.Http;")}
        [assembly: SchemaGen.SchemaTarget(SchemaGen.Dialect.PostgreSql)]
        [assembly: SchemaGen.SchemaTarget(SchemaGen.Dialect.MySql)]
        [assembly: SchemaGen.SchemaTarget(SchemaGen.Dialect.MariaDb)]
        [assembly: SchemaGen.SchemaTarget(SchemaGen.Dialect.Sqlite)]
        [assembly: SchemaGen.SchemaTarget(SchemaGen.Dialect.SqlServer)]
        [assembly: SchemaGen.SchemaTarget(SchemaGen.Dialect.Oracle)]
        """;

    public static string ConstantsText(int step) => $"namespace Shop; public static class Lengths {{ public const int Title = {100 + step}; public const int Other = 7; }}";
}
