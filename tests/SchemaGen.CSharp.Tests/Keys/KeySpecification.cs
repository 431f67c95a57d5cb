using System.Data.Common;
using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Keys;

/// <summary>
/// What keys of every kind become on each database, from the class to the SQL. The methods state the SQL in full, and the very same SQL
/// runs where there is an engine: up, then rows that it has to take and to refuse, then down, after which nothing is left.
/// </summary>
public abstract class KeySpecification(DialectSet set)
{
    /// <summary>Composite and natural keys, references to unique columns, over several schemas, to the same table.</summary>
    protected const string Geography =
        """
        [SchemaTable(Schema = "schemagen_geo"), CompositeKey("country", "code"), UniqueIndex("name")]
        [ForeignKeyTo(typeof(Region), new[] { nameof(Country), nameof(ParentCode) })]
        partial class Region
        {
            [CharColumn(2)] public string Country { get; set; } = "";
            [StringColumn(8)] public string Code { get; set; } = "";
            [StringColumn(40)] public string Name { get; set; } = "";
            [StringColumn(8)] public string? ParentCode { get; set; }
        }

        [SchemaTable(Schema = "schemagen_shop")]
        [ForeignKeyTo(typeof(Region), new[] { "area", "nation" }, "code", "country", OnDelete = ForeignKeyAction.Cascade)]
        partial class Depot
        {
            [PrimaryKeyColumn, StringColumn(10)] public string Code { get; set; } = "";
            [CharColumn(2)] public string Nation { get; set; } = "";
            [StringColumn(8)] public string Area { get; set; } = "";
        }

        [SchemaTable]
        partial class Visit
        {
            [PrimaryKeyColumn] public short Number { get; set; }
            [References(typeof(Depot), OnDelete = ForeignKeyAction.Cascade), StringColumn(10)] public string DepotCode { get; set; } = "";
            [References(typeof(Region), "name", OnDelete = ForeignKeyAction.SetNull), StringColumn(40)] public string? RegionName { get; set; }
        }
        """;

    /// <summary>A table that refers to itself, two to each other, and three in a circle.</summary>
    protected const string Circles =
        """
        [SchemaTable] partial class Node { [PrimaryKeyColumn] public short Id { get; set; } [References(typeof(Node), OnDelete = ForeignKeyAction.Cascade)] public short? UpId { get; set; } }

        [SchemaTable] partial class Author { [PrimaryKeyColumn] public short Id { get; set; } [References(typeof(Book), OnDelete = ForeignKeyAction.SetNull)] public short? BestId { get; set; } }
        [SchemaTable] partial class Book { [PrimaryKeyColumn] public short Id { get; set; } [References(typeof(Author), OnDelete = ForeignKeyAction.Cascade)] public short AuthorId { get; set; } }

        [SchemaTable] partial class Hen { [PrimaryKeyColumn] public short Id { get; set; } [References(typeof(Egg))] public short? EggId { get; set; } }
        [SchemaTable] partial class Egg { [PrimaryKeyColumn] public short Id { get; set; } [References(typeof(Nest))] public short? NestId { get; set; } }
        [SchemaTable] partial class Nest { [PrimaryKeyColumn] public short Id { get; set; } [References(typeof(Hen))] public short? HenId { get; set; } }
        """;

    /// <summary>Unique keys that admit NULL, with NULLs apart and with NULLs as one, and references to them.</summary>
    protected const string Nulls =
        """
        [SchemaTable, UniqueIndex("code"), UniqueIndex("room", "seat")]
        [UniqueIndex("room", "slot", NullsNotDistinct = true), UniqueIndex("sole", NullsNotDistinct = true), UniqueIndex("room", "id", NullsNotDistinct = true)]
        partial class Place
        {
            [PrimaryKeyColumn] public short Id { get; set; }
            [StringColumn(10)] public string? Code { get; set; }
            public short Room { get; set; }
            public short? Seat { get; set; }
            public short? Slot { get; set; }
            [CaseInsensitiveTextColumn(10)] public string? Sole { get; set; }
        }

        [SchemaTable]
        [ForeignKeyTo(typeof(Place), new[] { "room", "seat" }, "room", "seat"), ForeignKeyTo(typeof(Place), new[] { "room", "slot" }, "room", "slot")]
        partial class Booking
        {
            [PrimaryKeyColumn] public short Id { get; set; }
            [References(typeof(Place), "code"), StringColumn(10)] public string? Code { get; set; }
            public short Room { get; set; }
            public short? Seat { get; set; }
            public short? Slot { get; set; }
        }
        """;

