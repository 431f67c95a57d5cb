using System.Text;
using SchemaGen.Tests.LifeCycle;

namespace SchemaGen.Docs.Tests;

/// <summary>The page of the life cycle is printed from the product.</summary>
public sealed class LifeCyclePageTests
{
    private const string Introduction =
        """
        # Life cycle

        How long rows are kept, when they are moved, and what runs for it, database by database, for the oldest version that its vendor
        supports. The policies stand on the class, a column group or a template; the class's own replaces
        a group's, and that the template's. `Dialects` and `Except` say where each
        counts.

        ```csharp
        MaintenanceReport report = await new MaintenanceRunner(connection, Dialect.PostgreSql, SchemaCatalog.Instance).RunAsync();
        ```

        **Who does it:** the `MaintenanceRunner` on every database, once a day or as often as the application's own scheduler calls it; and where the database has a scheduler, the
        database by itself. For each table the runner makes the coming partitions of a length of time, moves rows to the archive, and drops partitions and deletes rows that
        are too old; tables that refer to others come first. It takes a `TimeProvider`, and the moment that it says is the same for a whole run; it goes
        into the SQL in the place of `{{moment}}` and the like. A run that ends early, or is cancelled, leaves what was done, and the next one
        goes on; of several instances at once one works and the others wait (`LockTimeout`, a minute), not on SQLite. It works as a user that may delete from these tables, and where they are partitioned, may change them.

        **Jobs of the database.** With the table of a policy the migration makes a job that takes the same steps each day at three, with the moment of the server's clock, and rolling
        back takes it away. It and the runner go together: each batch is a transaction that locks its rows, so whoever comes second finds nothing to do. `Scheduled = false` on
        a policy leaves it to the runner.

        | | job | what it takes |
        |---|---|---|
        | MySQL, MariaDB | an `EVENT`, `table_maintenance` | the privilege `EVENT`; `event_scheduler = ON`, which MariaDB has off by default, and without which nothing runs |
        | Oracle | a procedure `TABLE_MAINTENANCE`, and a job of `DBMS_SCHEDULER` that runs it | the privileges `CREATE PROCEDURE` and `CREATE JOB`, not by a role; parsed here, not executed |
        | PostgreSQL | a job of pg_cron, where the target names it: `[assembly: SchemaTarget(Dialect.PostgreSql, Extensions = new[] { "pg_cron" })]` | the extension in this database; where it cannot be made available, the migration says so in a notice and goes on without the job |
        | SQLite, SQL Server | none: SQL Server has the Agent, which is another program and no part of each edition | the `MaintenanceRunner` |

        A job is of no tenant, so an isolated table has none.

        **A row's age** is counted in days of 24 hours by a date or a timestamp of the table that is never `NULL`, in UTC. A row that is exactly
        as old as the policy says stays. Rows go in batches of 5,000, each a transaction, so that neither locks nor logs grow with their
        number; an index over the column finds them.

        **Where the table is partitioned** by lengths of time of the same column, partitions whose rows are all too old are dropped first, and
        the rest is deleted row by row: exactly the rows that are too old go. No trigger runs for a partition that is dropped, so an audit has no entry
        of it. Oracle drops the partitions of intervals, unless a vector index spans them, and deletes what lies before the first one; SQL Server empties the first partition and
        joins it with the next, unless a foreign key leads to the table or a unique key is kept outside its partitions, which is the finding [SG5011](rules/SG5011.md); the keys of a
        [guard table](partitions.md) go after the rows that had them. Coming partitions are made ahead as the table says (`Premake`), where they are not there yet; on PostgreSQL
        rows that lie in the default partition already stay there. Oracle makes each with its first row.

        **An archive** has the columns of its table with the values that rows had, its primary key and an index over the time; nothing numbers,
        computes, checks beyond its type or refers to anything there. It is compressed, encrypted and placed as the table is, in the same character set;
        it is on disk and written to the log even where the table is not, and keeps no former rows. It is made, and rolled back, with the table. A batch of 1,000 rows is
        inserted there and deleted here in one transaction, so a row is in one of the two only; where the archive has its key already, nothing is moved and the
        run ends with a `MaintenanceException`. **Ciphertext** stays as it is: what the application encrypted decrypts with the same call as before,
        since it knows the column by its first name. A retention policy counts for the archive too, and has to be the longer one.

        **Whole partitions** go to the archive on PostgreSQL, where the table is partitioned by lengths of time of the same column: the archive is partitioned by it as well, and a partition whose
        rows are all old enough is detached from the table and attached there in one transaction, which locks both. No row is written, no trigger runs, and an audit has
        no entry of it; the partition keeps its policies, and loses what an archive does not have: other indexes and keys, checks, references, defaults and triggers. The rest goes row by row,
        so exactly what is old enough is there, and retention drops the archive's partitions too. The rows of a partition are moved by themselves where another table refers to one of them, where
        the archive has a row between them already or got another shape, and where the user does not own the partition; and no partition is moved where the table is unlogged or distributed,
        has a list of texts as a type or a computed column that is not stored, which the archive keeps otherwise. Elsewhere rows go in batches:

        | | why partitions stay |
        |---|---|
        | MySQL, MariaDB | a partition leaves by way of a table between (`EXCHANGE PARTITION`, `CONVERT PARTITION`), in two statements that each commit, and between them its rows would be neither in the table nor in the archive |
        | Oracle | as there: `EXCHANGE PARTITION` twice, each of which commits |
        | SQL Server | `SWITCH` wants the same indexes on both and nothing in the archive from that length of time, where the rows already are that were old before the rest |
        | SQLite | it has no partitions |

        **Former rows** of a table with a [history](storage.md) outlive the policy, which is the finding [SG3021](rules/SG3021.md). Tables in memory on SQL Server are read and written
        in a snapshot: a row that is changed meanwhile ends the run with a `MaintenanceException`, and the next one takes it.

        **Isolated tables.** A policy that shows a session its own tenant's rows only shows maintenance nothing else either. Run it for each tenant
        within a `SchemaSession`, or connect as a member of the policy's [maintenance role](security.md). Whole partitions, which have rows of all tenants, are dropped and moved by
        their owner only. The archive has the policies of its table, and so have new partitions on PostgreSQL.

        **[InsertOnly](automation.md)** tables cannot be archived. With a retention policy they admit the deletion of what is old enough, by the server's
        clock.
        """;

