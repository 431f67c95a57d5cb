namespace SchemaGen.Migrations.Dialects;

/// <summary>For sqlcmd. Each statement is a text, so that it is its own batch, and compiled only where it runs.</summary>
internal sealed class SqlServerIdempotentScript(SqlServerMigrations database, MigratorOptions options) : IdempotentScript(database, options)
{
    protected override string Now => "SYSUTCDATETIME()";

    // The text that LockName gives, of the same texts.
    private string Lock => "N'schemagen:' + LEFT(CONVERT(nvarchar(64), HASHBYTES('SHA2_256', CONVERT(varchar(1000), "
        + (Options.HistorySchema is { } schema ? Literal(schema) : "SCHEMA_NAME()")
        + $" + NCHAR(10) + {Literal(Options.HistoryTable)})), 2), 32)";

    protected override void Begin()
    {
        Add("-- For sqlcmd: it applies what the history does not have yet, and may run again.");
        Add(":on error exit");
        Add("SET XACT_ABORT, NOCOUNT ON;");
        Add($"DECLARE @name nvarchar(255) = {Lock}, @result int;");
        Add("EXEC @result = sp_getapplock @Resource = @name, @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = 0;");
        Add($"IF @result < 0 THROW 50000, {Literal(LockIsTaken)}, 1;");
        AddBatch($"IF OBJECT_ID({Literal(History)}) IS NULL EXEC ({Literal(Database.CreateHistory(History))});");
    }

    protected override void End()
    {
        Add("");
        Add($"DECLARE @name nvarchar(255) = {Lock};");
        AddBatch("EXEC sp_releaseapplock @Resource = @name, @LockOwner = N'Session';");
    }

    protected override void AddWhole(SchemaMigration migration, IReadOnlyList<MigrationStatement> up)
    {
        Add($"IF NOT {HasRow(migration)}");
        Add("BEGIN");
        Add("BEGIN TRANSACTION;");
        foreach (var statement in up)
            Add($"EXEC ({Literal(statement.Text)});");

        Add(Insert(migration, up.Count, Now, "NULL") + ";");
        Add("COMMIT TRANSACTION;");
        AddBatch("END;");
    }

    protected override void AddStep(string condition, MigrationStatement statement) =>
        AddBatch($"IF {condition} EXEC ({Literal(statement.Text)});");

    protected override void AddNote(string sql) => AddBatch(sql + ";");

    protected override void AddCheck(string condition, string message) => AddBatch($"IF NOT {condition} THROW 50000, {Literal(message)}, 1;");

    private void AddBatch(string sql)
    {
        Add(sql);
        Add("GO");
    }
}
