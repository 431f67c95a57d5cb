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
        var parts = new DbConnectionStringBuilder { ConnectionString = database.ConnectionString };
        string Part(string name) => Convert.ToString(parts[name], CultureInfo.InvariantCulture)!;
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, script);
        try
        {
            return database.Engine.Dialect switch
            {
                Dialect.PostgreSql => await StartAsync(
                    "psql",
                    ["-X", "-q", "-h", Part("Host"), "-p", Part("Port"), "-U", Part("Username"), "-d", Part("Database"), "-f", file],
                    "",
                    ("PGPASSWORD", Part("Password"))),
                Dialect.MariaDb => await StartAsync(
                    "mariadb",
                    ["--no-defaults", "-h", Part("Server"), "-P", Part("Port"), "-u", Part("User ID"), "-D", Part("Database")],
                    script,
                    ("MYSQL_PWD", Part("Password"))),
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
