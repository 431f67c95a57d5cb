namespace SchemaGen.Migrations.Execution.Probes;

/// <summary>
/// Finds out whether a statement ran in an earlier run that died beside it, by asking the database for what the statement leaves behind.
/// </summary>
internal sealed class StatementProbe(MigrationSession session)
{
    /// <summary>What the statement is about.</summary>
    public StatementSubject Subject(MigrationStatement statement) =>
        StatementSubject.Of(statement, session.Dialect.HasBackslashes, session.Dialect.HasBrackets);

    /// <summary>True where the statement ran, false where it did not, <see langword="null"/> where the database cannot tell.</summary>
    /// <exception cref="MigrationException">What is there is not what the statement makes.</exception>
    public async Task<bool?> HasRunAsync(SchemaMigration migration, MigrationStatement statement, CancellationToken ct)
    {
        var subject = Subject(statement);
        switch (subject.Action)
        {
            case SubjectAction.Write or SubjectAction.Repeat:
                return false;
            case SubjectAction.Create when subject is { Kind: SubjectKind.Table, Columns.Count: > 0 }:
                return await IsTableAsync(migration, statement, subject, ct).ConfigureAwait(false);
            case SubjectAction.Drop when subject is { Kind: SubjectKind.Table, Name: { } table }:
                return (await session.Dialect.ListColumnsAsync(session, table.Schema, table.Name, ct).ConfigureAwait(false)).Count == 0;
            case SubjectAction.Create or SubjectAction.Drop:
                break;
            default:
                return null;
        }

        var isCreation = subject.Action == SubjectAction.Create;
        switch (await session.Dialect.ProbeAsync(session, subject, ct).ConfigureAwait(false))
        {
            case ProbeAnswer.Present:
                return isCreation;
            case ProbeAnswer.Absent:
                return !isCreation;
            case ProbeAnswer.Broken:
                if (isCreation)
                    await session.ExecuteAsync(session.Dialect.Remove(subject), ct).ConfigureAwait(false);
                return false;
            default:
                return null;
        }
    }

    // A table of that name may be somebody else's; that of the migration has its columns.
    private async Task<bool> IsTableAsync(
        SchemaMigration migration, MigrationStatement statement, StatementSubject subject, CancellationToken ct)
    {
        var name = subject.Name!;
        var found = await session.Dialect.ListColumnsAsync(session, name.Schema, name.Name, ct).ConfigureAwait(false);
        if (found.Count == 0)
            return false;

        if (found.Count == subject.Columns.Count && new HashSet<string>(found, StringComparer.OrdinalIgnoreCase).SetEquals(subject.Columns))
            return true;

        throw new MigrationException(
            $"The migration '{migration.Id}' is to create the table '{statement.ObjectName}', but there is one of that name with other columns "
            + $"({string.Join(", ", found)} instead of {string.Join(", ", subject.Columns)}); rename or drop it where it is not wanted, and "
            + "migrate again.")
        {
            MigrationId = migration.Id,
            Statement = statement,
        };
    }
}
