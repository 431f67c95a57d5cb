using Microsoft.Data.Sqlite;
using SchemaGen.Migrations;
using Spectre.Console;

namespace Storefront;

/// <summary>The same schema as a script for each declared database, to read, or to hand to whoever runs it.</summary>
internal static class Scripts
{
    public static async Task WriteAsync(SqliteConnection connection, ISchemaCatalog catalog, string folder)
    {
        foreach (var target in catalog.Targets)
        {
            // Writing a script needs no database; the connection is not used.
            var script = new Migrator(connection, target.Dialect, catalog).Script();
            await File.WriteAllTextAsync(Path.Combine(folder, $"{target.Dialect.ToString().ToLowerInvariant()}.sql"), script);
        }

        AnsiConsole.MarkupLineInterpolated($"Wrote a script for each of {catalog.Targets.Count} databases to {folder}.");
    }
}
