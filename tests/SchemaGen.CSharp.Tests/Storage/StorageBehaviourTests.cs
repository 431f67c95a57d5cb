using SchemaGen.CSharp.Tests.Indexes;
using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Storage;

/// <summary>What the databases make of it: their catalogues show the option, and the table does what it is for.</summary>
public sealed class StorageBehaviourTests
{
    [Fact]
    public async Task A_strict_table_of_sqlite_refuses_a_value_of_another_type()
    {
        await using var database = await IndexedDatabase.Create(
            Engine.Sqlite,
            DialectSet.Sqlite,
            new(3, 37),
            "[SchemaTable, SqliteStrict] partial class T { public int Id { get; set; } public int Number { get; set; } [TextColumn] public string Name { get; set; } = \"\"; [DecimalColumn(10, 2)] public decimal Price { get; set; } public bool Flag { get; set; } public DateTime At { get; set; } public double Ratio { get; set; } public byte[] Data { get; set; } = []; public Guid Key { get; set; } }");
        const string insert = "INSERT INTO ts (number, name, price, flag, at, ratio, data, key) VALUES ";
        await database.Execute(insert + "(1, 'a', '9.90', 1, '2026-01-01 00:00:00', 0.5, x'00', '6B29FC40-CA47-1067-B31D-00DD010662DA'), (2, 'b', 5, 0, '2026-01-01 00:00:00', 1, x'', '6B29FC40-CA47-1067-B31D-00DD010662DA')");
        Assert.Equal(["9.9 real", "5 real"], await database.Query("SELECT price, typeof(price) FROM ts ORDER BY id"));
        Assert.Equal(["1"], await database.Query("SELECT strict FROM pragma_table_list WHERE name = 'ts'"));
        foreach (var wrong in new[] { "('one', 'a', 1, 1, 'x', 1, x'', 'x')", "(1, 'a', 'dear', 1, 'x', 1, x'', 'x')", "(1, 'a', 1, 1, 'x', 1, 'text', 'x')" })
            Assert.Contains("cannot store TEXT value", (await Assert.ThrowsAsync<InvalidOperationException>(() => database.Execute(insert + wrong))).Message);
    }

