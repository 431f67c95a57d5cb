using System.Data.Common;
using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Partitions;

/// <summary>
/// What partitions of every kind become on each database, from the class to the SQL. The methods state the SQL in full, and the very
/// same SQL runs where there is an engine: up, then rows that land in their partitions or are refused, then down, after which nothing is left.
/// </summary>
public abstract class PartitionSpecification(DialectSet set)
{
    /// <summary>Ranges of a decimal, with bounds that are whole and bounds that are not, up to the greatest value.</summary>
    protected const string Ranges =
        """
        [SchemaTable, CompositeKey("id", "order_total")]
        [PartitionedByRange("order_total")]
        [RangePartition("small_orders", LessThan = "100"), RangePartition("medium_orders", LessThan = "999.50"), RangePartition("large_orders", LessThan = "MAXVALUE")]
        partial class Order
        {
            public long Id { get; set; }
            [DecimalColumn(10, 2)] public decimal OrderTotal { get; set; }
        }

        [SchemaTable]
        [PartitionedByRange(nameof(SentAt)), RangePartition("old", LessThan = "2026-01-01"), RangePartition("new", LessThan = "2027-01-01 12:00")]
        partial class Letter
        {
            [PrimaryKeyColumn] public int Id { get; set; }
            public DateTimeOffset SentAt { get; set; }
        }
        """;

    /// <summary>A hash of a number and of a text.</summary>
    protected const string Hashes =
        """
        [SchemaTable, PartitionedByHash("user_id", 4)]
        partial class Session
        {
            [PrimaryKeyColumn] public int Id { get; set; }
            public long UserId { get; set; }
        }

        [SchemaTable, PartitionedByHash("code", 2), UniqueIndex("code")]
        partial class Voucher
        {
            [StringColumn(20)] public string Code { get; set; } = "";
        }
        """;

    /// <summary>Lists of texts, and of numbers without a partition for others.</summary>
    protected const string Lists =
        """
        [SchemaTable, PartitionedByList("region"), ListPartition("europe", "GB", "FR"), ListPartition("america", "US")]
        partial class Shop
        {
            [PrimaryKeyColumn] public int Id { get; set; }
            [StringColumn(2)] public string Region { get; set; } = "";
        }

        [SchemaTable, PartitionedByList("kind", DefaultPartition = false), ListPartition("odd", "1", "3"), ListPartition("even", "2")]
        partial class Part
        {
            public short Kind { get; set; }
        }
        """;

    /// <summary>Ranges and lengths of time that a hash divides.</summary>
    protected const string Divided =
        """
        [SchemaTable, PartitionedByRange("day"), RangePartition("old", LessThan = "2026-01-01"), SubpartitionedByHash("user_id", 2)]
        partial class Visit
        {
            [PrimaryKeyColumn] public int Id { get; set; }
            public long UserId { get; set; }
            public DateOnly Day { get; set; }
        }
        """;

    /// <summary>A unique key across partitions that a second table keeps, over a column that admits NULL.</summary>
    protected const string Guarded =
        """
        [SchemaTable, PartitionedByRange("id"), RangePartition("low", LessThan = "100")]
        [UniqueIndex("number", GuardTable = true)]
        partial class Invoice
        {
            [PrimaryKeyColumn] public int Id { get; set; }
            [StringColumn(20)] public string? Number { get; set; }
        }
        """;

    private readonly SchemaTarget _target = new(SqlDialect.In(set).Single());

    /// <summary>What runs the SQL; none where no server can be had.</summary>
    protected virtual IReadOnlyList<Engine> Engines => [];

    [Fact] public abstract Task Ranges_of_values();

    [Fact] public abstract Task A_hash();

    [Fact] public abstract Task Lists_of_values();

    [Fact] public abstract Task Subpartitions();

    [Fact] public abstract Task A_guard_table();

    /// <summary>
    /// Asserts the SQL; where there are engines, runs it with the statements: <c>! statement</c> has to be refused, <c>= text ? query</c> gives that, and
    /// <c>~ text ? query</c> has it in the first row: no plan that begins so reads another partition.
    /// </summary>
    protected async Task Verify(string source, string expected, string statements)
    {
        var reader = Source.Read(source);
        Assert.Empty(Source.Faults(reader));
        var migrations = reader.Tables.Select(table => _target.Dialect.Write(table.MigrationFor(_target), _target)).ToArray();
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join("\n", migrations.SelectMany(migration => migration.Up).Select(statement => statement.Text.TrimEnd(';') + ";")));
        await Judge(migrations);
        foreach (var engine in Engines)
        {
            await using var database = await engine.CreateDatabaseAsync();
            await using var connection = await database.OpenAsync();
            foreach (var statement in migrations.SelectMany(migration => migration.Up)) await Execute(connection, statement.Text);
            foreach (var statement in statements.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) await Try(connection, statement);
            foreach (var statement in migrations.Reverse().SelectMany(migration => migration.Down)) await Execute(connection, statement.Text);
            foreach (var statement in migrations.SelectMany(migration => migration.Up)) await Execute(connection, statement.Text);
        }
    }

    /// <summary>Has what knows the language, where no server can be had, look at the statements.</summary>
    protected virtual Task Judge(IReadOnlyList<MigrationSql> migrations) => Task.CompletedTask;

    private static async Task Try(DbConnection connection, string statement)
    {
        if (statement[0] == '!')
        {
            var exception = await Record.ExceptionAsync(() => Execute(connection, statement[1..]));
            Assert.True(exception is not null, "Accepted: " + statement);
        }
        else if (statement[0] is '=' or '~')
        {
            var parts = statement[1..].Split('?', 2, StringSplitOptions.TrimEntries);
            await using var command = connection.CreateCommand();
            command.CommandText = parts[1];
            await using var rows = await command.ExecuteReaderAsync();
            var found = new List<string>();
            while (await rows.ReadAsync())
                found.Add(string.Join(" ", Enumerable.Range(0, rows.FieldCount).Select(i => Convert.ToString(rows.GetValue(i), CultureInfo.InvariantCulture))));
            var all = string.Join(", ", found);
            Assert.True(statement[0] == '=' ? parts[0] == all : (" " + found[0] + " ").Contains(" " + parts[0] + " ", StringComparison.Ordinal), statement + "\n" + all);
        }
        else
        {
            await Execute(connection, statement);
        }
    }

    private static async Task Execute(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            await command.ExecuteNonQueryAsync();
        }
        catch (DbException exception)
        {
            throw new InvalidOperationException(exception.Message + "\n" + sql, exception);
        }
    }
}
