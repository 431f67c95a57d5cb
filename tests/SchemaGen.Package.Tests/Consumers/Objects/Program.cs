using Microsoft.Data.Sqlite;
using SchemaGen;
using SchemaGen.Migrations;
using Objects;

[assembly: SchemaTarget(Dialect.Sqlite)]
[assembly: RawObject("views/active_products.sql", After = typeof(Product))]

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
var migrator = new Migrator(connection, Dialect.Sqlite, SchemaCatalog.Instance);
foreach (var migration in (await migrator.MigrateAsync()).Applied)
    Console.WriteLine("applied " + migration.Id);

Run("INSERT INTO products (id, name, is_active) VALUES (1, 'Lamp', 1), (2, 'Chair', 0)");
Console.WriteLine("active " + Run("SELECT group_concat(name) FROM active_products"));
await migrator.RollbackAsync(steps: 1);
Console.WriteLine("views " + Run("SELECT count(*) FROM sqlite_master WHERE type = 'view'"));

object? Run(string sql)
{
    using var command = connection.CreateCommand();
    command.CommandText = sql;
    return command.ExecuteScalar();
}

namespace Objects
{
    [SchemaTable]
    public partial class Product
    {
        public long Id { get; set; }

        public required string Name { get; set; }

        public bool IsActive { get; set; }
    }
}
