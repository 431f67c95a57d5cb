using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;
using SchemaGen.Engines;
using SchemaGen.Migrations;

namespace SchemaGen.RoundTrip.Tests.Killed;

/// <summary>A process that migrates, and is killed on the way where it is told to.</summary>
internal static class Victim
{
    /// <summary>What a process that was killed ends with: the signal and 128.</summary>
    public const int Killed = 137;

    private static readonly Dictionary<string, Func<ISchemaCatalog>> Catalogs = new()
    {
        ["goods"] = () => global::Storefront.Catalog.SchemaCatalog.Instance,
        // Every column, template, group and feature that the engines of the tests have; a vector takes PGlite, which cannot be killed alone.
        ["everything"] = () => SchemaCatalogs.Create(
            [.. SchemaCatalog.Instance.Migrations.Where(migration => !migration.Up(Dialect.PostgreSql).Any(statement => statement is { Kind: MigrationStatementKind.CreateExtension, ObjectName: "vector" }))],
            SchemaCatalog.Instance.Targets,
            SchemaCatalog.Instance.Fingerprint),
        ["storefront"] = () => SchemaCatalogs.Combine(global::Storefront.Catalog.SchemaCatalog.Instance, global::Storefront.SchemaCatalog.Instance),
    };

    public static ISchemaCatalog Catalog(string name) => Catalogs[name]();

    /// <summary>Runs in the process that is to be killed.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var (dialect, connectionString, catalog) = (Enum.Parse<Dialect>(args[0]), args[1], Catalog(args[2]));
        var (at, death) = (int.Parse(args[3], CultureInfo.InvariantCulture), Enum.Parse<Death>(args[4]));
        DbConnection inner = dialect switch
        {
            Dialect.PostgreSql => new NpgsqlConnection(connectionString),
            Dialect.MariaDb => new MySqlConnection(connectionString),
            _ => new SqliteConnection(connectionString),
        };
        await using var connection = new DyingConnection(inner, at, death, args is [.., var server] && args.Length == 6 ? int.Parse(server, CultureInfo.InvariantCulture) : null);
        try
        {
            var report = await new Migrator(connection, dialect, catalog, new MigratorOptions { LockTimeout = TimeSpan.FromMinutes(2) }).MigrateAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"applied {report.Applied.Count}"));
            return 0;
        }
        catch (MigrationException error)
        {
            Console.WriteLine(error.Message);
            return 1;
        }
    }

    /// <summary>Starts such a process.</summary>
    public static Process Start(EngineDatabase database, string catalog, int at = 0, Death death = Death.After, int? server = null)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Victim).Assembly.Location, "victim", database.Engine.Dialect.ToString(), ConnectionString(database), catalog, at.ToString(CultureInfo.InvariantCulture), death.ToString()])
        {
            RedirectStandardOutput = true,
        };
        if (server is { } id)
            start.ArgumentList.Add(id.ToString(CultureInfo.InvariantCulture));

        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        return Process.Start(start)!;
    }

    /// <summary>Starts one and waits for its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(EngineDatabase database, string catalog, int at = 0, Death death = Death.After, int? server = null)
    {
        using var process = Start(database, catalog, at, death, server);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    private static string ConnectionString(EngineDatabase database)
    {
        var builder = new DbConnectionStringBuilder { ConnectionString = database.ConnectionString };
        builder["Pooling"] = false;
        // Many at once take their time.
        if (database.Engine.Dialect != Dialect.Sqlite)
            builder[database.Engine.Dialect == Dialect.PostgreSql ? "Timeout" : "Connection Timeout"] = 120;
        return builder.ConnectionString;
    }
}
