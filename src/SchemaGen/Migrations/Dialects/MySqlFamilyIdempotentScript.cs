namespace SchemaGen.Migrations.Dialects;

/// <summary>
/// For mysql and mariadb, which know no conditions. A statement is prepared from a text that a condition chooses; what cannot be prepared is
/// created where it is missing, and several statements at once stand in a procedure. A check is a constraint of a temporary table.
/// </summary>
internal sealed class MySqlFamilyIdempotentScript(MySqlFamilyMigrations database, MigratorOptions options) : IdempotentScript(database, options)
{
    private const string IsFree = "another_migrator_is_at_work";
    private const string IsDone = "the_class_has_changed_or_a_run_was_interrupted";

    protected override string Now => "UTC_TIMESTAMP(6)";

    protected override string FromNothing => " FROM DUAL";

    // The text that LockName gives, of the same texts.
    private string Lock => "CONCAT('schemagen:', LEFT(UPPER(SHA2(CONVERT(CONCAT("
        + (Options.HistorySchema is { } schema ? Literal(schema) : "DATABASE()")
        + $", CHAR(10), {Literal(Options.HistoryTable)}) USING utf8mb4), 256)), 32))";

    protected override void Begin()
    {
        Add($"-- For {Client}: it applies what the history does not have yet, and may run again.");
        Add("SET NAMES utf8mb4;");
        Add("DROP TEMPORARY TABLE IF EXISTS `schemagen_check`;");
        Add($"CREATE TEMPORARY TABLE `schemagen_check` (is_free int, is_done int, CONSTRAINT `{IsFree}` CHECK (is_free = 1), CONSTRAINT `{IsDone}` CHECK (is_done = 1));");
        Add($"INSERT INTO `schemagen_check` (is_free) SELECT COALESCE(GET_LOCK({Lock}, 0), 0);");
        Add(Database.CreateHistory(History) + ";");
    }

    private string Client => Database is MariaDbMigrations ? "mariadb" : "mysql";

    protected override void End()
    {
        Add("");
        Add("DROP TEMPORARY TABLE `schemagen_check`;");
        Add($"DO RELEASE_LOCK({Lock});");
    }

    protected override void AddWhole(SchemaMigration migration, IReadOnlyList<MigrationStatement> up) => throw new NotSupportedException();

    protected override void AddStep(string condition, MigrationStatement statement)
    {
        if (CreateIfMissing.Of(statement.Text, true, false, "TRIGGER", "FUNCTION", "PROCEDURE", "EVENT") is { } create)
        {
            AddBlock(create);
            return;
        }

        if (statement.IsBlock)
        {
            Add("DROP PROCEDURE IF EXISTS `schemagen_step`;");
            AddBlock($"CREATE PROCEDURE `schemagen_step`()\nIF {condition} THEN\n{Terminated(statement.Text)}\nEND IF");
            Add("CALL `schemagen_step`();");
            Add("DROP PROCEDURE `schemagen_step`;");
            return;
        }

        Add($"SET @schemagen_step = IF({condition}, {Literal(statement.Text)}, 'DO 0');");
        Add("PREPARE `schemagen_step` FROM @schemagen_step;");
        Add("EXECUTE `schemagen_step`;");
        Add("DEALLOCATE PREPARE `schemagen_step`;");
    }

    protected override void AddNote(string sql) => Add(sql + ";");

    protected override void AddCheck(string condition, string message)
    {
        Add("-- " + message.ReplaceLineEndings(" "));
        Add($"INSERT INTO `schemagen_check` (is_done) SELECT {condition};");
    }

    private void AddBlock(string sql)
    {
        var delimiter = "$$";
        while (sql.Contains(delimiter, StringComparison.Ordinal))
            delimiter += "$";

        Add("DELIMITER " + delimiter);
        Add(sql);
        Add(delimiter);
        Add("DELIMITER ;");
    }
}
