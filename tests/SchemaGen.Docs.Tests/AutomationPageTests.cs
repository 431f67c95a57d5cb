using System.Text;
using SchemaGen.Tests.Automation;

namespace SchemaGen.Docs.Tests;

/// <summary>The page of automation is printed from the product.</summary>
public sealed class AutomationPageTests
{
    private const string Introduction =
        """
        # Automation

        What the database does by itself when rows change, and what each attribute becomes, database by database, for the oldest version that its
        vendor supports and once more for the newest where that differs. Each attribute stands on the class, or on a template; the class's own
        replaces its template's of the same kind. `Dialects` and `Except` say which databases get it.

        **An audit** writes each insert, update and delete down in a second table: the operation, when, the row before and after as JSON, and
        what [`SchemaSession.UseAsync`](migrations.md) said of the connection: who (`user_id`), for which tenant and why (`reason`). It is in the
        transaction of the change. Names in the JSON are those of the columns; bytes are hexadecimal digits (on SQL Server base64), and
        application-encrypted columns are there as **ciphertext**, which the same key decrypts. What the database itself encrypts is left out,
        with the finding [SG2003](rules/SG2003.md). On PostgreSQL the function runs with the rights of its owner, and the triggers of MySQL, MariaDB, SQL
        Server and Oracle do so anyway: who writes needs no rights on the audit's table. Rolling the migration back drops that table.
        Where row-level security isolates the tenants of the first table, it isolates their entries as well: a session sees those of its own tenant, and every change is written
        down, whoever makes it. Where a view isolates them, the audit has the entries of all. On Oracle a session's values are kept by the package of
        [row-level security](security.md), which comes with the first policy; without it an entry has none.

        An audit has no entry for what runs no trigger: `TRUNCATE` but on PostgreSQL, whole partitions that are dropped, the row that `INSERT OR
        REPLACE` replaces on SQLite unless `PRAGMA recursive_triggers` is on, and on MySQL and MariaDB what a foreign key deletes or changes, which is
        the finding [SG3020](rules/SG3020.md). On SQL Server the rows before and after are one entry where the primary key stays the same,
        else two.

        **The time of updates** never goes back: an update that leaves the column alone, or sets it to an earlier time or `NULL`, gives it the
        present in UTC, or the time that it had where that is later. A later time that is written stays. `ON UPDATE CURRENT_TIMESTAMP` of MySQL and
        MariaDB is no part of it, since that has the time zone of the session and can be written over. On SQLite and SQL Server, where no trigger
        can change the row that is about to be written, it is updated once more, which an audit has as an entry of its own. An insert gives the
        column its default: `[TimestampTzColumn(DefaultSql = "now()")]`.

        **Rows that are only inserted** cannot be changed, nor deleted; with a [retention policy](life-cycle.md) they can be deleted once they are
        older than it says. SQL Server from 2022 on has the append-only ledger for it, but for tables with a retention policy, partitions, full-text
        indexes, shapes, XML or vectors; triggers refuse the change elsewhere. `TRUNCATE` is refused by
        PostgreSQL and the ledger, and is a right of its own on the others. On SQLite an insert of a key that is there already is refused whatever
        it says to do on a conflict, since `REPLACE` would run no trigger.

        **Triggers of your own** have a body for each database, between `BEGIN` and `END`, which reaches it as it is written: the finding
        [SG4001](rules/SG4001.md), for information.

        On SQL Server a statement with `OUTPUT` but without `INTO` is refused on a table with triggers; EF Core is told with `HasTrigger`. To make a
        trigger where MySQL or MariaDB writes a binary log takes `log_bin_trust_function_creators`.

        The examples stand on a class `Example` with `long Id`, `string Name`, `byte[]? Photo`, JSON `Settings`, `DateTimeOffset UpdatedAt` and
        `DateTime ChangedOn`.
        """;

    [Fact]
    public void The_page_is_printed_from_the_product() => Document.Matches("docs/automation.md", Print());

    private static string Print()
    {
        var tables = AutomationExample.Tables(Example.Compile(AutomationExample.Project(AutomationExample.All)).Schema);
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append('\n');
        var chapter = "";
        foreach (var example in AutomationExample.All)
        {
            if (example.Chapter != chapter) text.Append("\n## ").Append(chapter = example.Chapter).Append('\n');
            text.Append("\n```csharp\n").Append(example.Attributes.ReplaceLineEndings("\n").TrimEnd('\n')).Append("\n```\n\n```sql\n").Append(AutomationExample.Print(tables[example.Attributes])).Append("\n```\n");
        }

        return text.ToString();
    }
}
