using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CSharp.Tests.Columns;

/// <summary>The arguments that all column attributes share, on every database.</summary>
public sealed class ColumnArgumentTests
{
    [Theory]
    [InlineData(DialectSet.PostgreSql, "\"value\" varchar(20) DEFAULT 'new' NOT NULL", "CREATE UNIQUE INDEX \"uq_ts_value\" ON \"ts\" (\"value\")", "COMMENT ON COLUMN \"ts\".\"value\" IS 'The state'")]
    [InlineData(DialectSet.MySql, "`value` VARCHAR(20) DEFAULT 'new' NOT NULL COMMENT 'The state'", "CREATE UNIQUE INDEX `uq_ts_value` ON `ts` (`value`)", "")]
    [InlineData(DialectSet.MariaDb, "`value` VARCHAR(20) DEFAULT 'new' NOT NULL COMMENT 'The state'", "CREATE UNIQUE INDEX `uq_ts_value` ON `ts` (`value`)", "")]
    [InlineData(DialectSet.Sqlite, "\"value\" TEXT DEFAULT 'new' NOT NULL /* The state */", "CREATE UNIQUE INDEX \"uq_ts_value\" ON \"ts\" (\"value\")", "")]
    [InlineData(DialectSet.SqlServer, "[value] nvarchar(20) CONSTRAINT [df_ts_value] DEFAULT (N'new') NOT NULL", "CREATE UNIQUE INDEX [uq_ts_value] ON [ts] ([value])", "N'The state'")]
    [InlineData(DialectSet.Oracle, "\"VALUE\" VARCHAR2(20 CHAR) DEFAULT 'new' NOT NULL", "ALTER TABLE \"TS\" ADD CONSTRAINT \"UQ_TS_VALUE\" UNIQUE (\"VALUE\")", "COMMENT ON COLUMN \"TS\".\"VALUE\" IS 'The state'")]
    public async Task Default_comment_unique_and_check(DialectSet set, string line, string index, string comment)
    {
        var sql = await Written("[StringColumn(20, Default = \"new\", Comment = \"The state\", Unique = true, Check = \"{column} <> 'old'\")] public string Value { get; set; } = \"\";", set);
        Assert.Contains(line, sql);
        Assert.Contains(index, sql);
        Assert.Contains(comment, sql);
        Assert.Contains("<> ", sql);
    }

    [Theory]
    [InlineData(DialectSet.PostgreSql, "\"stock\" integer NOT NULL", "CREATE INDEX \"ix_ts_stock\" ON \"ts\" (\"stock\")")]
    [InlineData(DialectSet.MySql, "`stock` INT NOT NULL", "CREATE INDEX `ix_ts_stock` ON `ts` (`stock`)")]
    [InlineData(DialectSet.MariaDb, "`stock` INT NOT NULL", "CREATE INDEX `ix_ts_stock` ON `ts` (`stock`)")]
    [InlineData(DialectSet.Sqlite, "\"stock\" INTEGER NOT NULL", "CREATE INDEX \"ix_ts_stock\" ON \"ts\" (\"stock\")")]
    [InlineData(DialectSet.SqlServer, "[stock] int NOT NULL", "CREATE INDEX [ix_ts_stock] ON [ts] ([stock])")]
    [InlineData(DialectSet.Oracle, "\"STOCK\" NUMBER(10) NOT NULL", "CREATE INDEX \"IX_TS_STOCK\" ON \"TS\" (\"STOCK\")")]
    public async Task Name_nullability_and_index(DialectSet set, string line, string index)
    {
        var sql = await Written("[IntegerColumn(Name = \"stock\", Nullable = false, Index = true, RenamedFrom = \"quantity\")] public int? Value { get; set; }", set);
        Assert.Contains(line, sql);
        Assert.Contains(index, sql);
        Assert.DoesNotContain("quantity", sql);
    }

    [Theory]
    [InlineData(DialectSet.PostgreSql, "timestamptz DEFAULT now()")]
    [InlineData(DialectSet.MySql, "DATETIME(6) DEFAULT (utc_timestamp(6))")]
    [InlineData(DialectSet.MariaDb, "DATETIME(6) DEFAULT (utc_timestamp(6))")]
    [InlineData(DialectSet.Sqlite, "TEXT DEFAULT (rtrim(rtrim(strftime('%Y-%m-%d %H:%M:%f', 'now'), '0'), '.') || '+00:00')")]
    [InlineData(DialectSet.SqlServer, "datetimeoffset(7) CONSTRAINT [df_ts_value] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), 0))")]
    [InlineData(DialectSet.Oracle, "TIMESTAMP(6) WITH TIME ZONE DEFAULT SYSTIMESTAMP AT TIME ZONE '+00:00'")]
    public async Task DefaultSql(DialectSet set, string expected) =>
        Assert.Contains(expected, await Written("[TimestampTzColumn(DefaultSql = \"now()\")] public DateTimeOffset Value { get; set; }", set));

