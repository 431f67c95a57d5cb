using System.Text;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.Docs.Tests;

/// <summary>The page of partitions is printed from the product.</summary>
public sealed class PartitionsPageTests
{
    private const string Introduction =
        """
        # Partitions

        What each way to partition a table becomes, database by database, for the oldest version that its vendor supports. SQLite has no
        partitioned tables, nor has Oracle's Standard Edition: there the table is one, with the finding [SG2002](rules/SG2002.md). (On Oracle's
        Enterprise Edition partitions are an option.) A table is partitioned in one way; the class's own replaces its template's, and `Dialects`
        and `Except` say where it is partitioned.

        The column that decides is never `NULL`, neither encrypted nor computed. **No row is refused for its value:** what is in no range or list
        lies in a partition of its own, called `default` on PostgreSQL, `pmax` or `pdefault` on MySQL and MariaDB, `P_MAX` or `P_DEFAULT` on Oracle.
        MySQL has none for lists, which is the finding [SG2003](rules/SG2003.md); `DefaultPartition = false` refuses such rows everywhere.

        **Bounds** are whole numbers, decimals, days, or days and times, in UTC for a point in time. A bound belongs to the partition above it. On
        MySQL and MariaDB a decimal is partitioned by its whole part, for bounds with decimals multiplied by ten until they have none, and queries read
        a single partition only where they compare by `=`. **A hash** is the database's own, so that a row lies in another partition on each. **SQL
        Server** knows ranges only: the number of the partition of a hash or list is computed and stored with the row, in `column_partition`, and a query
        reads a single partition only where it compares that, too. Its table keeps its rows in no order, and its keys outside the partitions.

        ## Keys

        | | PostgreSQL | MySQL, MariaDB | SQL Server | Oracle |
        |---|---|---|---|---|
        | primary key without the partition column | takes it in | takes it in | takes it in; whole for a hash or lists | whole |
        | unique key without it | left out, or a guard table | left out, or a guard table | whole, outside the partitions | whole |
        | foreign key from the table | yes | left out | yes | yes |
        | foreign key to a key without it | left out | left out | left out; yes for a hash or lists | yes |
        | foreign key to a key with it | yes | left out | yes | yes |

        With subpartitions both columns count. What is left out is [SG3001](rules/SG3001.md) or [SG3002](rules/SG3002.md), and a comment in the script.

        **pg_partman** makes the partitions of lengths of time on PostgreSQL where the target names it, `Extensions = new[] { "pg_partman" }`, and the database has it or can
        get it, which is looked up when the migration runs; elsewhere the same statement makes them. It names them its own way, and the `MaintenanceRunner` asks it for the coming
        ones; old ones are dropped as [retention](life-cycle.md) says. Rolling back takes the table out of its configuration. It makes no partitions of a table with policies, options of storage, `Premake = 0`,
        subpartitions or a name that is no plain word. Tried with version 4; version 5 is written for as its documentation says.

        **A guard table** keeps a unique key whole where partitions cannot: `[UniqueIndex("number", GuardTable = true)]` makes a table
        `table_columns_guard` with the key, which triggers give the values of each row. A duplicate is refused with the name of the key, whether it
        comes by insert, update, upsert or `MERGE`; two transactions that write the same value wait for each other, as they would for the key.
        Rolling the migration back drops it. Who writes to the table needs the same rights on the guard. Its columns are the key and those that
        place the row: after dropping or truncating a single partition, for which databases run no trigger, delete its rows there as well; on MySQL and
        MariaDB also after `TRUNCATE` of the table. To make a trigger where MySQL or MariaDB writes a binary log takes
        `log_bin_trust_function_creators`.
        """;

    private static readonly (string Title, string Text, string Declaration)[] Examples =
    [
        (
            "A length of time", "PostgreSQL, MySQL, MariaDB and SQL Server make partitions on the server's clock, in UTC, when the migration runs; Oracle makes each with its first row.",
            """
            [SchemaTable, Partitioned(By = nameof(CreatedAt), Interval = PartitionInterval.Month)]
            public partial class Event
            {
                public long Id { get; set; }
                public DateTime CreatedAt { get; set; }
            }
            """),
        (
            "Ranges", "",
            """
            [SchemaTable, PartitionedByRange(nameof(OrderTotal))]
            [RangePartition("small_orders", LessThan = "100")]
            [RangePartition("medium_orders", LessThan = "1000")]
            [RangePartition("large_orders", LessThan = "MAXVALUE")]
            public partial class Order
            {
                public long Id { get; set; }
                [DecimalColumn(10, 2)] public decimal OrderTotal { get; set; }
            }
            """),
        (
            "A hash", "",
            """
            [SchemaTable, PartitionedByHash(nameof(UserId), 4)]
            public partial class Session
            {
                public long Id { get; set; }
                public long UserId { get; set; }
            }
            """),
        (
            "Lists", "",
            """
            [SchemaTable, PartitionedByList(nameof(Region))]
            [ListPartition("europe", "GB", "FR"), ListPartition("america", "US", "CA")]
            public partial class Customer
            {
                public long Id { get; set; }
                [StringColumn(2)] public required string Region { get; set; }
            }
            """),
        (
            "Subpartitions", "SQL Server does not divide partitions, and MySQL and MariaDB none of a hash.",
            """
            [SchemaTable, PartitionedByRange(nameof(Day)), SubpartitionedByHash(nameof(UserId), 4)]
            [RangePartition("archive", LessThan = "2026-01-01")]
            public partial class Visit
            {
                public long Id { get; set; }
                public long UserId { get; set; }
                public DateOnly Day { get; set; }
            }
            """),
        (
            "A guard table", "",
            """
            [SchemaTable, PartitionedByRange(nameof(IssuedOn)), RangePartition("archive", LessThan = "2026-01-01")]
            [UniqueIndex(nameof(Number), GuardTable = true)]
            public partial class Invoice
            {
                public long Id { get; set; }
                [StringColumn(20)] public required string Number { get; set; }
                public DateOnly IssuedOn { get; set; }
            }
            """),
    ];

    [Fact]
    public void The_page_is_printed_from_the_product() => Document.Matches("docs/partitions.md", Print());

    private static string Print()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append('\n');
        foreach (var (title, remark, declaration) in Examples)
        {
            var table = Example.Compile("using SchemaGen;\n\nnamespace Shop;\n\n" + declaration).Schema.Tables.Single();
            text.Append("\n## ").Append(title).Append("\n\n").Append(remark).Append(remark.Length > 0 ? "\n\n" : "")
                .Append("```csharp\n").Append(declaration.ReplaceLineEndings("\n")).Append("\n```\n\n```sql\n");
            foreach (var dialect in SqlDialect.All.Where(dialect => dialect.Flag != DialectSet.Sqlite))
            {
                var target = new SchemaTarget(dialect);
                text.Append("-- ").Append(dialect.DisplayName).Append('\n');
                foreach (var statement in dialect.Write(table.MigrationFor(target), target).Up) text.Append(statement.Text).Append(";\n");
            }

            text.Append("```\n");
        }

        return text.ToString();
    }
}
