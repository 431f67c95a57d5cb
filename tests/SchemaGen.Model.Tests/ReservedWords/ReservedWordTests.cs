using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.ReservedWords;

/// <summary>The reserved words of all databases name columns, indexes and tables on each.</summary>
public abstract class ReservedWordTests(DialectSet set)
{
    // MariaDB and MySQL have 64 indexes a table.
    private const int ColumnsPerTable = 60;

    private static readonly string[] AllWords =
    [
        .. SqlDialect.All.SelectMany(dialect => Words.Lines(dialect.Name + ".txt")).Select(word => word.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal),
    ];

    private readonly SchemaTarget _target = new(SqlDialect.In(set).Single());

    /// <summary>What runs the SQL, or <see langword="null"/> where no server can be had.</summary>
    protected virtual Engine? Engine => null;

    /// <summary>The SQL for a table <c>order</c> with a key <c>primary</c>, a column <c>select</c>, and an index <c>index</c> over that.</summary>
    protected abstract string Expected { get; }

    [Fact]
    public async Task They_are_quoted()
    {
        var sql = Write(Table("order", "primary", "select"));
        Assert.Equal(Expected, string.Join("\n", sql.Select(statement => statement.TrimEnd(';') + ";")));
        await Run(sql);
    }

    [Fact]
    public async Task They_name_columns_and_indexes()
    {
        Assert.True(AllWords.Length > 400);
        var tables = AllWords.Chunk(ColumnsPerTable).Select((words, number) => Table("words_" + number.ToString(CultureInfo.InvariantCulture), "id", words)).ToArray();
        await Run(tables.SelectMany(Write), async database =>
        {
            foreach (var table in tables)
            {
                string[] names = [.. table.Columns.Select(column => _target.Dialect.Quote(column.Name))];
                var name = _target.Dialect.QuoteTable(table.Name);
                await database.ExecuteAsync($"INSERT INTO {name} ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select((_, number) => number))})");
                var row = Assert.Single(await database.QueryAsync($"SELECT {string.Join(", ", names)} FROM {name}"));
                Assert.Equal(Enumerable.Range(0, names.Length), row.Select(value => Convert.ToInt32(value, CultureInfo.InvariantCulture)));
            }
        });
    }

    [Fact]
    public Task They_name_tables() => Run(AllWords.SelectMany(word => Write(Table(word, "id"))));

    private IEnumerable<string> Write(Table table) => _target.Dialect.Write(new TableMigration(table), _target).Up.Select(statement => statement.Text);

    private static Table Table(string name, string key, params string[] columns) => new()
    {
        Name = new ObjectName(name),
        Columns = [.. columns.Prepend(key).Select(column => new Column { Name = column, Member = column, Type = new IntegerType(32) })],
        PrimaryKey = new PrimaryKey([key]),
        Indexes = [.. columns.Select(column => new Index { Columns = [new IndexColumn(column)], Name = column == "select" && name == "order" ? "index" : column })],
    };

    private async Task Run(IEnumerable<string> statements, Func<EngineDatabase, Task>? whenUp = null)
    {
        var sql = statements.ToArray();
        if (set == DialectSet.SqlServer) Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, sql));
        if (Engine is null) return;
        await using var database = await Engine.CreateDatabaseAsync();
        await database.ExecuteAsync(string.Join(";\n", sql));
        if (whenUp is not null) await whenUp(database);
    }
}

public sealed class SqliteReservedWordTests() : ReservedWordTests(DialectSet.Sqlite)
{
    protected override Engine Engine => Engine.Sqlite;

    protected override string Expected =>
        """
        CREATE TABLE "order" (
            "primary" INTEGER NOT NULL,
            "select" INTEGER NOT NULL,
            CONSTRAINT "pk_order" PRIMARY KEY ("primary"),
            CONSTRAINT "ck_order_primary" CHECK ("primary" BETWEEN -2147483648 AND 2147483647),
            CONSTRAINT "ck_order_select" CHECK ("select" BETWEEN -2147483648 AND 2147483647)
        );
        CREATE INDEX "index" ON "order" ("select");
        """;
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql15ReservedWordTests() : PostgreSqlReservedWordTests
{
    protected override Engine Engine => Engine.PostgreSql15;
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql18ReservedWordTests() : PostgreSqlReservedWordTests
{
    protected override Engine Engine => Engine.PostgreSql18;
}

public abstract class PostgreSqlReservedWordTests() : ReservedWordTests(DialectSet.PostgreSql)
{
    protected override string Expected =>
        """
        CREATE TABLE "order" (
            "primary" integer NOT NULL,
            "select" integer NOT NULL,
            CONSTRAINT "pk_order" PRIMARY KEY ("primary")
        );
        CREATE INDEX "index" ON "order" ("select");
        """;
}

[Trait("Needs", "Engines")]
public sealed class MariaDbReservedWordTests() : ReservedWordTests(DialectSet.MariaDb)
{
    protected override Engine Engine => Engine.MariaDb;

    protected override string Expected =>
        """
        CREATE TABLE `order` (
            `primary` INT NOT NULL,
            `select` INT NOT NULL,
            PRIMARY KEY (`primary`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
        CREATE INDEX `index` ON `order` (`select`);
        """;
}

public sealed class MySqlReservedWordTests() : ReservedWordTests(DialectSet.MySql)
{
    protected override string Expected =>
        """
        CREATE TABLE `order` (
            `primary` INT NOT NULL,
            `select` INT NOT NULL,
            PRIMARY KEY (`primary`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
        CREATE INDEX `index` ON `order` (`select`);
        """;
}

public sealed class SqlServerReservedWordTests() : ReservedWordTests(DialectSet.SqlServer)
{
    protected override string Expected =>
        """
        CREATE TABLE [order] (
            [primary] int NOT NULL,
            [select] int NOT NULL,
            CONSTRAINT [pk_order] PRIMARY KEY CLUSTERED ([primary])
        );
        CREATE INDEX [index] ON [order] ([select]);
        """;
}

public sealed class OracleReservedWordTests() : ReservedWordTests(DialectSet.Oracle)
{
    protected override string Expected =>
        """
        CREATE TABLE "ORDER" (
            "PRIMARY" NUMBER(10) NOT NULL,
            "SELECT" NUMBER(10) NOT NULL,
            CONSTRAINT "PK_ORDER" PRIMARY KEY ("PRIMARY"),
            CONSTRAINT "CK_ORDER_PRIMARY" CHECK ("PRIMARY" BETWEEN -2147483648 AND 2147483647),
            CONSTRAINT "CK_ORDER_SELECT" CHECK ("SELECT" BETWEEN -2147483648 AND 2147483647)
        );
        CREATE INDEX "INDEX" ON "ORDER" ("SELECT");
        """;
}
