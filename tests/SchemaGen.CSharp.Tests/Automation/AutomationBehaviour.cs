using System.Globalization;
using System.Text.Json;
using SchemaGen.CSharp.Tests.Indexes;
using SchemaGen.Encryption;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Sessions;

namespace SchemaGen.CSharp.Tests.Automation;

/// <summary>What triggers do where there is an engine, whichever it is.</summary>
public abstract class AutomationBehaviour(Engine engine, DialectSet dialect, ServerVersion version)
{
    private const string Accounts =
        """
        [SchemaTable, ATTRIBUTES]
        partial class Account
        {
            [PrimaryKeyColumn] public int Id { get; set; }
            [StringColumn(50)] public string Name { get; set; } = "";
            [DecimalColumn(10, 2)] public decimal? Balance { get; set; }
            [JsonColumn] public string? Settings { get; set; }
            [BinaryColumn(20)] public byte[]? Token { get; set; }
            [TimestampTzColumn(DefaultSql = "now()")] public DateTimeOffset UpdatedAt { get; set; }
        }
        """;

    private bool IsPostgreSql => dialect == DialectSet.PostgreSql;

    private bool IsSqlite => dialect == DialectSet.Sqlite;

    [Fact]
    public async Task An_audit_has_rows_before_and_after_with_who_why_and_the_tenant()
    {
        await using var database = await Create("AuditTrigger");
        await using (await SchemaSession.UseAsync(database.Connection, "tenant-1", "ada", "the customer's \"wish\""))
        {
            await database.Execute($"INSERT INTO accounts (id, name, balance, settings, token) VALUES (1, 'O''Brien', 10.50, '{{\"theme\":\"dark\"}}', {Bytes("0AFF")}), (2, 'Grace', NULL, NULL, NULL)");
        }

        await using (await SchemaSession.UseAsync(database.Connection, 7, Guid.Empty, null))
        {
            await database.Execute("UPDATE accounts SET balance = balance + 1, name = 'Ada' WHERE id = 1");
        }

        await database.Execute("DELETE FROM accounts WHERE id = 2");
        Assert.Equal(
            [
                "INSERT ada tenant-1 the customer's \"wish\" False True",
                "INSERT ada tenant-1 the customer's \"wish\" False True",
                $"UPDATE {Guid.Empty} 7  True True",
                "DELETE    True False",
            ],
            (await database.Query("SELECT operation, user_id, tenant_id, reason, CASE WHEN old_row IS NULL THEN 'False' ELSE 'True' END, CASE WHEN new_row IS NULL THEN 'False' ELSE 'True' END FROM accounts_audit ORDER BY id")));

        var rows = await database.Query("SELECT new_row FROM accounts_audit WHERE operation = 'INSERT' ORDER BY id");
        var (first, second) = (JsonDocument.Parse(rows[0]).RootElement, JsonDocument.Parse(rows[1]).RootElement);
        Assert.Equal("O'Brien", first.GetProperty("name").GetString());
        Assert.Equal(10.50m, first.GetProperty("balance").GetDecimal());
        Assert.Equal("dark", first.GetProperty("settings").GetProperty("theme").GetString());
        Assert.Contains("0AFF", first.GetProperty("token").GetString()!.ToUpperInvariant());
        Assert.Equal(["balance", "id", "name", "settings", "token", "updated_at"], first.EnumerateObject().Select(property => property.Name).Order());
        Assert.All(["balance", "settings", "token"], name => Assert.Equal(JsonValueKind.Null, second.GetProperty(name).ValueKind));

        var change = Assert.Single(await database.Query("SELECT old_row, new_row FROM accounts_audit WHERE operation = 'UPDATE'"));
        Assert.Matches("O'Brien.*10.5.*Ada.*11.5|10.5.*O'Brien.*11.5.*Ada", change);
        Assert.Contains("Grace", Assert.Single(await database.Query("SELECT old_row FROM accounts_audit WHERE operation = 'DELETE'")));
        Assert.Equal(["4"], await database.Query("SELECT count(*) FROM accounts_audit WHERE changed_at IS NOT NULL"));
    }

