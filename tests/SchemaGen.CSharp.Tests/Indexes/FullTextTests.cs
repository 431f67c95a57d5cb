using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Indexes;

/// <summary>A full-text query finds rows by the words in them: those that are there, and no longer those that are not.</summary>
public sealed class FullTextTests
{
    private const string Notes =
        """
        [SchemaTable, FullTextIndex("title", "body", Name = "words")]
        partial class Note
        {
            [PrimaryKeyColumn] public KEY Id { get; set; }
            [StringColumn(100)] public string Title { get; set; } = "";
            [TextColumn] public string? Body { get; set; }
        }
        """;

    private const string PostgreSqlQuery = "to_tsvector('simple', title || ' ' || coalesce(body, '')) @@ plainto_tsquery('simple', '{0}')";

    [Theory, Trait("Needs", "Engines")]
    [InlineData(0)]
    [InlineData(1)]
    public async Task On_postgresql(int which)
    {
        var (engine, target) = IndexedDatabase.PostgreSql[which];
        await using var database = await IndexedDatabase.Create(engine, DialectSet.PostgreSql, target.Version, Notes.Replace("KEY", "int"));
        await FindsWhatIsThere(database, "SELECT id FROM notes WHERE " + PostgreSqlQuery + " ORDER BY id");
        await database.Execute("SET enable_seqscan = off");
        Assert.Contains("words", await database.Plan("SELECT id FROM notes WHERE " + PostgreSqlQuery.Replace("{0}", "tall")));
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task On_mariadb()
    {
        await using var database = await IndexedDatabase.Create(Engine.MariaDb, DialectSet.MariaDb, null, Notes.Replace("KEY", "int"));
        await FindsWhatIsThere(database, "SELECT id FROM notes WHERE MATCH (title, body) AGAINST ('{0}') ORDER BY id");
        Assert.Contains("fulltext", await database.Plan("SELECT id FROM notes WHERE MATCH (title, body) AGAINST ('tall')"));
    }

    [Theory]
    [InlineData("int")]
    [InlineData("Guid")]
    [InlineData("string")]
    public async Task On_sqlite(string key)
    {
        await using var database = await IndexedDatabase.Create(Engine.Sqlite, DialectSet.Sqlite, null, Notes.Replace("KEY", key));
        var rowId = key == "int" ? "id" : "rowid";
        // The check of a uuid asks for 36 characters.
        string Id(int number) => key == "Guid" ? "printf('%036d', " + number + ")" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var ids = key == "Guid" ? "CAST(id AS INTEGER)" : "id";
        await FindsWhatIsThere(database, $"SELECT {ids} FROM notes JOIN words ON words.rowid = notes.{rowId} WHERE words MATCH '{{0}}' ORDER BY 1", Id);
        await database.Execute("VACUUM");
        Assert.Equal(["3"], await database.Query($"SELECT {ids} FROM notes JOIN words ON words.rowid = notes.{rowId} WHERE words MATCH 'river'"));
        await database.Execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)");
        var twice = await Record.ExceptionAsync(() => database.Execute($"INSERT INTO notes (id, title) VALUES ({Id(3)}, 'Twice')"));
        Assert.Contains("UNIQUE", twice?.Message);
    }

    [Fact]
    public async Task Forms_of_a_word_on_sqlite()
    {
        await using var database = await IndexedDatabase.Create(Engine.Sqlite, DialectSet.Sqlite, null, Notes.Replace("KEY", "int").Replace("Name =", "Language = \"english\", Name ="));
        await database.Execute("INSERT INTO notes (id, title) VALUES (1, 'Running in the mountains')");
        Assert.Equal(["1"], await database.Query("SELECT rowid FROM words WHERE words MATCH 'run mountain'"));
    }

    [Fact, Trait("Needs", "Engines")]
    public async Task Forms_of_a_word_on_postgresql()
    {
        await using var database = await IndexedDatabase.Create(Engine.PostgreSql15, DialectSet.PostgreSql, null, Notes.Replace("KEY", "int").Replace("Name =", "Language = \"german\", Name ="));
        await database.Execute("INSERT INTO notes (id, title) VALUES (1, 'Die Häuser am Fluss')");
        Assert.Equal(["1"], await database.Query("SELECT id FROM notes WHERE to_tsvector('german', title || ' ' || coalesce(body, '')) @@ plainto_tsquery('german', 'Haus')"));
    }

    [Fact]
    public async Task Names_of_any_kind_on_sqlite()
    {
        const string source =
            """
            [SchemaTable("or'd \"er"), FullTextIndex("it's \"a\", b", "rowid_2", Name = "fts5('x')")]
            partial class Note
            {
                public Guid Id { get; set; }
                [StringColumn(50, Name = "it's \"a\", b")] public string A { get; set; } = "";
                [StringColumn(50, Name = "rowid_2")] public string B { get; set; } = "";
                [StringColumn(50, Name = "rowid_3")] public string C { get; set; } = "";
            }
            """;
        await using var database = await IndexedDatabase.Create(Engine.Sqlite, DialectSet.Sqlite, null, source);
        await database.Execute("INSERT INTO \"or'd \"\"er\" (\"it's \"\"a\"\", b\", rowid_2, rowid_3) VALUES ('word', 'b', 'c')");
        Assert.Equal(["1 word"], await database.Query("SELECT rowid, \"it's \"\"a\"\", b\" FROM \"fts5('x')\" WHERE \"fts5('x')\" MATCH 'word'"));
    }

    private static async Task FindsWhatIsThere(IndexedDatabase database, string query, Func<int, string>? id = null)
    {
        id ??= number => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Task<string[]> Find(string word) => database.Query(query.Replace("{0}", word));

        await database.Execute($"INSERT INTO notes (id, title, body) VALUES ({id(1)}, 'the mountain', 'tall and steep'), ({id(2)}, 'the meadow', NULL), ({id(3)}, 'a river', 'wide')");
        Assert.Equal(["1"], await Find("mountain"));
        Assert.Equal(["1"], await Find("tall"));
        Assert.Equal(["2"], await Find("meadow"));
        Assert.Empty(await Find("valley"));

        await database.Execute($"UPDATE notes SET title = 'the valley', body = 'green' WHERE id = {id(2)}");
        Assert.Empty(await Find("meadow"));
        Assert.Equal(["2"], await Find("valley"));
        Assert.Equal(["2"], await Find("green"));

        await database.Execute($"DELETE FROM notes WHERE id = {id(1)}");
        Assert.Empty(await Find("mountain"));
        Assert.Empty(await Find("tall"));
        Assert.Equal(["3"], await Find("river"));
    }
}
