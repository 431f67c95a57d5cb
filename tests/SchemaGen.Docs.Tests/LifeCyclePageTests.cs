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

        **Nothing happens by itself:** the `MaintenanceRunner` does it, once a day or as often as the application's own scheduler calls it. For
        each table it makes the coming partitions of a length of time, moves rows to the archive, and drops partitions and deletes rows that
        are too old; tables that refer to others come first. It takes a `TimeProvider`, and the moment that it says is the same for a whole run; it goes
        into the SQL in the place of `{{moment}}` and the like. A run that ends early, or is cancelled, leaves what was done, and the next one
        goes on; of several instances at once one works and the others wait (`LockTimeout`, a minute), not on SQLite. It works as a user that may delete from these tables, and where they are partitioned, may change them.

        **A row's age** is counted in days of 24 hours by a date or a timestamp of the table that is never `NULL`, in UTC. A row that is exactly
        as old as the policy says stays. Rows go in batches of 5,000, each a transaction, so that neither locks nor logs grow with their
        number; an index over the column finds them.

        **Where the table is partitioned** by lengths of time of the same column, partitions whose rows are all too old are dropped first, and
        the rest is deleted row by row: exactly the rows that are too old go. No trigger runs for a partition that is dropped, so an audit has no entry
        of it. Oracle drops the partitions of intervals, and deletes what lies before the first one; SQL Server empties the first partition and
        joins it with the next, unless a foreign key leads to the table or a unique key is kept outside its partitions; a table with
        a [guard table](partitions.md) has its rows deleted. Coming partitions are made ahead as the table says (`Premake`), where they are not there yet; on PostgreSQL
        rows that lie in the default partition already stay there. Oracle makes each with its first row.

        **An archive** has the columns of its table with the values that rows had, its primary key and an index over the time; nothing numbers,
        computes, checks beyond its type or refers to anything there. It is compressed, encrypted and placed as the table is, in the same character set;
        it is on disk and written to the log even where the table is not, and keeps no former rows. It is made, and rolled back, with the table. A batch of 1,000 rows is
        inserted there and deleted here in one transaction, so a row is in one of the two only; where the archive has its key already, nothing is moved and the
        run ends with a `MaintenanceException`. **Ciphertext** stays as it is: what the application encrypted decrypts with the same call as before,
        since it knows the column by its first name. A retention policy counts for the archive too, and has to be the longer one.

        **Isolated tables.** A policy that shows a session its own tenant's rows only shows maintenance nothing else either. Run it for each tenant
        within a `SchemaSession`, or connect as a member of the policy's [maintenance role](security.md). The archive has the policies of its table,
        and so have new partitions on PostgreSQL.

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