    [Fact]
    public async Task An_audit_goes_with_its_change()
    {
        await using var database = await Create("AuditTrigger");
        await using (var transaction = await database.Connection.BeginTransactionAsync())
        {
            await using var command = database.Connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "INSERT INTO accounts (id, name) VALUES (1, 'Ada')";
            await command.ExecuteNonQueryAsync();
            await transaction.RollbackAsync();
        }

        Assert.Equal(["0"], await database.Query("SELECT count(*) FROM accounts_audit"));
        await database.Execute("INSERT INTO accounts (id, name) VALUES (1, 'Ada')");
        await database.Execute("UPDATE accounts SET name = 'x' WHERE id = 99");
        Assert.Equal(["1"], await database.Query("SELECT count(*) FROM accounts_audit"));
    }

    [Fact]
    public async Task Down_leaves_nothing_and_up_makes_it_again()
    {
        await using var database = await Create("AuditTrigger(Table = \"history\"), UpdatedAtTrigger");
        await database.Execute("INSERT INTO accounts (id, name) VALUES (1, 'Ada')");
        await database.Down();
        await database.Up();
        await database.Execute("INSERT INTO accounts (id, name) VALUES (1, 'Ada')");
        Assert.Equal(["1"], await database.Query("SELECT count(*) FROM history"));
        await database.Down();
    }

    [Fact]
    public async Task An_audit_of_a_table_with_many_columns_and_odd_names()
    {
        var columns = string.Concat(Enumerable.Range(0, 150).Select(number => $"public int? C{number} {{ get; set; }} "));
        await using var database = await IndexedDatabase.Create(
            engine, dialect, version, $"[SchemaTable(\"od'd \\\"t`\"), AuditTrigger(Table = \"it's \\\"a` t\")] partial class T {{ {columns} [StringColumn(9, Name = \"it's \\\"b`.c\")] public string B {{ get; set; }} = \"\"; }}");
        var (table, audit, column) = dialect == DialectSet.MariaDb ? ("`od'd \"t```", "`it's \"a`` t`", "`it's \"b``.c`") : ("\"od'd \"\"t`\"", "\"it's \"\"a` t\"", "\"it's \"\"b`.c\"");
        await database.Execute($"INSERT INTO {table} (c0, c149, {column}) VALUES (1, 150, 'x')");
        var row = JsonDocument.Parse(Assert.Single(await database.Query($"SELECT new_row FROM {audit}"))).RootElement;
        Assert.Equal((1, 150, "x", 151), (row.GetProperty("c0").GetInt32(), row.GetProperty("c149").GetInt32(), row.GetProperty("it's \"b`.c").GetString(), row.EnumerateObject().Count()));
    }

    [Fact]
    public async Task An_audit_of_an_encrypted_column_has_ciphertext()
    {
        const string source = "[SchemaTable, AuditTrigger] partial class Person { public Guid Id { get; set; } [EncryptedColumn(\"pii\")] [StringColumn(50)] public string? Iban { get; set; } }";
        await using var database = await IndexedDatabase.Create(engine, dialect, version, source);
        var keys = new ColumnKeyRing(new ColumnKey("pii", 1, Enumerable.Range(1, 32).Select(value => (byte)value).ToArray()));
        var stored = ColumnCipher.Encrypt(keys, "pii", "people.iban", ColumnCipher.RowKey(Guid.Empty), "DE89");
        await database.Execute($"INSERT INTO people (id, iban) VALUES ('{Guid.Empty}', {Bytes(Convert.ToHexString(stored))})");
        var text = JsonDocument.Parse(Assert.Single(await database.Query("SELECT new_row FROM people_audit"))).RootElement.GetProperty("iban").GetString()!;
        Assert.DoesNotContain("DE89", text);
        Assert.Equal(stored, Convert.FromHexString(text.Replace("\\x", "")));
    }

