using System.Data;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using SchemaGen.Engines;
using SchemaGen.Migrations;
using SchemaGen.Tests.Recording;

namespace SchemaGen.Tests.Migrations;

/// <summary>
/// What the migrator sends to databases that no server runs here for. It is not executed: the tests prove statements, parameters,
/// transactions and their order.
/// </summary>
public class RecordedMigratorTests
{
    private static readonly string Checksum = TestCatalog.Brands().Checksum;

    private static readonly TestMigration Two = new(
        "create_brands",
        [TestMigration.Create("one"), TestMigration.Create("two")],
        [TestMigration.Drop("two", 1), TestMigration.Drop("one")]);

    private static readonly string None = Sha256("");

    // Over the first statement, and over that and the second.
    private static readonly string One = Sha256(None + "\nCREATE TABLE one (id int NOT NULL PRIMARY KEY)");

    private static readonly string Both = Sha256(One + "\nCREATE TABLE two (id int NOT NULL PRIMARY KEY)");

    private bool hasHistory;

    private string? failAt;

    private RecordingConnection Connect() => new(Answer);

    private object? Answer(RecordingCommand command)
    {
        var sql = command.CommandText;
        if (failAt is not null && sql.Contains(failAt, StringComparison.Ordinal))
            throw new RecordingException("refused");
        if (sql.Contains("FROM [schema_migrations]") || sql.Contains("FROM `schema_migrations`") || sql.Contains("FROM \"SCHEMA_MIGRATIONS\""))
            return hasHistory ? Table("id,name,checksum,applied_at,statements,chain") : throw new RecordingException("no such table");
        if (sql.Contains("@@LOCK_TIMEOUT"))
            return -1;
        if (sql.Contains("@@lock_wait_timeout"))
            return 86400L;
        if (sql.Contains("AS asked"))
            return Table("needed");
        if (sql.Contains("session_privs") || sql.Contains("user_privileges"))
            return Table("privilege");
        if (sql.Contains("CURRENT_ROLE"))
            return "";
        if (sql.Contains("columns") || sql.Contains("all_tab_columns"))
            return Table("name");
        if (sql.StartsWith("CREATE TABLE", StringComparison.Ordinal) && sql.Contains("schema_migrations", StringComparison.OrdinalIgnoreCase))
            hasHistory = true;
        if (command.Parameters.Contains("result"))
            command.Parameters["result"].Value = 0;
        if (sql.Contains("GET_LOCK"))
            return 1L;
        if (sql.Contains("sp_getapplock"))
            return 0;
        return sql.Contains("SCHEMA_NAME") || sql.Contains("CURRENT_SCHEMA") ? "SHOP" : null;
    }

    private static DataTable Table(string columns)
    {
        var table = new DataTable();
        foreach (var column in columns.Split(','))
            table.Columns.Add(column, column == "statements" ? typeof(int) : typeof(string));

        return table;
    }

    private async Task<List<string>> MigrateAsync(Dialect dialect, bool fails = false, MigratorOptions? options = null)
    {
        await using var connection = Connect();
        options ??= new MigratorOptions { StatementLockTimeout = null };
        options.TimeProvider = new Clock();
        var migrator = new Migrator(connection, dialect, TestCatalog.Of(Two), options);
        if (fails)
            await Assert.ThrowsAsync<MigrationException>(() => migrator.MigrateAsync());
        else
            await migrator.MigrateAsync();

        Assert.Null(connection.Current);
        return connection.Log;
    }

