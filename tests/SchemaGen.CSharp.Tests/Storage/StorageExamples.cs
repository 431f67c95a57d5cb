using System.Text;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;
using SchemaGen.Tests.Columns;

namespace SchemaGen.Tests.Storage;

/// <summary>An attribute about storage, and where it stands in the documentation.</summary>
/// <param name="Chapter">The heading.</param>
/// <param name="Attribute">The attributes, between brackets.</param>
/// <param name="Members">What the class has.</param>
internal sealed record StorageExample(string Chapter, string Attribute, string Members)
{
    private const string Usual =
        "public long Id { get; set; } [StringColumn(200)] public string Title { get; set; } = \"\"; [TextColumn] public string? Body { get; set; } [DecimalColumn(10, 2)] public decimal Price { get; set; }";

    private const string Keyed =
        "public Guid Id { get; set; } [StringColumn(200)] public string Title { get; set; } = \"\"; [DecimalColumn(10, 2)] public decimal Price { get; set; }";

    private const string Visible = Usual + " public DateTime ValidFrom { get; set; } public DateTime ValidTo { get; set; }";

    /// <summary>Every attribute about storage in each of its forms.</summary>
    public static IReadOnlyList<StorageExample> All { get; } = [.. Read(
        """
        # Compression
        [Compressed]
        [Compressed(CompressionType.Page)]
        [Compressed(CompressionType.Columnstore)]
        [Compressed(CompressionType.Zlib)]
        [Compressed(CompressionType.Lz4)]
        [Compressed(CompressionType.Zstd)]
        [Compressed(CompressionType.None)]
        [Compressed(CompressionType.Page), PartitionedByHash(nameof(Id), 2)]
        # Former rows
        [SystemVersioned]
        [SystemVersioned(HistoryTable = "former_prices"), UniqueIndex(nameof(Title))] visible
        # Encryption by the database
        [EncryptedTable]
        [EncryptedTable(EncryptionLevel.Table, KeyId = 1)]
        [EncryptedTable(EncryptionLevel.Tablespace), Tablespace("secret")]
        [EncryptedTable(EncryptionLevel.Database)]
        # Places
        [Tablespace("fast")]
        [Tablespace("fast", Indexes = "faster"), CompositeIndex(nameof(Title)), UniqueIndex(nameof(Price))]
        [SqlServerFilegroup("archive"), PartitionedByRange(nameof(Price)), RangePartition("low", LessThan = "10"), UniqueIndex(nameof(Title))]
        # MySQL and MariaDB
        [MySqlEngine("MyISAM")]
        [MySqlCharset("latin1")]
        [MySqlCollation("utf8mb4_unicode_ci")]
        [MySqlAutoIncrementStart(1000)]
        # PostgreSQL
        [PostgreSqlInherits("documents")]
        [PostgreSqlUnlogged]
        [PostgreSqlFillFactor(70)]
        [PostgreSqlFillFactor(70), PartitionedByHash(nameof(Id), 2)]
        [PostgreSqlExtension("pg_trgm")]
        # SQL Server
        [SqlServerMemoryOptimized]
        [SqlServerMemoryOptimized(SchemaOnly = true), CompositeIndex(nameof(Price) + " desc"), UniqueIndex(nameof(Title))] keyed
        # Oracle
        [OracleParallel(4)]
        # SQLite
        [SqliteStrict]
        [SqliteWithoutRowId] keyed
        """)];

    /// <summary>The example as it is written.</summary>
    public string Declaration => Attribute;

    /// <summary>A project with a class for each example, called <c>Example0</c> and so on.</summary>
    public static string Project(IEnumerable<StorageExample> examples)
    {
        var text = new StringBuilder("using System;\nusing SchemaGen;\n");
        foreach (var (example, ordinal) in examples.Select((example, ordinal) => (example, ordinal)))
        {
            var attributes = example.Attribute[1..^1].Replace("nameof(", $"nameof(Example{ordinal}.");
            text.Append($"[SchemaTable, {attributes}] public partial class Example{ordinal} {{ {example.Members} }}\n");
        }

        return text.ToString();
    }

    /// <summary>The tables of the project's examples, by how an example is written; each is called <c>examples</c>.</summary>
    public static Dictionary<string, Table> Tables(SchemaReader project)
    {
        var tables = project.Tables.ToDictionary(table => table.Table.Place.Type, table => table.Table with { Name = new ObjectName("examples") });
        return All.Select((example, ordinal) => (example.Declaration, Table: tables[$"Example{ordinal}"])).ToDictionary(pair => pair.Declaration, pair => pair.Table);
    }

    /// <summary>What the option changes on each database; once more for the newest version where that differs.</summary>
    public static string Print(Table table)
    {
        var text = new StringBuilder();
        foreach (var dialect in SqlDialect.All)
        {
            var earlier = "";
            foreach (var target in ColumnExample.Targets(dialect))
            {
                var sql = Print(table, target);
                if (sql == earlier || (sql == Nothing && earlier.Length == 0)) continue;
                text.Append("-- ").Append(earlier.Length == 0 ? dialect.DisplayName : dialect.DisplayName + " " + dialect.DisplayVersion(target.Version)).Append('\n').Append(sql);
                earlier = sql;
            }
        }

        return text.Length == 0 ? Nothing.TrimEnd('\n') : text.ToString().TrimEnd('\n');
    }

    private const string Nothing = "-- nothing\n";

    // What the migration has that one without the option has not: statements, lines of the table, and what is taken away again.
    private static string Print(Table table, SchemaTarget target)
    {
        var (with, without) = (Write(table, target), Write(table with { Options = [] }, target));
        var text = new StringBuilder();
        foreach (var statement in with.Up)
        {
            if (statement.Kind == StatementKind.CreateTable)
            {
                var plain = without.Up.First(other => other.Kind == StatementKind.CreateTable).Text.Split('\n').Select(line => line.TrimEnd(',')).ToArray();
                foreach (var line in statement.Text.Split('\n').Where(line => !plain.Contains(line.TrimEnd(',')))) text.Append(line.TrimEnd(',')).Append('\n');
            }
            else if (!without.Up.Any(other => other.Text == statement.Text))
            {
                text.Append(statement.Text).Append(";\n");
            }
        }

        foreach (var statement in with.Down.Where(statement => !without.Down.Any(other => other.Text == statement.Text)))
            text.Append("-- Down: ").Append(statement.Text).Append(";\n");
        return text.Length == 0 ? Nothing : text.ToString();
    }

    private static MigrationSql Write(Table table, SchemaTarget target) => target.Dialect.Write(new TableMigration(table), target);

    private static IEnumerable<StorageExample> Read(string text)
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
            yield return new StorageExample(chapter, line[..end], line[end..].Trim() switch { "keyed" => Keyed, "visible" => Visible, _ => Usual });
        }
    }
}
