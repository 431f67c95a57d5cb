using System.Data.Common;
using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Maintenance;
using SchemaGen.Migrations;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Indexes;

/// <summary>A throwaway database with the tables of a source.</summary>
public sealed class IndexedDatabase : IAsyncDisposable
{
    private readonly EngineDatabase _database;
    private readonly DbConnection _connection;
    private readonly List<MigrationSql> _migrations = [];
    private readonly List<SchemaMigration> _maintained = [];

    private IndexedDatabase(EngineDatabase database, DbConnection connection)
    {
        _database = database;
        _connection = connection;
    }

    public static IReadOnlyList<(Engine Engine, SchemaTarget Target)> PostgreSql { get; } =
        [(Engine.PostgreSql15, Target(DialectSet.PostgreSql, new(15))), (Engine.PostgreSql18, Target(DialectSet.PostgreSql, new(18)))];

    public static Task<IndexedDatabase> Create(Engine engine, DialectSet set, ServerVersion? version, string source, params string[] before) =>
        Create(engine, Target(set, version), source, before);

    public static async Task<IndexedDatabase> Create(Engine engine, SchemaTarget target, string source, params string[] before)
    {
        var reader = Source.Read(source);
        Assert.Empty(Source.Faults(reader).Select(finding => finding.Message));
        var database = await engine.CreateDatabaseAsync();
        var made = new IndexedDatabase(database, await database.OpenAsync());
        foreach (var statement in before) await made.Execute(statement);
        foreach (var table in reader.Tables)
        {
            made._migrations.Add(target.Dialect.Write(table.MigrationFor(target), target));
            made._maintained.Add(new Maintained(table.Table, target));
        }

        await made.Up();
        return made;
    }

    public static SchemaTarget Target(DialectSet set, ServerVersion? version = null) => new(SqlDialect.In(set).Single(), version);

    /// <summary>The tables as what keeps them sees them.</summary>
    public ISchemaCatalog Catalog => SchemaCatalogs.Create(_maintained, [], new string('0', 64));

    public DbConnection Connection => _connection;

    public EngineDatabase Database => _database;

    public async Task Up()
    {
        foreach (var statement in _migrations.SelectMany(migration => migration.Up)) await Execute(statement.Text);
    }

    public async Task Down()
    {
        foreach (var statement in Enumerable.Reverse(_migrations).SelectMany(migration => migration.Down)) await Execute(statement.Text);
    }

    public async Task Execute(string sql)
    {
        await using var command = _connection.CreateCommand();
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

    /// <summary>The rows, their values between blanks.</summary>
    public async Task<string[]> Query(string sql)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(field => Convert.ToString(reader.GetValue(field), CultureInfo.InvariantCulture))));
        return [.. rows];
    }

    /// <summary>How the database would run the query, in its own words.</summary>
    public async Task<string> Plan(string sql) =>
        string.Join('\n', await Query((_database.Engine.Dialect == Dialect.Sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + sql));

    private sealed class Maintained(Table table, SchemaTarget target) : SchemaMigration(table.Name.Name, table.Name.Name, new string('0', 64))
    {
        public override IReadOnlyList<MigrationStatement> Up(Dialect dialect) => [];

        public override IReadOnlyList<MigrationStatement> Down(Dialect dialect) => [];

        public override IReadOnlyList<MaintenanceStatement> Maintenance(Dialect dialect) =>
        [
            .. target.Dialect.MaintenanceSteps(table, target).SelectMany((step, ordinal) => step.Statements.Select(
                text => new MaintenanceStatement(ordinal, Enum.Parse<SchemaGen.Maintenance.MaintenanceKind>(step.Kind.ToString()), step.Days, text, step.ObjectName))),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _database.DisposeAsync();
    }
}
