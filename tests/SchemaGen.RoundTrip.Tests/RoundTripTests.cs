using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Migrations;
using SchemaGen.Model;
using SchemaGen.RoundTrip.Tests.Catalogues;

namespace SchemaGen.RoundTrip.Tests;

/// <summary>The sample, applied to an engine and read back from its catalogue, is what its classes declare.</summary>
public abstract class RoundTripTests(Engine engine)
{
    private protected abstract EngineCatalogue Catalogue { get; }

    [Fact]
    public async Task The_catalogue_says_what_the_classes_declare()
    {
        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var report = await new Migrator(connection, engine.Dialect, Storefront.Catalog).MigrateAsync();
        Assert.Equal(Storefront.Tables.Count, report.Applied.Count);

        var expected = Catalogue.Expect(Storefront.Tables);
        Assert.True(expected.Count > 300, "The sample shrank.");
        Assert.Empty(expected.DifferencesFrom(await Catalogue.ReadAsync(connection)));
    }

    [Fact]
    public async Task One_changed_fact_is_found()
    {
        const int enough = 55;
        var found = 0;
        var unseen = new List<string>();
        var mutations = Storefront.Catalog.Migrations
            .SelectMany(migration => Mutation.Of(migration.Up(engine.Dialect)).Select(mutation => (migration, mutation)))
            .ToArray();

        // Spread over the whole of them, so that each table and each rule has its share.
        for (var i = 0; i < mutations.Length && found < enough; i++)
        {
            var (migration, mutation) = mutations[(int)((long)i * Stride % mutations.Length)];
            Assert.NotEqual(migration.Up(engine.Dialect)[mutation.Statement].Text, mutation.Text);
            var tables = WithReferenced(Storefront.Tables.Single(table => "create_" + table.Name.Name == migration.Id));

            await using var database = await engine.CreateDatabaseAsync();
            await using var connection = await database.OpenAsync();
            try
            {
                foreach (var other in Storefront.Catalog.Migrations.Where(other => tables.Any(table => other.Id == "create_" + table.Name.Name)))
                {
                    var statements = other.Up(engine.Dialect);
                    for (var k = 0; k < statements.Count; k++)
                        if ((other == migration && k == mutation.Statement ? mutation.Text : statements[k].Text) is { } text)
                            await ExecuteAsync(connection, text);
                }
            }
            catch (DbException)
            {
                // The engine refuses it, which is as good as finding it; but it does not count.
                continue;
            }

            if (Catalogue.Expect(tables).DifferencesFrom(await Catalogue.ReadAsync(connection)).Count > 0) found++;
            else unseen.Add(mutation.Description);
        }

        Assert.Empty(unseen);
        Assert.True(found >= 50, $"Only {found} of {mutations.Length} changes were accepted by {engine}.");
    }

    [Fact]
    public async Task A_part_of_the_schema_without_a_changed_fact_is_equal()
    {
        // Else every mutation would be found for the wrong reason.
        var tables = WithReferenced(Storefront.Tables.Single(table => table.Name.Name == "order_items"));
        Assert.InRange(tables.Count, 3, Storefront.Tables.Count - 1);
        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        foreach (var migration in Storefront.Catalog.Migrations.Where(migration => tables.Any(table => migration.Id == "create_" + table.Name.Name)))
            foreach (var statement in migration.Up(engine.Dialect))
                await ExecuteAsync(connection, statement.Text);
        Assert.Empty(Catalogue.Expect(tables).DifferencesFrom(await Catalogue.ReadAsync(connection)));
    }

    // A table and those that it refers to, however far.
    private static List<Table> WithReferenced(Table table)
    {
        var tables = new List<Table> { table };
        for (var i = 0; i < tables.Count; i++)
            foreach (var key in tables[i].ForeignKeys)
                if (Storefront.Tables.Single(other => other.Name == key.ReferencedTable) is var referenced && !tables.Contains(referenced))
                    tables.Add(referenced);
        return tables;
    }

    [Fact]
    public async Task Up_down_and_up_again_with_rows_present_leave_the_same_schema()
    {
        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var migrator = new Migrator(connection, engine.Dialect, Storefront.Catalog);
        var before = await Catalogue.ReadAsync(connection);
        Assert.Equal(0, before.Count);

        await migrator.MigrateAsync();
        var first = await Catalogue.ReadAsync(connection);
        await Rows.InsertAsync(connection, Storefront.Tables, engine);

        var options = new MigratorOptions { AllowDataLoss = [.. Storefront.Catalog.Migrations.Select(migration => migration.Id)] };
        await new Migrator(connection, engine.Dialect, Storefront.Catalog, options).RollbackAsync(Storefront.Catalog.Migrations.Count);
        Assert.Empty(before.DifferencesFrom(await Catalogue.ReadAsync(connection)));

        await migrator.MigrateAsync();
        Assert.Empty(first.DifferencesFrom(await Catalogue.ReadAsync(connection)));
    }

    // A prime, so that every mutation has its turn.
    private const int Stride = 7919;

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

public sealed class SqliteRoundTripTests() : RoundTripTests(Engine.Sqlite)
{
    private protected override EngineCatalogue Catalogue => new SqliteCatalogue();
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql15RoundTripTests() : RoundTripTests(Engine.PostgreSql15)
{
    private protected override EngineCatalogue Catalogue => new PostgreSqlCatalogue();
}

[Trait("Needs", "Engines")]
public sealed class PostgreSql18RoundTripTests() : RoundTripTests(Engine.PostgreSql18)
{
    private protected override EngineCatalogue Catalogue => new PostgreSqlCatalogue();
}

[Trait("Needs", "Engines")]
public sealed class MariaDbRoundTripTests() : RoundTripTests(Engine.MariaDb)
{
    private protected override EngineCatalogue Catalogue => new MariaDbCatalogue();

    [Fact]
    public async Task Where_all_notes_of_a_run_were_lost_the_database_says_what_was_done()
    {
        await using var database = await Engine.MariaDb.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var migrator = new Migrator(connection, Dialect.MariaDb, Storefront.Catalog);
        await migrator.MigrateAsync();
        await Rows.InsertAsync(connection, Storefront.Tables, Engine.MariaDb);
        var first = await Catalogue.ReadAsync(connection);

        await database.ExecuteAsync("UPDATE schema_migrations SET applied_at = NULL, statements = 0, chain = NULL");
        await migrator.MigrateAsync();

        Assert.Empty(first.DifferencesFrom(await Catalogue.ReadAsync(connection)));
        Assert.All(await migrator.GetStatusAsync(), status => Assert.True(status.IsApplied));
        foreach (var table in Storefront.Tables)
            Assert.NotEmpty(await database.QueryAsync($"SELECT 1 FROM `{table.Name.Name}`"));
    }
}
