using SchemaGen.Engines;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Tests.Expressions;

/// <summary>What a policy asks the session for.</summary>
public class SessionValueTests
{
    [Theory]
    [InlineData(Dialect.PostgreSql, "owner = current_tenant()", "owner = CAST(nullif(current_setting('app.tenant_id', true), '') AS uuid)")]
    [InlineData(Dialect.PostgreSql, "id = current_user_id()", "id = CAST(nullif(current_setting('app.user_id', true), '') AS numeric)")]
    [InlineData(Dialect.PostgreSql, "name = setting('app.region')", "name = nullif(current_setting('app.region', true), '')")]
    [InlineData(Dialect.SqlServer, "owner = current_tenant()", "owner = CAST(SESSION_CONTEXT(N'tenant_id') AS uniqueidentifier)")]
    [InlineData(Dialect.SqlServer, "id in (0, current_user_id())", "id IN (0, CAST(SESSION_CONTEXT(N'user_id') AS decimal(38, 10)))")]
    [InlineData(Dialect.SqlServer, "name = setting('app.region')", "name = CAST(SESSION_CONTEXT(N'region') AS nvarchar(4000))")]
    [InlineData(Dialect.Oracle, "owner = current_tenant()", "owner = hextoraw(replace(sys_context('APP_CTX', 'TENANT_ID'), '-'))")]
    [InlineData(Dialect.Oracle, "id = current_user_id()", "id = to_number(sys_context('APP_CTX', 'USER_ID'))")]
    [InlineData(Dialect.Oracle, "name = setting('app.region')", "name = sys_context('APP_CTX', 'REGION')")]
    [InlineData(Dialect.MySql, "owner = current_tenant()", "owner = CONVERT(/*! @tenant_id */ USING ascii) COLLATE ascii_general_ci")]
    [InlineData(Dialect.MariaDb, "id = current_user_id()", "id = CAST(/*! @user_id */ AS DECIMAL(38, 10))")]
    [InlineData(Dialect.MariaDb, "name = setting('app.region')", "name = CONVERT(/*! @region */ USING utf8mb4) COLLATE utf8mb4_nopad_bin")]
    [InlineData(
        Dialect.Sqlite,
        "owner = current_tenant()",
        "owner = upper((SELECT json_extract(substr(name, 19), '$.tenant_id') FROM pragma_database_list WHERE substr(name, 1, 18) = 'schemagen_session:' ORDER BY seq DESC LIMIT 1))")]
    public void Each_database_has_its_own_store(Dialect dialect, string text, string expected) =>
        Assert.Equal(expected, Sample.Write(dialect, text, ExpressionUse.Policy));

    [Theory, Trait("Needs", "Engines")]
    [InlineData("")]
    [InlineData("SELECT set_config('app.tenant_id', '', true);")]
    [InlineData("SELECT set_config('app.tenant_id', '0a1b2c3d-0000-4000-8000-00000000000f', true);", "theirs")]
    public async Task PostgreSQL_shows_the_tenant_s_rows_and_none_without_a_tenant(string session, params string[] expected)
    {
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        await database.ExecuteAsync(
            "CREATE TABLE t (owner uuid, name text); INSERT INTO t VALUES ('0a1b2c3d-0000-4000-8000-00000000000f', 'theirs'), "
            + "('0a1b2c3d-0000-4000-8000-000000000000', 'another''s')");
        await using var connection = await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        if (session.Length > 0)
        {
            command.CommandText = session;
            await command.ExecuteNonQueryAsync();
        }
        command.CommandText = "SELECT name FROM t WHERE " + Sample.Write(Dialect.PostgreSql, "owner = current_tenant()", ExpressionUse.Policy);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> names = [];
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        Assert.Equal(expected, names);
    }
}