    [Fact]
    public async Task The_time_of_updates_moves_for_every_row_and_never_back()
    {
        await using var database = await Create("UpdatedAtTrigger");
        var old = Time("2020-01-01 00:00:00");
        await database.Execute($"INSERT INTO accounts (id, name, updated_at) VALUES (1, 'a', {old}), (2, 'b', {old}), (3, 'c', {Time("2999-01-01 00:00:00")})");

        await database.Execute("UPDATE accounts SET name = 'x' WHERE id < 3");
        Assert.Equal(["2"], await database.Query($"SELECT count(*) FROM accounts WHERE updated_at > {Time("2021-01-01 00:00:00")} AND updated_at < {Time("2900-01-01 00:00:00")}"));

        var before = await database.Query("SELECT updated_at FROM accounts WHERE id = 1");
        await Task.Delay(1100);
        await database.Execute($"UPDATE accounts SET updated_at = {old}");
        Assert.Equal(["0"], await database.Query($"SELECT count(*) FROM accounts WHERE updated_at < {Time("2021-01-01 00:00:00")}"));
        Assert.NotEqual(before, await database.Query("SELECT updated_at FROM accounts WHERE id = 1"));

        // What is ahead of the clock stays.
        Assert.Equal(["1"], await database.Query($"SELECT count(*) FROM accounts WHERE id = 3 AND updated_at = {Time("2999-01-01 00:00:00")}"));
        await database.Execute($"UPDATE accounts SET updated_at = {Time("2999-06-01 00:00:00")} WHERE id = 1");
        Assert.Equal(["1"], await database.Query($"SELECT count(*) FROM accounts WHERE id = 1 AND updated_at = {Time("2999-06-01 00:00:00")}"));
    }

    [Fact]
    public async Task The_time_of_updates_is_in_utc_and_never_missing()
    {
        const string source = "[SchemaTable, UpdatedAtTrigger(nameof(ChangedOn))] partial class Note { [StringColumn(9)] public string Text { get; set; } = \"\"; public DateTime? ChangedOn { get; set; } }";
        await using var database = await IndexedDatabase.Create(engine, dialect, version, source);
        if (IsPostgreSql) await database.Execute("SET TIME ZONE 'Asia/Tokyo'");
        if (dialect == DialectSet.MariaDb) await database.Execute("SET time_zone = '+09:00'");
        await database.Execute("INSERT INTO notes (text) VALUES ('a')");
        await database.Execute("UPDATE notes SET text = 'b'");
        var written = DateTime.Parse(Assert.Single(await database.Query("SELECT changed_on FROM notes")), CultureInfo.InvariantCulture);
        Assert.InRange((DateTime.UtcNow - written).Duration(), TimeSpan.Zero, TimeSpan.FromMinutes(10));
        await database.Execute("UPDATE notes SET changed_on = NULL");
        Assert.Equal(["0"], await database.Query("SELECT count(*) FROM notes WHERE changed_on IS NULL"));
    }

    [Fact]
    public async Task Rows_that_are_only_inserted_are_neither_changed_nor_deleted()
    {
        await using var database = await Create("InsertOnly, UniqueIndex(\"name\"), PartialIndex(\"balance\", Unique = true, Where = \"balance > 100\"), ExpressionIndex(\"upper(name)\", Unique = true)");
        await database.Execute("INSERT INTO accounts (id, name, balance) VALUES (1, 'Ada', 200), (2, 'Grace', 50), (3, 'Alan', 50)");
        List<string> refused = ["UPDATE accounts SET name = 'x' WHERE id = 1", "DELETE FROM accounts WHERE id = 1"];
        if (IsPostgreSql)
            refused.AddRange(["INSERT INTO accounts (id, name) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET name = 'x'", "TRUNCATE accounts"]);
        else if (IsSqlite)
            refused.AddRange(
            [
                "INSERT OR REPLACE INTO accounts (id, name) VALUES (1, 'x')", "REPLACE INTO accounts (id, name) VALUES (9, 'Ada')", "REPLACE INTO accounts (id, name, balance) VALUES (9, 'x', 200)",
                "REPLACE INTO accounts (id, name) VALUES (9, 'ADA')", "INSERT INTO accounts (id, name) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET name = 'x'", "UPDATE OR REPLACE accounts SET id = 2 WHERE id = 1",
            ]);
        else
            refused.AddRange(["REPLACE INTO accounts (id, name) VALUES (1, 'x')", "INSERT INTO accounts (id, name) VALUES (1, 'x') ON DUPLICATE KEY UPDATE name = 'x'"]);
        foreach (var statement in refused)
        {
            var error = await Record.ExceptionAsync(() => database.Execute(statement));
            Assert.True(error?.Message.Contains("This table is insert-only: rows are neither changed nor deleted", StringComparison.Ordinal), statement + ": " + error?.Message);
        }

        await database.Execute("INSERT INTO accounts (id, name, balance) VALUES (4, 'Mary', 50), (5, 'Jean', 300)");
        await database.Execute("DELETE FROM accounts WHERE id = 99");
        Assert.Equal(["1 Ada", "2 Grace", "3 Alan", "4 Mary", "5 Jean"], await database.Query("SELECT id, name FROM accounts ORDER BY id"));
        await database.Down();
    }

