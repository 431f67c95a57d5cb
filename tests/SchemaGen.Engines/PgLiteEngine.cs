using System.Data.Common;
using System.Diagnostics;
using Npgsql;

namespace SchemaGen.Engines;

/// <summary>
/// PGlite: PostgreSQL in WebAssembly, with one database and one session for all connections. So a database here is the one there is,
/// emptied: its extensions, schemas and settings are gone when the next is created, and who asks for it waits, also in another process,
/// until the last is disposed of.
/// </summary>
internal sealed class PgLiteEngine(string name, string variable, string lockVariable) : Engine(name, Dialect.PostgreSql)
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private FileStream? _lock;

    public override async Task<EngineDatabase> CreateDatabaseAsync()
    {
        var connectionString = ServerEngine.ValueOf(Name, variable);
        var taken = await TakeAsync(ServerEngine.ValueOf(Name, lockVariable));
        try
        {
            await ResetAsync(connectionString);
        }
        catch
        {
            await taken.DisposeAsync();
            throw;
        }

        _lock = taken;
        return new EngineDatabase(this, connectionString);
    }

    // Without a pool: what one connection leaves open would be in the way of the next.
    internal override DbConnection CreateConnection(string connectionString) =>
        new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, IncludeErrorDetail = true }.ConnectionString);

    internal override async Task DropAsync(string connectionString)
    {
        var taken = _lock;
        _lock = null;
        await taken!.DisposeAsync();
    }

    /// <summary>A file, since a lock of the server's would belong to the session that all share.</summary>
    private static async Task<FileStream> TakeAsync(string path)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception)
            {
                if (waited.Elapsed > _patience)
                    throw new InvalidOperationException("Another test keeps the only database of PGlite.", exception);
                await Task.Delay(20);
            }
        }
    }

    private async Task ResetAsync(string connectionString)
    {
        await using var connection = CreateConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "DISCARD ALL";
        await command.ExecuteNonQueryAsync();
        command.CommandText =
            """
            DO $$
            DECLARE name text;
            BEGIN
                FOR name IN SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' LOOP
                    EXECUTE format('DROP EXTENSION IF EXISTS %I CASCADE', name);
                END LOOP;
                FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
                    EXECUTE format('DROP SCHEMA %I CASCADE', name);
                END LOOP;
                CREATE SCHEMA public;
            END $$
            """;
        await command.ExecuteNonQueryAsync();
    }
}
