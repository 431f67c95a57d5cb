using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchemaGen.Migrations;

namespace SchemaGen.Hosting.Tests;

/// <summary>What a host does with its schema, and what it tells of it.</summary>
[Collection("telemetry")]
public sealed class HostTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("schemagen-hosting-").FullName;
    private readonly Lines lines = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private string ConnectionString => "Data Source=" + Path.Combine(folder, "test.db");

    private IHost Host(ISchemaCatalog catalog, Action<SchemaGenOptions>? configure = null, Action<IServiceCollection>? more = null)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.AddProvider(lines).SetMinimumLevel(LogLevel.Debug);
        more?.Invoke(builder.Services);
        builder.Services.AddSchemaGen(catalog, Dialect.Sqlite, _ => new SqliteConnection(ConnectionString), configure);
        builder.Services.AddHealthChecks().AddSchemaGen();
        return builder.Build();
    }

    private static ISchemaCatalog Catalog(params string[] tables) =>
        SchemaCatalogs.Create([.. tables.Select(table => new Table(table))], [new CatalogTarget(Dialect.Sqlite, "3.35")], new string('0', 64));

    private static async Task<HealthReportEntry> CheckAsync(IHost host) =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["schema"];

    private List<string> Tables()
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'schema_migrations' ORDER BY name";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
            tables.Add(reader.GetString(0));
        return tables;
    }

    [Fact]
    public async Task The_schema_is_there_before_any_service_starts()
    {
        var early = new Early(Tables);
        using var host = Host(Catalog("brands", "orders"), more: services => services.AddHostedService(_ => early));

        await host.StartAsync();

        Assert.Equal(["brands", "orders"], early.Seen);
        Assert.Contains("1 Applied the migration create_brands in ", lines.Text);
        Assert.Contains("2 The schema is up to date: 2 migrations applied at this start, in ", lines.Text);
        Assert.Contains("3 Statement 2 of 2: CreateTable orders of create_orders.", lines.Text);
        Assert.True((await host.Services.GetRequiredService<Migrator>().GetStatusAsync()).All(status => status.IsApplied));
        await host.StopAsync();
    }

    [Fact]
    public async Task A_schema_that_cannot_be_migrated_keeps_the_host_from_starting()
    {
        using var host = Host(SchemaCatalogs.Create([new Table("brands"), new Table("broken", "CREATE TABLE broken (")], [new CatalogTarget(Dialect.Sqlite, "3.35")], new string('0', 64)));

        var error = await Assert.ThrowsAsync<MigrationException>(() => host.StartAsync());

        Assert.Equal("create_broken", error.MigrationId);
        Assert.Contains("8 The schema could not be migrated, and the host does not start.", lines.Text);
    }

    [Fact]
    public async Task To_verify_changes_nothing()
    {
        using (var host = Host(Catalog("brands", "orders"), options => options.AtStart = SchemaGenAtStart.Verify))
        {
            var error = await Assert.ThrowsAsync<MigrationException>(() => host.StartAsync());
            Assert.Equal("The database is behind: 2 of 2 migrations are not applied (create_brands, create_orders). Migrate it.", error.Message);
            Assert.Empty(Tables());
        }

        using (var host = Host(Catalog("brands", "orders")))
            await host.StartAsync();

        using (var host = Host(Catalog("brands"), options => options.AtStart = SchemaGenAtStart.Verify))
            await host.StartAsync();

        Assert.Contains("4 The database has 1 migrations that this build does not know: create_orders.", lines.Text);
        Assert.Contains("5 The schema is as it has to be: 1 migrations.", lines.Text);
    }

    [Fact]
    public async Task Nothing_is_done_where_nothing_is_asked_for()
    {
        using var host = Host(Catalog("brands"), options => options.AtStart = SchemaGenAtStart.Nothing);
        await host.StartAsync();
        Assert.Empty(Tables());
    }

    [Fact]
    public async Task The_health_check_tells_behind_ahead_and_changed()
    {
        using (var host = Host(Catalog("brands", "orders"), options => options.AtStart = SchemaGenAtStart.Nothing))
        {
            var behind = await CheckAsync(host);
            Assert.Equal(HealthStatus.Unhealthy, behind.Status);
            Assert.Equal("The database is behind: 2 of 2 migrations are not applied (create_brands, create_orders). Migrate it.", behind.Description);
            Assert.Equal(2, behind.Data["behind"]);
            await host.Services.GetRequiredService<Migrator>().MigrateAsync();
            var healthy = await CheckAsync(host);
            Assert.Equal((HealthStatus.Healthy, "2 migrations are applied."), (healthy.Status, healthy.Description));
        }

        using (var host = Host(Catalog("brands"), options => options.AtStart = SchemaGenAtStart.Nothing))
        {
            var ahead = await CheckAsync(host);
            Assert.Equal((HealthStatus.Degraded, "The database is ahead: this build does not know create_orders."), (ahead.Status, ahead.Description));
            Assert.Equal(1, ahead.Data["ahead"]);
        }

        using (var host = Host(SchemaCatalogs.Create([new Table("brands", checksum: 'c')], [new CatalogTarget(Dialect.Sqlite, "3.35")], new string('0', 64)), options => options.AtStart = SchemaGenAtStart.Nothing))
        {
            var changed = await CheckAsync(host);
            Assert.Equal((HealthStatus.Unhealthy, "The database was migrated by a build with other classes for create_brands; take the changes back."), (changed.Status, changed.Description));
        }
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_unhealthy()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSchemaGen(Catalog("brands"), Dialect.Sqlite, _ => new SqliteConnection("Data Source=/nowhere/at/all.db"), options => options.AtStart = SchemaGenAtStart.Nothing);
        builder.Services.AddHealthChecks().AddSchemaGen();
        using var host = builder.Build();

        var entry = await CheckAsync(host);

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Contains("Cannot open the SQLite connection", entry.Description);
    }

    [Fact]
    public async Task Maintenance_runs_again_and_again_and_a_run_that_fails_does_not_end_it()
    {
        var clock = DateTimeOffset.UtcNow;
        using var host = Host(Catalog("brands"), options => options.MaintenanceInterval = TimeSpan.FromMilliseconds(40));
        await host.StartAsync();
        await lines.WaitAsync("6 Maintenance of brands: Delete, 0 rows");

        await using (var connection = new SqliteConnection(ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "ALTER TABLE brands RENAME TO elsewhere";
            await command.ExecuteNonQueryAsync();
            await lines.WaitAsync("7 Maintenance failed; it is tried again in 00:00:00.0400000.");
            command.CommandText = "ALTER TABLE elsewhere RENAME TO brands; INSERT INTO brands VALUES (1)";
            await command.ExecuteNonQueryAsync();
            await lines.WaitAsync("6 Maintenance of brands: Delete, 1 rows");
        }

        await host.StopAsync();
    }

    [Fact]
    public async Task Traces_and_metrics_have_the_names_of_the_documentation()
    {
        var activities = new List<Activity>();
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SchemaGenTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(traces);
        var measured = new List<string>();
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == SchemaGenTelemetry.MeterName)
                listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Add($"{instrument.Name} {value} {tags[0].Value}"));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Add($"{instrument.Name} {tags[0].Value}"));
        meters.Start();

        using var host = Host(Catalog("brands"));
        await host.StartAsync();

        var activity = Assert.Single(activities);
        Assert.Equal(("schemagen.migrate", "sqlite"), (activity.OperationName, activity.GetTagItem("db.system.name")));
        Assert.Equal(("migration applied", "create_brands"), (activity.Events.Single().Name, activity.Events.Single().Tags.First().Value));
        Assert.Equal(["schemagen.migrations.applied 1 sqlite", "schemagen.migration.duration sqlite"], measured);
        foreach (var name in new[] { SchemaGenTelemetry.ActivitySourceName, activity.OperationName, "schemagen.migrations.applied", "schemagen.migration.duration", "schemagen.failures", "schemagen.maintenance.rows", "schemagen.maintenance.duration", "schemagen.verify", "schemagen.maintenance" })
            Assert.Contains($"`{name}`", Pages.Hosting);
    }

    [Fact]
    public void The_interval_of_maintenance_is_checked() => Assert.Throws<ArgumentOutOfRangeException>(
        () => new ServiceCollection().AddSchemaGen(Catalog("brands"), Dialect.Sqlite, configure: options => options.MaintenanceInterval = TimeSpan.Zero));

    private sealed class Early(Func<List<string>> look) : IHostedService
    {
        public List<string> Seen { get; private set; } = [];

        public Task StartAsync(CancellationToken cancellationToken)
        {
            Seen = look();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class Table(string name, string? up = null, char checksum = 'a') : SchemaMigration("create_" + name, "Create" + name, new string(checksum, 64))
    {
        public override IReadOnlyList<MigrationStatement> Up(Dialect dialect) => [new(up ?? $"CREATE TABLE {name} (id INTEGER)", MigrationStatementKind.CreateTable, name)];

        public override IReadOnlyList<MigrationStatement> Down(Dialect dialect) => [new($"DROP TABLE {name}", MigrationStatementKind.DropTable, name, Undoes: 0)];

        public override IReadOnlyList<Maintenance.MaintenanceStatement> Maintenance(Dialect dialect) =>
            [new(0, SchemaGen.Maintenance.MaintenanceKind.Delete, 1, $"DELETE FROM {name}", name)];
    }
}