    [Fact]
    public async Task Triggers_of_your_own_run_on_their_events()
    {
        await using var database = await Create(
            """
            Trigger("tidy", TriggerTiming.Before, TriggerEvent.Insert | TriggerEvent.Update, "NEW.name := upper(NEW.name); -- done", Dialects = Dialect.PostgreSql),
            Trigger("tidy", TriggerTiming.Before, TriggerEvent.Insert | TriggerEvent.Update, "SET NEW.name = upper(NEW.name) -- done", Dialects = Dialect.MySql | Dialect.MariaDb),
            Trigger("tidy", TriggerTiming.After, TriggerEvent.Insert | TriggerEvent.Update, "UPDATE accounts SET name = upper(name) WHERE id = NEW.id AND name <> upper(name) /* done */", Dialects = Dialect.Sqlite),
            Trigger("keep", TriggerTiming.Before, TriggerEvent.Delete, "IF OLD.id = 1 THEN RAISE EXCEPTION 'stays'; END IF;", Dialects = Dialect.PostgreSql),
            Trigger("keep", TriggerTiming.Before, TriggerEvent.Delete, "IF OLD.id = 1 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'stays'; END IF;", Dialects = Dialect.MySql | Dialect.MariaDb),
            Trigger("keep", TriggerTiming.Before, TriggerEvent.Delete, "SELECT RAISE(ABORT, 'stays') WHERE OLD.id = 1;", Dialects = Dialect.Sqlite)
            """);
        await database.Execute("INSERT INTO accounts (id, name) VALUES (1, 'ada'), (2, 'grace')");
        await database.Execute("UPDATE accounts SET name = 'alan' WHERE id = 2");
        Assert.Equal(["1 ADA", "2 ALAN"], await database.Query("SELECT id, name FROM accounts ORDER BY id"));
        Assert.Contains("stays", (await Record.ExceptionAsync(() => database.Execute("DELETE FROM accounts WHERE id = 1")))?.Message);
        await database.Execute("DELETE FROM accounts WHERE id = 2");
        Assert.Equal(["1 ADA"], await database.Query("SELECT id, name FROM accounts"));
        await database.Down();
    }

    protected Task<IndexedDatabase> Create(string attributes) => IndexedDatabase.Create(engine, dialect, version, Accounts.Replace("ATTRIBUTES", attributes));

    private string Bytes(string hex) => IsPostgreSql ? $"'\\x{hex}'" : $"x'{hex}'";

    private string Time(string text) => dialect switch
    {
        DialectSet.PostgreSql => $"timestamptz '{text}+00'",
        DialectSet.Sqlite => $"'{text}+00:00'",
        _ => $"'{text}'",
    };
}

