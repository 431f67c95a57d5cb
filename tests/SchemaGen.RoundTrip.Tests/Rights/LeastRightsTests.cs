using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Migrations;

namespace SchemaGen.RoundTrip.Tests.Rights;

/// <summary>What the page grants is enough for the migrator and the application, and nothing of it is too much.</summary>
[Trait("Needs", "Engines")]
public abstract class LeastRightsTests(ServerEngine engine, string heading) : IAsyncLifetime
{
    private readonly string suffix = Guid.NewGuid().ToString("N")[..8];
    private EngineDatabase database = null!;

    protected string Migrator => "migrator_" + suffix;

    protected string Application => "application_" + suffix;

    /// <summary>One of everything that takes a right of its own.</summary>
    protected abstract SchemaMigration OneOfEverything { get; }

    protected abstract string CreateUser(string name);

    protected abstract string DropUser(string name);

    protected abstract string[] TakeFromEverybody(string databaseName);

    protected abstract string ListTables { get; }

    protected static string Password => "least-rights";

    public async Task InitializeAsync()
    {
        database = await engine.CreateDatabaseAsync();
        await OnServerAsync([CreateUser(Migrator), CreateUser(Application)]);
        await OnServerAsync(TakeFromEverybody(Name));
        foreach (var statement in TakeFromEverybody(Name).Where(statement => statement.Contains("SCHEMA")))
            await database.ExecuteAsync(statement);
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        await OnServerAsync([DropUser(Migrator), DropUser(Application)]);
    }

    private string Name => (string)new DbConnectionStringBuilder { ConnectionString = database.ConnectionString }["Database"];

    private static string[] MigratorsGrants(string heading) => RightsPage.Grants(heading, "migrator");

    private string Named(string grant) => grant.Replace("shop", Name).Replace("migrator", Migrator).Replace("application", Application);

    private async Task OnServerAsync(IEnumerable<string> statements)
    {
        await using var connection = await engine.OpenServerAsync();
        foreach (var statement in statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }
    }

    private async Task GrantAsync(IEnumerable<string> grants)
    {
        foreach (var grant in grants)
            await database.ExecuteAsync(Named(grant));
    }

