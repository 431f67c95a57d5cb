using Microsoft.Data.Sqlite;
using SchemaGen;
using SchemaGen.Migrations;
using Spectre.Console;

namespace Storefront;

/// <summary>Brings the database to the schema of the classes.</summary>
internal static class Migrating
{
    public static async Task RunAsync(SqliteConnection connection, ISchemaCatalog catalog)
    {
        var migrator = new Migrator(connection, Dialect.Sqlite, catalog);
        var report = await AnsiConsole.Progress().StartAsync(async progress =>
        {
            var bar = progress.AddTask("Migrating");
            var report = await migrator.MigrateAsync(new Bar(bar));
            bar.Value = bar.MaxValue;
            return report;
        });

        if (report.Applied.Count == 0)
            AnsiConsole.MarkupLine("[green]The database is up to date.[/]");
        else
            AnsiConsole.Write(Applied(report, catalog));
    }

    private static Table Applied(MigrationReport report, ISchemaCatalog catalog)
    {
        var statements = catalog.Migrations.ToDictionary(migration => migration.Id, migration => migration.Up(Dialect.Sqlite).Count);
        var table = new Table { Border = Output.Border };
        table.AddColumn("Migration").AddColumn("Statements").AddColumn("Milliseconds");
        foreach (var migration in report.Applied)
            table.AddRow(migration.Id, $"{statements[migration.Id]}", $"{migration.Duration.TotalMilliseconds:0.0}");

        return table;
    }

    /// <summary>Unlike System.Progress, it reports at once and in order.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<MigrationProgress>
    {
        public void Report(MigrationProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Completed;
        }
    }
}
