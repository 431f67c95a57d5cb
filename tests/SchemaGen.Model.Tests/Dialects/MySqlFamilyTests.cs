using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Model.Dialects.MariaDb;
using SchemaGen.Model.Dialects.MySql;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Dialects;

public class MySqlFamilyTests
{
    private static readonly MySqlDialect MySql = new();

    private static readonly MariaDbDialect MariaDb = new();

    public static TheoryData<string> SqlModes => new("STRICT_ALL_TABLES", "STRICT_ALL_TABLES,NO_BACKSLASH_ESCAPES", "STRICT_ALL_TABLES,ANSI", "STRICT_ALL_TABLES,ANSI,NO_BACKSLASH_ESCAPES");

    [Theory]
    [Trait("Needs", "Engines")]
    [MemberData(nameof(SqlModes))]
    public async Task A_literal_means_the_same_under_every_sql_mode(string mode)
    {
        string[] texts = ["", "plain", "it's", "\\", "\\'", "'\\", "\\\\''", "'; DROP TABLE x; -- ", "a\nb\r\tc\u001a", "%_\\%", "é 日本 😀", "😀\\", "?", "@x", "\"`"];
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await OpenAsync(database, mode);
        foreach (var text in texts)
        {
            Assert.Equal(text, await ScalarAsync(connection, "SELECT CONVERT(" + MariaDb.Literal(text) + " USING utf8mb4)"));
            await ExecuteAsync(connection, "CREATE TABLE t (a VARCHAR(50) DEFAULT " + MariaDb.Literal(text) + ", b LONGTEXT DEFAULT (" + MariaDb.Literal(text) + "), CHECK (a = " + MariaDb.Literal(text) + "))");

            // The server reads a table's text again once it is no longer in memory.
            await ExecuteAsync(connection, "FLUSH TABLES");
            await ExecuteAsync(connection, "INSERT INTO t VALUES ()");
            await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(connection, "INSERT INTO t (a) VALUES ('another')"));
            Assert.Equal(text, await ScalarAsync(connection, "SELECT a FROM t"));
            Assert.Equal(text, await ScalarAsync(connection, "SELECT b FROM t"));
            await ExecuteAsync(connection, "DROP TABLE t");
        }
    }

    [Theory]
    [Trait("Needs", "Engines")]
    [MemberData(nameof(SqlModes))]
    public async Task A_comment_ends_where_it_should_under_every_sql_mode(string mode)
    {
        var table = Table(Column("a", new IntegerType(32)) with { Comment = "it's \\' \\\\' \\" }) with { Comment = "\\'); DROP TABLE t; -- \\" };
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await OpenAsync(database, mode);
        await ExecuteAsync(connection, Create(MariaDb, table));
        var expected = mode.Contains("NO_BACKSLASH") ? "it's \\\\' \\\\\\\\' \\\\" : "it's \\' \\\\' \\";
        Assert.Equal(expected, await ScalarAsync(connection, "SELECT column_comment FROM information_schema.columns WHERE table_schema = database()"));
    }

    [Theory]
    [Trait("Needs", "Engines")]
    [MemberData(nameof(SqlModes))]
    public async Task A_check_means_the_same_under_every_sql_mode(string mode)
    {
        var table = Table(Column("a", new StringType(20))) with
        {
            Checks = [new CheckConstraint(ExpressionParser.Parse("a = 'é\\b' or a like 'x|\\%_' or a || '\\' = 'y\\'").Expression!)],
        };
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await OpenAsync(database, mode);
        await ExecuteAsync(connection, Create(MariaDb, table));
        await ExecuteAsync(connection, "FLUSH TABLES");
        foreach (var good in (string[])["é\\b", "x|\\ab", "x|\\a", "y"]) await ExecuteAsync(connection, "INSERT INTO t VALUES (" + MariaDb.Literal(good) + ")");
        foreach (var bad in (string[])["é\b", "éb", "x|\\", "x||\\a", "x|a", "y\\"])
            await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(connection, "INSERT INTO t VALUES (" + MariaDb.Literal(bad) + ")"));
    }

    [Theory]
    [Trait("Needs", "Engines")]
    [MemberData(nameof(SqlModes))]
    public async Task A_table_of_any_name_is_partitioned_under_every_sql_mode(string mode)
    {
        var table = Table(Column("d`'\\é", new DateType())) with
        {
            Name = new ObjectName("t`'\"\\é); --"),
            Partitioning = new IntervalPartitioning { Column = "d`'\\é", Interval = PartitionInterval.Day },
        };
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await OpenAsync(database, mode);
        foreach (var statement in MariaDb.Write(new TableMigration(table), new SchemaTarget(MariaDb)).Up) await ExecuteAsync(connection, statement.Text);
        Assert.Equal("5", await ScalarAsync(connection, "SELECT count(*) FROM information_schema.partitions WHERE table_schema = database()"));
    }

    [Fact]
    [Trait("Needs", "Engines")]
    public async Task Partitions_from_years_ago_are_all_made()
    {
        var table = Table(Column("d", new DateType())) with
        {
            Partitioning = new IntervalPartitioning { Column = "d", Interval = PartitionInterval.Day, Start = "2023-01-01", Premake = 0 },
        };
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        foreach (var statement in MariaDb.Write(new TableMigration(table), new SchemaTarget(MariaDb)).Up) await ExecuteAsync(connection, statement.Text);
        var days = DateTime.UtcNow.Date.Subtract(new DateTime(2023, 1, 1)).Days + 1;
        Assert.Equal((days + 1).ToString(), await ScalarAsync(connection, "SELECT count(*) FROM information_schema.partitions WHERE table_schema = database()"));
    }

    [Fact]
    [Trait("Needs", "Engines")]
    public async Task A_start_that_is_still_to_come_makes_no_partitions()
    {
        var table = Table(Column("d", new DateType())) with
        {
            Partitioning = new IntervalPartitioning { Column = "d", Interval = PartitionInterval.Month, Start = "2999-01-01" },
        };
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        foreach (var statement in MariaDb.Write(new TableMigration(table), new SchemaTarget(MariaDb)).Up) await ExecuteAsync(connection, statement.Text);
        Assert.Equal("1", await ScalarAsync(connection, "SELECT count(*) FROM information_schema.partitions WHERE table_schema = database()"));
    }

    [Fact]
    [Trait("Needs", "Engines")]
    public async Task Comments_longer_than_the_server_takes_are_cut()
    {
        var table = Table(Column("a", new IntegerType(32)) with { Comment = new string('c', 1022) + "😀😀" }) with { Comment = new string('t', 3000) };
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await ExecuteAsync(connection, Create(MariaDb, table));
        Assert.Equal(new string('c', 1022) + "…", await ScalarAsync(connection, "SELECT column_comment FROM information_schema.columns WHERE table_schema = database()"));
        Assert.Equal(new string('t', 2047) + "…", await ScalarAsync(connection, "SELECT table_comment FROM information_schema.tables WHERE table_schema = database()"));
    }

    [Fact]
    [Trait("Needs", "Engines")]
    public async Task Texts_are_equal_where_they_are_on_other_databases()
    {
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await ExecuteAsync(connection, Create(MariaDb, Table(Column("a", new StringType(10)))));
        await ExecuteAsync(connection, "CREATE UNIQUE INDEX i ON t (a)");
        await ExecuteAsync(connection, "INSERT INTO t VALUES ('a'), ('A'), ('a '), ('á'), ('a\u0301'), ('a\u200D'), ('😀'), ('😁')");
        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(connection, "INSERT INTO t VALUES ('a ')"));
        Assert.Equal("1", await ScalarAsync(connection, "SELECT count(*) FROM t WHERE a = 'A'"));
        Assert.Equal("2", await ScalarAsync(connection, "SELECT count(*) FROM t WHERE a LIKE 'a_' AND a <> 'a\u200D'"));
    }

    [Fact]
    [Trait("Needs", "Engines")]
    public async Task A_row_has_room_for_several_long_texts()
    {
        var table = Table(
            Column("a", new StringType(4095)), Column("b", new StringType(4095)), Column("c", new StringType(4095)), Column("d", new BinaryType(16_000)),
            Column("e", new StringType(16_383)), Column("f", new BinaryType(65_000)));
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await ExecuteAsync(connection, Create(MariaDb, table));
    }

    // FLOAT gives six digits of 16777217 and no match for 0.1; see also the round trips.
    [Fact]
    public void A_float_is_kept_as_a_double() => Assert.Contains("`a` DOUBLE NOT NULL", Create(MySql, Table(Column("a", new FloatType(false)))));

    [Theory]
    [InlineData(10, 6, "CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci DEFAULT (uuid())")]
    [InlineData(10, 7, "UUID DEFAULT (uuid())")]
    [InlineData(11, 6, "UUID DEFAULT (uuid())")]
    [InlineData(11, 7, "UUID DEFAULT (uuid_v7())")]
    [InlineData(12, 3, "UUID DEFAULT (uuid_v7())")]
    public void MariaDb_makes_the_best_uuid_that_its_version_has(int major, int minor, string expected) => Assert.Contains(
        "`a` " + expected + " NOT NULL",
        Create(MariaDb, Table(Column("a", new UuidType()) with { Default = new NewUuidDefault() }), new ServerVersion(major, minor)));

    [Theory]
    [InlineData(8, 0, 16, "utf8mb4_bin")]
    [InlineData(8, 0, 17, "utf8mb4_0900_bin")]
    [InlineData(8, 4, 0, "utf8mb4_0900_bin")]
    [InlineData(26, 10, 0, "utf8mb4_0900_bin")]
    public void MySql_collates_as_its_version_can(int major, int minor, int patch, string expected) =>
        Assert.EndsWith("COLLATE=" + expected, Create(MySql, Table(Column("a", new TextType())), new ServerVersion(major, minor, patch)));

    // MySQL answers error 3823, and MariaDB 1901, to a check on a column that a foreign key's action may change.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void There_is_no_check_on_a_column_that_a_foreign_key_changes(bool isMariaDb)
    {
        var table = Table(Column("a", new CharType(2)), Column("b", new CharType(2)), Column("c", new CharType(2))) with
        {
            ForeignKeys =
            [
                Key("a") with { OnUpdate = ForeignKeyAction.Cascade },
                Key("b") with { OnDelete = ForeignKeyAction.Cascade },
            ],
        };
        var sql = isMariaDb ? Create(MariaDb, table) : Create(MySql, table);
        Assert.DoesNotContain("char_length(`a`)", sql);
        Assert.Contains("char_length(`b`) = 2", sql);
        Assert.Contains("char_length(`c`) = 2", sql);
    }

    [Fact]
    public void A_foreign_key_that_comes_later_leaves_an_index_alone_that_serves_it()
    {
        var earlier = Table(Column("a", new IntegerType(64))) with { Indexes = [new Index { Columns = [new("a")] }] };
        var migration = new TableMigration(Table(Column("id", new IntegerType(64))) with { Name = new ObjectName("other") }, [new WaitingForeignKey(earlier, Key("a"))]);
        var sql = MySql.Write(migration, new SchemaTarget(MySql));
        Assert.Equal("ALTER TABLE `t` ADD CONSTRAINT `fk_t_a` FOREIGN KEY (`a`) REFERENCES `other` (`id`)", sql.Up[^1].Text);
        Assert.Equal("ALTER TABLE `t` DROP FOREIGN KEY `fk_t_a`", sql.Down[0].Text);
    }

    [Fact]
    public void No_statement_shares_a_transaction()
    {
        var sql = MySql.Write(new TableMigration(Table(Column("a", new IntegerType(32)))), new SchemaTarget(MySql));
        Assert.All(sql.Up.Concat(sql.Down), statement => Assert.False(statement.IsTransactional));
    }

    [Theory]
    [InlineData("blank ", "blank_")]
    [InlineData("a\u0007b", "a_b")]
    [InlineData("😀", "u1f600")]
    [InlineData("a😀b", "au1f600b")]
    [InlineData("日本", "日本")]
    public void Names_are_what_the_server_admits(string name, string expected) => Assert.Equal(expected, MySql.Fold(name));

    [Theory]
    [InlineData(Feature.ColumnstoreIndex, false)]
    [InlineData(Feature.CoveringIndex, true)]
    [InlineData(Feature.IntervalPartitioning, true)]
    [InlineData(Feature.UniqueKeyAcrossPartitions, false)]
    [InlineData(Feature.PrimaryKeyAcrossPartitions, false)]
    [InlineData(Feature.ForeignKeyFromPartitionedTable, false)]
    [InlineData(Feature.ForeignKeyToPartitionedTable, false)]
    [InlineData(Feature.ForeignKeyOnUpdate, true)]
    [InlineData(Feature.ForeignKeySetDefault, false)]
    [InlineData(Feature.IdentityIncrement, false)]
    [InlineData(Feature.IdentityBesideKey, true)]
    [InlineData(Feature.ColumnEncryption, false)]
    [InlineData(Feature.TransactionalDdl, false)]
    public void What_both_can(Feature feature, bool expected)
    {
        Assert.Equal(expected, MySql.Supports(feature, new SchemaTarget(MySql)).IsSupported);
        Assert.Equal(expected, MariaDb.Supports(feature, new SchemaTarget(MariaDb)).IsSupported);
    }

    // The reasons behind two of them: the server takes SET DEFAULT and forgets it; a partitioned table takes no foreign key.
    [Fact]
    [Trait("Needs", "Engines")]
    public async Task What_the_server_lacks_it_does_lack()
    {
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await ExecuteAsync(connection, "CREATE TABLE p (id BIGINT PRIMARY KEY)");
        await ExecuteAsync(connection, "CREATE TABLE c (id BIGINT DEFAULT 1, FOREIGN KEY (id) REFERENCES p (id) ON DELETE SET DEFAULT)");
        Assert.NotEqual("SET DEFAULT", await ScalarAsync(connection, "SELECT delete_rule FROM information_schema.referential_constraints WHERE constraint_schema = database()"));
        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(connection, "CREATE TABLE d (id BIGINT PRIMARY KEY, FOREIGN KEY (id) REFERENCES p (id)) PARTITION BY HASH (id)"));
        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(connection, "CREATE TABLE e (id BIGINT UNIQUE, d DATE NOT NULL) PARTITION BY RANGE COLUMNS (d) (PARTITION x VALUES LESS THAN (MAXVALUE))"));
    }

    private static Table Table(params Column[] columns) => new() { Name = new ObjectName("t"), Columns = columns.ToEquatableArray() };

    private static Column Column(string name, ColumnType type) => new() { Name = name, Member = name, Type = type };

    private static ForeignKey Key(string column) => new() { Columns = [column], ReferencedTable = new ObjectName("other"), ReferencedColumns = ["id"] };

    private static string Create(Model.Dialects.SqlDialect dialect, Table table, ServerVersion? version = null) =>
        dialect.Write(new TableMigration(table), new SchemaTarget(dialect, version)).Up[0].Text;

    private static async Task<DbConnection> OpenAsync(EngineDatabase database, string mode)
    {
        var connection = await database.OpenAsync();
        await ExecuteAsync(connection, "SET SESSION sql_mode = '" + mode + "'");
        return connection;
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> ScalarAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!;
    }
}
