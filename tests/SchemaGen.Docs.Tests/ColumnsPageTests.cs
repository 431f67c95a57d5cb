using System.Text;
using SchemaGen.Tests.Columns;

namespace SchemaGen.Docs.Tests;

/// <summary>The page of all column types is printed from the product.</summary>
public sealed class ColumnsPageTests
{
    private const string Introduction =
        """
        # Column types

        What each type of C# and each column attribute becomes, database by database: the type, and the check that says what the type
        cannot. A database's first line is for the oldest version that its vendor supports; another one follows where the SQL of the newest
        version differs.

        **The stored form is what the driver writes.** A value bound as a plain parameter, with the usual driver at its defaults, round-trips,
        compares and sorts. A `string` therefore is text everywhere, with a check of its form, even where the database has a type of its own
        for it: Npgsql sends text, which PostgreSQL does not take for `inet`, `ltree`, `hstore` or a range. A property of the type that the
        driver maps (`IPAddress`, `IPNetwork`, `NpgsqlRange<T>`, `Dictionary<string, string?>`) gets the database's own, and so does
        `Storage = ColumnStorage.Native`, for which the application says the parameter's type or casts.

        **Letter case.** E-mail addresses and slugs are kept in lower case, which a check sees to, so that uniqueness means the same
        everywhere. `[CaseInsensitiveTextColumn]` compares without case by a collation. On PostgreSQL that is a collation of ICU, created
        by the migration, and not `citext`: `citext` equals a parameter of type text with case. `like` on it works from PostgreSQL 18 on.
        Other texts take the collation that tells most apart on PostgreSQL, MySQL, MariaDB, SQLite and Oracle; on SQL Server they take the
        database's own, as its other tables do, since texts of different collations cannot be compared there; `Collation` says otherwise.

        **Extensions** that a column needs on PostgreSQL are created by its migration and never dropped. Where the role may not, the
        migration stops with the statement that an administrator has to run once. A connection that is open meanwhile learns of new types
        by `ReloadTypes`.

        **On single databases** a column is what an attribute with `Dialects` says:
        `[StringColumn(20), SchemaColumn(Type = "citext", Dialects = Dialect.PostgreSql)]`. `Type` is written as it stands.

        A type that is not here needs an attribute, which the finding names; strongly typed ids and the types of NodaTime are among them.
        `[IgnoreColumn]` makes a property no column.
        """;

    [Fact]
    public void The_page_is_printed_from_the_product() => Document.Matches("docs/columns.md", Print());

    private static string Print()
    {
        var tables = ColumnExample.Tables(Example.Compile(ColumnExample.Project(ColumnExample.All)).Schema);
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append('\n');
        var chapter = "";
        foreach (var example in ColumnExample.All)
        {
            if (example.Chapter != chapter) text.Append("\n## ").Append(chapter = example.Chapter).Append('\n');
            text.Append("\n`").Append(example.Declaration.Replace("System.Collections.Generic.", "")).Append("`\n\n```text\n")
                .Append(ColumnExample.Print(tables[example.Declaration])).Append("\n```\n");
        }

        return text.ToString();
    }
}
