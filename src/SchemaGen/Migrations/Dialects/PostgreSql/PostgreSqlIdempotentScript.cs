namespace SchemaGen.Migrations.Dialects;

/// <summary>For psql, whose conditions reach around what may not run in a transaction too.</summary>
internal sealed class PostgreSqlIdempotentScript(PostgreSqlMigrations database, MigratorOptions options) : IdempotentScript(database, options)
{
    protected override string Now => "clock_timestamp()";

    // The number that LockName gives, of the same texts.
    private string Lock => "('x' || encode(substring(sha256(convert_to(current_database() || chr(10) || "
        + (Options.HistorySchema is { } schema ? Literal(schema) : "current_schema()")
        + $" || chr(10) || {Literal(Options.HistoryTable)}, 'UTF8')) FROM 1 FOR 8), 'hex'))::bit(64)::bigint";

    protected override void Begin()
    {
        Add("-- For psql: it applies what the history does not have yet, and may run again.");
        Add("\\set ON_ERROR_STOP on");
        Add("SET client_min_messages = warning;");
        Add($"SELECT pg_try_advisory_lock({Lock}) AS schemagen_is_free \\gset");
        AddBlock(":schemagen_is_free", "\\else", Raise(LockIsTaken));
        Add(Database.CreateHistory(History) + ";");
    }

    protected override void End()
    {
        Add("");
        Add($"SELECT pg_advisory_unlock({Lock}) AS schemagen_is_free \\gset");
    }

    protected override void AddWhole(SchemaMigration migration, IReadOnlyList<MigrationStatement> up)
    {
        Ask("NOT " + HasRow(migration));
        Add("\\if :schemagen_is_next");
        Add("BEGIN;");
        foreach (var statement in up)
            Add(Terminated(statement.Text));

        Add(Insert(migration, up.Count, Now, "NULL") + ";");
        Add("COMMIT;");
        Add("\\endif");
    }

    protected override void AddStep(string condition, MigrationStatement statement)
    {
        Ask(condition);
        AddBlock(":schemagen_is_next", Terminated(statement.Text));
    }

    protected override void AddNote(string sql) => Add(sql + ";");

    protected override void AddCheck(string condition, string message)
    {
        Ask(condition);
        AddBlock(":schemagen_is_next", "\\else", Raise(message));
    }

    private void Ask(string condition) => Add($"SELECT {condition} AS schemagen_is_next \\gset");

    private void AddBlock(string condition, params string[] lines)
    {
        Add("\\if " + condition);
        foreach (var line in lines)
            Add(line);

        Add("\\endif");
    }

    // In quotes of its own, whatever stands in the name of a migration.
    private string Raise(string message) => $"DO {Literal($"BEGIN RAISE EXCEPTION USING MESSAGE = {Literal(message)}; END")};";
}
