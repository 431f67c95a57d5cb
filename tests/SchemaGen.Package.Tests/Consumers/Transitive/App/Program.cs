using Library;
using Microsoft.Data.Sqlite;
using SchemaGen;
using SchemaGen.Migrations;

[assembly: SchemaTarget(Dialect.Sqlite)]

using var connection = new SqliteConnection("Data Source=:memory:");
var catalog = SchemaCatalogs.Combine(App.SchemaCatalog.Instance, Library.SchemaCatalog.Instance);
foreach (var migration in (await new Migrator(connection, Dialect.Sqlite, catalog).MigrateAsync()).Applied)
    Console.WriteLine("applied " + migration.Id);

namespace App
{
    [SchemaTable]
    public partial class Order
    {
        public long Id { get; set; }

        [References(typeof(Customer))]
        public Guid CustomerId { get; set; }
    }
}
