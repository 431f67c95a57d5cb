using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SchemaGen.Engines;

namespace SchemaGen.Package.Tests;

/// <summary>The packed tool against servers: what it does, what it refuses, and that it never prints a password.</summary>
[Collection(PackageCollection.Name)]
[Trait("Needs", "Engines")]
public sealed class ToolServerTests(PackedPackage package)
{
    private const string PostgreSqlTables = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name";
    private const string MariaDbTables = "SELECT table_name FROM information_schema.tables WHERE table_schema = database() ORDER BY table_name";

    [Fact]
    public async Task PostgreSQL_is_migrated_looked_at_rolled_back_and_recorded() => await WorkAsync(Engine.PostgreSql15, PostgreSqlTables);

    [Fact]
    public async Task MariaDB_is_migrated_looked_at_rolled_back_and_recorded() => await WorkAsync(Engine.MariaDb, MariaDbTables);

    [Fact]
    public async Task Faults_on_PostgreSQL_are_one_line_and_an_exit_code() =>
        await FailAsync(Engine.PostgreSql15, "PostgreSql", "Version = \"15\"", "Version = \"99\"", "The server is PostgreSql 15");

    [Fact]
    public async Task Faults_on_MariaDB_are_one_line_and_an_exit_code() =>
        await FailAsync(Engine.MariaDb, "MariaDb", "Version = \"10.11\"", "Version = \"99.1\"", "The server is MariaDb 10.11");

    [Fact]
    public async Task A_server_that_is_another_database_is_refused()
    {
        var folder = await FolderAsync("product");
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();

        (await ToolAsync(folder, database, "migrate", "MySql")).Faulted(6, "not MySQL; use --dialect MariaDb");
        Assert.Empty(await database.QueryAsync(MariaDbTables));
    }