    private readonly SchemaTarget _target = new(SqlDialect.In(set).Single());

    /// <summary>What runs the SQL, or <see langword="null"/> where no server can be had.</summary>
    protected virtual Engine? Engine => null;

    [Fact] public abstract Task Composite_and_natural_keys_over_schemas();

    [Fact] public abstract Task Tables_that_refer_to_each_other();

    [Fact] public abstract Task Nulls_in_unique_keys();

    /// <summary>Asserts the SQL; where there is an engine, runs it with the statements, those between <c>!</c> and <c>;</c> to be refused.</summary>
    protected async Task Verify(string source, string expected, string statements)
    {
        var reader = Source.Read(source);
        Assert.Empty(Source.Faults(reader));
        var migrations = reader.Tables.Select(table => _target.Dialect.Write(table.MigrationFor(_target), _target)).ToArray();
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join("\n", migrations.SelectMany(migration => migration.Up).Select(statement => statement.Text.TrimEnd(';') + ";")));
        if (set == DialectSet.SqlServer) Accepted(migrations);
        if (Engine is null) return;

        await using var database = await Engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        try
        {
            if (set == DialectSet.Sqlite) await Execute(connection, "PRAGMA foreign_keys = ON");
            foreach (var statement in migrations.SelectMany(migration => migration.Up)) await Execute(connection, statement.Text);
            foreach (var statement in statements.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) await Try(connection, statement);
            foreach (var statement in migrations.Reverse().SelectMany(migration => migration.Down)) await Execute(connection, statement.Text);
        }
        finally
        {
            if (set == DialectSet.MariaDb) await Execute(connection, "DROP DATABASE IF EXISTS schemagen_shop; DROP DATABASE IF EXISTS schemagen_geo");
        }
    }

    // "! statement" has to be refused; "= count query" gives that number.
    private async Task Try(DbConnection connection, string statement)
    {
        statement = _target.Dialect.Flag == DialectSet.Sqlite ? statement.Replace("schemagen_geo.", "schemagen_geo_").Replace("schemagen_shop.", "schemagen_shop_") : statement;
        if (statement[0] == '!')
        {
            var exception = await Record.ExceptionAsync(() => Execute(connection, statement[1..]));
            Assert.True(exception is not null, "Accepted: " + statement);
        }
        else if (statement[0] == '=')
        {
            var (count, query) = (statement[1..].Trim().Split(' ', 2) is [var first, var second]) ? (first, second) : ("", "");
            await using var command = connection.CreateCommand();
            command.CommandText = query;
            Assert.Equal(count, Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture));
        }
        else
        {
            await Execute(connection, statement);
        }
    }

    private static async Task Execute(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
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

    // Its model knows no schema that a statement makes by EXEC.
    private static void Accepted(IEnumerable<MigrationSql> migrations)
    {
        string[] prelude = ["CREATE SCHEMA [schemagen_geo]", "CREATE SCHEMA [schemagen_shop]"];
        Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, migrations.SelectMany(migration => migration.Up).Select(statement => statement.Text), prelude));
    }

    /// <summary>Rows of <see cref="Geography"/>.</summary>
    protected const string GeographyRows =
        """
        INSERT INTO schemagen_geo.regions (country, code, name, parent_code) VALUES ('de', 'by', 'Bavaria', NULL);
        INSERT INTO schemagen_geo.regions (country, code, name, parent_code) VALUES ('de', 'm', 'Munich', 'by');
        ! INSERT INTO schemagen_geo.regions (country, code, name, parent_code) VALUES ('de', 'm', 'Other', NULL);
        ! INSERT INTO schemagen_geo.regions (country, code, name, parent_code) VALUES ('at', 'x', 'Munich', NULL);
        ! INSERT INTO schemagen_geo.regions (country, code, name, parent_code) VALUES ('at', 'x', 'Tyrol', 'by');
        INSERT INTO schemagen_shop.depots (code, nation, area) VALUES ('M1', 'de', 'm');
        ! INSERT INTO schemagen_shop.depots (code, nation, area) VALUES ('M2', 'm', 'de');
        INSERT INTO visits (number, depot_code, region_name) VALUES (1, 'M1', 'Bavaria');
        INSERT INTO visits (number, depot_code, region_name) VALUES (2, 'M1', NULL);
        ! INSERT INTO visits (number, depot_code, region_name) VALUES (3, 'M2', NULL);
        ! INSERT INTO visits (number, depot_code, region_name) VALUES (3, 'M1', 'Tyrol');
        ! DELETE FROM schemagen_geo.regions WHERE code = 'by';
        DELETE FROM schemagen_geo.regions WHERE code = 'm';
        = 0 SELECT count(*) FROM schemagen_shop.depots;
        = 0 SELECT count(*) FROM visits;
        """;

    /// <summary>Rows of <see cref="Circles"/>.</summary>
    protected const string CircleRows =
        """
        INSERT INTO nodes (id, up_id) VALUES (1, NULL);
        INSERT INTO nodes (id, up_id) VALUES (2, 1);
        INSERT INTO nodes (id, up_id) VALUES (3, 2);
        ! INSERT INTO nodes (id, up_id) VALUES (4, 9);
        DELETE FROM nodes WHERE id = 1;
        = 0 SELECT count(*) FROM nodes;
        INSERT INTO authors (id, best_id) VALUES (1, NULL);
        INSERT INTO books (id, author_id) VALUES (7, 1);
        INSERT INTO books (id, author_id) VALUES (8, 1);
        UPDATE authors SET best_id = 7;
        ! UPDATE authors SET best_id = 9;
        DELETE FROM books WHERE id = 7;
        = 1 SELECT count(*) FROM authors WHERE best_id IS NULL;
        DELETE FROM authors;
        = 0 SELECT count(*) FROM books;
        INSERT INTO eggs (id, nest_id) VALUES (1, NULL);
        INSERT INTO hens (id, egg_id) VALUES (1, 1);
        INSERT INTO nests (id, hen_id) VALUES (1, 1);
        UPDATE eggs SET nest_id = 1;
        ! DELETE FROM hens;
        ! DELETE FROM eggs;
        ! DELETE FROM nests;
        UPDATE eggs SET nest_id = NULL;
        """;

    /// <summary>Rows of <see cref="Nulls"/>: NULLs that are apart by default.</summary>
    protected const string DistinctRows =
        """
        INSERT INTO places (id, code, room, seat, slot, sole) VALUES (1, NULL, 1, NULL, 1, 'a');
        INSERT INTO places (id, code, room, seat, slot, sole) VALUES (2, NULL, 1, NULL, 2, 'b');
        INSERT INTO places (id, code, room, seat, slot, sole) VALUES (3, 'x', 1, 1, 3, 'c');
        ! INSERT INTO places (id, code, room, seat, slot, sole) VALUES (4, 'x', 1, NULL, 4, 'd');
        ! INSERT INTO places (id, code, room, seat, slot, sole) VALUES (4, NULL, 1, 1, 4, 'd');
        ! INSERT INTO places (id, code, room, seat, slot, sole) VALUES (4, NULL, 1, NULL, 3, 'd');
        ! INSERT INTO places (id, code, room, seat, slot, sole) VALUES (4, NULL, 1, NULL, 4, 'C');
        INSERT INTO bookings (id, code, room, seat, slot) VALUES (1, 'x', 1, 1, NULL);
        INSERT INTO bookings (id, code, room, seat, slot) VALUES (2, NULL, 9, NULL, NULL);
        ! INSERT INTO bookings (id, code, room, seat, slot) VALUES (3, 'y', 1, 1, NULL);
        ! INSERT INTO bookings (id, code, room, seat, slot) VALUES (3, 'x', 1, 2, NULL);
        """;

    /// <summary>More rows of <see cref="Nulls"/>: NULLs that are one, where the database knows that.</summary>
    protected const string NotDistinctRows =
        """
        INSERT INTO places (id, code, room, seat, slot, sole) VALUES (5, NULL, 1, NULL, NULL, 'e');
        ! INSERT INTO places (id, code, room, seat, slot, sole) VALUES (6, NULL, 1, NULL, NULL, 'f');
        INSERT INTO places (id, code, room, seat, slot, sole) VALUES (6, NULL, 2, NULL, NULL, NULL);
        INSERT INTO places (id, code, room, seat, slot, sole) VALUES (7, NULL, 2, NULL, 0, '0');
        ! INSERT INTO places (id, code, room, seat, slot, sole) VALUES (8, NULL, 2, NULL, 1, NULL);
        """;
}
