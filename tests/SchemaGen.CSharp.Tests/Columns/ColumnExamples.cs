using System.Text;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.Tests.Columns;

/// <summary>A property with an attribute, or with none, and where it stands in the documentation.</summary>
/// <param name="Chapter">The heading.</param>
/// <param name="Attributes">The attributes, between brackets; none for what C#'s type says by itself.</param>
/// <param name="Type">The property's type.</param>
internal sealed record ColumnExample(string Chapter, string Attributes, string Type)
{
    /// <summary>The property as it is written.</summary>
    public string Declaration => (Attributes + " " + Type).Trim();

    /// <summary>Every type of C# that is a column by itself, then every column attribute in each of its forms.</summary>
    public static IReadOnlyList<ColumnExample> All { get; } = [.. Read(
        """
        # Types of C#
        string
        char
        bool
        sbyte
        byte
        short
        ushort
        int
        uint
        long
        ulong
        float
        double
        decimal
        System.Guid
        System.DateTime
        System.DateTimeOffset
        System.DateOnly
        System.TimeOnly
        System.TimeSpan
        byte[]
        int[]
        string[]
        System.Collections.Generic.List<System.Guid>
        System.DayOfWeek
        System.Text.Json.JsonDocument
        System.Text.Json.JsonElement
        System.Text.Json.Nodes.JsonNode
        System.Net.IPAddress
        System.Net.IPNetwork
        System.Net.NetworkInformation.PhysicalAddress
        System.Uri
        # General attributes
        [StringColumn(200)] string
        [StringColumn(5000)] string
        [CharColumn(8)] string
        [TextColumn] string
        [MediumTextColumn] string
        [LongTextColumn] string
        [BooleanColumn] bool
        [TinyIntegerColumn] sbyte
        [TinyIntegerColumn(Unsigned = true)] byte
        [SmallIntegerColumn] short
        [SmallIntegerColumn(Unsigned = true)] ushort
        [IntegerColumn] int
        [IntegerColumn(Unsigned = true)] uint
        [BigIntegerColumn] long
        [BigIntegerColumn(Unsigned = true)] ulong
        [DecimalColumn(10, 3)] decimal
        [FloatColumn] float
        [DoubleColumn] double
        [BinaryColumn] byte[]
        [BinaryColumn(32)] byte[]
        [BitColumn] bool
        [BitColumn(8)] byte
        [BitColumn(64)] ulong
        [BitColumn(8)] string
        [BitColumn(8)] System.Collections.BitArray
        [DateColumn] System.DateOnly
        [TimeColumn] System.TimeOnly
        [DateTimeColumn] System.DateTime
        [TimestampColumn] System.DateTime
        [TimestampTzColumn] System.DateTimeOffset
        [YearColumn] int
        [IntervalColumn] System.TimeSpan
        [UuidColumn] System.Guid
        [UuidColumn(Storage = ColumnStorage.Native)] System.Guid
        [UlidColumn] string
        [EnumColumn("new", "done")] string
        [EnumColumn] System.DayOfWeek
        [EnumColumn("new", "done", Storage = ColumnStorage.Native)] string
        [SetColumn("red", "green")] string
        [SetColumn("red", "green")] string[]
        [JsonColumn] System.Text.Json.JsonDocument
        [JsonColumn] string
        [JsonColumn(Storage = ColumnStorage.Native)] System.Text.Json.JsonDocument
        [JsonbColumn] System.Text.Json.JsonDocument
        [JsonbColumn] string
        [JsonbColumn(Storage = ColumnStorage.Native)] string
        [XmlColumn] string
        [ArrayColumn] long[]
        [ArrayColumn(typeof(long))] string
        [HstoreColumn] System.Collections.Generic.Dictionary<string, string?>
        [HstoreColumn] string
        [RowVersionColumn] byte[]
        [RowVersionColumn] long
        [ComputedColumn("1 + 2")] int
        [ComputedColumn("1 + 2", Stored = false)] int
        [PrimaryKeyColumn, IdentityColumn(Start = 1000)] long
        # Business attributes
        [EmailColumn] string
        [PhoneColumn] string
        [UrlColumn] string
        [CurrencyColumn] decimal
        [MoneyColumn] decimal
        [PercentageColumn] decimal
        [SlugColumn] string
        [CountryCodeColumn] string
        [LanguageCodeColumn] string
        [CurrencyCodeColumn] string
        [TimeZoneColumn] string
        [RatingColumn] decimal
        [SkuColumn] string
        [BarcodeColumn] string
        # Technical attributes
        [IpAddressColumn] System.Net.IPAddress
        [IpAddressColumn] string
        [IpAddressColumn(Storage = ColumnStorage.Native)] string
        [CidrColumn] System.Net.IPNetwork
        [CidrColumn] string
        [MacAddressColumn] System.Net.NetworkInformation.PhysicalAddress
        [MacAddressColumn] string
        [MimeTypeColumn] string
        [FileHashColumn("sha256")] string
        [ColorHexColumn] string
        [VectorColumn(3)] float[]
        [VectorColumn(3)] System.ReadOnlyMemory<float>
        [LTreeColumn] string
        [LTreeColumn(Storage = ColumnStorage.Native)] string
        [CaseInsensitiveTextColumn(100)] string
        [CaseInsensitiveTextColumn(100, Storage = ColumnStorage.Native)] string
        [TsVectorColumn] object
        [SemVerColumn] string
        [RangeColumn(RangeKind.Integer)] object
        [RangeColumn(RangeKind.BigInteger)] object
        [RangeColumn(RangeKind.Numeric)] object
        [RangeColumn(RangeKind.Date)] object
        [RangeColumn(RangeKind.Timestamp)] object
        [RangeColumn(RangeKind.TimestampTz)] object
        [RangeColumn(RangeKind.Integer)] string
        [UserAgentColumn] string
        # Geographic attributes
        [PointColumn] byte[]
        [PointColumn(Srid = 3857)] byte[]
        [LineStringColumn] byte[]
        [PolygonColumn] byte[]
        [MultiPointColumn] byte[]
        [MultiLineStringColumn] byte[]
        [MultiPolygonColumn] byte[]
        [GeometryCollectionColumn] byte[]
        [GeographyColumn] byte[]
        [LatitudeColumn] decimal
        [LongitudeColumn] decimal
        [ElevationColumn] decimal
        # Roles
        [PrimaryKeyColumn] System.Guid
        [EncryptedColumn("pii_key", Mode = EncryptionMode.Application)] string
        [SchemaColumn("value", Type = "numeric(9)", Dialects = Dialect.PostgreSql)] int
        """)];

