using Microsoft.Data.Sqlite;
using SchemaGen;
using SchemaGen.Migrations;
using Shop;

// Constants, not only members.
const string table = ProductTable.Name, column = ProductTable.Columns.Sku;
var product = new Product { Name = "Lamp", Sku = "L-1", BrandId = Guid.NewGuid() };

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
var migrator = new Migrator(connection, Dialect.Sqlite, SchemaCatalog.Instance);
var report = await migrator.MigrateAsync();
foreach (var migration in report.Applied)
    Console.WriteLine("applied " + migration.Id);

Console.WriteLine("applied again " + (await migrator.MigrateAsync()).Applied.Count);

using var command = connection.CreateCommand();
command.CommandText = "SELECT name FROM pragma_table_info(@table) WHERE name = @column";
command.Parameters.AddWithValue("@table", table);
command.Parameters.AddWithValue("@column", column);
Console.WriteLine($"{table}.{command.ExecuteScalar()} for {product.Sku}");
Console.WriteLine(ProductTable.Ddl.PostgreSql.Contains("CREATE TABLE \"products\"") ? "PostgreSQL's script too" : ProductTable.Ddl.PostgreSql);