    [Theory]
    [InlineData(DialectSet.PostgreSql, "\"value\" varchar(20) COLLATE \"C\" NOT NULL")]
    [InlineData(DialectSet.MySql, "`value` VARCHAR(20) COLLATE utf8mb4_general_ci NOT NULL")]
    [InlineData(DialectSet.MariaDb, "`value` VARCHAR(20) COLLATE utf8mb4_general_ci NOT NULL")]
    [InlineData(DialectSet.Sqlite, "\"value\" TEXT COLLATE NOCASE NOT NULL")]
    [InlineData(DialectSet.SqlServer, "[value] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL")]
    [InlineData(DialectSet.Oracle, "\"VALUE\" VARCHAR2(20 CHAR) COLLATE BINARY_CI NOT NULL")]
    public async Task Collation(DialectSet set, string expected) => Assert.Contains(expected, await Written(
        """
        [StringColumn(20)]
        [SchemaColumn(Collation = "C", Dialects = Dialect.PostgreSql)]
        [SchemaColumn(Collation = "utf8mb4_general_ci", Dialects = Dialect.MySql | Dialect.MariaDb)]
        [SchemaColumn(Collation = "NOCASE", Dialects = Dialect.Sqlite)]
        [SchemaColumn(Collation = "Latin1_General_100_BIN2", Dialects = Dialect.SqlServer)]
        [SchemaColumn(Collation = "BINARY_CI", Dialects = Dialect.Oracle)]
        public string Value { get; set; } = "";
        """,
        set));

    [Theory]
    [InlineData(DialectSet.PostgreSql, "numeric(9)")]
    [InlineData(DialectSet.MySql, "VARCHAR(20)")]
    [InlineData(DialectSet.MariaDb, "VARCHAR(20)")]
    [InlineData(DialectSet.Sqlite, "TEXT")]
    [InlineData(DialectSet.SqlServer, "sysname")]
    [InlineData(DialectSet.Oracle, "VARCHAR2(20 CHAR)")]
    public async Task A_type_in_the_database_s_own_words(DialectSet set, string expected) => Assert.Contains($"{expected} ", await Written(
        """
        [StringColumn(20)]
        [SchemaColumn(Type = "numeric(9)", Dialects = Dialect.PostgreSql)]
        [SchemaColumn(Type = "sysname", Dialects = Dialect.SqlServer)]
        public string Value { get; set; } = "";
        """,
        set));

    [Theory]
    [InlineData(DialectSet.PostgreSql, "varchar(50)")]
    [InlineData(DialectSet.Sqlite, "length(\"value\") <= 100")]
    [InlineData(DialectSet.MariaDb, null)]
    [InlineData(DialectSet.Oracle, null)]
    public async Task Each_database_gets_what_is_said_for_it(DialectSet set, string? expected)
    {
        var sql = await Written(
            """
            public int Other { get; set; }
            [StringColumn(50, Dialects = Dialect.PostgreSql)]
            [StringColumn(100, Dialects = Dialect.Sqlite)]
            public string Value { get; set; } = "";
            """,
            set);
        if (expected is null) Assert.DoesNotContain("value", sql, StringComparison.OrdinalIgnoreCase);
        else Assert.Contains(expected, sql);
    }

