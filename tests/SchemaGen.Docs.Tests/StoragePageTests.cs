using System.Text;
using SchemaGen.Tests.Storage;

namespace SchemaGen.Docs.Tests;

/// <summary>The page of storage is printed from the product.</summary>
public sealed class StoragePageTests
{
    private const string Introduction =
        """
        # Storage

        What each attribute about the storage of a table becomes, database by database: the lines that it changes. A database's first lines are
        for the oldest version that its vendor supports; others follow where the SQL of the newest version differs. `-- Down:` is what taking the table away needs beside
        `DROP TABLE`. What a database lacks, or what does not go with the rest of the table, is left out there: the finding
        [SG2003](rules/SG2003.md), and a comment in the script. A lost history or encryption is an error, a lost compression a warning.

        An attribute that is called by a product counts for that alone (`MySql` for MariaDB, too) and is nothing to the others. All take
        `Dialects` and `Except`, and may be repeated with them: `[Compressed(CompressionType.Page), Compressed(Dialects = Dialect.PostgreSql)]`
        needs `Except` on the first, since of one kind a table has one a database. They can stand on a template's attribute class, and the
        class's own come first; `[Compressed(CompressionType.None)]` takes a template's away.

        **Compression.** Row by row is the default. PostgreSQL compresses long values only, and does so with pglz unless it is told otherwise. MySQL's and
        MariaDB's page compression leaves holes in the file, which the file system has to support. On Oracle, `Row` compresses rows that are loaded in
        bulk, `Page` is the option Advanced Compression, `Columnstore` needs storage that has it. On SQL Server `Columnstore` is a clustered columnstore
        index, beside which the primary key is an index of its own.

        **Former rows.** SQL Server moves them to a table beside the table, MariaDB keeps them in it, Oracle in the default flashback archive. The period is
        `valid_from` and `valid_to`, hidden unless the class has properties for them; the database sets them, in UTC on SQL Server and in the session's time zone
        on MariaDB, where it ends in 2038. Oracle has pseudo-columns. A query asks for a time that has passed:

        | | rows as they were |
        |---|---|
        | MariaDB | `SELECT * FROM products FOR SYSTEM_TIME AS OF TIMESTAMP '2026-01-31 12:00:00'` |
        | SQL Server | `SELECT * FROM products FOR SYSTEM_TIME AS OF '2026-01-31T12:00:00'` |
        | Oracle | `SELECT * FROM products AS OF TIMESTAMP TIMESTAMP '2026-01-31 12:00:00'` |

        A table without a schema has its history in `dbo` on SQL Server. Rolling back takes the former rows away with the table.

        **Encryption** of what is stored protects files and backups; whoever may read the table reads plain values. For values that the database must
        not see there are [encrypted columns](encryption.md).

        **Inheritance.** A query of the other table on PostgreSQL reads these rows too. Its checks are inherited; its keys, indexes and foreign keys are not: two
        rows of the two tables may have one key, and a foreign key to it finds no row of this one. A class that derives from the other one repeats its columns, which PostgreSQL merges.

        **Character sets.** A table of MySQL and MariaDB compares texts by code points unless `[MySqlCollation]` says otherwise; then unique keys go by that,
        and formats tell letter case apart all the same. Texts refer only to texts of the same character set and collation.

        **In memory.** SQL Server's tables in memory have ordinary indexes over all rows only, refer only to each other, and are neither partitioned nor
        compressed. No statement about them runs in a transaction, so the migration runs these on their own.

        **Strict** tables of SQLite keep decimal numbers as `REAL`, which reads and compares as before.
        """;

    [Fact]
    public void The_page_is_printed_from_the_product() => Document.Matches("docs/storage.md", Print());

    private static string Print()
    {
        var tables = StorageExample.Tables(Example.Compile(StorageExample.Project(StorageExample.All)).Schema);
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append('\n');
        var chapter = "";
        foreach (var example in StorageExample.All)
        {
            if (example.Chapter != chapter) text.Append("\n## ").Append(chapter = example.Chapter).Append('\n');
            text.Append("\n`").Append(example.Attribute).Append("`\n\n```sql\n").Append(StorageExample.Print(tables[example.Declaration])).Append("\n```\n");
        }

        return text.ToString();
    }
}
