using Microsoft.Data.Sqlite;
using SchemaGen;
using SchemaGen.Migrations;
using SchemaGenApp;

await using var connection = new SqliteConnection("Data Source=SchemaGenApp.db");
var report = await new Migrator(connection, Dialect.Sqlite, SchemaCatalog.Instance).MigrateAsync();
foreach (var migration in report.Applied)
    Console.WriteLine("applied " + migration.Id);
