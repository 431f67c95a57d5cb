using SchemaGen.CSharp.Tests.Indexes;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.LifeCycle;

/// <summary>An archive is encrypted, compressed and placed as its table is.</summary>
public sealed class ArchiveStorageTests
{
    private const string Encrypted =
        """
        [SchemaTable("hits"), EncryptedTable(Except = Dialect.PostgreSql), Compressed(Except = Dialect.PostgreSql | Dialect.Sqlite), MySqlCharset("latin1"), MySqlAutoIncrementStart(100)]
        [SqliteStrict, SqlServerFilegroup("COLD"), Tablespace("COLD", Dialects = Dialect.PostgreSql | Dialect.Oracle), PostgreSqlUnlogged, PostgreSqlFillFactor(70)]
        [ArchivalPolicy(90, "old_hits", "at", Scheduled = false)]
        partial class Hit { public int Id { get; set; } [StringColumn(9)] public string Name { get; set; } = ""; public DateTime At { get; set; } }
        """;

    private const string Expected =
        """
        # PostgreSQL
        CREATE TABLE "old_hits" (
            "id" integer NOT NULL,
            "name" varchar(9) NOT NULL,
            "at" timestamp NOT NULL,
            CONSTRAINT "pk_old_hits" PRIMARY KEY ("id") USING INDEX TABLESPACE "COLD"
        ) TABLESPACE "COLD";
        CREATE INDEX "ix_old_hits_at" ON "old_hits" ("at") TABLESPACE "COLD";
        # MySQL
        -- The server needs a keyring component; without one this statement fails.
        CREATE TABLE `old_hits` (
            `id` INT NOT NULL,
            `name` VARCHAR(9) NOT NULL,
            `at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_bin ROW_FORMAT=COMPRESSED ENCRYPTION='Y';
        CREATE INDEX `ix_old_hits_at` ON `old_hits` (`at`);
        # MariaDB
        -- The server needs a plugin with the keys, such as file_key_management; without one this statement fails.
        CREATE TABLE `old_hits` (
            `id` INT NOT NULL,
            `name` VARCHAR(9) NOT NULL,
            `at` DATETIME(6) NOT NULL,
            PRIMARY KEY (`id`)
        ) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_nopad_bin ROW_FORMAT=COMPRESSED ENCRYPTED=YES;
        CREATE INDEX `ix_old_hits_at` ON `old_hits` (`at`);
        # SQLite
        CREATE TABLE "old_hits" (
            "id" INTEGER NOT NULL,
            "name" TEXT NOT NULL,
            "at" TEXT NOT NULL,
            CONSTRAINT "pk_old_hits" PRIMARY KEY ("id"),
            CONSTRAINT "ck_old_hits_id" CHECK ("id" BETWEEN -2147483648 AND 2147483647),
            CONSTRAINT "ck_old_hits_name" CHECK (length("name") <= 9)
        );
        CREATE INDEX "ix_old_hits_at" ON "old_hits" ("at");
        # SQL Server
        -- The filegroup [COLD] has to be there.
        CREATE TABLE [old_hits] (
            [id] int NOT NULL,
            [name] nvarchar(9) NOT NULL,
            [at] datetime2(7) NOT NULL,
            CONSTRAINT [pk_old_hits] PRIMARY KEY CLUSTERED ([id])
        ) ON [COLD] WITH (DATA_COMPRESSION = ROW);
        CREATE INDEX [ix_old_hits_at] ON [old_hits] ([at]);
        # Oracle
        -- The tablespace "COLD" has to be there.
        -- An administrator encrypts the tablespace "COLD", with the keystore open: ALTER TABLESPACE ... ENCRYPTION ONLINE USING 'AES256' ENCRYPT.
        CREATE TABLE "OLD_HITS" (
            "ID" NUMBER(10) NOT NULL,
            "NAME" VARCHAR2(9 CHAR) NOT NULL,
            "AT" TIMESTAMP(6) NOT NULL,
            CONSTRAINT "PK_OLD_HITS" PRIMARY KEY ("ID") USING INDEX TABLESPACE "COLD",
            CONSTRAINT "CK_OLD_HITS_ID" CHECK ("ID" BETWEEN -2147483648 AND 2147483647)
        ) TABLESPACE "COLD" ROW STORE COMPRESS BASIC;
        CREATE INDEX "IX_OLD_HITS_AT" ON "OLD_HITS" ("AT") TABLESPACE "COLD";
        """;

