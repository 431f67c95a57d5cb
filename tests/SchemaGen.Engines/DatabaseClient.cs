using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SchemaGen.Engines;

/// <summary>A database's own client, as it is installed beside the engine: <c>psql</c>, <c>mariadb</c>, <c>sqlite3</c>.</summary>
public static class DatabaseClient
{
    /// <summary>Runs a script from a file, without settings of the user's.</summary>
    /// <returns>The exit code, and what it wrote, errors among it.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(EngineDatabase database, string script)
    {
        var part = PartsOf(database);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, script);
        try
        {
            return database.Engine.Dialect switch
            {
                Dialect.PostgreSql => await StartAsync(
                    "psql",
                    ["-X", "-q", "-h", part("Host"), "-p", part("Port"), "-U", part("Username"), "-d", part("Database"), "-f", file],
                    "",
                    ("PGPASSWORD", part("Password"))),
                Dialect.MariaDb => await StartAsync(
                    "mariadb",
                    ["--no-defaults", "-h", part("Server"), "-P", part("Port"), "-u", part("User ID"), "-D", part("Database")],
                    script,
                    ("MYSQL_PWD", part("Password"))),
                Dialect.Sqlite => await StartAsync(
                    "sqlite3", ["-init", "/dev/null", new SqliteConnectionStringBuilder(database.ConnectionString).DataSource, ".read " + file], ""),
                _ => throw new ArgumentException($"{database.Engine} has no client here.", nameof(database)),
            };
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The statements that make the schema anew, as the database's own client dumps them, with triggers, routines and scheduled jobs.</summary>
    public static async Task<string[]> DumpAsync(EngineDatabase database)
    {
        var part = PartsOf(database);
        var (exitCode, output) = database.Engine.Dialect switch
        {
            Dialect.PostgreSql => await StartAsync(
                "pg_dump",
                ["--schema-only", "-h", part("Host"), "-p", part("Port"), "-U", part("Username"), part("Database")],
                "",
                ("PGPASSWORD", part("Password"))),
            Dialect.MariaDb => await StartAsync(
                "mariadb-dump",
                ["--no-defaults", "--no-data", "--routines", "--events", "--skip-comments", "-h", part("Server"), "-P", part("Port"), "-u", part("User ID"), part("Database")],
                "",
                ("MYSQL_PWD", part("Password"))),
            Dialect.Sqlite => await StartAsync("sqlite3", ["-init", "/dev/null", new SqliteConnectionStringBuilder(database.ConnectionString).DataSource, ".schema"], ""),
            _ => throw new ArgumentException($"{database.Engine} has no client here.", nameof(database)),
        };

        // PostgreSQL's client guards each dump with a word of its own.
        return exitCode == 0
            ? [.. output.Split('\n').Where(line => !line.StartsWith("\\restrict ", StringComparison.Ordinal) && !line.StartsWith("\\unrestrict ", StringComparison.Ordinal))]
            : throw new InvalidOperationException(output);
    }

    private static Func<string, string> PartsOf(EngineDatabase database)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = database.ConnectionString };
        return name => Convert.ToString(parts[name], CultureInfo.InvariantCulture)!;
    }

    private static async Task<(int ExitCode, string Output)> StartAsync(string program, string[] arguments, string input, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped at an error before the end.
        }

        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
