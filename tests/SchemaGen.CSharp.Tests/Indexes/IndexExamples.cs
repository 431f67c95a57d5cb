using System.Text;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;
using SchemaGen.Tests.Columns;

namespace SchemaGen.Tests.Indexes;

/// <summary>An attribute of an index, and where it stands in the documentation.</summary>
/// <param name="Chapter">The heading.</param>
/// <param name="Attribute">The attribute, between brackets.</param>
/// <param name="Key">The type of the table's key.</param>
internal sealed record IndexExample(string Chapter, string Attribute, string Key)
{
    // The columns that the examples are over: those that an attribute names are in its table.
    private static readonly (string Column, string Property)[] Properties =
    [
        ("title", "[StringColumn(200)] public string Title { get; set; } = \"\";"),
        ("body", "[TextColumn] public string? Body { get; set; }"),
        ("search", "[TsVectorColumn] public object? Search { get; set; }"),
        ("code", "[StringColumn(20)] public string Code { get; set; } = \"\";"),
        ("status", "public int Status { get; set; }"),
        ("amount", "public int Amount { get; set; }"),
        ("room_id", "public int RoomId { get; set; }"),
        ("created_at", "public DateTime CreatedAt { get; set; }"),
        ("document", "[JsonbColumn] public System.Text.Json.JsonDocument Document { get; set; } = null!;"),
        ("settings", "[JsonbColumn] public string Settings { get; set; } = \"{}\";"),
        ("tags", "public string[] Tags { get; set; } = [];"),
        ("network", "public System.Net.IPNetwork Network { get; set; }"),
        ("during", "[RangeColumn(RangeKind.Timestamp)] public object During { get; set; } = \"\";"),
        ("spot", "[PointColumn(Srid = 3857)] public byte[] Spot { get; set; } = [];"),
        ("route", "[LineStringColumn] public byte[] Route { get; set; } = [];"),
        ("region", "[GeographyColumn] public byte[] Region { get; set; } = [];"),
        ("embedding", "[VectorColumn(3)] public float[] Embedding { get; set; } = [];"),
    ];

    /// <summary>Every index attribute in each of its forms.</summary>
    public static IReadOnlyList<IndexExample> All { get; } = [.. Read(
        """
        # Ordered indexes
        [CompositeIndex("status", "created_at desc")]
        [UniqueIndex("code", FillFactor = 80)]
        [CompositeIndex("status", Invisible = true)]
        [UniqueIndex("code", Invisible = true)]
        [ExpressionIndex("lower(code)", Invisible = true)]
        [ClusteredIndex("created_at desc")]
        [ClusteredIndex("id")]
        # Indexes of other kinds
        [HashIndex("code", FillFactor = 60)]
        [BitmapIndex("status")]
        [ColumnstoreIndex("created_at", "amount")]
        # Full text
        [FullTextIndex("title", "body")]
        [FullTextIndex("title", Language = "english")]
        [FullTextIndex("title", Language = "german")]
        [FullTextIndex("search")]
        [FullTextIndex("title")] Guid
        # Shapes
        [SpatialIndex("spot", BoundingBox = new double[] { 0, 0, 1000, 500 })]
        [SpatialIndex("route")]
        [SpatialIndex("region")]
        # What is in values, encloses them or follows their order
        [GinIndex("document")]
        [GinIndex("document", OperatorClass = "jsonb_path_ops")]
        [GinIndex("settings")]
        [GinIndex("title")]
        [GinIndex("status", "tags")]
        [GistIndex("during")]
        [GistIndex("room_id", "network")]
        [SpGistIndex("code")]
        [BrinIndex("created_at", PagesPerRange = 32)]
        [BloomIndex("status", "code", Length = 96)]
        # Vectors
        [VectorIndex("embedding")]
        [VectorIndex("embedding", Distance = VectorDistance.Euclidean, Neighbors = 24, Candidates = 100)]
        [VectorIndex("embedding", Method = VectorIndexMethod.IvfFlat, Distance = VectorDistance.InnerProduct, Lists = 100)]
        [VectorIndex("embedding", Method = VectorIndexMethod.DiskAnn)]
        # Rows that may not meet
        [Exclusion("room_id WITH =, during WITH &&", Where = "status > 0")]
        """)];