    [Fact]
    public void The_sql()
    {
        var table = Source.Table(Encrypted);
        var actual = string.Join("\n", SqlDialect.All.Select(dialect => "# " + dialect.DisplayName + "\n"
            + string.Join(";\n", Up(table, new SchemaTarget(dialect)).Where(text => text.Contains("old_hits", StringComparison.OrdinalIgnoreCase))) + ";"));
        Assert.True(Expected.ReplaceLineEndings("\n") == actual, actual);
    }

    [Fact]
    public void Rows_in_columns_are_archived_in_columns()
    {
        var table = Source.Table("[SchemaTable, Compressed(CompressionType.Columnstore, Dialects = Dialect.SqlServer), ArchivalPolicy(90, \"old_hits\", \"at\")] partial class Hit { public int Id { get; set; } public DateTime At { get; set; } }");
        var target = new SchemaTarget(SqlDialect.In(DialectSet.SqlServer).Single());
        Assert.Contains("CREATE CLUSTERED COLUMNSTORE INDEX [cci_old_hits] ON [old_hits]", Up(table, target));
        Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2016, Up(table, target)));
    }

    [Fact]
    public void Microsoft_s_model_takes_it() => Assert.Empty(SqlServerJudge.Judge(
        SqlServerRelease.SqlServer2016, Up(Source.Table(Encrypted.Replace("SqlServerFilegroup(\"COLD\")", "SqlServerFilegroup(\"PRIMARY\")")), new SchemaTarget(SqlDialect.In(DialectSet.SqlServer).Single()))));

    [Fact, Trait("Needs", "Engines")]
    public void MySql_s_grammar_takes_it() =>
        Assert.Empty(MySqlJudge.Judge(MySqlRelease.MySql84, Up(Source.Table(Encrypted), new SchemaTarget(SqlDialect.In(DialectSet.MySql).Single()))).Problems);

    [Fact, Trait("Needs", "Engines")]
    public void Oracle_s_grammar_takes_it() =>
        Assert.Empty(OracleJudge.Judge(OracleRelease.Oracle19c, Up(Source.Table(Encrypted), new SchemaTarget(SqlDialect.In(DialectSet.Oracle).Single()))).Problems);

    [Fact, Trait("Needs", "Engines")]
    public async Task MariaDb_keeps_the_archive_encrypted()
    {
        await using var database = await IndexedDatabase.Create(Engine.MariaDb, DialectSet.MariaDb, new(10, 11), Encrypted);
        Assert.Equal(
            ["hits latin1_nopad_bin 1", "old_hits latin1_nopad_bin 1"],
            await database.Query("SELECT table_name, table_collation, create_options LIKE '%encrypted%' AND row_format = 'Compressed' FROM information_schema.tables WHERE table_schema = database() AND table_name IN ('hits', 'old_hits') ORDER BY 1"));
    }

    [Fact]
    public async Task Sqlite_checks_the_types_of_the_archive()
    {
        await using var database = await IndexedDatabase.Create(Engine.Sqlite, DialectSet.Sqlite, new(3, 37), Encrypted);
        Assert.Equal(["hits 1", "old_hits 1"], await database.Query("SELECT name, strict FROM pragma_table_list WHERE name LIKE '%hits' ORDER BY 1"));
    }

    private static string[] Up(Table table, SchemaTarget target) => [.. target.Dialect.Write(new TableMigration(table), target).Up.Select(statement => statement.Text)];
}
