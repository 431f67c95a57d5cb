using System.Data;
using System.Data.Common;
using System.Globalization;
using SchemaGen.Migrations.Dialects;

namespace SchemaGen.Migrations.Execution;

/// <summary>One open connection for the length of one call of the migrator, left afterwards as it was found.</summary>
internal sealed class MigrationSession : IAsyncDisposable
{
    private readonly DbConnection connection;
    private readonly MigratorOptions options;
    private readonly bool isOwned;
    private readonly bool wasOpen;
    private readonly Func<DbConnection>? another;
    private DbTransaction? transaction;

    private MigrationSession(
        DbConnection connection, bool isOwned, MigrationDialect dialect, MigratorOptions options, Func<DbConnection>? another)
    {
        this.another = another;
        this.connection = connection;
        this.isOwned = isOwned;
        this.options = options;
        wasOpen = connection.State == ConnectionState.Open;
        Dialect = dialect;
    }

    public MigrationDialect Dialect { get; }

    public string Database => connection.Database;

    public string DataSource => connection.DataSource;

    /// <summary>What each transaction begins with; <see langword="null"/> where that is nothing.</summary>
    public string? AfterBegin { get; set; }

    public TimeProvider Clock => options.TimeProvider;

    public static async Task<MigrationSession> OpenAsync(
        DbConnection connection,
        bool isOwned,
        MigrationDialect dialect,
        MigratorOptions options,
        CancellationToken ct,
        Func<DbConnection>? another = null)
    {
        var session = new MigrationSession(connection, isOwned, dialect, options, another);
        if (session.wasOpen)
            return session;

        try
        {
            await connection.OpenAsync(ct).ConfigureAwait(false);
            return session;
        }
        catch (Exception error)
        {
            await session.DisposeAsync().ConfigureAwait(false);
            if (error is OperationCanceledException)
                throw;

            // The connection string is no part of the message: it may hold the password.
            throw new MigrationException(
                $"Cannot open the {dialect.Name} connection to '{connection.DataSource}' (database '{connection.Database}'): "
                + $"{Failure.Reason(error)}.",
                error);
        }
    }

    /// <summary>One more session of the same kind; <see langword="null"/> where none is to be had.</summary>
    public async Task<MigrationSession?> TryOpenAnotherAsync(CancellationToken ct)
    {
        if (another is null)
            return null;

        try
        {
            return await OpenAsync(another(), true, Dialect, options, ct).ConfigureAwait(false);
        }
        catch (MigrationException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (isOwned)
            await connection.DisposeAsync().ConfigureAwait(false);
        else if (!wasOpen)
            await connection.CloseAsync().ConfigureAwait(false);
    }

    public DbCommand Command(string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        if (options.CommandTimeout is { } timeout)
            command.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);

        return command;
    }

    public DbCommand Command(string text, params (string Name, object? Value)[] parameters)
    {
        var command = Command(text);
        foreach (var (name, value) in parameters)
            AddParameter(command, name).Value = value ?? DBNull.Value;

        return command;
    }

    public static DbParameter AddParameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }

    public async Task ExecuteAsync(string text, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(text, parameters);
        await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
    }

    public async Task<object?> ScalarAsync(string text, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(text, parameters);
        return await command.ExecuteScalarAsync(ct).ConfigureAwait(false);
    }

    public async Task<List<string>> ListAsync(string text, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(text, parameters);
        using var reader = await command.ExecuteReaderAsync(ct).ConfigureAwait(false);
        var values = new List<string>();
        while (await reader.ReadAsync(ct).ConfigureAwait(false))
            values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture) ?? "");

        return values;
    }

    public async Task BeginTransactionAsync(CancellationToken ct) =>
        transaction = await connection.BeginTransactionAsync(ct).ConfigureAwait(false);

    // Not cancellable: nobody would know whether it was committed.
    public async Task CommitTransactionAsync()
    {
        await transaction!.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        await EndTransactionAsync().ConfigureAwait(false);
    }

    public async Task RollbackTransactionAsync()
    {
        try
        {
            await transaction!.RollbackAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            // The server rolled back already or the connection is gone, which comes to the same.
        }

        await EndTransactionAsync().ConfigureAwait(false);
    }

    public LockWait NewWait() => new(options.TimeProvider, options.LockTimeout);

    private async Task EndTransactionAsync()
    {
        await transaction!.DisposeAsync().ConfigureAwait(false);
        transaction = null;
    }
}
