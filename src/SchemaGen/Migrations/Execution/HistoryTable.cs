using System.Data.Common;

namespace SchemaGen.Migrations.Execution;

/// <summary>
/// The table of applied migrations. A migration that cannot run in one transaction has its row from its first statement on, with no time
/// and a mark: where a run dies, the next one continues there. A mark k says that the Up statements before ordinal k stand, that those
/// after it don't, and that k itself is in doubt; ~k says that k does not stand for certain. Beside the mark stands the
/// <see cref="StatementChain"/> over what stands.
/// </summary>
internal sealed class HistoryTable(MigrationSession session, MigratorOptions options)
{
    private const string Columns = "id, name, checksum, applied_at, duration_ms, tool_version, statements, chain";

    private readonly string table = session.Dialect.Quote(options.HistorySchema, options.HistoryTable);

    /// <summary>All rows by id, or null where the table does not exist.</summary>
    public async Task<Dictionary<string, HistoryRow>?> ReadAsync(CancellationToken ct)
    {
        try
        {
            return await ReadRowsAsync(ct).ConfigureAwait(false);
        }
        catch (DbException error) when (!ct.IsCancellationRequested)
        {
            // Asked only now: a round trip less wherever the table exists.
            return await IsMissingAsync(error, ct).ConfigureAwait(false) ? null : await ReadAgainAsync(ct).ConfigureAwait(false);
        }
    }

    public Task CreateAsync(CancellationToken ct) => session.ExecuteAsync(session.Dialect.CreateHistory(table), ct);

    public async Task<bool> IsAppliedAsync(string id, CancellationToken ct) =>
        await session.ScalarAsync($"SELECT id FROM {table} WHERE id = {P("id")} AND applied_at IS NOT NULL", ct, ("id", id))
            .ConfigureAwait(false) is string;

    /// <param name="migration">The migration.</param>
    /// <param name="statements">How many of its Up statements stand.</param>
    /// <param name="appliedAt">Null where statements follow.</param>
    /// <param name="duration">How long they took.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="chain">The hash over those that stand, where statements follow.</param>
    public async Task InsertAsync(
        SchemaMigration migration, int statements, DateTimeOffset? appliedAt, TimeSpan duration, CancellationToken ct, string? chain = null)
    {
        using var command = session.Command(
            $"INSERT INTO {table} ({Columns}) VALUES ({P("id")}, {P("name")}, {P("checksum")}, {P("applied_at")}, "
            + $"{P("duration_ms")}, {P("tool_version")}, {P("statements")}, {P("chain")})",
            ("id", migration.Id),
            ("name", migration.Name),
            ("checksum", migration.Checksum));
        session.Dialect.SetTime(MigrationSession.AddParameter(command, "applied_at"), appliedAt);
        MigrationSession.AddParameter(command, "duration_ms").Value = (long)duration.TotalMilliseconds;
        MigrationSession.AddParameter(command, "tool_version").Value = ToolVersion.Value;
        MigrationSession.AddParameter(command, "statements").Value = statements;
        MigrationSession.AddParameter(command, "chain").Value = chain is null ? DBNull.Value : chain;
        await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
    }

    /// <summary>Notes that the migration is under way and how far it is.</summary>
    public Task MarkAsync(string id, int mark, string? chain) =>
        session.ExecuteAsync(
            $"UPDATE {table} SET applied_at = NULL, statements = {P("statements")}, chain = {P("chain")} WHERE id = {P("id")}",
            CancellationToken.None,
            ("statements", mark),
            ("chain", chain),
            ("id", id));

    public async Task FinishAsync(string id, int statements, DateTimeOffset appliedAt, TimeSpan duration)
    {
        using var command = session.Command(
            $"UPDATE {table} SET statements = {P("statements")}, duration_ms = {P("duration_ms")}, "
            + $"applied_at = {P("applied_at")}, chain = NULL WHERE id = {P("id")}",
            ("statements", statements),
            ("duration_ms", (long)duration.TotalMilliseconds));
        session.Dialect.SetTime(MigrationSession.AddParameter(command, "applied_at"), appliedAt);
        MigrationSession.AddParameter(command, "id").Value = id;
        await command.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
    }

    public Task DeleteAsync(string id) =>
        session.ExecuteAsync($"DELETE FROM {table} WHERE id = {P("id")}", CancellationToken.None, ("id", id));

    private async Task<Dictionary<string, HistoryRow>> ReadRowsAsync(CancellationToken ct)
    {
        using var command = session.Command("SELECT id, name, checksum, applied_at, statements, chain FROM " + table);
        using var reader = await command.ExecuteReaderAsync(ct).ConfigureAwait(false);
        var rows = new Dictionary<string, HistoryRow>();
        while (await reader.ReadAsync(ct).ConfigureAwait(false))
        {
            var id = reader.GetString(0);
            var appliedAt = reader.IsDBNull(3) ? null : reader.GetValue(3);
            var chain = reader.IsDBNull(5) ? null : reader.GetString(5);
            rows.Add(id, new HistoryRow(id, reader.GetString(1), reader.GetString(2), appliedAt, reader.GetInt32(4), chain));
        }

        return rows;
    }

    /// <summary>Another migrator may have created the table between the first attempt and the question whether it exists.</summary>
    private async Task<Dictionary<string, HistoryRow>> ReadAgainAsync(CancellationToken ct)
    {
        try
        {
            return await ReadRowsAsync(ct).ConfigureAwait(false);
        }
        catch (DbException error) when (!ct.IsCancellationRequested)
        {
            throw Unreadable(error);
        }
    }

    private async Task<bool> IsMissingAsync(DbException error, CancellationToken ct)
    {
        List<string> columns;
        try
        {
            columns = await session.Dialect.ListColumnsAsync(session, options.HistorySchema, options.HistoryTable, ct)
                .ConfigureAwait(false);
        }
        catch (DbException) when (!ct.IsCancellationRequested)
        {
            throw Unreadable(error);
        }

        if (columns.Count == 0)
            return true;

        foreach (var column in Columns.Split(", "))
            if (!columns.Exists(name => name.Equals(column, StringComparison.OrdinalIgnoreCase)))
                throw new MigrationException(
                    $"The table '{options.HistoryTable}' belongs to another tool (its columns are {string.Join(", ", columns)}); "
                    + "set MigratorOptions.HistoryTable to a name of its own.",
                    error);

        return false;
    }

    private MigrationException Unreadable(DbException error) =>
        new(
            $"Cannot read the history table '{options.HistoryTable}' of the {session.Dialect.Name} database '{session.Database}': "
            + $"{Failure.Reason(error)}.",
            error);

    private string P(string name) => session.Dialect.Parameter(name);
}
