using System.Text;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.Docs.Tests;

/// <summary>The page of row-level security is printed from the product.</summary>
public sealed class SecurityPageTests
{
    private const string Introduction =
        """
        # Row-level security and tenants

        `[TenantIsolation]` gives each tenant its own rows of a table, `[RowLevelSecurity("policy", "predicate")]` any other condition on them. A
        session sees, changes and deletes only rows that meet it, and adds none that do not. **Several on one table are met together** (other than
        PostgreSQL's own policies, which add up). The class's own replaces the template's of the same name. `Dialects` and `Except` say
        where a policy is; one that a declared database lacks is the finding [SG2003](rules/SG2003.md), an error.

        | | how | who is not held to it |
        |---|---|---|
        | PostgreSQL | policies on the table and on its partitions, `FORCE`d | superusers, roles with `BYPASSRLS` |
        | SQL Server | a security policy: a filter, and blocks before and after each change | nobody; who may alter the policy can switch it off |
        | Oracle | `DBMS_RLS`; the Standard Edition only with `View` | `SYS`, users with `EXEMPT ACCESS POLICY` |
        | MySQL, MariaDB | only with `View`: a view `table_visible` with a check option | who has rights on the table itself |
        | SQLite | only with `View`: a view `table_visible` with triggers | who opens the file, and names the table |

        The SQL of MySQL, SQL Server and Oracle was checked by what knows their language, not executed here. What is said below of PostgreSQL,
        MariaDB and SQLite is tested on them.

        ## What the application has to do

        1. **Connect as a role of its own**, which neither owns the tables nor is a superuser, and has rights on the tables; where a view isolates, on
           the views alone. Migrations run as another role, the owner.
        2. **Tell each connection whose work it does**, for as long as it does it:

        ```csharp
        await using DbConnection connection = await dataSource.OpenConnectionAsync();
        await using var session = await SchemaSession.UseAsync(connection, tenantId, userId, "closing the month");
        // Only this tenant's rows from here on, whatever the SQL says.
        ```

        Without a session, or with the tenant `null`, there are no rows of an isolated table, and none can be added. On PostgreSQL a session
        that begins within a transaction ends with it, so that poolers which hand a connection on between transactions are safe: begin the transaction
        first there. Elsewhere it holds until it is disposed of. The driver's class says which database it is; for a wrapped connection name the dialect
        after the reason. Drivers that want each command to name its transaction, as SQL Server's and MySqlConnector do, take the transaction in place of the connection.
        Where the database does not take the reset, because a transaction of such a driver is still under way, the connection is closed, and its pool resets it.

        3. **Put the tenant into every unique key** ([SG4003](rules/SG4003.md)) and first into the indexes: a unique key counts hidden rows
           too. Foreign keys see hidden rows as well; refer by `(tenant_id, id)` where a tenant could guess another's keys.

        A predicate asks for `current_tenant()`, `current_user_id()` and `setting('app.name')`. Each is read as what it is compared with, so that an
        index over a uuid or a number serves. Where they are:

        | | tenant | set by |
        |---|---|---|
        | PostgreSQL | `app.tenant_id` | `set_config`, local to the transaction |
        | SQL Server | `tenant_id` of `SESSION_CONTEXT` | `sp_set_session_context` |
        | Oracle | `TENANT_ID` of the context `APP_CTX` | the package `APP_CTX_PKG`, which the migration makes and no rollback drops; making the context takes `CREATE ANY CONTEXT` |
        | MySQL, MariaDB | the variable `@tenant_id` | `SET`, in a prepared statement |
        | SQLite | the name of an empty attached database in memory, all that a view or trigger can read of a connection | `ATTACH` |

        Whoever runs SQL of his own can set these as well: policies keep an application from mixing up tenants, not a stranger with a connection from naming one.
        A uuid is compared in the order of its text; on Oracle, where it is `RAW(16)`, write it with `ToByteArray(bigEndian: true)`.

        **Maintenance** works tenant by tenant, or with a role: members of `MaintenanceRole` see all rows (on PostgreSQL it has to be there
        before the table; with `NOINHERIT` a member sees them after `SET ROLE`). Where a view isolates, maintenance goes to the table itself.
        A guard table has the keys of all tenants, and so has an audit where a view isolates: give the application no right to read it.
        SQL Server's and Oracle's owners are held to the policies as well, so that migrations which change rows want that role too.

        ## What each way in does

        | | PostgreSQL | MariaDB, by the view | SQLite, by the view |
        |---|---|---|---|
        | rows of another tenant | hidden | hidden | hidden |
        | insert for another tenant | refused | refused | refused |
        | a partition by its own name | the same policies | no rights | – |
        | upsert, `MERGE`, `REPLACE` over a hidden row | refused | refused by triggers | refused |
        | `COPY`, `LOAD DATA` | refused | checked as inserts | – |

        A partition that is made later is secured by running the migration's last `DO` statement again; it leaves the others as they are. On SQLite
        the view cannot be upserted, and `changes()` does not count what its triggers do. On MySQL and MariaDB the triggers refuse what a session with a
        tenant does to other tenants' rows of the table itself, too. SQL of your own (`Raw`) is one predicate for the databases that `Dialects` names; a column of the row is `@name` in it on SQL Server.
        """;

    private static readonly (string Title, string Declaration)[] Examples =
    [
        (
            "Tenants",
            """
            [SchemaTable, TenantIsolation(View = true)]
            public partial class Invoice
            {
                public long Id { get; set; }
                public Guid TenantId { get; set; }
                [DecimalColumn(18, 2)] public decimal Total { get; set; }
            }
            """),
        (
            "A policy beside, and a role for maintenance",
            """
            [SchemaTable]
            [TenantIsolation(MaintenanceRole = "billing_maintenance", Except = Dialect.MySql | Dialect.MariaDb | Dialect.Sqlite)]
            [RowLevelSecurity("own_or_public", "owner_id = current_user_id() or is_public", Except = Dialect.MySql | Dialect.MariaDb | Dialect.Sqlite)]
            public partial class Document
            {
                public long Id { get; set; }
                public long TenantId { get; set; }
                public long OwnerId { get; set; }
                public bool IsPublic { get; set; }
            }
            """),
    ];

    [Fact]
    public void The_page_is_printed_from_the_product() => Document.Matches("docs/security.md", Print());

    private static string Print()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append('\n');
        foreach (var (title, declaration) in Examples)
        {
            var table = Example.Compile("using SchemaGen;\n\nnamespace Shop;\n\n" + declaration).Schema.Tables.Single();
            text.Append("\n## ").Append(title).Append("\n\n```csharp\n").Append(declaration.ReplaceLineEndings("\n")).Append("\n```\n\n```sql\n");
            foreach (var dialect in SqlDialect.All)
            {
                var target = new SchemaTarget(dialect);
                var up = dialect.Write(table.MigrationFor(target), target).Up.Where(statement => statement.Kind == Model.Statements.StatementKind.Execute).ToArray();
                if (up.Length == 0) continue;
                text.Append("-- ").Append(dialect.DisplayName).Append(", after the table\n");
                foreach (var statement in up) text.Append(statement.Text.TrimEnd(';')).Append(";\n");
            }

            text.Append("```\n");
        }

        return text.ToString();
    }
}
