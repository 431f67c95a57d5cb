using System.Data.Common;
using System.Text;
using SchemaGen.Engines;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>
/// What every dialect has to write. The methods are abstract, so that a dialect which forgets one does not compile; each states
/// the SQL in full, and the very same SQL runs on the dialect's engine where there is one: up, then down, after which nothing is
/// left.
/// </summary>
public abstract class DdlSpecification
{
    /// <summary>The database that the SQL is for.</summary>
    protected abstract SchemaTarget Target { get; }

    /// <summary>What runs the SQL, or <see langword="null"/> where no server can be had.</summary>
    protected virtual Engine? Engine => null;

    /// <summary>A query for the names of all that is in a database, in a fixed order.</summary>
    protected virtual string CatalogueQuery => "";

    [Fact] public abstract Task Every_column_type_not_null();

    [Fact] public abstract Task Every_column_type_nullable();

    [Fact] public abstract Task Defaults_of_each_kind();

    [Fact] public abstract Task Identity_with_start_and_increment();

    [Fact] public abstract Task Identity_that_does_not_lead_the_key();

    [Fact] public abstract Task Uuid_key_with_generator();

    [Fact] public abstract Task Composite_primary_key();

    [Fact] public abstract Task Unique_composite_descending_and_covering_indexes();

    [Fact] public abstract Task Indexes_over_long_texts();

    [Fact] public abstract Task Foreign_keys_with_each_action();

    [Fact] public abstract Task Foreign_key_to_the_same_table();

    [Fact] public abstract Task Foreign_key_that_waits_for_a_later_table();

    [Fact] public abstract Task Enumerations();

    [Fact] public abstract Task Checks_and_computed_columns();

    [Fact] public abstract Task Comments_with_quotes_and_line_breaks();

    [Fact] public abstract Task Table_in_a_schema();

    [Fact] public abstract Task Hostile_names();

    [Fact] public abstract Task Names_over_the_limit();

    [Fact] public abstract Task Partitions_of_a_day();

    [Fact] public abstract Task Partitions_of_a_week();

    [Fact] public abstract Task Partitions_of_a_month();

    [Fact] public abstract Task Partitions_of_a_quarter();

    [Fact] public abstract Task Partitions_of_a_year();

    [Fact] public abstract Task Partitions_from_a_start();

    [Fact] public abstract Task Column_that_the_application_encrypts();

    [Fact] public abstract Task What_the_database_lacks_is_left_out();

    /// <summary>Asserts the SQL of a scenario, and runs it where there is an engine.</summary>
    /// <param name="scenario">What is written.</param>
    /// <param name="expected">The statements up, a line <c>-- down</c>, and the statements down; each ends in one semicolon. A carriage return is shown as ␍.</param>
    /// <param name="whenUp">What is asked of the engine between up and down.</param>
    protected async Task Verify(Scenario scenario, string expected, Func<DbConnection, Task>? whenUp = null)
    {
        var sql = Target.Dialect.Write(scenario.Migration, Target);
        Assert.Equal(expected.Replace("\r\n", "\n"), Text(sql));
        Judge(scenario, sql);
        if (Engine is null) return;

        await using var database = await Engine.CreateDatabaseAsync();
        await using var connection = Connect(database);
        await connection.OpenAsync();
        try
        {
            foreach (var earlier in scenario.Earlier) await Run(connection, Target.Dialect.Write(earlier, Target).Up);
            var before = await Query(connection, CatalogueQuery);
            await Run(connection, sql.Up);
            if (whenUp is not null) await whenUp(connection);
            Assert.NotEqual(before, await Query(connection, CatalogueQuery));
            await Run(connection, sql.Down);
            Assert.Equal(before, await Query(connection, CatalogueQuery));

            // And once more: what down leaves behind is no obstacle.
            await Run(connection, sql.Up);
            await Run(connection, sql.Down);
        }
        finally
        {
            await CleanUp(connection);
        }
    }

    /// <summary>Asserts that whatever judges SQL without running it accepts this.</summary>
    protected virtual void Judge(Scenario scenario, MigrationSql sql)
    {
    }

    /// <summary>A statement as the engine takes it, where the engine is not the very database that the SQL is for.</summary>
    protected virtual string Runnable(string statement) => statement;

    /// <summary>A connection with the driver's defaults.</summary>
    protected virtual DbConnection Connect(EngineDatabase database) => database.CreateConnection();

    /// <summary>Removes what is outside of the test's own database.</summary>
    protected virtual Task CleanUp(DbConnection connection) => Task.CompletedTask;

    /// <summary>Runs a statement.</summary>
    protected static async Task Execute(DbConnection connection, string sql)
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

    /// <summary>The first column of a query's rows, as text.</summary>
    protected static async Task<List<string>> Query(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        return rows;
    }

    /// <summary>Asserts the numbers that the first rows of <see cref="Scenario.NumberedRows"/> get.</summary>
    protected static async Task HasNumbers(DbConnection connection, params long[] numbers)
    {
        foreach (var number in numbers) await Execute(connection, "INSERT INTO tickets (title) VALUES ('No. " + number + "')");
        Assert.Equal(numbers.Select(number => number.ToString()), await Query(connection, "SELECT id FROM tickets ORDER BY id"));
    }

    /// <summary>The first days of the partitions that there have to be now, and of the one that would be next.</summary>
    protected static List<DateOnly> PartitionDays(PartitionInterval interval, DateOnly? start = null)
    {
        const int premake = 3;
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var next = Next(Begin(today));
        for (var i = 0; i < premake; i++) next = Next(next);
        var days = new List<DateOnly>();
        for (var day = Begin(start ?? today); day <= next; day = Next(day)) days.Add(day);
        return days;

        DateOnly Begin(DateOnly day) => interval switch
        {
            PartitionInterval.Day => day,
            PartitionInterval.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            PartitionInterval.Month => new(day.Year, day.Month, 1),
            PartitionInterval.Quarter => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
            _ => new(day.Year, 1, 1),
        };

        DateOnly Next(DateOnly day) => interval switch
        {
            PartitionInterval.Day => day.AddDays(1),
            PartitionInterval.Week => day.AddDays(7),
            PartitionInterval.Month => day.AddMonths(1),
            PartitionInterval.Quarter => day.AddMonths(3),
            _ => day.AddYears(1),
        };
    }

    private static string Text(MigrationSql sql)
    {
        var text = new StringBuilder();
        foreach (var statement in sql.Up) text.Append(statement.Text.TrimEnd(';')).Append(";\n");
        text.Append("-- down\n");
        foreach (var statement in sql.Down) text.Append(statement.Text.TrimEnd(';')).Append(";\n");
        return text.ToString().TrimEnd('\n').Replace('\r', '␍');
    }

    private async Task Run(DbConnection connection, IEnumerable<SqlStatement> statements)
    {
        foreach (var statement in statements) await Execute(connection, Runnable(statement.Text));
    }
}
