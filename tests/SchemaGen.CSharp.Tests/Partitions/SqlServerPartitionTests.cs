using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Partitions;

public sealed class SqlServerPartitionTests() : PartitionSpecification(DialectSet.SqlServer)
{
    protected override Task Judge(IReadOnlyList<MigrationSql> migrations)
    {
        foreach (var release in Enum.GetValues<SqlServerRelease>())
            Assert.Empty(SqlServerJudge.Judge(release, migrations.SelectMany(migration => migration.Up).Select(statement => statement.Text)));
        return Task.CompletedTask;
    }

    public override Task Ranges_of_values() => Verify(
        Ranges,
        """
        CREATE PARTITION FUNCTION [pf_letters] (datetimeoffset(7)) AS RANGE RIGHT FOR VALUES ('2026-01-01T00:00:00+00:00', '2027-01-01T12:00:00+00:00');
        CREATE PARTITION SCHEME [ps_letters] AS PARTITION [pf_letters] ALL TO ([PRIMARY]);
        CREATE TABLE [letters] (
            [id] int IDENTITY(1,1) NOT NULL,
            [sent_at] datetimeoffset(7) NOT NULL,
            CONSTRAINT [pk_letters] PRIMARY KEY CLUSTERED ([id], [sent_at])
        ) ON [ps_letters] ([sent_at]);
        CREATE PARTITION FUNCTION [pf_orders] (decimal(10,2)) AS RANGE RIGHT FOR VALUES (100, 999.5);
        CREATE PARTITION SCHEME [ps_orders] AS PARTITION [pf_orders] ALL TO ([PRIMARY]);
        CREATE TABLE [orders] (
            [id] bigint NOT NULL,
            [order_total] decimal(10,2) NOT NULL,
            CONSTRAINT [pk_orders] PRIMARY KEY CLUSTERED ([id], [order_total])
        ) ON [ps_orders] ([order_total]);
        """,
        "");

    public override Task A_hash() => Verify(
        Hashes,
        """
        CREATE PARTITION FUNCTION [pf_sessions] (int) AS RANGE RIGHT FOR VALUES (1, 2, 3);
        CREATE PARTITION SCHEME [ps_sessions] AS PARTITION [pf_sessions] ALL TO ([PRIMARY]);
        CREATE TABLE [sessions] (
            [id] int IDENTITY(1,1) NOT NULL,
            [user_id] bigint NOT NULL,
            [user_id_partition] AS (CAST(ABS([user_id] % 4) AS int)) PERSISTED NOT NULL,
            CONSTRAINT [pk_sessions] PRIMARY KEY NONCLUSTERED ([id]) ON [PRIMARY]
        ) ON [ps_sessions] ([user_id_partition]);
        CREATE PARTITION FUNCTION [pf_vouchers] (int) AS RANGE RIGHT FOR VALUES (1);
        CREATE PARTITION SCHEME [ps_vouchers] AS PARTITION [pf_vouchers] ALL TO ([PRIMARY]);
        CREATE TABLE [vouchers] (
            [code] nvarchar(20) NOT NULL,
            [code_partition] AS (ABS(CHECKSUM([code]) % 2)) PERSISTED NOT NULL
        ) ON [ps_vouchers] ([code_partition]);
        CREATE UNIQUE INDEX [uq_vouchers_code] ON [vouchers] ([code]) ON [PRIMARY];
        """,
        "");

    public override Task Lists_of_values() => Verify(
        Lists,
        """
        CREATE PARTITION FUNCTION [pf_parts] (int) AS RANGE RIGHT FOR VALUES (2);
        CREATE PARTITION SCHEME [ps_parts] AS PARTITION [pf_parts] ALL TO ([PRIMARY]);
        CREATE TABLE [parts] (
            [kind] smallint NOT NULL,
            [kind_partition] AS (CASE WHEN [kind] IN (1, 3) THEN 1 WHEN [kind] IN (2) THEN 2 END) PERSISTED NOT NULL
        ) ON [ps_parts] ([kind_partition]);
        CREATE PARTITION FUNCTION [pf_shops] (int) AS RANGE RIGHT FOR VALUES (1, 2);
        CREATE PARTITION SCHEME [ps_shops] AS PARTITION [pf_shops] ALL TO ([PRIMARY]);
        CREATE TABLE [shops] (
            [id] int IDENTITY(1,1) NOT NULL,
            [region] nvarchar(2) NOT NULL,
            [region_partition] AS (CASE WHEN [region] COLLATE Latin1_General_BIN2 IN (N'GB', N'FR') THEN 1 WHEN [region] COLLATE Latin1_General_BIN2 IN (N'US') THEN 2 ELSE 0 END) PERSISTED NOT NULL,
            CONSTRAINT [pk_shops] PRIMARY KEY NONCLUSTERED ([id]) ON [PRIMARY]
        ) ON [ps_shops] ([region_partition]);
        """,
        "");

    public override Task Subpartitions() => Verify(
        Divided,
        """
        CREATE PARTITION FUNCTION [pf_visits] (date) AS RANGE RIGHT FOR VALUES ('2026-01-01');
        CREATE PARTITION SCHEME [ps_visits] AS PARTITION [pf_visits] ALL TO ([PRIMARY]);
        -- Left out on SQL Server: the subpartitions by user_id: SQL Server does not divide partitions.
        CREATE TABLE [visits] (
            [id] int IDENTITY(1,1) NOT NULL,
            [user_id] bigint NOT NULL,
            [day] date NOT NULL,
            CONSTRAINT [pk_visits] PRIMARY KEY CLUSTERED ([id], [day])
        ) ON [ps_visits] ([day]);
        """,
        "");

    public override Task A_guard_table() => Verify(
        Guarded,
        """
        CREATE PARTITION FUNCTION [pf_invoices] (int) AS RANGE RIGHT FOR VALUES (100);
        CREATE PARTITION SCHEME [ps_invoices] AS PARTITION [pf_invoices] ALL TO ([PRIMARY]);
        CREATE TABLE [invoices] (
            [id] int IDENTITY(1,1) NOT NULL,
            [number] nvarchar(20) NULL,
            CONSTRAINT [pk_invoices] PRIMARY KEY CLUSTERED ([id])
        ) ON [ps_invoices] ([id]);
        CREATE UNIQUE INDEX [uq_invoices_number] ON [invoices] ([number]) WHERE [number] IS NOT NULL ON [PRIMARY];
        """,
        "");
}
