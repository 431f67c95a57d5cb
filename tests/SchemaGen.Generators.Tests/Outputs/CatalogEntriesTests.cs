using Microsoft.Data.Sqlite;
using SchemaGen.Generators.Tests.Harness;
using SchemaGen.Migrations;

namespace SchemaGen.Generators.Tests.Outputs;

/// <summary>What a catalog says of its migrations before it makes them is what they say themselves.</summary>
public sealed class CatalogEntriesTests
{
    [Fact]
    public async Task They_agree_with_the_migrations_whatever_the_names_hold()
    {
        using var project = LoadedProject.Of(Generated.FromFaulty(
            """
            [assembly: SchemaTarget(Dialect.Sqlite)]
            namespace Shop;
            [SchemaTable("two words")] public partial class Words { public long Id { get; set; } }
            [SchemaTable("1 a 2 b\n\"3\"")] public partial class Lines { public long Id { get; set; } [References(typeof(Words))] public long WordId { get; set; } }
            [SchemaTable("\ud83d\ude00 \t")] public partial class Smile { public long Id { get; set; } [References(typeof(Lines))] public long LineId { get; set; } }
            [SchemaTable("half \ud83d")] public partial class Half { public long Id { get; set; } [References(typeof(Smile))] public long SmileId { get; set; } }
            """));
        var catalog = project.Catalog();
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();

        var entries = await new Migrator(connection, Dialect.Sqlite, catalog).GetStatusAsync();

        Assert.Equal(["create_two words", "create_1 a 2 b\n\"3\"", "create_\U0001F600 \t", "create_half \uFFFD"], entries.Select(entry => entry.Id));
        Assert.Equal(entries.Select(entry => (entry.Id, entry.Name, entry.Checksum)), catalog.Migrations.Select(one => (one.Id, one.Name, one.Checksum)));
        Assert.Equal(catalog.Migrations.Select(one => one.Id), SchemaCatalogs.Combine(catalog).Migrations.Select(one => one.Id));
        Assert.Equal(4, (await new Migrator(connection, Dialect.Sqlite, SchemaCatalogs.Combine(catalog)).MigrateAsync()).Applied.Count);
    }
}
