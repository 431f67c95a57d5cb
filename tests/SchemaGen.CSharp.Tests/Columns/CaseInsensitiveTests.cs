using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Columns;

/// <summary>Text whose letter case does not count is compared so with what a driver sends for a plain parameter.</summary>
public sealed class CaseInsensitiveTests
{
    [Fact]
    public Task On_sqlite() => HoldsOn(Engine.Sqlite, DialectSet.Sqlite, new(3, 35));

    [Fact, Trait("Needs", "Engines")]
    public Task On_postgresql_15() => HoldsOn(Engine.PostgreSql15, DialectSet.PostgreSql, new(15));

    [Fact, Trait("Needs", "Engines")]
    public Task On_postgresql_18() => HoldsOn(Engine.PostgreSql18, DialectSet.PostgreSql, new(18));

    [Fact, Trait("Needs", "Engines")]
    public Task On_mariadb() => HoldsOn(Engine.MariaDb, DialectSet.MariaDb, new(10, 11));

    // The reason for the collation: citext gives way to the parameter's type.
    [Fact, Trait("Needs", "Engines")]
    public async Task Citext_on_postgresql_counts_letter_case_where_a_parameter_is_text()
    {
        await using var database = await Create(Engine.PostgreSql15, DialectSet.PostgreSql, new(15), "[CaseInsensitiveTextColumn(20, Storage = ColumnStorage.Native)]");
        await Insert(database, "Anna");
        Assert.Equal(0, await Count(database, "ANNA"));
    }

    private static async Task HoldsOn(Engine engine, DialectSet set, ServerVersion version)
    {
        await using var database = await Create(engine, set, version, "[CaseInsensitiveTextColumn(20, Unique = true, Check = \"matches({column}, '^[A-Z][a-z]+$') or {column} like 'x%'\")]");
        await Insert(database, "Anna");
        await Insert(database, "Bea");
        await Insert(database, "x1");
        Assert.Equal(1, await Count(database, "aNNa"));
        Assert.Equal(1, await Count(database, "Anna"));
        Assert.Equal(0, await Count(database, "Änna"));
        await Assert.ThrowsAnyAsync<DbException>(() => Insert(database, "BEA"));
        await Assert.ThrowsAnyAsync<DbException>(() => Insert(database, "bea"));
        await Assert.ThrowsAnyAsync<DbException>(() => Insert(database, "1"));
        await Assert.ThrowsAnyAsync<DbException>(() => Insert(database, "Abcdefghijklmnopqrstu"));
        Assert.Equal(["Anna", "Bea", "x1"], (await database.QueryAsync("SELECT name FROM ts ORDER BY name")).Select(row => row[0]));
    }

    private static async Task<EngineDatabase> Create(Engine engine, DialectSet set, ServerVersion version, string attribute)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single(), version);
        var database = await engine.CreateDatabaseAsync();
        var table = Source.Table($"[SchemaTable] partial class T {{ {attribute} public string Name {{ get; set; }} = \"\"; }}");
        foreach (var statement in target.Dialect.Write(new TableMigration(table), target).Up) await database.ExecuteAsync(statement.Text);
        return database;
    }

    private static async Task Insert(EngineDatabase database, string name) => await Run(database, "INSERT INTO ts (name) VALUES (@name)", name);

    private static async Task<int> Count(EngineDatabase database, string name) =>
        Convert.ToInt32(await Run(database, "SELECT count(*) FROM ts WHERE name = @name", name), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<object?> Run(EngineDatabase database, string sql, string name)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@name";
        parameter.Value = name;
        command.Parameters.Add(parameter);
        return await command.ExecuteScalarAsync();
    }
}
