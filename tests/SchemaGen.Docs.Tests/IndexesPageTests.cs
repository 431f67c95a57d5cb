using System.Text;
using SchemaGen.Tests.Indexes;

namespace SchemaGen.Docs.Tests;

/// <summary>The page of all indexes is printed from the product.</summary>
public sealed class IndexesPageTests
{
    private const string Introduction =
        """
        # Indexes

        What each index attribute becomes, database by database. A database's first lines are for the oldest version that its vendor
        supports; others follow where the SQL of the newest version differs. `-- Down:` is what takes the index away beside its table. Covering,
        partial and expression indexes are shown in [Tables](tables.md) and [Expressions](expressions.md); what is left out somewhere is the
        finding [SG2003](rules/SG2003.md), for columnstore indexes [SG2001](rules/SG2001.md), and a comment in the script.

        **Two indexes** of one kind with the same options over the same columns are one, on each database that both are for. An attribute may
        be repeated with `Dialects`: `[FullTextIndex("title", Language = "german", Dialects = Dialect.PostgreSql), FullTextIndex("title", Except = Dialect.PostgreSql)]`.
        An index of a column attribute that is repeated with `Dialects` is on these databases.

        **Full text** finds words as they are written; `Language` finds other forms of them too, where the database can. A query is in the
        database's own words, and on PostgreSQL names the expression of the index:

        | | query for the word `river` |
        |---|---|
        | PostgreSQL | `WHERE to_tsvector('simple', title \|\| ' ' \|\| coalesce(body, '')) @@ plainto_tsquery('simple', 'river')` |
        | MySQL, MariaDB | `WHERE MATCH (title, body) AGAINST ('river')` |
        | SQLite | `JOIN ix_notes_title_body f ON f.rowid = notes.rowid WHERE ix_notes_title_body MATCH 'river'` |
        | SQL Server | `WHERE CONTAINS((title, body), 'river')` |
        | Oracle | `WHERE CONTAINS(title, 'river') > 0 OR CONTAINS(body, 'river') > 0` |

        MySQL and MariaDB compare words by the collation of their columns, so in the letter case of most; `[CaseInsensitiveTextColumn]`
        or `Collation` says otherwise. On SQLite the index is a table beside the table, which three triggers keep. It knows a row by its rowid,
        so a table whose key is not one whole number gets a column `rowid`, beside which its key is a unique key. `INSERT OR REPLACE` runs no
        trigger for the row that it replaces unless `PRAGMA recursive_triggers` is on: use `ON CONFLICT … DO UPDATE`. On SQL Server neither the
        catalog nor the index can be made in a transaction, so the migration runs these statements on their own.

        **Shapes.** MySQL and MariaDB ask for a column that is not null, SQL Server for a primary key that orders the rows. On SQLite an R\*Tree
        keeps the rectangle around each shape, which triggers read out of its well-known binary; a query joins it and compares `min_x`, `max_x`,
        `min_y` and `max_y`. `BoundingBox` says where the shapes are, for SQL Server in the plane and for Oracle's metadata.

        **PostgreSQL's kinds** go by the type of each column, and bring the extensions that this takes: `pg_trgm` for texts, `btree_gin` and
        `btree_gist` for ordered values, `bloom`. `OperatorClass` counts for the columns of its type. JSON
        of a `string`, which is kept as text, is indexed as `column::jsonb`, and a query says so too. Elsewhere they are left out, since an
        ordinary index would be another thing; only a hash index has one in its place.

        **Vectors.** A query uses the index only where it orders by the index's distance, and `LIMIT`s. An IVFFlat index divides the rows that are
        there when it is made: make it anew once the table is filled. PostgreSQL indexes at most 2,000 dimensions. SQL Server 2025 makes a DiskANN
        index of a hundred rows or more only, so a migration cannot make it with the table.

        **Clustered.** On SQL Server the index holds the rows, and the primary key is an index of its own. On PostgreSQL it is marked for
        `CLUSTER`, which orders the rows once, when it is run. Over the columns of the primary key it is nothing new on MySQL, MariaDB and SQL Server.

        **Invisible** indexes are kept up to date, and queries do without them; a unique one keeps its rule.
        """;

    [Fact]
    public void The_page_is_printed_from_the_product() => Document.Matches("docs/indexes.md", Print());

    private static string Print()
    {
        var tables = IndexExample.Tables(Example.Compile(IndexExample.Project(IndexExample.All)).Schema);
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append('\n');
        var chapter = "";
        foreach (var example in IndexExample.All)
        {
            if (example.Chapter != chapter) text.Append("\n## ").Append(chapter = example.Chapter).Append('\n');
            text.Append("\n`").Append(example.Attribute).Append('`').Append(example.Key == "long" ? "" : $", where the key is a `{example.Key}`")
                .Append("\n\n```sql\n").Append(IndexExample.Print(tables[example.Declaration])).Append("\n```\n");
        }

        return text.ToString();
    }
}