    [Theory]
    [InlineData("[StringColumn(Dialects = Dialect.Sqlite)]")]
    [InlineData("[StringColumn(Except = Dialect.All & ~Dialect.Sqlite)]")]
    public async Task Some_databases_lack_the_column(string attribute)
    {
        foreach (var dialect in SqlDialect.All)
        {
            var sql = await Written("public int Other { get; set; } " + attribute + " public string Value { get; set; } = \"\";", dialect.Flag);
            Assert.Equal(dialect.Flag == DialectSet.Sqlite, sql.Contains("value", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void The_earlier_name_is_kept_and_no_part_of_the_schema()
    {
        var renamed = Source.Table("[SchemaTable] partial class T { [StringColumn(RenamedFrom = \"old\")] public string Value { get; set; } = \"\"; }");
        var plain = Source.Table("[SchemaTable] partial class T { [StringColumn] public string Value { get; set; } = \"\"; }");
        Assert.Equal("old", renamed.Columns[0].RenamedFrom);
        Assert.Equal(CanonicalText.Of(plain), CanonicalText.Of(renamed));
    }

    [Fact]
    public void Storage_collation_and_variants_are_part_of_the_schema() => Assert.Equal(
        """
        table ts
          column id uuid native not null
          column value string(20) not null
          column value string(20) collation NOCASE not null only 8
          column value raw(citext) not null only 1

        """.ReplaceLineEndings("\n"),
        CanonicalText.Of(Source.Table(
            """
            [SchemaTable] partial class T
            {
                [UuidColumn(Storage = ColumnStorage.Native, Name = "id")] public Guid Number { get; set; }
                [StringColumn(20), SchemaColumn(Collation = "NOCASE", Dialects = Dialect.Sqlite), SchemaColumn(Type = "citext", Dialects = Dialect.PostgreSql)]
                public string Value { get; set; } = "";
            }
            """)));

    [Theory]
    [InlineData("[StringColumn(Collation = \"C\")] public string Value", "A collation's name belongs to one database, and 'C' is meant for PostgreSQL, MySQL, MariaDB, SQLite, SQL Server and Oracle; say which with Dialects")]
    [InlineData("[IntegerColumn(Collation = \"C\", Dialects = Dialect.Sqlite)] public int Value", "Only texts have a collation, and 'value' is int32; remove it")]
    [InlineData("[StringColumn(Collation = \"C; DROP\", Dialects = Dialect.Sqlite)] public string Value", "'C; DROP' is no name of a collation; use letters, digits, '_', '-' and '.'")]
    [InlineData("[StringColumn, SchemaColumn(Type = \"a\", Dialects = Dialect.Sqlite), SchemaColumn(Type = \"b\", Dialects = Dialect.Sqlite | Dialect.Oracle)] public string Value", "Two attributes say what 'value' is on SQLite; name each database in one of them")]
    [InlineData("public System.Half Value", "The type 'System.Half' of 'Value' has no column type; add [FloatColumn], or [IgnoreColumn]")]
    [InlineData("public System.Int128 Value", "The type 'System.Int128' of 'Value' has no column type; add [DecimalColumn(38, 0)], or [IgnoreColumn]")]
    [InlineData("public System.Numerics.BigInteger Value", "The type 'System.Numerics.BigInteger' of 'Value' has no column type; add [DecimalColumn(38, 0)], or [IgnoreColumn]")]
    [InlineData("public System.ReadOnlyMemory<float> Value", "The type 'System.ReadOnlyMemory<float>' of 'Value' has no column type; add [VectorColumn] with the number of its values, or [IgnoreColumn]")]
    [InlineData("public NodaTime.Instant Value", "The type 'NodaTime.Instant' of 'Value' has no column type; add [TimestampTzColumn], or [IgnoreColumn]")]
    [InlineData("public OrderId Value", "The type 'OrderId' of 'Value' has no column type; add a column attribute such as [StringColumn] or [JsonColumn], or [IgnoreColumn]")]
    [InlineData("[SchemaColumn(Type = \"x\", Dialects = Dialect.Sqlite)] public OrderId Value", "The type 'OrderId' of 'Value' has no column type; add a column attribute such as [StringColumn] or [JsonColumn], or [IgnoreColumn]")]
    public void What_is_wrong_is_said(string member, string message)
    {
        var reader = Source.Read($"namespace NodaTime {{ public struct Instant; }} public readonly record struct OrderId(Guid Value); [SchemaTable] partial class T {{ public int X {{ get; set; }} {member} {{ get; set; }} = default!; }}");
        Assert.Equal([message], Source.Faults(reader).Select(finding => finding.Message));
    }

    [Fact]
    public void A_strongly_typed_id_takes_any_attribute() =>
        Assert.Equal(new UuidType(), Source.Column("[UuidColumn] public OrderId Value { get; set; }", "public readonly record struct OrderId(Guid Value);").Type);

    [Fact]
    public void A_type_of_its_own_on_every_target_needs_none_of_C_sharp() =>
        Assert.Equal(new RawType("box"), Source.Column("[SchemaColumn(Type = \"box\")] public object Value { get; set; } = \"\";").Type);

    // The text of all statements, which SQLite, being at hand, runs as well.
    private static async Task<string> Written(string members, DialectSet set)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single());
        var table = Source.Linked($"[SchemaTable] partial class T {{ {members} }}");
        var sql = target.Dialect.Write(table.MigrationFor(target), target);
        if (set == DialectSet.Sqlite)
        {
            await using var database = await Engine.Sqlite.CreateDatabaseAsync();
            foreach (var statement in sql.Up.Concat(sql.Down)) await database.ExecuteAsync(statement.Text);
        }

        return string.Join("\n", sql.Up.Select(statement => statement.Text));
    }
}