    [Fact]
    public void The_page_is_printed_from_the_product() => Document.Matches("docs/life-cycle.md", Print());

    [Fact]
    public void Generated_code_carries_what_maintenance_runs()
    {
        var example = Example.Compile("using SchemaGen;\n[assembly: SchemaTarget(Dialect.Sqlite)]\nnamespace Shop;\n[SchemaTable, RetentionPolicy(30, \"at\"), ArchivalPolicy(7, \"old_hits\", \"at\")] public partial class Hit { public long Id { get; set; } public DateTime At { get; set; } }");
        Assert.Equal(["0 Archive 7 hits", "0 Archive 7 hits", "1 Delete 30 hits", "2 Delete 30 old_hits"], example.Maintenance(Dialect.Sqlite).Select(one => $"{one.Step} {one.Kind} {one.Days} {one.ObjectName}"));
    }

    private static string Print()
    {
        var tables = LifeCycleExample.Tables(Example.Compile(LifeCycleExample.Project(LifeCycleExample.All)).Schema);
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append('\n');
        foreach (var example in LifeCycleExample.All)
            text.Append("\n## ").Append(example.Chapter).Append("\n\n```csharp\n").Append(example.Attributes).Append("\n```\n\n```sql\n").Append(LifeCycleExample.Print(tables[example.Attributes])).Append("\n```\n");
        return text.ToString();
    }
}