    [Fact]
    public async Task A_table_of_sqlite_without_row_numbers_has_none()
    {
        await using var database = await IndexedDatabase.Create(
            Engine.Sqlite, DialectSet.Sqlite, new(3, 37), "[SchemaTable, SqliteWithoutRowId, SqliteStrict] partial class T { public Guid Id { get; set; } public int Number { get; set; } }");
        await database.Execute("INSERT INTO ts (number) VALUES (1), (2)");
        Assert.Equal(["1 1"], await database.Query("SELECT wr, strict FROM pragma_table_list WHERE name = 'ts'"));
        Assert.Contains("no such column: rowid", (await Assert.ThrowsAnyAsync<Exception>(() => database.Query("SELECT rowid FROM ts"))).Message);
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(15)]
    [InlineData(18)]
    public async Task Postgresql_shows_how_a_table_is_stored(int version)
    {
        await using var database = await IndexedDatabase.Create(
            version == 15 ? Engine.PostgreSql15 : Engine.PostgreSql18,
            DialectSet.PostgreSql,
            new(version),
            """
            [SchemaTable, PostgreSqlUnlogged, PostgreSqlFillFactor(70), Compressed, PostgreSqlExtension("pg_trgm")]
            partial class T { public long Id { get; set; } [TextColumn] public string Name { get; set; } = ""; }
            [SchemaTable, PartitionedByHash("id", 2), PostgreSqlFillFactor(80)]
            partial class U { public long Id { get; set; } }
            [SchemaTable, Partitioned(By = "at"), PostgreSqlFillFactor(90)]
            partial class V { public long Id { get; set; } public DateTime At { get; set; } }
            """);
        Assert.Equal(["u fillfactor=70"], await database.Query("SELECT relpersistence, array_to_string(reloptions, ',') FROM pg_class WHERE relname = 'ts'"));
        Assert.Equal(["p"], await database.Query("SELECT attcompression FROM pg_attribute WHERE attrelid = 'ts'::regclass AND attname = 'name'"));
        Assert.Equal(["pg_trgm"], await database.Query("SELECT extname FROM pg_extension WHERE extname = 'pg_trgm'"));
        Assert.Equal(["us_p0 fillfactor=80", "us_p1 fillfactor=80"], await database.Query("SELECT relname, array_to_string(reloptions, ',') FROM pg_class WHERE relname LIKE 'us\\_p_' ORDER BY 1"));
        Assert.Equal(["fillfactor=90"], await database.Query("SELECT DISTINCT array_to_string(reloptions, ',') FROM pg_class JOIN pg_inherits ON inhrelid = oid WHERE inhparent = 'vs'::regclass"));
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(15)]
    [InlineData(18)]
    public async Task A_query_of_a_table_on_postgresql_reads_the_rows_of_those_that_inherit_it(int version)
    {
        await using var database = await IndexedDatabase.Create(
            version == 15 ? Engine.PostgreSql15 : Engine.PostgreSql18,
            DialectSet.PostgreSql,
            new(version),
            """
            [SchemaTable, PostgreSqlInherits(typeof(Document))] partial class Article : Document { public int Pages { get; set; } }
            [SchemaTable, Check("length(title) > 1")] partial class Document { public long Id { get; set; } [StringColumn(20)] public string Title { get; set; } = ""; }
            """);
        await database.Execute("INSERT INTO documents (title) VALUES ('one'); INSERT INTO articles (title, pages) VALUES ('two', 2)");
        Assert.Equal(["one", "two"], await database.Query("SELECT title FROM documents ORDER BY title"));
        Assert.Equal(["one"], await database.Query("SELECT title FROM ONLY documents"));
        Assert.Contains("ck_documents", (await Assert.ThrowsAsync<InvalidOperationException>(() => database.Execute("INSERT INTO articles (title, pages) VALUES ('x', 2)"))).Message);
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(15)]
    [InlineData(18)]
    public async Task Tables_and_indexes_on_postgresql_lie_in_their_tablespaces(int version)
    {
        var engine = version == 15 ? Engine.PostgreSql15 : Engine.PostgreSql18;
        await using (var server = await engine.CreateDatabaseAsync())
        {
            // The tablespaces are the server's, so that an earlier run's are still there.
            foreach (var space in new[] { "fast", "faster" })
                await Record.ExceptionAsync(async () =>
                {
                    await using var connection = await server.OpenAsync();
                    await using var command = connection.CreateCommand();
                    foreach (var sql in new[] { "SET allow_in_place_tablespaces = on", $"CREATE TABLESPACE {space} LOCATION ''" })
                    {
                        command.CommandText = sql;
                        await command.ExecuteNonQueryAsync();
                    }
                });
        }

        await using var database = await IndexedDatabase.Create(
            engine,
            DialectSet.PostgreSql,
            new(version),
            """
            [SchemaTable, Tablespace("fast", Indexes = "faster"), CompositeIndex("number")] partial class T { public long Id { get; set; } public int Number { get; set; } }
            [SchemaTable, Tablespace("fast"), PartitionedByHash("id", 2)] partial class U { public long Id { get; set; } }
            """);
        Assert.Equal(
            ["ix_ts_number faster", "pk_ts faster", "ts fast", "us fast", "us_p0 fast", "us_p1 fast"],
            await database.Query("SELECT c.relname, s.spcname FROM pg_class c JOIN pg_tablespace s ON s.oid = c.reltablespace WHERE c.relname ~ '^(ix_ts|pk_ts|ts|us)' AND c.relkind <> 'S' AND c.relname !~ 'key$' ORDER BY 1"));
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task Mariadb_answers_as_of_a_time_that_has_passed()
    {
        await using var database = await IndexedDatabase.Create(
            Engine.MariaDb,
            DialectSet.MariaDb,
            new(10, 11),
            """
            [SchemaTable, SystemVersioned, UniqueIndex("sku")] partial class Product { public long Id { get; set; } [StringColumn(20)] public string Sku { get; set; } = ""; public int Price { get; set; } public DateTime ValidFrom { get; set; } }
            [SchemaTable] partial class Sale { public long Id { get; set; } [References(typeof(Product), OnDelete = ForeignKeyAction.Cascade)] public long ProductId { get; set; } }
            """);
        await database.Execute("INSERT INTO products (sku, price) VALUES ('a', 1), ('b', 2); INSERT INTO sales (product_id) VALUES (1), (2)");
        var before = Assert.Single(await database.Query("SELECT DATE_FORMAT(NOW(6), '%Y-%m-%d %H:%i:%s.%f') FROM (SELECT SLEEP(0.01)) AS s"));
        await database.Execute("DO SLEEP(0.01); UPDATE products SET price = 10 WHERE sku = 'a'; DELETE FROM products WHERE sku = 'b'");
        Assert.Equal(["1 a 10"], await database.Query("SELECT id, sku, price FROM products"));
        Assert.Equal(["1 a 1", "2 b 2"], await database.Query($"SELECT id, sku, price FROM products FOR SYSTEM_TIME AS OF TIMESTAMP '{before}' ORDER BY id"));
        Assert.Equal(["1"], await database.Query("SELECT product_id FROM sales"));
        Assert.Equal(["1"], await database.Query("SELECT valid_from > '" + before + "' FROM products"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Execute("INSERT INTO products (sku, price) VALUES ('a', 5)"));
        // What has gone does not stand in the way.
        await database.Execute("INSERT INTO products (sku, price) VALUES ('b', 5)");
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task Mariadb_shows_how_a_table_is_stored()
    {
        await using var database = await IndexedDatabase.Create(
            Engine.MariaDb,
            DialectSet.MariaDb,
            new(10, 11),
            """
            [SchemaTable, Compressed, EncryptedTable(KeyId = 1)] partial class A { public long Id { get; set; } }
            [SchemaTable, Compressed(CompressionType.Page), SystemVersioned, PartitionedByHash("id", 2)] partial class B { public long Id { get; set; } public int Number { get; set; } }
            [SchemaTable, MySqlEngine("Aria"), MySqlCharset("latin1"), MySqlAutoIncrementStart(1000)] partial class C { public long Id { get; set; } [CountryCodeColumn] public string Country { get; set; } = ""; [CaseInsensitiveTextColumn(20)] public string Name { get; set; } = ""; }
            [SchemaTable, MySqlCollation("utf8mb4_unicode_ci")] partial class D { public long Id { get; set; } [CountryCodeColumn] public string Country { get; set; } = ""; [UniqueIndexed] public string Name { get; set; } = ""; }
            [StringColumn(20, Unique = true)] class UniqueIndexedAttribute : ColumnTypeAttribute;
            """);
        Assert.Equal(
            ["as InnoDB Compressed utf8mb4_nopad_bin", "bs InnoDB Dynamic utf8mb4_nopad_bin", "cs Aria Page latin1_nopad_bin", "ds InnoDB Dynamic utf8mb4_unicode_ci"],
            await database.Query("SELECT table_name, engine, row_format, table_collation FROM information_schema.tables WHERE table_schema = database() ORDER BY 1"));
        Assert.Equal(["SYSTEM VERSIONED"], await database.Query("SELECT table_type FROM information_schema.tables WHERE table_schema = database() AND table_name = 'bs'"));
        Assert.Contains("PAGE_COMPRESSED", Assert.Single(await database.Query("SHOW CREATE TABLE bs")));
        Assert.Contains("ENCRYPTION_KEY_ID", Assert.Single(await database.Query("SHOW CREATE TABLE `as`")));
        Assert.Equal(["1"], await database.Query("SELECT count(*) FROM information_schema.innodb_tablespaces_encryption WHERE name = concat(database(), '/as') AND encryption_scheme = 1"));
        await database.Execute("INSERT INTO cs (country, name) VALUES ('DE', 'Ada')");
        Assert.Equal(["1000"], await database.Query("SELECT id FROM cs WHERE name = 'ADA'"));
        // A format tells letter case apart whatever the collation, and a unique key goes by it.
        foreach (var refused in new[] { "cs (country, name) VALUES ('de', 'x')", "ds (country, name) VALUES ('de', 'x')" })
            await Assert.ThrowsAsync<InvalidOperationException>(() => database.Execute("INSERT INTO " + refused));
        await database.Execute("INSERT INTO ds (country, name) VALUES ('DE', 'Ada')");
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Execute("INSERT INTO ds (country, name) VALUES ('DE', 'ada')"));
    }
}