    /// <summary>A project with a class for each example, called <c>Example0</c> and so on, whose column is <c>value</c>; the other one makes it a table where that is left out.</summary>
    public static string Project(IEnumerable<ColumnExample> examples)
    {
        var text = new StringBuilder("using SchemaGen;\n");
        foreach (var (example, ordinal) in examples.Select((example, ordinal) => (example, ordinal)))
            text.Append($"[SchemaTable] public partial class Example{ordinal} {{ {example.Attributes} public {example.Type} Value {{ get; set; }} = default!; [TextColumn] public string? Other {{ get; set; }} }}\n");
        return text.ToString();
    }

    /// <summary>The tables of the project's examples, by how an example is written; each is called <c>examples</c>.</summary>
    public static Dictionary<string, Table> Tables(SchemaReader project)
    {
        var tables = project.Tables.ToDictionary(table => table.Table.Place.Type, table => table.Table with { Name = new ObjectName("examples") });
        return All.Select((example, ordinal) => (example.Declaration, Table: tables[$"Example{ordinal}"])).ToDictionary(pair => pair.Declaration, pair => pair.Table);
    }

    /// <summary>The versions whose SQL is shown: the oldest that a vendor supports, then the newest that is known here.</summary>
    public static IReadOnlyList<SchemaTarget> Targets(SqlDialect dialect) =>
        [new SchemaTarget(dialect), new SchemaTarget(dialect, Newest[dialect.Flag])];

    private static readonly Dictionary<DialectSet, ServerVersion> Newest = new()
    {
        [DialectSet.PostgreSql] = new(18),
        [DialectSet.MySql] = new(9, 7),
        [DialectSet.MariaDb] = new(11, 8),
        [DialectSet.Sqlite] = new(3, 53),
        [DialectSet.SqlServer] = new(2025),
        [DialectSet.Oracle] = new(23),
    };

    /// <summary>The column's SQL: a line a database, and one more for its newest version where that differs.</summary>
    public static string Print(Table table)
    {
        var text = new StringBuilder();
        foreach (var dialect in SqlDialect.All)
        {
            var earlier = "";
            foreach (var target in Targets(dialect))
            {
                var sql = Print(table, target);
                if (sql == earlier) continue;
                var name = earlier.Length == 0 ? dialect.DisplayName : dialect.DisplayName + " " + dialect.DisplayVersion(target.Version);
                text.Append(name.PadRight(16)).Append(sql).Append('\n');
                earlier = sql;
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    // What stands between the parentheses of the table, without the column's name and the names of constraints.
    private static string Print(Table table, SchemaTarget target)
    {
        var up = target.Dialect.Write(new TableMigration(table), target).Up;
        var created = up.Single(statement => statement.Text.Contains("CREATE TABLE"));
        var lines = created.Text.Split('\n');
        var parts = lines.Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => Shown(line.Trim().TrimEnd(','), target)).OfType<string>().ToList();
        var omissions = lines.Where(line => line.StartsWith("--", StringComparison.Ordinal)).Select(line => line[3..].Replace(" on " + target.Dialect.DisplayName, "")).ToList();
        var before = up.TakeWhile(statement => statement != created).Select(statement => statement.Text + "; ");
        return string.Concat(before) + string.Join(", ", parts) + (omissions.Count == 0 ? "" : (parts.Count == 0 ? "-- " : " -- ") + string.Join(" ", omissions));
    }

    private static string? Shown(string line, SchemaTarget target)
    {
        var name = target.Dialect.Quote("value") + " ";
        if (line.StartsWith(name, StringComparison.Ordinal)) return line[name.Length..];
        var check = line.IndexOf(" CHECK (", StringComparison.Ordinal);
        return check < 0 ? null : line[(check + 1)..];
    }

    private static IEnumerable<ColumnExample> Read(string text)
    {
        var chapter = "";
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                chapter = line[2..];
                continue;
            }

            var end = line.StartsWith('[') ? line.LastIndexOf("] ", StringComparison.Ordinal) + 1 : 0;
            yield return new ColumnExample(chapter, line[..end], line[end..].Trim());
        }
    }
}