    // The second migration waits for a table that somebody else holds.
    [Fact]
    public async Task Ctrl_C_takes_the_migration_at_work_back()
    {
        if (!OperatingSystem.IsLinux()) return;
        var folder = await FolderAsync("stopped");
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        (await ToolAsync(folder, database, "migrate", "PostgreSql")).Succeeded();
        (await ToolAsync(folder, database, "rollback", "PostgreSql")).Succeeded();
        await using var other = await database.OpenAsync();
        await using var held = await other.BeginTransactionAsync();
        await using var command = other.CreateCommand();
        command.Transaction = held;
        command.CommandText = "LOCK TABLE brands IN ACCESS EXCLUSIVE MODE";
        await command.ExecuteNonQueryAsync();

        // Where the tests run in the background, the shell has told all that it starts to ignore the signal.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", await package.ToolPathAsync(), .. Arguments(database, "migrate", "PostgreSql")])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_ROOT"] = PackedPackage.DotnetRoot;
        using var process = Process.Start(start)!;
        for (var i = 0; ; i++)
        {
            Assert.True(i < 600 && !process.HasExited, "It never waited for the table.");
            if ((await database.QueryAsync("SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'brands'::regclass")).Count > 0) break;
            await Task.Delay(100);
        }

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(130, process.ExitCode);
        Assert.StartsWith("schemagen: Stopped", Assert.Single((await process.StandardError.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        await held.RollbackAsync();
        Assert.Equal(["brands", "schema_migrations"], await NamesAsync(database, PostgreSqlTables));
        Assert.Equal(["create_brands applied", "create_articles pending"], States(await ToolAsync(folder, database, "status", "PostgreSql", "--json")));
        (await ToolAsync(folder, database, "migrate", "PostgreSql")).Succeeded();
    }

    private async Task WorkAsync(Engine engine, string tables)
    {
        var dialect = engine.Dialect.ToString();
        var folder = await FolderAsync("work-" + dialect);
        await using var database = await engine.CreateDatabaseAsync();

        Assert.Equal(["create_brands pending", "create_articles pending"], States((await ToolAsync(folder, database, "status", dialect, "--json")).Succeeded()));
        Assert.Empty(await NamesAsync(database, tables));

        var migrated = (await ToolAsync(folder, database, "migrate", dialect)).Succeeded();
        Assert.Equal(["applied create_brands", "applied create_articles"], migrated.Lines[..2]);
        Assert.Matches($@"^{dialect} '\w+' on '.*': 2 applied in \d+ ms$", migrated.Lines[2]);
        Assert.Equal(["articles", "brands", "schema_migrations"], await NamesAsync(database, tables));
        Assert.Contains("nothing to do", (await ToolAsync(folder, database, "migrate", dialect)).Succeeded().Text);
        Assert.Equal(["create_brands applied", "create_articles applied"], States((await ToolAsync(folder, database, "status", dialect, "--json")).Succeeded()));

        // Rows are not lost unasked.
        await database.ExecuteAsync("INSERT INTO brands (name) VALUES ('L-1')");
        Assert.Contains("DROP TABLE", (await ToolAsync(folder, database, "rollback", dialect, "--preview")).Succeeded().Text);
        (await ToolAsync(folder, database, "rollback", dialect, "--steps", "2")).Faulted(7, "create_brands");
        Assert.Equal(["articles", "brands", "schema_migrations"], await NamesAsync(database, tables));
        Assert.Contains("rolled back create_articles", (await ToolAsync(folder, database, "rollback", dialect)).Succeeded().Lines);
        Assert.Equal(["create_brands applied", "create_articles pending"], States((await ToolAsync(folder, database, "status", dialect, "--json")).Succeeded()));
        (await ToolAsync(folder, database, "rollback", dialect, "--allow-data-loss", "create_brands")).Succeeded();
        Assert.Equal(["schema_migrations"], await NamesAsync(database, tables));
        (await ToolAsync(folder, database, "maintain", dialect)).Succeeded();

        // The script, by the database's own client; then what is there is recorded.
        await using var second = await engine.CreateDatabaseAsync();
        (await package.ToolAsync(folder, "script", "--dialect", dialect, "--output", "all.sql", "--no-build")).Succeeded();
        var (exitCode, output) = await DatabaseClient.RunAsync(second, (engine.Dialect == Dialect.PostgreSql ? "\\set ON_ERROR_STOP 1\n" : "") + await File.ReadAllTextAsync(Path.Combine(folder, "all.sql")));
        Assert.True(exitCode == 0, output);
        Assert.Equal(["recorded create_brands", "recorded create_articles"], (await ToolAsync(folder, second, "baseline", dialect)).Succeeded().Lines[..2]);
        Assert.Equal(["create_brands applied", "create_articles applied"], States((await ToolAsync(folder, second, "status", dialect, "--json")).Succeeded()));
    }

    private async Task FailAsync(Engine engine, string dialect, string version, string newer, string refused)
    {
        var folder = await FolderAsync("faults-" + dialect);
        await using var database = await engine.CreateDatabaseAsync();
        var connection = database.ConnectionString;

        // Connections.
        var password = PasswordOf(connection);
        await ReachAsync(connection.Replace(password, "wr0ng-" + password), "cannot be reached");
        await ReachAsync(Regex.Replace(connection, "Database=[^;]*", "Database=nowhere"), "cannot be reached");
        await ReachAsync(Regex.Replace(connection, "Port=[^;]*", "Port=1"), "cannot be reached");
        await ReachAsync(connection + ";Nonsense=1", "The connection string is none of " + dialect);

        // A database that changed meanwhile: another build has been at work.
        (await ToolAsync(folder, database, "migrate", dialect)).Succeeded();
        await database.ExecuteAsync("UPDATE schema_migrations SET id = 'create_others', name = 'CreateOthers' WHERE id = 'create_articles'");
        (await ToolAsync(folder, database, "status", dialect)).Faulted(7, "has the migration 'create_others', which the project does not know; use the build that applied it");
        await database.ExecuteAsync("UPDATE schema_migrations SET id = 'create_articles', name = 'CreateArticles' WHERE id = 'create_others'");
        (await ToolAsync(folder, database, "status", dialect)).Succeeded();
        await database.ExecuteAsync("UPDATE schema_migrations SET checksum = repeat('0', 64) WHERE id = 'create_articles'");
        (await ToolAsync(folder, database, "status", dialect)).Faulted(7, "The class of the migration 'create_articles' has changed since it was applied");
        (await ToolAsync(folder, database, "migrate", dialect)).Faulted(7, "The class of migration 'create_articles' (CreateArticles) has changed");

        // A server that is too old, once the project says what it needs.
        var code = await File.ReadAllTextAsync(Path.Combine(folder, "Tables.cs"));
        Assert.Contains(version, code);
        await File.WriteAllTextAsync(Path.Combine(folder, "Tables.cs"), code.Replace(version, newer));
        (await Command.DotnetAsync(folder, "build", "-v", "q", "-nologo", "--disable-build-servers")).Succeeded();
        (await ToolAsync(folder, database, "migrate", dialect)).Faulted(6, refused);

        async Task ReachAsync(string text, string message)
        {
            var result = (await package.ToolAsync(folder, "status", "--no-build", "--dialect", dialect, "--connection", text)).Faulted(5, message);
            result.DoesNotContain(password);
        }
    }

    // Built once for each test: the tool is told to take what is there.
    private async Task<string> FolderAsync(string name)
    {
        var folder = package.Consumer("Served-" + name, "Served");
        (await Command.DotnetAsync(folder, "build", "-v", "q", "-nologo", "--disable-build-servers")).Succeeded();
        return folder;
    }

    private async Task<CommandResult> ToolAsync(string folder, EngineDatabase database, string command, string dialect, params string[] more)
    {
        var result = await package.ToolAsync(folder, [.. Arguments(database, command, dialect), .. more]);
        result.DoesNotContain(PasswordOf(database.ConnectionString));
        return result;
    }

    private static string[] Arguments(EngineDatabase database, string command, string dialect) =>
        [command, "--no-build", "--dialect", dialect, "--connection", database.ConnectionString];

    private static string PasswordOf(string connection) => Regex.Match(connection, "Password=([^;]+)", RegexOptions.IgnoreCase).Groups[1].Value;

    private static IEnumerable<string> States(CommandResult status) =>
        JsonNode.Parse(status.Text)!["migrations"]!.AsArray().Select(one => $"{one!["id"]} {one["state"]}");

    private static async Task<IEnumerable<string>> NamesAsync(EngineDatabase database, string query) =>
        (await database.QueryAsync(query)).Select(row => (string)row[0]!).Order(StringComparer.Ordinal);
}
