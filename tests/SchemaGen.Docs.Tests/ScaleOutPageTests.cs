using System.Text;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Tests.ScaleOut;

namespace SchemaGen.Docs.Tests;

/// <summary>The page of scale-out is printed from the product.</summary>
public sealed class ScaleOutPageTests
{
    private const string Introduction =
        """
        # Scale-out

        Where one machine is not enough, [Citus](https://github.com/citusdata/citus) makes a cluster of PostgreSQL servers look like one. `[Distributed]` spreads the rows of a table over its
        nodes by a column, usually that of the tenant; `[ReferenceTable]` keeps all rows on every node. The migration makes the extension available
        and calls its functions while the table is empty, so that keys, indexes, partitions and policies are made on every node.

        **Not executed on Citus.** No cluster runs in the tests of this product. They run the statements on PostgreSQL with functions of the same names and parameters in
        the place of Citus's; what a cluster refuses is taken from its documentation, so the findings are warnings at most.

        Other databases lack it: the finding [SG2003](rules/SG2003.md), as a warning, and a comment in the script. `Dialects` and `Except` say where it counts:
        `[Distributed("tenant_id", Except = Dialect.Sqlite)]`. Both can stand on a group or a template's attribute class; the class's own comes first.

        **What makes a schema ready for it**, and the finding where it is not:

        | | finding |
        |---|---|
        | every primary key, unique key and exclusion constraint holds the distribution column, the latter with `=` | [SG5040](rules/SG5040.md) |
        | a foreign key between distributed tables leads from distribution column to distribution column | [SG5041](rules/SG5041.md) |
        | a distributed table refers to distributed and reference tables only, and no table of one node refers to it | [SG5042](rules/SG5042.md) |
        | a reference table refers to no distributed one | [SG5043](rules/SG5043.md) |
        | neither has triggers: no audit, time of updates or `[InsertOnly]`, and no guard table | [SG5044](rules/SG5044.md) |
        | row numbers have 64 bits | [SG5045](rules/SG5045.md) |
        | the distribution column is never `NULL`, and no foreign key changes it | [SG5046](rules/SG5046.md) |
        | the primary key begins with the distribution column | [SG5047](rules/SG5047.md) |

        Tables that are distributed by columns of one type lie together: all rows of a tenant are on one node, where they are joined and refer to each other. A column that the
        application encrypts, that is computed, whose collation takes different texts for equal or whose type PostgreSQL has no hash of is none to distribute by, a table that inherits
        cannot be distributed, and a partitioned one cannot be a reference table: these are SG2003 as well. An [archive](life-cycle.md) is distributed as its table is. Rolling back drops the table on
        every node, and leaves the extension there.

        """;

    [Fact]
    public void The_page_is_printed_from_the_product() => Document.Matches("docs/scale-out.md", Print());

    private static string Print()
    {
        var target = new SchemaTarget(SqlDialect.All.Single(dialect => dialect.Flag == DialectSet.PostgreSql));
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        text.Append("\n```csharp\n").Append(ScaleOutExample.Source.ReplaceLineEndings("\n")).Append("\n```\n\n```sql\n");
        foreach (var statement in ScaleOutExample.Statements(Example.Compile(ScaleOutExample.Source).Schema, target)) text.Append(statement).Append(";\n");
        return text.Append("```\n").ToString();
    }
}
