using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using SchemaGen.Sessions.Dialects;

namespace SchemaGen.Sessions;

/// <summary>
/// Tells a connection which tenant it works for, on whose behalf and why. Policies, isolated tables and audit triggers read it, and
/// disposing of this takes it away again.
/// </summary>
/// <remarks>
/// <para>On PostgreSQL it is local to the transaction under way, so that it ends with it even behind a pooler that hands connections on between
/// transactions; without a transaction, and on the other databases, it holds until it is disposed of. Dispose of it before the connection,
/// as <c>await using</c> does, so that the next one to have the connection from the pool finds nothing.</para>
/// <para>A session on a connection that has one stands in for it until it is disposed of.</para>
/// </remarks>
public sealed class SchemaSession : IAsyncDisposable
{
    private static readonly ConditionalWeakTable<DbConnection, SchemaSession> Current = [];

    private readonly SessionConnection connection;
    private readonly SessionDialect dialect;
    private readonly SessionValues values;
    private readonly bool isLocal;
    private readonly SchemaSession? outer;
    private bool isDisposed;

    private SchemaSession(SessionConnection connection, SessionDialect dialect, SessionValues values, bool isLocal, SchemaSession? outer)
    {
        this.connection = connection;
        this.dialect = dialect;
        this.values = values;
        this.isLocal = isLocal;
        this.outer = outer;
    }

    /// <summary>Begins a session on a connection of a usual driver.</summary>
    /// <param name="connection">
    /// Open, or closed, when it is opened now and closed with the session. Its class says which database it is: Npgsql, MySqlConnector,
    /// MySql.Data, Microsoft.Data.Sqlite, System.Data.SQLite, Microsoft.Data.SqlClient, System.Data.SqlClient and Oracle's are known, and
    /// classes that derive from theirs.
    /// </param>
    /// <param name="tenant">
    /// The tenant: a text, a <see cref="Guid"/>, a number, a bool, a <see cref="DateOnly"/> or an enum, which is its number; null for
    /// none, which shows no row of an isolated table.
    /// </param>
    /// <param name="user">The user on whose behalf it works, as the tenant; null for none.</param>
    /// <param name="reason">Why, for the audit; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">
    /// A value is of another type, empty or longer than 1,000 characters, or the connection's class is not known.
    /// </exception>
    /// <exception cref="DbException">The database refused it.</exception>
    public static Task<SchemaSession> UseAsync(
        DbConnection connection, object? tenant, object? user = null, string? reason = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return UseAsync(connection, null, SessionDialect.Of(connection), tenant, user, reason, cancellationToken);
    }

    /// <summary>Begins a session on a connection of any driver.</summary>
    /// <param name="connection">Open, or closed, when it is opened now and closed with the session.</param>
    /// <param name="tenant">The tenant: a text, a <see cref="Guid"/>, a number, a bool, a <see cref="DateOnly"/> or an enum; null for none.</param>
    /// <param name="user">The user on whose behalf it works, as the tenant; null for none.</param>
    /// <param name="reason">Why, for the audit; null for none.</param>
    /// <param name="dialect">The database behind it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">A value is of another type, empty or longer than 1,000 characters, or the dialect is not a single one.</exception>
    /// <exception cref="DbException">The database refused it.</exception>
    public static Task<SchemaSession> UseAsync(
        DbConnection connection, object? tenant, object? user, string? reason, Dialect dialect, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return UseAsync(connection, null, SessionDialect.For(dialect), tenant, user, reason, cancellationToken);
    }

