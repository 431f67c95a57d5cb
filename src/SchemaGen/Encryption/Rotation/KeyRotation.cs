using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SchemaGen.Migrations.Dialects;

namespace SchemaGen.Encryption;

/// <summary>
/// Puts the values of an encrypted column under the current version of their key, in batches that are a transaction each. A run that ended in
/// the middle is continued by the next one, since a value says itself what it is under; several at once do no harm, and neither does
/// an application that writes meanwhile. Afterwards, where nothing remains, the old version may leave the key ring.
/// </summary>
public sealed class KeyRotation
{
    private readonly DbConnection connection;
    private readonly IColumnKeyRing keys;
    private readonly EncryptedColumn column;
    private readonly MigrationDialect database;
    private readonly TimeProvider timeProvider;

    /// <summary>Creates a rotation.</summary>
    /// <param name="connection">Open or closed; it is left as it was found, and no transaction may be under way on it.</param>
    /// <param name="dialect">The database behind it.</param>
    /// <param name="keys">The keys: the current version and those before that values are under.</param>
    /// <param name="column">The column.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public KeyRotation(DbConnection connection, Dialect dialect, IColumnKeyRing keys, EncryptedColumn column, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(column);
        if ((column.SearchColumn is null) != (column.Search is null))
            throw new ArgumentException("Give both the search column and what it is to hold, or neither.", nameof(column));

        if (column.KeyColumns.Count == 0)
            throw new ArgumentException("Give the columns of the primary key.", nameof(column));

        this.connection = connection;
        this.keys = keys;
        this.column = column;
        database = MigrationDialect.For(dialect);
        this.timeProvider = timeProvider ?? TimeProvider.System;
    }

    /// <summary>How many rows a transaction changes. Default: 500.</summary>
    public int BatchSize { get; init; } = 500;

    /// <summary>Rotates what is not under the current version yet.</summary>
    /// <param name="progress">Is told after each batch.</param>
    /// <param name="cancellationToken">Ends the run between two batches; what was rotated stays so.</param>
    /// <exception cref="KeyNotFoundException">The ring has no current version of the key.</exception>
    /// <exception cref="DbException">The database refused a statement; the batches before stand.</exception>
    public async Task<KeyRotationReport> RunAsync(IProgress<KeyRotationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var start = timeProvider.GetTimestamp();
        var header = Header(keys.GetCurrent(column.KeyName));
        var sql = new RotationSql(database, column, BatchSize);
        var wasOpen = connection.State == ConnectionState.Open;
        if (!wasOpen)
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);

        try
        {
            var total = await CountAsync(sql, header, cancellationToken).ConfigureAwait(false);
            var (rotated, changed, unreadable, done) = (0L, 0L, 0L, 0L);
            object[]? last = null;
            while (total > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var batch = await ReadAsync(sql, header, last, cancellationToken).ConfigureAwait(false);
                if (batch.Count == 0)
                    break;

                var written = await WriteAsync(sql, batch, cancellationToken).ConfigureAwait(false);
                var failed = batch.Count(value => value.New is null);
                rotated += written;
                unreadable += failed;
                changed += batch.Count - failed - written;
                done += batch.Count;
                last = batch[^1].Key;
                progress?.Report(new KeyRotationProgress(done, Math.Max(done, total)));
            }

            var remaining = await CountAsync(sql, header, cancellationToken).ConfigureAwait(false);
            return new KeyRotationReport(rotated, changed, unreadable, remaining, timeProvider.GetElapsedTime(start));
        }
        finally
        {
            if (!wasOpen)
                await connection.CloseAsync().ConfigureAwait(false);
        }
    }

    private static byte[] Header(ColumnKey key)
    {
        var header = new byte[StoredValue.HeaderLength(Encoding.UTF8.GetByteCount(key.Name))];
        StoredValue.WriteHeader(header, key.Name, key.Version);
        return header;
    }

    private async Task<long> CountAsync(RotationSql sql, byte[] header, CancellationToken ct)
    {
        using var command = Command(sql.Count(header.Length), null, ("header", header));
        return Convert.ToInt64(await command.ExecuteScalarAsync(ct).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    private async Task<List<Value>> ReadAsync(RotationSql sql, byte[] header, object[]? last, CancellationToken ct)
    {
        using var command = Command(sql.Read(header.Length, last is null), null, ("header", header));
        for (var i = 0; i < (last?.Length ?? 0); i++)
            for (var k = 0; k <= i; k++)
                Add(command, $"l{i}_{k}", last![k]);

        using var reader = await command.ExecuteReaderAsync(ct).ConfigureAwait(false);
        var values = new List<Value>();
        while (await reader.ReadAsync(ct).ConfigureAwait(false))
        {
            var key = new object[column.KeyColumns.Count];
            for (var i = 0; i < key.Length; i++)
                key[i] = reader.GetValue(i);

            values.Add(Change(reader, key, (byte[])reader.GetValue(key.Length)));
        }

        return values;
    }

    private Value Change(DbDataReader reader, object[] key, byte[] stored)
    {
        try
        {
            var changed = column.Reencrypt(keys, stored, reader);
            return new Value(key, stored, changed, column.Search?.Invoke(keys, changed, reader));
        }
        catch (CryptographicException)
        {
            return new Value(key, stored, null, null);
        }
    }

    private async Task<int> WriteAsync(RotationSql sql, List<Value> values, CancellationToken ct)
    {
        var text = sql.Write();
        var written = 0;
        var transaction = await connection.BeginTransactionAsync(ct).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            foreach (var value in values)
                if (value.New is not null)
                {
                    using var command = Command(text, transaction, ("new", value.New));
                    if (value.Search is not null)
                        Add(command, "search", value.Search);

                    for (var i = 0; i < value.Key.Length; i++)
                        Add(command, $"k{i}", value.Key[i]);

                    Add(command, "old", value.Old);
                    written += await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
                }

            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }

        return written;
    }

    private DbCommand Command(string text, DbTransaction? transaction, (string Name, object Value) first)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        Add(command, first.Name, first.Value);
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private sealed record Value(object[] Key, byte[] Old, byte[]? New, byte[]? Search);
}
