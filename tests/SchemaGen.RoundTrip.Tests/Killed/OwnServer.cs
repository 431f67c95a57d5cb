using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using SchemaGen.Engines;

namespace SchemaGen.RoundTrip.Tests.Killed;

/// <summary>A server that nobody else uses, to kill and to start again. What it has committed, it keeps.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    private readonly string root;

    private OwnServer(string root, ServerEngine engine) => (this.root, Engine) = (root, engine);

    public ServerEngine Engine { get; }

    public int Id => int.Parse(File.ReadLines(Path.Combine(root, "server", "pid")).First(), CultureInfo.InvariantCulture);

    public static async Task<OwnServer> StartAsync(Dialect dialect)
    {
        // Every user has to be able to reach it.
        var root = Directory.CreateTempSubdirectory("schemagen-own-").FullName;
        File.SetUnixFileMode(root, (UnixFileMode)0b111_001_001);
        var scripts = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../engines"));
        var folder = Path.Combine(root, "server");
        await RunAsync(dialect == Dialect.PostgreSql ? [Path.Combine(scripts, "postgresql.sh"), folder, "15", "/usr/lib/postgresql/15/bin"] : [Path.Combine(scripts, "mariadb.sh"), folder]);
        var variable = "SCHEMAGEN_OWN_" + Guid.NewGuid().ToString("N");
        Environment.SetEnvironmentVariable(variable, (await File.ReadAllTextAsync(Path.Combine(folder, "connection"))).Trim());
        var server = new OwnServer(root, SchemaGen.Engines.Engine.Own(dialect, variable));

        // The other servers of the tests have nothing to keep when they end, and wait for no disk.
        await using var connection = await server.Engine.OpenServerAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = dialect == Dialect.PostgreSql ? "ALTER SYSTEM SET synchronous_commit = on" : "SET GLOBAL innodb_flush_log_at_trx_commit = 2";
        await command.ExecuteNonQueryAsync();
        if (dialect == Dialect.PostgreSql)
        {
            command.CommandText = "SELECT pg_reload_conf()";
            await command.ExecuteNonQueryAsync();
        }
        else
        {
            var restart = Path.Combine(folder, "restart");
            var text = await File.ReadAllTextAsync(restart);
            Assert.Contains("--innodb-flush-log-at-trx-commit=0", text);
            await File.WriteAllTextAsync(restart, text.Replace("--innodb-flush-log-at-trx-commit=0", "--innodb-flush-log-at-trx-commit=2"));
        }

        return server;
    }

    // A moment, since a signal takes one.
    public Task<bool> IsAliveAsync() => IsAliveAsync(Id, TimeSpan.FromMilliseconds(200));

    /// <summary>Asks it with a signal to stop in order, and waits for its end.</summary>
    public async Task StopAsync(string signal)
    {
        var id = Id;
        using var kill = Process.Start("kill", ["-" + signal, id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        Assert.False(await IsAliveAsync(id, TimeSpan.FromMinutes(2)));
    }

    private static async Task<bool> IsAliveAsync(int id, TimeSpan patience)
    {
        for (var time = Stopwatch.StartNew(); time.Elapsed < patience; await Task.Delay(20))
        {
            if (!Directory.Exists($"/proc/{id}") || (await File.ReadAllTextAsync($"/proc/{id}/stat")).Contains(") Z "))
                return false;
        }

        return true;
    }

    public Task RestartAsync() => RunAsync([Path.Combine(root, "server", "restart")]);

    public async ValueTask DisposeAsync()
    {
        if (await IsAliveAsync())
        {
            using var process = Process.GetProcessById(Id);
            process.Kill();
            await process.WaitForExitAsync();
        }

        for (var i = 0; Directory.Exists(root); i++)
            try
            {
                Directory.Delete(root, recursive: true);
            }
            catch (IOException) when (i < 100)
            {
                // Its processes write until they notice.
                await Task.Delay(50);
            }
    }

    private static async Task RunAsync(string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", command))!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
