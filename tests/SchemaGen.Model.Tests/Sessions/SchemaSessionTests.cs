using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;
using SchemaGen.Sessions;

namespace SchemaGen.Model.Tests.Sessions;

/// <summary>What the runtime tells a database, read by the SQL of the compiler.</summary>
public class SchemaSessionTests
{
    private const string Hostile = "it's \"ü\" \\ ; -- 😀\n$x$ @p :q ? \u2028'); DROP";

    public static TheoryData<string> Engines => ["SQLite", "PostgreSQL 15", "PostgreSQL 18", "MariaDB 10.11"];

    [Theory, MemberData(nameof(Engines)), Trait("Needs", "Engines")]
    public async Task A_session_tells_who_where_and_why_and_takes_it_back(string engine)
    {
        await using var database = await Find(engine).CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var tenant = Guid.NewGuid();
        await using (await SchemaSession.UseAsync(connection, tenant, 42L, Hostile))
            Assert.Equal([tenant.ToString(), "42", Hostile], await ReadAsync(connection));
        Assert.Equal([null, null, null], await ReadAsync(connection));
    }

    [Theory, MemberData(nameof(Engines)), Trait("Needs", "Engines")]
    public async Task The_next_one_to_have_the_pooled_connection_finds_nothing(string engine)
    {
        await using var database = await Find(engine).CreateDatabaseAsync();
        for (var tenant = 1; tenant <= 3; tenant++)
        {
            await using var connection = await database.OpenAsync();
            Assert.Equal([null, null, null], await ReadAsync(connection));
            await using var session = await SchemaSession.UseAsync(connection, tenant, "user", "why");
            Assert.Equal([$"{tenant}", "user", "why"], await ReadAsync(connection));
        }
    }

    [Theory, MemberData(nameof(Engines)), Trait("Needs", "Engines")]
    public async Task What_one_connection_tells_another_does_not_see(string engine)
    {
        await using var database = await Find(engine).CreateDatabaseAsync();
        await using var one = await database.OpenAsync();
        await using var other = await database.OpenAsync();
        await using var session = await SchemaSession.UseAsync(one, 1);
        Assert.Equal([null, null, null], await ReadAsync(other));
        await using var second = await SchemaSession.UseAsync(other, 2);
        Assert.Equal(["1", null, null], await ReadAsync(one));
        Assert.Equal(["2", null, null], await ReadAsync(other));
    }

    [Theory, MemberData(nameof(Engines)), Trait("Needs", "Engines")]
    public async Task A_session_within_another_gives_its_place_back(string engine)
    {
        await using var database = await Find(engine).CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await using (await SchemaSession.UseAsync(connection, 1, 10))
        {
            await using (await SchemaSession.UseAsync(connection, 2)) Assert.Equal(["2", null, null], await ReadAsync(connection));
            Assert.Equal(["1", "10", null], await ReadAsync(connection));
        }

        Assert.Equal([null, null, null], await ReadAsync(connection));
    }

