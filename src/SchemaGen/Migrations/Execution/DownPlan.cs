using System.Data.Common;
using SchemaGen.Migrations.Execution.Probes;

namespace SchemaGen.Migrations.Execution;

/// <summary>What a rollback is going to run, and what would be lost with it.</summary>
internal sealed class DownPlan(MigrationSession session, Dialect dialect, List<(SchemaMigration Migration, HistoryRow Row)> last)
{
    /// <summary>The migrations to take back, the last one first, each with its statements.</summary>
    public List<(SchemaMigration Migration, HistoryRow Row, List<MigrationStatement> Statements)> Steps { get; } =
        last.ConvertAll(one => (one.Migration, one.Row, Needed(one.Migration.Down(dialect), one.Row)));

    /// <summary>Refuses what cannot be made good again, unless the options name its migration.</summary>
    /// <exception cref="MigrationException">Something would be lost; nothing ran.</exception>
    public async Task RefuseLossAsync(MigratorOptions options, CancellationToken ct)
    {
        var losses = new List<string>();
        var ids = new List<string>();
        foreach (var (migration, row, statements) in Steps)
        {
            if (options.AllowDataLoss.Contains(migration.Id))
                continue;

            if (await LossAsync(migration, row, statements, ct).ConfigureAwait(false) is not { } loss)
                continue;

            losses.Add(loss);
            ids.Add($"'{migration.Id}'");
        }

        if (losses.Count > 0)
            throw new MigrationException(
                $"Rolling back cannot be undone here: {string.Join("; ", losses)}. Nothing ran; name {string.Join(", ", ids)} in "
                + "MigratorOptions.AllowDataLoss to roll back all the same.")
            {
                MigrationId = ids[0].Trim('\''),
            };
    }

    /// <summary>What would run, as a script for the dialect's own client.</summary>
    public async Task<string> ScriptAsync(CancellationToken ct)
    {
        var script = session.Dialect.NewScript();
        foreach (var (migration, row, statements) in Steps)
        {
            script.AddHeading("Roll back " + migration.Name);
            if (await LossAsync(migration, row, statements, ct).ConfigureAwait(false) is { } loss)
                script.AddRemark("Cannot be undone: " + loss);

            script.Add(statements);
        }

        return script.ToString();
    }

    /// <summary>Of a migration that was interrupted, what takes back the statements that stand.</summary>
    private static List<MigrationStatement> Needed(IReadOnlyList<MigrationStatement> down, HistoryRow row)
    {
        var needed = new List<MigrationStatement>();
        foreach (var statement in down)
            if (row.IsApplied || statement.Undoes < row.Statements || (row.IsInDoubt && statement.Undoes == row.Statements))
                needed.Add(statement);

        return needed;
    }

    private async Task<string?> LossAsync(
        SchemaMigration migration, HistoryRow row, List<MigrationStatement> statements, CancellationToken ct)
    {
        if (row.IsApplied && statements.Count == 0 && migration.Up(dialect).Count > 0)
            return $"'{migration.Id}' has no statements that take it back, and would only be forgotten";

        var full = new List<string>();
        foreach (var statement in statements)
            if (statement.Kind == MigrationStatementKind.DropTable && await HasRowsAsync(statement, ct).ConfigureAwait(false))
                full.Add($"'{statement.ObjectName}'");

        return full.Count > 0 ? $"'{migration.Id}' drops rows of {string.Join(", ", full)}" : null;
    }

    private async Task<bool> HasRowsAsync(MigrationStatement statement, CancellationToken ct)
    {
        var subject = StatementSubject.Of(statement, session.Dialect.HasBackslashes, session.Dialect.HasBrackets);
        if (subject is not { Kind: SubjectKind.Table, Name: { } table })
            return false;

        try
        {
            return await session.Dialect.HasRowsAsync(session, table, ct).ConfigureAwait(false);
        }
        catch (DbException) when (!ct.IsCancellationRequested)
        {
            // An interrupted run may have dropped it already. Whether a table that is there has rows must be known.
            return (await session.Dialect.ListColumnsAsync(session, table.Schema, table.Name, ct).ConfigureAwait(false)).Count > 0;
        }
    }
}