    [Fact]
    public async Task Sql_server_runs_a_migration_and_its_row_in_one_transaction_under_an_application_lock()
    {
        Assert.Equal(
            [
                "SELECT id, name, checksum, applied_at, statements, chain FROM [schema_migrations]",
                "SELECT name FROM sys.columns WHERE object_id = OBJECT_ID(@table) | table=[schema_migrations]",
                "SELECT SCHEMA_NAME()",
                "DECLARE @result int; EXEC @result = sp_getapplock @Resource = @name, @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = 0; SELECT @result; | name=schemagen:@@",
                "SELECT id, name, checksum, applied_at, statements, chain FROM [schema_migrations]",
                "SELECT name FROM sys.columns WHERE object_id = OBJECT_ID(@table) | table=[schema_migrations]",
                "SELECT needed FROM (VALUES (N'CREATE TABLE in the database', HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', N'CREATE TABLE')), (CONCAT(N'ALTER on the schema ', QUOTENAME(SCHEMA_NAME())), HAS_PERMS_BY_NAME(QUOTENAME(SCHEMA_NAME()), 'SCHEMA', 'ALTER'))) AS asked (needed, is_there) WHERE is_there = 0",
                "BEGIN",
                "CREATE TABLE [schema_migrations] ( id nvarchar(255) NOT NULL PRIMARY KEY, name nvarchar(255) NOT NULL, checksum varchar(64) NOT NULL, applied_at datetime2(6) NULL, duration_ms bigint NOT NULL, tool_version nvarchar(64) NOT NULL, statements int NOT NULL, chain varchar(64) NULL )",
                "COMMIT",
                "BEGIN",
                "CREATE TABLE one (id int NOT NULL PRIMARY KEY)",
                "CREATE TABLE two (id int NOT NULL PRIMARY KEY)",
                $"INSERT INTO [schema_migrations] (id, name, checksum, applied_at, duration_ms, tool_version, statements, chain) VALUES (@id, @name, @checksum, @applied_at, @duration_ms, @tool_version, @statements, @chain) | id=create_brands, name=CreateBrands, checksum={Checksum}, applied_at=DateTime2 2026-01-02T03:04:05Z, duration_ms=0, tool_version=0.1.0, statements=2, chain=null",
                "COMMIT",
                "EXEC sp_releaseapplock @Resource = @name, @LockOwner = N'Session' | name=schemagen:@@",
            ],
            Masked(await MigrateAsync(Dialect.SqlServer)));
    }

