using Hosted;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchemaGen;
using SchemaGen.Migrations;

[assembly: SchemaTarget(Dialect.Sqlite)]

var builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddSchemaGen(SchemaCatalog.Instance, Dialect.Sqlite, _ => new SqliteConnection("Data Source=hosted.db"));
builder.Services.AddHealthChecks().AddSchemaGen();

using var host = builder.Build();
await host.StartAsync();
var health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
foreach (var (name, entry) in health.Entries) Console.WriteLine($"{name}: {entry.Status}, applied {entry.Data["applied"]}, behind {entry.Data["behind"]}");
foreach (var status in await host.Services.GetRequiredService<Migrator>().GetStatusAsync()) Console.WriteLine($"{status.Id} {status.IsApplied}");
await host.StopAsync();

namespace Hosted
{
    [SchemaTable]
    public partial class Customer
    {
        public Guid Id { get; set; }

        public required string Name { get; set; }
    }

    [SchemaTable]
    public partial class Invoice
    {
        public long Id { get; set; }

        [References(typeof(Customer))]
        public Guid CustomerId { get; set; }
    }
}
