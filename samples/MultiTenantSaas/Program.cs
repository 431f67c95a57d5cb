using System.Data.Common;
using Microsoft.Data.Sqlite;
using MultiTenantSaas;
using Npgsql;
using SchemaGen;
using SchemaGen.Migrations;

// Without an argument it runs on SQLite; with a connection string on PostgreSQL, where the policies count for every role but superusers.
var dialect = args.Length == 0 ? Dialect.Sqlite : Dialect.PostgreSql;
await using DbConnection connection = args.Length == 0
    ? new SqliteConnection($"Data Source={Path.Combine(Directory.CreateDirectory("out").FullName, "saas.db")}")
    : new NpgsqlConnection(args[0]);
await connection.OpenAsync();

var report = await new Migrator(connection, dialect, SchemaCatalog.Instance).MigrateAsync();
Console.WriteLine(report.Applied.Count == 0 ? "The database is up to date." : $"{report.Applied.Count} migrations applied.");

await Members.RunAsync(connection);
await Documents.RunAsync(connection, dialect);
await Jobs.RunAsync(connection);
