using Microsoft.Data.Sqlite;
using SchemaGen.Migrations;
using Storefront;

// The class library's tables and this project's, in one order that respects the foreign keys between them.
var catalog = SchemaCatalogs.Combine(Storefront.Catalog.SchemaCatalog.Instance, SchemaCatalog.Instance);

var folder = Directory.CreateDirectory("out").FullName;
await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "storefront.db")}");
await connection.OpenAsync();

await Migrating.RunAsync(connection, catalog);
await Selling.RunAsync(connection);
await Scripts.WriteAsync(connection, catalog, folder);