    [Fact]
    public async Task Sql_server_would_understand_all_that_it_is_sent()
    {
        var log = (await MigrateAsync(Dialect.SqlServer, options: new MigratorOptions())).Except(["BEGIN", "COMMIT"]).Select(line => line.Split(" | ")[0]).ToList();
        var parser = new TSql140Parser(initialQuotedIdentifiers: true);
        foreach (var sql in log)
        {
            parser.Parse(new StringReader(sql), out var errors);
            Assert.True(errors.Count == 0, sql);
        }

        Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2017, log.Where(sql => sql.StartsWith("CREATE"))));
    }

    [Theory]
    [Trait("Needs", "Engines")]
    [InlineData(Dialect.MySql)]
    [InlineData(Dialect.Oracle)]
    public async Task The_parsers_of_MySql_and_Oracle_take_all_that_is_sent(Dialect dialect)
    {
        var log = (await MigrateAsync(dialect, options: new MigratorOptions())).Except(["BEGIN", "COMMIT"]).Select(line => line.Split(" | ")[0]).ToList();
        Assert.True(log.Count > 8);

        // The parser of Oracle knows names only as values of a session's settings.
        log.RemoveAll(sql => sql.StartsWith("ALTER SESSION SET DDL_LOCK_TIMEOUT", StringComparison.Ordinal));

        if (dialect == Dialect.MySql)
            Assert.Equal("Accepted.", MySqlJudge.Judge(MySqlRelease.MySql84, log).ToString());
        else
            Assert.Equal("Accepted.", OracleJudge.Judge(OracleRelease.Oracle19c, log).ToString());
    }

    [Theory]
    [InlineData(Dialect.SqlServer, "SELECT @@LOCK_TIMEOUT", "SET LOCK_TIMEOUT 2500", "SET LOCK_TIMEOUT -1")]
    [InlineData(Dialect.MySql, "SELECT @@lock_wait_timeout", "SET SESSION lock_wait_timeout = 3", "SET SESSION lock_wait_timeout = 86400")]
    [InlineData(Dialect.Oracle, null, "ALTER SESSION SET DDL_LOCK_TIMEOUT = 3", "ALTER SESSION SET DDL_LOCK_TIMEOUT = 0")]
    public async Task The_wait_for_others_locks_is_bounded_while_statements_run(Dialect dialect, string? read, string set, string restore)
    {
        var log = await MigrateAsync(dialect, options: new MigratorOptions { StatementLockTimeout = TimeSpan.FromMilliseconds(2500) });

        var first = log.IndexOf(set);
        if (read is not null)
            Assert.Equal(read, log[first - 1]);
        Assert.True(first > 0 && first < log.IndexOf("CREATE TABLE one (id int NOT NULL PRIMARY KEY)"));
        Assert.Equal(restore, log[^2]);
    }

    [Fact]
    public async Task Sql_server_rolls_back_what_fails_and_releases_the_lock()
    {
        failAt = "TABLE two";

        var log = await MigrateAsync(Dialect.SqlServer, fails: true);

        Assert.Equal(["CREATE TABLE two (id int NOT NULL PRIMARY KEY)", "ROLLBACK"], log[^3..^1]);
        Assert.StartsWith("EXEC sp_releaseapplock", log[^1]);
    }

    [Fact]
    public async Task Sql_server_runs_what_refuses_a_transaction_outside()
    {
        await using var connection = Connect();
        hasHistory = true;
        var catalog = TestCatalog.Of(new TestMigration(
            "create_t",
            [TestMigration.Create("t"), new("CREATE FULLTEXT CATALOG c", MigrationStatementKind.Execute, "c", IsTransactional: false)],
            []));

        await new Migrator(connection, Dialect.SqlServer, catalog, new MigratorOptions { StatementLockTimeout = null }).MigrateAsync();

        Assert.Equal(
            ["INSERT", "BEGIN", "CREATE TABLE", "UPDATE", "COMMIT", "CREATE FULLTEXT", "UPDATE", "UPDATE", "EXEC"],
            connection.Log[5..].Select(sql => string.Join(' ', sql.Split(' ')[..(sql.StartsWith("CREATE") ? 2 : 1)])));
    }

    [Fact]
    public async Task My_sql_notes_each_statement_under_a_named_lock()
    {
        const string Mark = "UPDATE `schema_migrations` SET applied_at = NULL, statements = @statements, chain = @chain WHERE id = @id | statements=";
        Assert.Equal(
            [
                "SELECT id, name, checksum, applied_at, statements, chain FROM `schema_migrations`",
                "SELECT column_name FROM information_schema.columns WHERE table_schema = COALESCE(@schema, DATABASE()) AND table_name = @table | schema=null, table=schema_migrations",
                "SELECT GET_LOCK(@name, 0) | name=schemagen:@@",
                "SELECT id, name, checksum, applied_at, statements, chain FROM `schema_migrations`",
                "SELECT column_name FROM information_schema.columns WHERE table_schema = COALESCE(@schema, DATABASE()) AND table_name = @table | schema=null, table=schema_migrations",
                "SELECT COALESCE(NULLIF(CURRENT_ROLE(), 'NONE'), '')",
                "SELECT privilege_type FROM information_schema.user_privileges WHERE grantee IN (@@, 'PUBLIC') UNION SELECT privilege_type FROM information_schema.schema_privileges WHERE grantee IN (@@, 'PUBLIC') AND COALESCE(@schema, DATABASE()) LIKE table_schema UNION SELECT privilege_type FROM information_schema.table_privileges WHERE grantee IN (@@, 'PUBLIC') AND table_schema = COALESCE(@schema, DATABASE()) | schema=null",
                "CREATE TABLE IF NOT EXISTS `schema_migrations` ( id varchar(255) NOT NULL PRIMARY KEY, name varchar(255) NOT NULL, checksum varchar(64) NOT NULL, applied_at datetime(6) NULL, duration_ms bigint NOT NULL, tool_version varchar(64) NOT NULL, statements int NOT NULL, chain varchar(64) NULL ) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
                $"INSERT INTO `schema_migrations` (id, name, checksum, applied_at, duration_ms, tool_version, statements, chain) VALUES (@id, @name, @checksum, @applied_at, @duration_ms, @tool_version, @statements, @chain) | id=create_brands, name=CreateBrands, checksum={Checksum}, applied_at=null, duration_ms=0, tool_version=0.1.0, statements=0, chain={None}",
                "CREATE TABLE one (id int NOT NULL PRIMARY KEY)",
                Mark + $"1, chain={One}, id=create_brands",
                "CREATE TABLE two (id int NOT NULL PRIMARY KEY)",
                Mark + $"2, chain={Both}, id=create_brands",
                "UPDATE `schema_migrations` SET statements = @statements, duration_ms = @duration_ms, applied_at = @applied_at, chain = NULL WHERE id = @id | statements=2, duration_ms=0, applied_at=DateTime 2026-01-02T03:04:05Z, id=create_brands",
                "SELECT RELEASE_LOCK(@name) | name=schemagen:@@",
            ],
            Masked(await MigrateAsync(Dialect.MySql)));
    }

    [Fact]
    public async Task Oracle_binds_by_position_and_locks_with_dbms_lock()
    {
        const string Lock =
            "DECLARE handle VARCHAR2(128); BEGIN DBMS_LOCK.ALLOCATE_UNIQUE(:name, handle); :result := DBMS_LOCK.@@ END; | name=schemagen:@@, result=out Int32";
        Assert.Equal(
            [
                "SELECT id, name, checksum, applied_at, statements, chain FROM \"SCHEMA_MIGRATIONS\"",
                "SELECT column_name FROM all_tab_columns WHERE owner = NVL(:owner, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AND table_name = :name | owner=null, name=SCHEMA_MIGRATIONS",
                "SELECT SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') FROM DUAL",
                Lock.Replace("LOCK.@@", "LOCK.REQUEST(handle, DBMS_LOCK.X_MODE, 0, FALSE);"),
                "SELECT id, name, checksum, applied_at, statements, chain FROM \"SCHEMA_MIGRATIONS\"",
                "SELECT column_name FROM all_tab_columns WHERE owner = NVL(:owner, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AND table_name = :name | owner=null, name=SCHEMA_MIGRATIONS",
                "SELECT privilege FROM session_privs",
                "CREATE TABLE \"SCHEMA_MIGRATIONS\" ( id VARCHAR2(255 CHAR) NOT NULL PRIMARY KEY, name VARCHAR2(255 CHAR) NOT NULL, checksum VARCHAR2(64) NOT NULL, applied_at TIMESTAMP(6) NULL, duration_ms NUMBER(19) NOT NULL, tool_version VARCHAR2(64 CHAR) NOT NULL, statements NUMBER(10) NOT NULL, chain VARCHAR2(64) NULL )",
                $"INSERT INTO \"SCHEMA_MIGRATIONS\" (id, name, checksum, applied_at, duration_ms, tool_version, statements, chain) VALUES (:id, :name, :checksum, :applied_at, :duration_ms, :tool_version, :statements, :chain) | id=create_brands, name=CreateBrands, checksum={Checksum}, applied_at=null, duration_ms=0, tool_version=0.1.0, statements=0, chain={None}",
                "CREATE TABLE one (id int NOT NULL PRIMARY KEY)",
                $"UPDATE \"SCHEMA_MIGRATIONS\" SET applied_at = NULL, statements = :statements, chain = :chain WHERE id = :id | statements=1, chain={One}, id=create_brands",
                "CREATE TABLE two (id int NOT NULL PRIMARY KEY)",
                $"UPDATE \"SCHEMA_MIGRATIONS\" SET applied_at = NULL, statements = :statements, chain = :chain WHERE id = :id | statements=2, chain={Both}, id=create_brands",
                "UPDATE \"SCHEMA_MIGRATIONS\" SET statements = :statements, duration_ms = :duration_ms, applied_at = :applied_at, chain = NULL WHERE id = :id | statements=2, duration_ms=0, applied_at=DateTime 2026-01-02T03:04:05Z, id=create_brands",
                Lock.Replace("LOCK.@@", "LOCK.RELEASE(handle);"),
            ],
            Masked(await MigrateAsync(Dialect.Oracle)));
    }

    [Theory]
    [InlineData(Dialect.MySql, "`schema_migrations`", "@id")]
    [InlineData(Dialect.Oracle, "\"SCHEMA_MIGRATIONS\"", ":id")]
    public async Task Without_transactional_ddl_what_fails_is_taken_back_by_the_down_statements(Dialect dialect, string table, string id)
    {
        failAt = "CREATE TABLE two";

        var log = await MigrateAsync(dialect, fails: true);

        var failure = log.IndexOf("CREATE TABLE two (id int NOT NULL PRIMARY KEY)");
        Assert.EndsWith($"| statements=-2, chain={One}, id=create_brands", log[failure + 1]);
        Assert.EndsWith("| statements=0, chain=null, id=create_brands", log[failure + 2]);
        Assert.Equal("DROP TABLE one", log[failure + 3]);
        Assert.Equal($"DELETE FROM {table} WHERE id = {id} | id=create_brands", log[failure + 4]);
        Assert.Contains("RELEASE", log[^1]);
        Assert.DoesNotContain("DROP TABLE two", log);
        Assert.DoesNotContain("BEGIN", log);
    }

    [Theory]
    [InlineData(Dialect.SqlServer, "[ops].[schema_migrations]")]
    [InlineData(Dialect.MySql, "`ops`.`schema_migrations`")]
    [InlineData(Dialect.Oracle, "\"OPS\".\"SCHEMA_MIGRATIONS\"")]
    public async Task A_schema_of_its_own_stands_before_the_history_table(Dialect dialect, string table)
    {
        await using var connection = new RecordingConnection(_ => Table("id,name,checksum,applied_at,statements,chain"));
        var migrator = new Migrator(connection, dialect, TestCatalog.Of(), new MigratorOptions { HistorySchema = "ops" });

        await migrator.MigrateAsync();

        Assert.Equal([$"SELECT id, name, checksum, applied_at, statements, chain FROM {table}"], connection.Log);
    }

    [Theory]
    [InlineData(Dialect.SqlServer, "sys.dm_tran_locks")]
    [InlineData(Dialect.MySql, "IS_USED_LOCK")]
    [InlineData(Dialect.Oracle, "DBMS_LOCK_ALLOCATED")]
    public async Task A_lock_that_another_migrator_holds_is_asked_for_until_the_limit(Dialect dialect, string hint)
    {
        var asked = 0;
        await using var connection = new RecordingConnection(command =>
        {
            object? refused = command.CommandText switch
            {
                var sql when sql.Contains("sp_getapplock") => -1,
                var sql when sql.Contains("GET_LOCK") => 0L,
                var sql when sql.Contains("DBMS_LOCK") => command.Parameters["result"].Value = 1,
                _ => null,
            };
            if (refused is null)
                return Answer(command);

            asked++;
            return refused;
        });
        var options = new MigratorOptions { LockTimeout = TimeSpan.FromMilliseconds(250) };

        var error = await Assert.ThrowsAsync<MigrationException>(
            () => new Migrator(connection, dialect, TestCatalog.Of(Two), options).MigrateAsync());

        Assert.Contains(hint, error.Message);
        Assert.Contains("for 0.25 s", error.Message);
        Assert.InRange(asked, 2, 4);
        Assert.DoesNotContain(connection.Log, sql => sql.Contains("CREATE TABLE"));
        Assert.DoesNotContain(connection.Log, sql => sql.Contains("RELEASE", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_driver_that_reports_cancellation_as_its_own_error_is_understood()
    {
        using var cancellation = new CancellationTokenSource();
        await using var connection = new RecordingConnection(command =>
        {
            if (!command.CommandText.Contains("TABLE two"))
                return Answer(command);

            cancellation.Cancel();
            throw new RecordingException("Operation cancelled by user.");
        });

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new Migrator(connection, Dialect.SqlServer, TestCatalog.Of(Two), new MigratorOptions { StatementLockTimeout = null })
                .MigrateAsync(cancellationToken: cancellation.Token));

        Assert.IsType<RecordingException>(error.InnerException);
        Assert.Equal("ROLLBACK", connection.Log[^2]);
        Assert.Equal(ConnectionState.Closed, connection.State);
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData(1.2, 2)]
    [InlineData(0.0, 0)]
    public async Task The_time_limit_of_a_statement_is_rounded_up_to_seconds(double? seconds, int expected)
    {
        var limits = new List<int>();
        await using var connection = new RecordingConnection(command =>
        {
            limits.Add(command.CommandTimeout);
            return Answer(command);
        });
        var options = new MigratorOptions { CommandTimeout = seconds is { } value ? TimeSpan.FromSeconds(value) : null };

        await new Migrator(connection, Dialect.SqlServer, TestCatalog.Of(Two), options).MigrateAsync();

        Assert.All(limits, limit => Assert.Equal(expected, limit));
    }

    [Fact]
    public async Task Nothing_pending_costs_one_query_and_no_lock()
    {
        await using var connection = new RecordingConnection(_ =>
        {
            var table = Table("id,name,checksum,applied_at,statements,chain");
            table.Rows.Add("create_brands", "CreateBrands", Checksum, "2026-01-02", 2);
            return table;
        });

        await new Migrator(connection, Dialect.SqlServer, TestCatalog.Of(Two)).MigrateAsync();

        Assert.Single(connection.Log);
    }

    [Theory]
    [InlineData(Dialect.SqlServer, "AS asked", "CREATE TABLE in the database")]
    [InlineData(Dialect.MySql, "user_privileges", "CREATE on `shop`.*; DROP on `shop`.*; SELECT on `shop`.*; INSERT on `shop`.*; UPDATE on `shop`.*; DELETE on `shop`.*")]
    [InlineData(Dialect.Oracle, "session_privs", "CREATE TABLE")]
    public async Task What_the_user_lacks_is_named_before_anything_is_made(Dialect dialect, string question, string missing)
    {
        await using var connection = new RecordingConnection(command =>
        {
            if (!command.CommandText.Contains(question))
                return Answer(command);

            var answer = Table("needed");
            answer.Rows.Add(dialect switch { Dialect.SqlServer => missing, Dialect.MySql => "USAGE", _ => "CREATE SESSION" });
            return answer;
        });

        var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, dialect, TestCatalog.Of(Two)).MigrateAsync());

        Assert.Contains($"connection lacks rights that these migrations need: {missing}; nothing ran. Grant them, or migrate as a user who has them.", error.Message);
        Assert.DoesNotContain(connection.Log, sql => sql.StartsWith("CREATE"));
    }

    [Fact]
    public async Task Oracle_without_its_lock_package_is_told_so()
    {
        await using var connection = new RecordingConnection(command =>
            command.CommandText.Contains("DBMS_LOCK.REQUEST") ? throw new RecordingException("ORA-06550: PLS-00201: identifier 'DBMS_LOCK' must be declared") : Answer(command));

        var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, Dialect.Oracle, TestCatalog.Of(Two)).MigrateAsync());

        Assert.Contains("need: EXECUTE on SYS.DBMS_LOCK, which holds the migrator's lock; nothing ran.", error.Message);
    }

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> Masked(List<string> log) =>
        log.Select(line => System.Text.RegularExpressions.Regex.Replace(line, "schemagen:[0-9A-F]{32}", "schemagen:@@")
            .Replace(
                "CONCAT('''', LEFT(CURRENT_USER(), CHAR_LENGTH(CURRENT_USER()) - CHAR_LENGTH(SUBSTRING_INDEX(CURRENT_USER(), '@', -1)) - 1), '''@''', SUBSTRING_INDEX(CURRENT_USER(), '@', -1), '''')",
                "@@"));

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public override long GetTimestamp() => 0;
    }
}
