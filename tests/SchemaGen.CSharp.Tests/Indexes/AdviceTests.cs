using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Indexes;

/// <summary>The engines do what the advice about indexes says: SG5001 and SG5002.</summary>
public sealed class AdviceTests
{
    private static string Books(string index) =>
        $"[SchemaTable] public partial class Author {{ public long Id {{ get; set; }} }}\n"
        + $"[SchemaTable{index}] public partial class Book {{ public long Id {{ get; set; }} [References(typeof(Author))] public long AuthorId {{ get; set; }} [StringColumn(100)] public string Title {{ get; set; }} = \"\"; }}";

    [Theory]
    [InlineData("", "SCAN books")]
    [InlineData(", CompositeIndex(\"author_id\")", "SEARCH books USING COVERING INDEX ix_books_author_id (author_id=?)")]
    public async Task SQLite_reads_the_whole_table_for_each_deleted_row_without_an_index(string index, string expected)
    {
        await using var database = await IndexedDatabase.Create(Engine.Sqlite, DialectSet.Sqlite, null, Books(index));
        Assert.Contains(expected, await database.Plan("DELETE FROM authors WHERE id = 1"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(", CompositeIndex(\"author_id\")", 0)]
    public async Task PostgreSQL_reads_the_whole_table_for_each_deleted_row_without_an_index(string index, long scans)
    {
        foreach (var (engine, target) in IndexedDatabase.PostgreSql)
        {
            await using var database = await IndexedDatabase.Create(engine, DialectSet.PostgreSql, target.Version, Books(index));
            await database.Execute("INSERT INTO authors (id) OVERRIDING SYSTEM VALUE SELECT n FROM generate_series(1, 2000) n");
            await database.Execute("INSERT INTO books (author_id, title) SELECT n, 'x' FROM generate_series(2, 2000) n");
            await database.Execute("ANALYZE");
            await database.Execute("BEGIN");
            var before = await Scans(database);
            await database.Execute("DELETE FROM authors WHERE id = 1");
            Assert.Equal(scans, await Scans(database) - before);
            await database.Execute("ROLLBACK");
        }
    }

    private static async Task<long> Scans(IndexedDatabase database) =>
        long.Parse((await database.Query("SELECT seq_scan FROM pg_stat_xact_user_tables WHERE relname = 'books'")).Single(), System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task MariaDB_makes_the_index_itself()
    {
        await using var database = await IndexedDatabase.Create(Engine.MariaDb, DialectSet.MariaDb, null, Books(""));
        Assert.Contains("author_id", await database.Query("SELECT column_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'books' AND seq_in_index = 1"));
    }

    [Fact]
    public async Task A_longer_index_finds_what_a_shorter_one_would()
    {
        await using var database = await IndexedDatabase.Create(Engine.Sqlite, DialectSet.Sqlite, null, Books(", CompositeIndex(\"author_id\", \"title\")"));
        Assert.Contains("SEARCH books USING COVERING INDEX ix_books_author_id_title (author_id=?)", await database.Plan("SELECT id FROM books WHERE author_id = 1"));
    }
}
