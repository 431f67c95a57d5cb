using SchemaGen.Migrations.Execution.Probes;

namespace SchemaGen.Migrations.Dialects;

/// <summary>
/// For sqlite3, which knows no conditions. So what creates something says <c>IF NOT EXISTS</c>, after a check that nothing of that name is
/// there by somebody else; what writes rows stands in a temporary trigger, which one conditional row sets off; and a check is a constraint
/// of a temporary table, whose name is the message.
/// </summary>
internal sealed class SqliteIdempotentScript(SqliteMigrations database, MigratorOptions options) : IdempotentScript(database, options)
{
    private const string Check = "\"schemagen_check\"";

    protected override string Now => "strftime('%Y-%m-%d %H:%M:%f', 'now') || '000'";

    protected override void Begin()
    {
        Add("-- For sqlite3: it applies what the history does not have yet, and may run again.");
        Add(".bail on");
        Add(".timeout " + Options.LockTimeout.TotalMilliseconds.ToString("F0", System.Globalization.CultureInfo.InvariantCulture));
        Add(Database.CreateHistory(History) + ";");
        Add($"DROP TABLE IF EXISTS temp.{Check};");
        Add($"CREATE TEMP TABLE {Check} (\"holds\" INTEGER NOT NULL);");
    }

    protected override void End()
    {
        Add("");
        Add($"DROP TABLE temp.{Check};");
    }

    protected override void AddWhole(SchemaMigration migration, IReadOnlyList<MigrationStatement> up)
    {
        Add("BEGIN IMMEDIATE;");
        foreach (var statement in up)
        {
            var subject = Subject(statement);
            if (subject is { Action: SubjectAction.Create, Name: { } name })
                AddCheck(
                    $"{HasRow(migration)} OR NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = {Literal(name.Name)} COLLATE NOCASE)",
                    $"There is a {subject.Kind.ToString().ToLowerInvariant()} '{name.Name}', which the history knows nothing of; rename or drop it, "
                    + "or record the migrations with Migrator.BaselineAsync.");

            if (CreateIfMissing.Of(statement.Text, false, false, "TABLE", "VIEW", "INDEX", "TRIGGER") is { } create)
                Add(Terminated(create));
            else if (subject.Action == SubjectAction.Write)
                AddWrite(migration, statement.Text);
            else if (subject.Action == SubjectAction.Repeat)
                Add(Terminated(statement.Text));
            else
                throw new MigrationException(
                    $"The statement '{statement.ObjectName}' of the migration '{migration.Id}' cannot be part of a script that runs again on SQLite, "
                    + "whose client has no conditions; write it with IF EXISTS or IF NOT EXISTS, or apply it with Migrator.MigrateAsync.")
                {
                    MigrationId = migration.Id,
                    Statement = statement,
                };
        }

        Add(Insert(migration, up.Count, Now, "NULL") + ";");
        Add("COMMIT;");
    }

    // All that the dialect writes runs in a transaction.
    protected override void AddStep(string condition, MigrationStatement statement) =>
        throw new MigrationException(
            $"The statement '{statement.ObjectName}' may not run in a transaction, so that it cannot be part of a script that runs again on SQLite; "
            + "apply it with Migrator.MigrateAsync.")
        {
            Statement = statement,
        };

    protected override void AddNote(string sql) => Add(sql + ";");

    protected override void AddCheck(string condition, string message)
    {
        Add($"DROP TABLE temp.{Check};");
        Add($"CREATE TEMP TABLE {Check} (\"holds\" INTEGER CONSTRAINT {Database.Quote(message)} CHECK (\"holds\"));");
        Add($"INSERT INTO temp.{Check} SELECT {condition};");
    }

    private void AddWrite(SchemaMigration migration, string sql)
    {
        Add($"DROP TABLE temp.{Check};");
        Add($"CREATE TEMP TABLE {Check} (\"holds\" INTEGER);");
        Add($"CREATE TEMP TRIGGER \"schemagen_write\" AFTER INSERT ON {Check}");
        Add("BEGIN");
        Add(Terminated(sql));
        Add("END;");
        Add($"INSERT INTO temp.{Check} SELECT 1 WHERE NOT {HasRow(migration)};");
    }
}
