using System.Reflection;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public class ToolVersionTests
{
    [Fact]
    public async Task The_history_names_the_version_of_this_package()
    {
        var version = typeof(Migrator).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        await using var database = await Engines.Engine.Sqlite.CreateDatabaseAsync();
        await new Migrator(database.CreateConnection, Dialect.Sqlite, TestCatalog.Shop).MigrateAsync();

        Assert.All(await database.QueryAsync("SELECT tool_version FROM schema_migrations"), row => Assert.Equal(version, row[0]));
    }
}