public sealed class SqliteAutomationTests() : AutomationBehaviour(Engine.Sqlite, DialectSet.Sqlite, new(3, 35))
{
    [Fact]
    public async Task The_time_of_updates_comes_to_an_end_where_triggers_run_triggers()
    {
        await using var database = await Create("UpdatedAtTrigger");
        await database.Execute("PRAGMA recursive_triggers = ON");
        await database.Execute("INSERT INTO accounts (id, name, updated_at) VALUES (1, 'a', '2020-01-01 00:00:00+00:00'), (2, 'b', '2999-01-01 00:00:00+00:00')");
        await database.Execute("UPDATE accounts SET name = 'x'");
        await database.Execute("UPDATE accounts SET updated_at = '2019-01-01 00:00:00+00:00'");
        Assert.Equal(["2"], await database.Query("SELECT count(*) FROM accounts WHERE updated_at > '2021'"));
    }
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql15AutomationTests() : PostgreSqlAutomationBehaviour(Engine.PostgreSql15, new(15));

[Trait("Needs", "Engines")]
public sealed class PostgreSql18AutomationTests() : PostgreSqlAutomationBehaviour(Engine.PostgreSql18, new(18));

[Trait("Needs", "Engines")]
public sealed class MariaDbAutomationTests() : AutomationBehaviour(Engine.MariaDb, DialectSet.MariaDb, new(10, 11))
{
    [Fact]
    public async Task A_partitioned_table_is_audited()
    {
        await using var database = await Create("AuditTrigger, InsertOnly, PartitionedByHash(\"id\", 2)");
        await database.Execute("INSERT INTO accounts (id, name) VALUES (1, 'a'), (2, 'b')");
        Assert.Equal(["2"], await database.Query("SELECT count(*) FROM accounts_audit"));
        Assert.NotNull(await Record.ExceptionAsync(() => database.Execute("UPDATE accounts SET name = 'x'")));
    }
}

/// <summary>What PostgreSQL does beside that.</summary>
public abstract class PostgreSqlAutomationBehaviour(Engine engine, ServerVersion version) : AutomationBehaviour(engine, DialectSet.PostgreSql, version)
{
    [Fact]
    public async Task Who_writes_needs_no_rights_on_the_audit_and_cannot_stand_in_for_it()
    {
        await using var database = await Create("AuditTrigger");
        var role = "writer_" + Guid.NewGuid().ToString("N");
        await database.Execute($"CREATE ROLE {role}; GRANT INSERT, UPDATE, DELETE, SELECT ON accounts TO {role}; SET ROLE {role}");
        await database.Execute("CREATE TEMP TABLE accounts_audit (operation text, user_id text, tenant_id text, reason text, old_row jsonb, new_row jsonb)");
        await database.Execute("INSERT INTO accounts (id, name) VALUES (1, 'a')");
        Assert.Equal(["0"], await database.Query("SELECT count(*) FROM pg_temp.accounts_audit"));
        await database.Execute("DROP TABLE pg_temp.accounts_audit");
        Assert.Contains("permission denied", (await Record.ExceptionAsync(() => database.Execute("DELETE FROM accounts_audit")))?.Message);
        await database.Execute("RESET ROLE");
        Assert.Equal(["1"], await database.Query("SELECT count(*) FROM accounts_audit"));
        await database.Execute($"DROP OWNED BY {role}; DROP ROLE {role}");
    }

    [Fact]
    public async Task A_partitioned_table_is_audited_and_refuses_changes_in_its_partitions()
    {
        await using var database = await Create("AuditTrigger, InsertOnly, PartitionedByRange(\"id\"), RangePartition(\"low\", LessThan = \"10\")");
        await database.Execute("INSERT INTO accounts (id, name) VALUES (1, 'a'), (20, 'b')");
        await database.Execute("INSERT INTO accounts_low (id, name) VALUES (2, 'c')");
        Assert.Equal(["3"], await database.Query("SELECT count(*) FROM accounts_audit"));
        Assert.NotNull(await Record.ExceptionAsync(() => database.Execute("UPDATE accounts_low SET name = 'x'")));
        Assert.NotNull(await Record.ExceptionAsync(() => database.Execute("UPDATE accounts SET id = 30 WHERE id = 1")));
    }

    [Fact]
    public async Task To_empty_the_table_is_in_the_audit()
    {
        await using var database = await Create("AuditTrigger");
        await database.Execute("INSERT INTO accounts (id, name) VALUES (1, 'a'); TRUNCATE accounts");
        Assert.Equal(["INSERT", "TRUNCATE"], await database.Query("SELECT operation FROM accounts_audit ORDER BY id"));
    }
}
