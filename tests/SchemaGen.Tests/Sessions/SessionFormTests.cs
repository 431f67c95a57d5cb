using SchemaGen.Sessions;
using SchemaGen.Tests.Recording;

namespace SchemaGen.Tests.Sessions;

/// <summary>What a session tells each database, written down by a connection that executes nothing.</summary>
public class SessionFormTests
{
    private static readonly Guid Tenant = new("0a1b2c3d-0000-4000-8000-00000000000f");

    [Fact]
    public async Task SQL_Server_keeps_a_context_that_can_be_taken_away() => Assert.Equal(
        [
            "EXEC sp_set_session_context @key = N'tenant_id', @value = @tenant_id; EXEC sp_set_session_context @key = N'user_id', @value = @user_id; "
            + "EXEC sp_set_session_context @key = N'reason', @value = @reason | tenant_id=0a1b2c3d-0000-4000-8000-00000000000f, user_id=7, reason=it's time",
            "EXEC sp_set_session_context @key = N'tenant_id', @value = @tenant_id; EXEC sp_set_session_context @key = N'user_id', @value = @user_id; "
            + "EXEC sp_set_session_context @key = N'reason', @value = @reason | tenant_id=null, user_id=null, reason=null",
        ],
        await LogAsync(Dialect.SqlServer));

    [Fact]
    public async Task Oracle_keeps_a_context_by_its_package() => Assert.Equal(
        [
            "BEGIN APP_CTX_PKG.SET_VALUE('TENANT_ID', :tenant_id); APP_CTX_PKG.SET_VALUE('USER_ID', :user_id); APP_CTX_PKG.SET_VALUE('REASON', :reason); END;"
            + " | tenant_id=0a1b2c3d-0000-4000-8000-00000000000f, user_id=7, reason=it's time",
            "BEGIN APP_CTX_PKG.SET_VALUE('TENANT_ID', :tenant_id); APP_CTX_PKG.SET_VALUE('USER_ID', :user_id); APP_CTX_PKG.SET_VALUE('REASON', :reason); END;"
            + " | tenant_id=null, user_id=null, reason=null",
        ],
        await LogAsync(Dialect.Oracle));

    [Theory]
    [InlineData(Dialect.MySql)]
    [InlineData(Dialect.MariaDb)]
    public async Task MySQL_and_MariaDB_keep_variables_that_no_driver_takes_for_parameters(Dialect dialect) => Assert.Equal(
        [
            "PREPARE schemagen_session FROM 'SET @tenant_id = CONVERT(0x30613162326333642D303030302D343030302D383030302D303030303030303030303066 USING utf8mb4), "
            + "@user_id = CONVERT(0x37 USING utf8mb4), @reason = CONVERT(0x697427732074696D65 USING utf8mb4)'; EXECUTE schemagen_session; DEALLOCATE PREPARE schemagen_session",
            "PREPARE schemagen_session FROM 'SET @tenant_id = NULL, @user_id = NULL, @reason = NULL'; EXECUTE schemagen_session; DEALLOCATE PREPARE schemagen_session",
        ],
        await LogAsync(dialect));

    [Fact]
    public async Task A_driver_that_wants_the_transaction_named_gets_it()
    {
        await using var connection = new RecordingConnection(_ => null);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (await SchemaSession.UseAsync(transaction, 1, null, null, Dialect.SqlServer)) connection.Log.Add("work");
        Assert.Equal(4, connection.Log.Count);
    }

    [Fact]
    public async Task A_session_that_ends_after_its_transaction_names_none()
    {
        await using var connection = new RecordingConnection(_ => null);
        await connection.OpenAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using (await SchemaSession.UseAsync(transaction, 1, null, null, Dialect.SqlServer)) await transaction.CommitAsync();
        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
    }

    [Fact]
    public async Task What_cannot_be_reset_is_closed()
    {
        var fails = false;
        await using var connection = new RecordingConnection(_ => fails ? throw new RecordingException("gone") : null);
        await connection.OpenAsync();
        await using (await SchemaSession.UseAsync(connection, 1, null, null, Dialect.SqlServer)) fails = true;
        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
    }

    [Fact]
    public async Task A_closed_connection_is_opened_for_the_session_and_closed_with_it()
    {
        await using var connection = new RecordingConnection(_ => null);
        await using (await SchemaSession.UseAsync(connection, 1, null, null, Dialect.SqlServer)) Assert.Equal(System.Data.ConnectionState.Open, connection.State);
        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
    }

    [Fact]
    public async Task A_session_within_another_gives_its_place_back()
    {
        await using var connection = new RecordingConnection(_ => null);
        await connection.OpenAsync();
        await using (await SchemaSession.UseAsync(connection, "outer", null, null, Dialect.SqlServer))
        {
            await using (await SchemaSession.UseAsync(connection, "inner", null, null, Dialect.SqlServer)) connection.Log.Clear();
            Assert.EndsWith("| tenant_id=outer, user_id=null, reason=null", Assert.Single(connection.Log));
            connection.Log.Clear();
        }

        Assert.EndsWith("| tenant_id=null, user_id=null, reason=null", Assert.Single(connection.Log));
    }

    [Fact]
    public async Task Sessions_may_end_in_any_order()
    {
        await using var connection = new RecordingConnection(_ => null);
        await connection.OpenAsync();
        var outer = await SchemaSession.UseAsync(connection, "outer", null, null, Dialect.SqlServer);
        var inner = await SchemaSession.UseAsync(connection, "inner", null, null, Dialect.SqlServer);
        connection.Log.Clear();
        await outer.DisposeAsync();
        Assert.Empty(connection.Log);
        await inner.DisposeAsync();
        await inner.DisposeAsync();
        Assert.EndsWith("| tenant_id=null, user_id=null, reason=null", Assert.Single(connection.Log));
    }

    [Fact]
    public async Task A_connection_of_an_unknown_class_is_refused_with_a_way_out()
    {
        await using var connection = new RecordingConnection(_ => null);
        var error = await Assert.ThrowsAsync<ArgumentException>(() => SchemaSession.UseAsync(connection, 1));
        Assert.Contains("SchemaSession.UseAsync(connection, tenant, user, reason, Dialect.…)", error.Message);
    }

    [Fact]
    public async Task A_dialect_in_the_place_of_the_tenant_is_refused()
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");
        var error = await Assert.ThrowsAsync<ArgumentException>(() => SchemaSession.UseAsync(connection, Dialect.Sqlite));
        Assert.Contains("A dialect is no tenant; it comes after the reason.", error.Message);
    }

    [Theory]
    [InlineData(Dialect.None)]
    [InlineData(Dialect.MySql | Dialect.MariaDb)]
    public async Task Several_dialects_or_none_are_refused(Dialect dialect)
    {
        await using var connection = new RecordingConnection(_ => null);
        await Assert.ThrowsAsync<ArgumentException>(() => SchemaSession.UseAsync(connection, 1, null, null, dialect));
    }

    private static async Task<List<string>> LogAsync(Dialect dialect)
    {
        await using var connection = new RecordingConnection(_ => null);
        await connection.OpenAsync();
        await using (await SchemaSession.UseAsync(connection, Tenant, 7, "it's time", dialect))
        {
        }

        return connection.Log;
    }
}
