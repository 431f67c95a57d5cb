using SchemaGen.CSharp.Linking;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests.Templates;

/// <summary>Two whole tables as those who come from Laravel-style migrations write them.</summary>
public sealed class CompleteExampleTests
{
    private const string Product =
        """
        [assembly: SchemaTarget(Dialect.MySql)]
        [assembly: SchemaTarget(Dialect.MariaDb)]
        [SchemaTable("products")]
        [ProductColumns, InventoryColumns, MoneyColumns("price"), TaxColumns, MediaColumns, CmsContentColumns, SeoColumns, RateableColumns]
        [AnalyticsColumns, StatusColumns, WorkflowColumns, TenantColumns, AuditColumns]
        [CompositeIndex("tenant_id", "status", "category_id"), CompositeIndex("sku")]
        [FullTextIndex("name", "description"), SpatialIndex("coordinates")]
        [MySqlEngine("InnoDB"), Compressed]
        public partial class Product
        {
            public long Id { get; set; }
            [StringColumn(100, Unique = true)] public string Sku { get; set; } = "";
            [StringColumn(255)] public string Name { get; set; } = "";
            [SlugColumn] public string Slug { get; set; } = "";
            [StringColumn(36, Index = true)] public string CategoryId { get; set; } = "";
            [StringColumn(36, Index = true)] public string BrandId { get; set; } = "";
            [JsonColumn] public string Attributes { get; set; } = "";
            /* more */
        }
        """;

    private const string Declared = "[TextColumn] public string Description { get; set; } = \"\"; [PointColumn] public byte[] Coordinates { get; set; } = [];";

    private const string Event =
        """
        [assembly: SchemaTarget(Dialect.PostgreSql)]
        [assembly: SchemaTarget(Dialect.MariaDb)]
        [SchemaTable("analytics_events")]
        [LocationColumns]
        [CompositeIndex("event_name", "event_timestamp"), CompositeIndex("user_id", "event_timestamp"), GinIndex("properties", Dialects = Dialect.PostgreSql)]
        [Partitioned(By = "event_timestamp", Interval = "DAY")]
        [Compressed(CompressionType.Row, Except = Dialect.PostgreSql)]
        [RetentionPolicy(90, "event_timestamp")]
        public partial class AnalyticsEvent
        {
            public long Id { get; set; }
            [StringColumn(100, Index = true)] public string EventName { get; set; } = "";
            [StringColumn(100, Index = true)] public string SessionId { get; set; } = "";
            [StringColumn(36, Index = true)] public string? UserId { get; set; }
            [JsonbColumn] public string Properties { get; set; } = "";
            [TimestampTzColumn(Index = true)] public DateTimeOffset EventTimestamp { get; set; }
            [StringColumn(1000)] public string UserAgent { get; set; } = "";
            public System.Net.IPAddress IpAddress { get; set; } = null!;
            [StringColumn(255)] public string? UtmSource { get; set; }
            [StringColumn(255)] public string? UtmMedium { get; set; }
            [StringColumn(255)] public string? UtmCampaign { get; set; }
        }
        """;

    [Fact]
    public void The_product_names_two_columns_that_it_nowhere_declares() => Assert.Equal(
        ["SG1003 The table 'products' has no column 'coordinates'", "SG1003 The table 'products' has no column 'description'"],
        Errors(Source.Read(Product)).Select(error => error.Split(';')[0]).Order(StringComparer.Ordinal));

    [Fact, Trait("Needs", "Engines")]
    public async Task With_both_declared_it_runs()
    {
        var reader = Source.Read(Product.Replace("/* more */", Declared));
        Assert.Empty(Errors(reader));
        await Runs(reader, DialectSet.MariaDb, Engine.MariaDb);
        var judgement = MySqlJudge.Judge(MySqlRelease.MySql84, Statements(reader, DialectSet.MySql).Up);
        Assert.True(judgement.IsAccepted, judgement.ToString());
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task The_event_runs_in_daily_partitions()
    {
        var reader = Source.Read(Event);
        Assert.Empty(Source.Faults(reader).Select(finding => finding.Rule + " " + finding.Message));
        var table = Assert.Single(reader.Tables).Table;
        Assert.Equal(new IntervalPartitioning { Column = "event_timestamp", Interval = Model.PartitionInterval.Day }, table.Partitioning! with { Place = Place.None });
        Assert.Equal((90, "event_timestamp"), (table.Retention!.Days, table.Retention.Column));
        var mariaDb = string.Join("\n", Statements(reader, DialectSet.MariaDb).Up);
        Assert.Contains("PARTITION BY RANGE COLUMNS", mariaDb, StringComparison.Ordinal);
        Assert.Contains("ROW_FORMAT=COMPRESSED", mariaDb, StringComparison.Ordinal);
        await Runs(reader, DialectSet.PostgreSql, Engine.PostgreSql15);
        await Runs(reader, DialectSet.MariaDb, Engine.MariaDb);
    }

    /// <summary>Two of its indexes are the beginning of longer ones, which is all that there is to say.</summary>
    [Fact]
    public void The_event_gets_advice_about_two_indexes() => Assert.Equal(
        ["Info SG5002 The index over (event_name) of 'analytics_events'", "Info SG5002 The index over (user_id) of 'analytics_events'"],
        Source.Read(Event).Findings.Select(finding => $"{finding.Severity} {finding.Rule} {finding.Message.Split(" finds ")[0]}"));

    [Fact]
    public void The_product_with_both_declared_gets_advice_at_most() =>
        Assert.Empty(Source.Faults(Source.Read(Product.Replace("/* more */", Declared))).Select(finding => $"{finding.Severity} {finding.Rule} {finding.Message}"));

    private static IEnumerable<string> Errors(SchemaReader reader) =>
        reader.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Rule + " " + finding.Message);

    private static (string[] Up, string[] Down) Statements(SchemaReader reader, DialectSet dialect)
    {
        var target = new SchemaTarget(SqlDialect.In(dialect).Single());
        var sql = target.Dialect.Write(reader.Tables.Single().MigrationFor(target), target);
        return ([.. sql.Up.Select(statement => statement.Text)], [.. sql.Down.Select(statement => statement.Text)]);
    }

    private static async Task Runs(SchemaReader reader, DialectSet dialect, Engine engine)
    {
        var (up, down) = Statements(reader, dialect);
        await using var database = await engine.CreateDatabaseAsync();
        foreach (var statement in up.Concat(down).Concat(up)) await database.ExecuteAsync(statement);
    }
}