    [Theory, MemberData(nameof(Engines)), Trait("Needs", "Engines")]
    public async Task It_holds_in_a_transaction_that_begins_before_or_after_it(string engine)
    {
        await using var database = await Find(engine).CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await using (await SchemaSession.UseAsync(connection, 1))
        {
            await using var transaction = await connection.BeginTransactionAsync();
            Assert.Equal(["1", null, null], await ReadAsync(connection, transaction));
            await using (await SchemaSession.UseAsync(transaction, 2)) Assert.Equal(["2", null, null], await ReadAsync(connection, transaction));
            Assert.Equal(["1", null, null], await ReadAsync(connection, transaction));
            await transaction.CommitAsync();
            Assert.Equal(["1", null, null], await ReadAsync(connection));
        }

        Assert.Equal([null, null, null], await ReadAsync(connection));
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL 15")]
    [InlineData("PostgreSQL 18")]
    public async Task It_may_end_within_a_transaction_that_began_after_it(string engine)
    {
        await using var database = await Find(engine).CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var session = await SchemaSession.UseAsync(connection, 1);
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await session.DisposeAsync();
            Assert.Equal([null, null, null], await ReadAsync(connection));
            await transaction.CommitAsync();
        }

        Assert.Equal([null, null, null], await ReadAsync(connection));
        await using (await SchemaSession.UseAsync(connection, 2)) Assert.Equal(["2", null, null], await ReadAsync(connection));
        Assert.Equal([null, null, null], await ReadAsync(connection));
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task A_driver_that_wants_the_transaction_named_has_the_connection_closed_instead()
    {
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await using (await SchemaSession.UseAsync(connection, 1)) await connection.BeginTransactionAsync();
        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
        await connection.OpenAsync();
        Assert.Equal([null, null, null], await ReadAsync(connection));
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task On_PostgreSQL_it_ends_with_its_transaction()
    {
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var session = await SchemaSession.UseAsync(connection, 1);
        Assert.Equal(["1", null, null], await ReadAsync(connection));
        await transaction.CommitAsync();
        Assert.Equal([null, null, null], await ReadAsync(connection));
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task On_PostgreSQL_a_transaction_that_failed_stands_in_no_way()
    {
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        await using (await SchemaSession.UseAsync(connection, 1))
            await Assert.ThrowsAnyAsync<DbException>(() => ReadAsync(connection, "SELECT 1 / 0"));
        Assert.Equal([null, null, null], await ReadAsync(connection));
    }

    [Theory, MemberData(nameof(Engines)), Trait("Needs", "Engines")]
    public async Task A_connection_that_is_closed_is_so_again(string engine)
    {
        await using var database = await Find(engine).CreateDatabaseAsync();
        await using var connection = database.CreateConnection();
        await using (await SchemaSession.UseAsync(connection, 1)) Assert.Equal(["1", null, null], await ReadAsync(connection));
        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
    }

    [Fact]
    public async Task SQLite_tells_views_and_triggers()
    {
        await using var database = await Engine.Sqlite.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var tenant = SqlDialect.In(DialectSet.Sqlite).Single().SessionText(SessionValue.Tenant);
        await database.ExecuteAsync(
            $"CREATE TABLE t (name TEXT); CREATE TABLE log (who TEXT); CREATE VIEW v AS SELECT {tenant} AS who; "
            + $"CREATE TRIGGER r AFTER INSERT ON t BEGIN INSERT INTO log VALUES ({tenant}); END");
        await using var session = await SchemaSession.UseAsync(connection, "acme");
        Assert.Equal(["acme"], await ReadAsync(connection, "INSERT INTO t VALUES ('a'); SELECT who FROM log"));
        Assert.Equal(["acme"], await ReadAsync(connection, "SELECT who FROM v"));
    }

    [Fact]
    public void Runtime_and_compiler_use_the_same_names()
    {
        var runtime = typeof(SchemaSession).Assembly.GetType("SchemaGen.Sessions.SessionSettings")!;
        string Name(string field) => (string)runtime.GetField(field)!.GetRawConstantValue()!;
        Assert.Equal(
            [SessionValue.Prefix, SessionValue.Tenant, SessionValue.UserId, SessionValue.Reason, SessionValue.OraclePackage, SessionValue.SqlitePrefix],
            new[] { "Prefix", "Tenant", "UserId", "Reason", "OraclePackage", "SqlitePrefix" }.Select(Name));
    }

    private static Engine Find(string name) => Engine.All.Single(engine => engine.Name == name);

    private static Task<IReadOnlyList<string?>> ReadAsync(DbConnection connection, DbTransaction? transaction = null)
    {
        // The drivers of MySQL take a variable for a parameter; a trigger's text reaches no driver twice.
        var flag = connection is MySqlConnector.MySqlConnection ? DialectSet.MariaDb : connection is Npgsql.NpgsqlConnection ? DialectSet.PostgreSql : DialectSet.Sqlite;
        var dialect = SqlDialect.In(flag).Single();
        var select = "SELECT " + string.Join(", ", new[] { SessionValue.Tenant, SessionValue.UserId, SessionValue.Reason }.Select(dialect.SessionText));
        return ReadAsync(connection, flag == DialectSet.MariaDb ? "EXECUTE IMMEDIATE '" + select + "'" : select, transaction);
    }

    private static async Task<IReadOnlyList<string?>> ReadAsync(DbConnection connection, string sql, DbTransaction? transaction = null)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (transaction is not null) command.Transaction = transaction;
        await using var reader = await command.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        return [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))];
    }
}
