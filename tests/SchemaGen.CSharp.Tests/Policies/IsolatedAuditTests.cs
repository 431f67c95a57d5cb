using System.Data.Common;
using Npgsql;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Sessions;

namespace SchemaGen.CSharp.Tests.Policies;

/// <summary>The audit of an isolated table shows each tenant its own entries, and misses none.</summary>
public sealed class IsolatedAuditTests
{
    private const string Note = "[SchemaTable, TenantIsolation(MaintenanceRole = \"ROLE\"), AuditTrigger] partial class Note { [PrimaryKeyColumn] public int Id { get; set; } public Guid TenantId { get; set; } [StringColumn(20)] public string Title { get; set; } = \"\"; }";

    [Fact, Trait("Needs", "Engines")]
    public async Task A_tenant_of_postgresql_sees_its_own_entries_and_maintenance_sees_all()
    {
        var (ann, bob) = (Guid.NewGuid(), Guid.NewGuid());
        var role = "schemagen_" + Guid.NewGuid().ToString("N");
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        await database.ExecuteAsync($"CREATE ROLE {role}_all; CREATE ROLE {role}_owner; GRANT CREATE ON SCHEMA public TO {role}_owner; CREATE ROLE {role} LOGIN PASSWORD 'secret' NOINHERIT IN ROLE {role}_all");
        await database.ExecuteAsync($"SET ROLE {role}_owner; " + string.Join(";\n", PolicySql.Up(Note.Replace("ROLE", role + "_all"), DialectSet.PostgreSql)));
        await database.ExecuteAsync($"GRANT ALL ON notes TO {role}, {role}_all; GRANT SELECT ON notes_audit TO {role}, {role}_all");
        await using var pool = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = role, Password = "secret", MaxPoolSize = 1 }.ConnectionString);
        await Insert(ann, 1);
        await Insert(bob, 2);

        await using (var connection = await pool.OpenConnectionAsync())
        {
            Assert.Equal("", await Scalar(connection, "SELECT coalesce(string_agg(tenant_id, ' '), '') FROM notes_audit"));
            await using (await SchemaSession.UseAsync(connection, bob, "bob")) Assert.Equal(bob.ToString(), await Scalar(connection, "SELECT string_agg(tenant_id, ' ') FROM notes_audit"));
            await Scalar(connection, $"SET ROLE {role}_all");
            await Scalar(connection, "DELETE FROM notes");
            Assert.Equal("4 DELETE,DELETE,INSERT,INSERT", await Scalar(connection, "SELECT count(*) || ' ' || string_agg(operation, ',' ORDER BY operation) FROM notes_audit"));
            await Scalar(connection, "RESET ROLE");
        }

        await pool.DisposeAsync();
        await database.ExecuteAsync($"DROP OWNED BY {role}, {role}_all, {role}_owner; DROP ROLE {role}, {role}_all, {role}_owner");

        async Task Insert(Guid tenant, int id)
        {
            await using var connection = await pool.OpenConnectionAsync();
            await using (await SchemaSession.UseAsync(connection, tenant, "someone")) await Scalar(connection, $"INSERT INTO notes VALUES ({id}, '{tenant}', 'x')");
        }
    }

    [Fact]
    public void Entries_are_written_whoever_makes_the_change()
    {
        var postgres = string.Join("\n", PolicySql.Up(Note, DialectSet.PostgreSql));
        Assert.Contains("ALTER TABLE \"notes_audit\" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY", postgres);
        Assert.Contains(
            "CREATE POLICY \"tenant_isolation\" ON \"notes_audit\" AS PERMISSIVE FOR ALL TO PUBLIC USING (\"tenant_id\" = nullif(current_setting('app.tenant_id', true), '')) WITH CHECK (true)", postgres);
        var server = PolicySql.Up(Note, DialectSet.SqlServer).Single(text => text.Contains("notes_audit_policy"));
        Assert.Contains("ADD FILTER PREDICATE", server);
        Assert.DoesNotContain("AFTER INSERT", server);
        var oracle = PolicySql.Up(Note, DialectSet.Oracle).Single(text => text.Contains("ADD_POLICY") && text.Contains("NOTES_AUDIT"));
        Assert.Contains("statement_types => 'SELECT,UPDATE,DELETE'", oracle);
    }

    [Theory]
    [InlineData(SqlServerRelease.SqlServer2017)]
    [InlineData(SqlServerRelease.SqlServer2022)]
    public void Microsoft_s_model_takes_it(SqlServerRelease release)
    {
        var statements = PolicySql.Up(Note.Replace("[SchemaTable,", "[SchemaTable(Schema = \"crm\"),"), DialectSet.SqlServer);
        Assert.Empty(SqlServerJudge.Judge(release, statements, ["CREATE SCHEMA [crm]"]));
        Assert.NotEmpty(SqlServerJudge.Judge(release, [.. statements.Select(text => text.Contains("notes_audit_policy") ? text.Replace("FILTER PREDICATE", "FILTR PREDICATE") : text)], ["CREATE SCHEMA [crm]"]));
    }

    [Fact, Trait("Needs", "Engines")]
    public void Oracle_s_grammar_takes_it() => Assert.Empty(OracleJudge.Judge(OracleRelease.Oracle19c, PolicySql.Up(Note, DialectSet.Oracle)).Problems);

    private static async Task<string> Scalar(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!;
    }
}