    private DbConnection Connect(string user)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = database.ConnectionString };
        parts[parts.ContainsKey("Username") ? "Username" : "User ID"] = user;
        parts["Password"] = Password;
        parts["Pooling"] = false;
        var connection = database.CreateConnection();
        connection.ConnectionString = parts.ConnectionString;
        return connection;
    }

    private ISchemaCatalog Catalog => SchemaCatalogs.Create([OneOfEverything], [new CatalogTarget(engine.Dialect, "1")], new string('0', 64));

    [Fact]
    public async Task The_migrators_grants_are_enough_for_one_of_everything_and_back()
    {
        await GrantAsync(MigratorsGrants(heading));
        await using var connection = Connect(Migrator);

        Assert.Single((await new Migrator(connection, engine.Dialect, Catalog).MigrateAsync()).Applied);
        await new Migrator(connection, engine.Dialect, Catalog, new MigratorOptions { AllowDataLoss = [OneOfEverything.Id] }).RollbackAsync(1);
    }

    [Fact]
    public async Task One_grant_less_is_refused_before_anything_has_changed()
    {
        var grants = MigratorsGrants(heading);
        foreach (var left in grants)
        {
            await GrantAsync(grants.Where(grant => grant != left));
            await using (var connection = Connect(Migrator))
            {
                var error = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(connection, engine.Dialect, Catalog).MigrateAsync());
                var right = left.Split(' ')[1] == "CREATE" && left.Split(' ')[2] is not "ON" ? left[6..left.IndexOf(" ON ", StringComparison.Ordinal)] : left.Split(' ')[1];
                Assert.True(IsNamed(right, error.Message), $"{left}: {error.Message}");
            }

            Assert.Empty(await database.QueryAsync(ListTables));
            await RevokeAsync(grants);
        }
    }

    protected virtual bool IsNamed(string right, string message) => message.Contains($"{right} on ", StringComparison.Ordinal) && message.Contains("; nothing ran.", StringComparison.Ordinal);

    [Fact]
    public async Task With_both_users_grants_the_sample_is_migrated_written_and_read()
    {
        await MigrateTheSampleAsync(RightsPage.Grants(heading, "application"));
        await using var connection = Connect(Application);
        await connection.OpenAsync();

        await Rows.InsertAsync(connection, Storefront.Tables, engine);
        foreach (var sql in new[] { "SELECT count(*) FROM brands", "UPDATE brands SET name = 'another'", "DELETE FROM stock_items" })
            await ExecuteAsync(connection, sql);
    }

    [Fact]
    public async Task One_grant_less_and_the_application_cannot_do_its_work()
    {
        foreach (var left in RightsPage.Grants(heading, "application"))
        {
            await InitializeAgainAsync();
            await MigrateTheSampleAsync(RightsPage.Grants(heading, "application").Where(grant => grant != left));
            await using var connection = Connect(Application);
            await Assert.ThrowsAnyAsync<DbException>(async () =>
            {
                await connection.OpenAsync();
                await Rows.InsertAsync(connection, Storefront.Tables, engine);
                foreach (var sql in new[] { "SELECT count(*) FROM brands", "UPDATE brands SET name = 'another'", "DELETE FROM stock_items" })
                    await ExecuteAsync(connection, sql);
            });
        }
    }

    private async Task MigrateTheSampleAsync(IEnumerable<string> applicationsGrants)
    {
        await GrantAsync([.. MigratorsGrants(heading), .. applicationsGrants]);
        await using var connection = Connect(Migrator);
        Assert.NotEmpty((await new Migrator(connection, engine.Dialect, Storefront.Catalog).MigrateAsync()).Applied);
    }

    private async Task InitializeAgainAsync()
    {
        await DisposeAsync();
        await InitializeAsync();
    }

    private async Task RevokeAsync(IEnumerable<string> grants)
    {
        foreach (var grant in grants)
            try
            {
                await database.ExecuteAsync(Named(grant).Replace("GRANT", "REVOKE").Replace(" TO ", " FROM "));
            }
            catch (DbException)
            {
                // MariaDB refuses to take what was not given.
            }
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

public abstract class PostgreSqlLeastRightsTests(ServerEngine engine) : LeastRightsTests(engine, "PostgreSQL")
{
    protected override string CreateUser(string name) => $"CREATE ROLE {name} LOGIN PASSWORD '{Password}'";

    protected override string DropUser(string name) => $"DROP ROLE {name}";

    protected override string[] TakeFromEverybody(string databaseName) =>
        [$"REVOKE ALL ON DATABASE {databaseName} FROM PUBLIC", "REVOKE ALL ON SCHEMA public FROM PUBLIC"];

    protected override string ListTables => "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";

    // Who may not connect gets no further than that.
    protected override bool IsNamed(string right, string message) =>
        right == "CONNECT" ? message.Contains("permission denied for database", StringComparison.Ordinal) : base.IsNamed(right, message);

    protected override SchemaMigration OneOfEverything => new HandWritten(
        ("CREATE TABLE things (id int NOT NULL PRIMARY KEY, parent int)", MigrationStatementKind.CreateTable, "DROP TABLE things"),
        ("CREATE INDEX CONCURRENTLY ix_things ON things (parent)", MigrationStatementKind.CreateIndex, "DROP INDEX CONCURRENTLY ix_things"),
        ("ALTER TABLE things ADD CONSTRAINT fk_things FOREIGN KEY (parent) REFERENCES things (id)", MigrationStatementKind.AddForeignKey, "ALTER TABLE things DROP CONSTRAINT fk_things"),
        ("CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$", MigrationStatementKind.CreateTrigger, "DROP FUNCTION touch()"),
        ("CREATE TRIGGER touched BEFORE UPDATE ON things FOR EACH ROW EXECUTE FUNCTION touch()", MigrationStatementKind.CreateTrigger, "DROP TRIGGER touched ON things"),
        ("CREATE VIEW seen AS SELECT id FROM things", MigrationStatementKind.Execute, "DROP VIEW seen"),
        ("CREATE TYPE mood AS ENUM ('good')", MigrationStatementKind.CreateType, "DROP TYPE mood"));
}

public sealed class PostgreSql15LeastRightsTests() : PostgreSqlLeastRightsTests(Engine.PostgreSql15);

public sealed class PostgreSql18LeastRightsTests() : PostgreSqlLeastRightsTests(Engine.PostgreSql18);

public sealed class MariaDbLeastRightsTests() : LeastRightsTests(Engine.MariaDb, "MariaDB")
{
    protected override string CreateUser(string name) => $"CREATE USER {name}@'%' IDENTIFIED BY '{Password}'";

    protected override string DropUser(string name) => $"DROP USER {name}@'%'";

    protected override string[] TakeFromEverybody(string databaseName) => [];

    protected override string ListTables => "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()";

    protected override SchemaMigration OneOfEverything => new HandWritten(
        ("CREATE TABLE things (id int NOT NULL PRIMARY KEY, parent int)", MigrationStatementKind.CreateTable, "DROP TABLE things"),
        ("CREATE INDEX ix_things ON things (parent)", MigrationStatementKind.CreateIndex, "DROP INDEX ix_things ON things"),
        ("ALTER TABLE things ADD CONSTRAINT fk_things FOREIGN KEY (parent) REFERENCES things (id)", MigrationStatementKind.AddForeignKey, "ALTER TABLE things DROP FOREIGN KEY fk_things"),
        ("CREATE FUNCTION touch() RETURNS int DETERMINISTIC RETURN 1", MigrationStatementKind.Execute, "DROP FUNCTION touch"),
        ("CREATE TRIGGER touched BEFORE UPDATE ON things FOR EACH ROW SET NEW.parent = NEW.parent", MigrationStatementKind.CreateTrigger, "DROP TRIGGER touched"),
        ("CREATE VIEW seen AS SELECT id FROM things", MigrationStatementKind.Execute, "DROP VIEW seen"));
}

/// <summary>A migration of given statements.</summary>
internal sealed class HandWritten(params (string Up, MigrationStatementKind Kind, string Down)[] statements) : SchemaMigration("create_things", "CreateThings", new string('0', 64))
{
    public override IReadOnlyList<MigrationStatement> Up(Dialect dialect) =>
        [.. statements.Select(one => new MigrationStatement(one.Up, one.Kind, "things", IsTransactional: !one.Up.Contains("CONCURRENTLY") && dialect != Dialect.MariaDb))];

    public override IReadOnlyList<MigrationStatement> Down(Dialect dialect) =>
        [.. statements.Select((one, i) => new MigrationStatement(one.Down, MigrationStatementKind.DropOther, "things", !one.Down.Contains("CONCURRENTLY") && dialect != Dialect.MariaDb, Undoes: i)).Reverse()];
}