    /// <summary>The example as it is written.</summary>
    public string Declaration => Key == "long" ? Attribute : Attribute + " " + Key;

    /// <summary>A project with a class for each example, called <c>Example0</c> and so on.</summary>
    public static string Project(IEnumerable<IndexExample> examples)
    {
        var text = new StringBuilder("using SchemaGen;\n");
        foreach (var (example, ordinal) in examples.Select((example, ordinal) => (example, ordinal)))
        {
            var members = Properties.Where(property => Names(example.Attribute, property.Column)).Select(property => property.Property);
            text.Append($"[SchemaTable, {example.Attribute[1..^1]}] public partial class Example{ordinal} {{ public {example.Key} Id {{ get; set; }} {string.Join(" ", members)} }}\n");
        }

        return text.ToString();
    }

    private static bool Names(string attribute, string column) =>
        attribute.Contains("\"" + column, StringComparison.Ordinal) || attribute.Contains(column + " WITH", StringComparison.Ordinal)
        || attribute.Contains("(" + column, StringComparison.Ordinal);

    /// <summary>The tables of the project's examples, by how an example is written; each is called <c>examples</c>.</summary>
    public static Dictionary<string, Table> Tables(SchemaReader project)
    {
        var tables = project.Tables.ToDictionary(table => table.Table.Place.Type, table => table.Table with { Name = new ObjectName("examples") });
        return All.Select((example, ordinal) => (example.Declaration, Table: tables[$"Example{ordinal}"])).ToDictionary(pair => pair.Declaration, pair => pair.Table);
    }

    /// <summary>The index's SQL on each database; once more for the newest version where that differs.</summary>
    public static string Print(Table table)
    {
        var text = new StringBuilder();
        foreach (var dialect in SqlDialect.All)
        {
            var earlier = "";
            foreach (var target in ColumnExample.Targets(dialect))
            {
                var sql = Print(table, target);
                if (sql == earlier) continue;
                text.Append("-- ").Append(earlier.Length == 0 ? dialect.DisplayName : dialect.DisplayName + " " + dialect.DisplayVersion(target.Version)).Append('\n').Append(sql);
                earlier = sql;
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    // What the migration has that one without the index has not: statements, lines of the table, and what is taken away again.
    private static string Print(Table table, SchemaTarget target)
    {
        var (with, without) = (Write(table, target), Write(table with { Indexes = [] }, target));
        var text = new StringBuilder();
        foreach (var statement in with.Up)
        {
            if (statement.Kind == StatementKind.CreateTable)
            {
                var plain = without.Up.Single(other => other.Kind == StatementKind.CreateTable).Text.Split('\n').Select(line => line.TrimEnd(','));
                var lines = statement.Text.Split('\n').Where(line => !plain.Contains(line.TrimEnd(','))).ToList();
                foreach (var line in lines) text.Append(line.TrimEnd(',')).Append('\n');
            }
            else if (!without.Up.Any(other => other.Text == statement.Text))
            {
                text.Append(statement.Text).Append(";\n");
            }
        }

        foreach (var statement in with.Down.Where(statement => !without.Down.Any(other => other.Text == statement.Text)))
            text.Append("-- Down: ").Append(statement.Text).Append(";\n");
        return text.Length == 0 ? "-- nothing\n" : text.ToString();
    }

    private static MigrationSql Write(Table table, SchemaTarget target) => target.Dialect.Write(new TableMigration(table), target);

    private static IEnumerable<IndexExample> Read(string text)
    {
        var chapter = "";
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                chapter = line[2..];
                continue;
            }

            var end = line.LastIndexOf(']') + 1;
            yield return new IndexExample(chapter, line[..end], end < line.Length ? line[end..].Trim() : "long");
        }
    }
}