    /// <summary>
    /// Begins a session in a transaction, for drivers that want every command to name the transaction under way, as those of SQL Server do.
    /// </summary>
    /// <param name="transaction">The transaction under way on a connection of a usual driver.</param>
    /// <param name="tenant">The tenant: a text, a <see cref="Guid"/>, a number, a bool, a <see cref="DateOnly"/> or an enum; null for none.</param>
    /// <param name="user">The user on whose behalf it works, as the tenant; null for none.</param>
    /// <param name="reason">Why, for the audit; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">As on a connection, or the transaction has ended.</exception>
    /// <exception cref="DbException">The database refused it.</exception>
    public static Task<SchemaSession> UseAsync(
        DbTransaction transaction, object? tenant, object? user = null, string? reason = null, CancellationToken cancellationToken = default)
    {
        var connection = ConnectionOf(transaction);
        return UseAsync(connection, transaction, SessionDialect.Of(connection), tenant, user, reason, cancellationToken);
    }

    /// <summary>Begins a session in a transaction on a connection of any driver.</summary>
    /// <param name="transaction">The transaction under way.</param>
    /// <param name="tenant">The tenant: a text, a <see cref="Guid"/>, a number, a bool, a <see cref="DateOnly"/> or an enum; null for none.</param>
    /// <param name="user">The user on whose behalf it works, as the tenant; null for none.</param>
    /// <param name="reason">Why, for the audit; null for none.</param>
    /// <param name="dialect">The database behind it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">As on a connection, or the transaction has ended.</exception>
    /// <exception cref="DbException">The database refused it.</exception>
    public static Task<SchemaSession> UseAsync(
        DbTransaction transaction, object? tenant, object? user, string? reason, Dialect dialect, CancellationToken cancellationToken = default) =>
        UseAsync(ConnectionOf(transaction), transaction, SessionDialect.For(dialect), tenant, user, reason, cancellationToken);

    /// <summary>
    /// Ends the session: the connection has no tenant again, or that of the session which this one stood in for. Where the database
    /// does not take that, the connection is closed, so that its pool resets it.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (isDisposed) return;
        isDisposed = true;
        var restored = Outer();
        if (Current.TryGetValue(connection.Connection, out var current) && current == this)
        {
            if (restored is null) Current.Remove(connection.Connection);
            else Current.AddOrUpdate(connection.Connection, restored);
            await ResetAsync(restored?.values ?? SessionValues.None).ConfigureAwait(false);
        }

        if (connection.IsOwned) await connection.Connection.CloseAsync().ConfigureAwait(false);
    }

    private async Task ResetAsync(SessionValues to)
    {
        if (connection.Connection.State != ConnectionState.Open) return;
        try
        {
            await dialect.ResetAsync(connection, to, isLocal).ConfigureAwait(false);
        }
        catch (DbException error) when (dialect.ResetsByItself(error, isLocal))
        {
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            await connection.Connection.CloseAsync().ConfigureAwait(false);
        }
    }

    private SchemaSession? Outer()
    {
        var session = outer;
        while (session is { isDisposed: true }) session = session.outer;
        return session;
    }

    private static DbConnection ConnectionOf(DbTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return transaction.Connection ?? throw new ArgumentException("The transaction has ended; begin another one.", nameof(transaction));
    }

    private static async Task<SchemaSession> UseAsync(
        DbConnection connection, DbTransaction? transaction, SessionDialect dialect, object? tenant, object? user, string? reason, CancellationToken ct)
    {
        if (tenant is Dialect)
            throw new ArgumentException("A dialect is no tenant; it comes after the reason.", nameof(tenant));
        var values = new SessionValues(SessionText.Of(tenant, nameof(tenant)), SessionText.Of(user, nameof(user)), SessionText.OfReason(reason));
        var isOwned = connection.State != ConnectionState.Open;
        if (isOwned) await connection.OpenAsync(ct).ConfigureAwait(false);
        var within = new SessionConnection(connection, transaction, isOwned);
        bool isLocal;
        try
        {
            isLocal = await dialect.SetAsync(within, values, ct).ConfigureAwait(false);
        }
        catch
        {
            if (isOwned) await connection.CloseAsync().ConfigureAwait(false);
            throw;
        }

        Current.TryGetValue(connection, out var outer);
        var session = new SchemaSession(within, dialect, values, isLocal, outer);
        Current.AddOrUpdate(connection, session);
        return session;
    }
}
