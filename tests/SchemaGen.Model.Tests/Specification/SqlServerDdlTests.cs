using Microsoft.SqlServer.TransactSql.ScriptDom;
using SchemaGen.Engines;
using SchemaGen.Model.Dialects.SqlServer;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using static SchemaGen.Model.Tests.Specification.SampleTables;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>SQL Server: judged by its own parser and model of a database, executed by none.</summary>
public sealed class SqlServerDdlTests : DdlSpecification
{
    private static readonly SqlServerDialect _dialect = new();

    private static readonly string[] _keys =
    [
        "CREATE COLUMN MASTER KEY [master] WITH (KEY_STORE_PROVIDER_NAME = N'MSSQL_CERTIFICATE_STORE', KEY_PATH = N'CurrentUser/My/A')",
        "CREATE COLUMN ENCRYPTION KEY [pii] WITH VALUES (COLUMN_MASTER_KEY = [master], ALGORITHM = 'RSA_OAEP', ENCRYPTED_VALUE = 0x01)",
    ];

    protected override SchemaTarget Target { get; } = new(_dialect, new ServerVersion(2017));

    protected override void Judge(Scenario scenario, MigrationSql sql)
    {
        var schemas = scenario.Migration.Table.Name.Schema is { } schema ? new[] { "CREATE SCHEMA " + _dialect.Quote(schema) } : [];
        Accepted(
            [.. Texts(sql.Up), .. Texts(sql.Down)],
            [.. schemas, .. scenario.Earlier.SelectMany(earlier => Texts(_dialect.Write(earlier, Target).Up))]);
        Assert.All([.. sql.Up, .. sql.Down], statement => Assert.True(statement.IsTransactional));
    }

    public override Task Every_column_type_not_null() => Verify(
        Scenario.AllTypesNotNull,
        """
        CREATE TABLE [everything] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [c01] nvarchar(200) NOT NULL,
            [c02] nvarchar(max) NOT NULL,
            [c03] nvarchar(2) NOT NULL,
            [c04] nvarchar(max) NOT NULL,
            [c05] bit NOT NULL,
            [c06] smallint NOT NULL,
            [c07] smallint NOT NULL,
            [c08] int NOT NULL,
            [c09] bigint NOT NULL,
            [c10] tinyint NOT NULL,
            [c11] int NOT NULL,
            [c12] bigint NOT NULL,
            [c13] decimal(20,0) NOT NULL,
            [c14] decimal(18,2) NOT NULL,
            [c15] real NOT NULL,
            [c16] float(53) NOT NULL,
            [c17] varbinary(16) NOT NULL,
            [c18] varbinary(max) NOT NULL,
            [c19] varbinary(max) NOT NULL,
            [c20] date NOT NULL,
            [c21] time(7) NOT NULL,
            [c22] datetime2(7) NOT NULL,
            [c23] datetimeoffset(7) NOT NULL,
            [c24] time(7) NOT NULL,
            [c25] uniqueidentifier NOT NULL,
            [c26] nvarchar(max) NOT NULL,
            [c27] nvarchar(max) NOT NULL,
            [c28] nvarchar(5) NOT NULL,
            [c29] varchar(45) NOT NULL,
            CONSTRAINT [pk_everything] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_everything_c02] CHECK (DATALENGTH([c02]) <= 40000),
            CONSTRAINT [ck_everything_c03] CHECK (DATALENGTH([c03]) = 4),
            CONSTRAINT [ck_everything_c06] CHECK ([c06] BETWEEN -128 AND 127),
            CONSTRAINT [ck_everything_c11] CHECK ([c11] BETWEEN 0 AND 65535),
            CONSTRAINT [ck_everything_c12] CHECK ([c12] BETWEEN 0 AND 4294967295),
            CONSTRAINT [ck_everything_c13] CHECK ([c13] BETWEEN 0 AND 18446744073709551615),
            CONSTRAINT [ck_everything_c18] CHECK (DATALENGTH([c18]) <= 20000),
            CONSTRAINT [ck_everything_c26] CHECK (ISJSON([c26]) = 1),
            CONSTRAINT [ck_everything_c27] CHECK (ISJSON([c27]) = 1),
            CONSTRAINT [ck_everything_c28] CHECK ([c28] COLLATE Latin1_General_BIN2 IN (N'draft', N'sent')),
            CONSTRAINT [ck_everything_c29] CHECK ([c29] LIKE '%[:.]%' AND [c29] NOT LIKE '%[^0-9A-Fa-f:.]%' COLLATE Latin1_General_BIN2)
        );
        -- down
        DROP TABLE [everything];
        """);

    public override Task Every_column_type_nullable() => Verify(
        Scenario.AllTypesNullable,
        """
        CREATE TABLE [everything] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [c01] nvarchar(200) NULL,
            [c02] nvarchar(max) NULL,
            [c03] nvarchar(2) NULL,
            [c04] nvarchar(max) NULL,
            [c05] bit NULL,
            [c06] smallint NULL,
            [c07] smallint NULL,
            [c08] int NULL,
            [c09] bigint NULL,
            [c10] tinyint NULL,
            [c11] int NULL,
            [c12] bigint NULL,
            [c13] decimal(20,0) NULL,
            [c14] decimal(18,2) NULL,
            [c15] real NULL,
            [c16] float(53) NULL,
            [c17] varbinary(16) NULL,
            [c18] varbinary(max) NULL,
            [c19] varbinary(max) NULL,
            [c20] date NULL,
            [c21] time(7) NULL,
            [c22] datetime2(7) NULL,
            [c23] datetimeoffset(7) NULL,
            [c24] time(7) NULL,
            [c25] uniqueidentifier NULL,
            [c26] nvarchar(max) NULL,
            [c27] nvarchar(max) NULL,
            [c28] nvarchar(5) NULL,
            [c29] varchar(45) NULL,
            CONSTRAINT [pk_everything] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_everything_c02] CHECK (DATALENGTH([c02]) <= 40000),
            CONSTRAINT [ck_everything_c03] CHECK (DATALENGTH([c03]) = 4),
            CONSTRAINT [ck_everything_c06] CHECK ([c06] BETWEEN -128 AND 127),
            CONSTRAINT [ck_everything_c11] CHECK ([c11] BETWEEN 0 AND 65535),
            CONSTRAINT [ck_everything_c12] CHECK ([c12] BETWEEN 0 AND 4294967295),
            CONSTRAINT [ck_everything_c13] CHECK ([c13] BETWEEN 0 AND 18446744073709551615),
            CONSTRAINT [ck_everything_c18] CHECK (DATALENGTH([c18]) <= 20000),
            CONSTRAINT [ck_everything_c26] CHECK (ISJSON([c26]) = 1),
            CONSTRAINT [ck_everything_c27] CHECK (ISJSON([c27]) = 1),
            CONSTRAINT [ck_everything_c28] CHECK ([c28] COLLATE Latin1_General_BIN2 IN (N'draft', N'sent')),
            CONSTRAINT [ck_everything_c29] CHECK ([c29] LIKE '%[:.]%' AND [c29] NOT LIKE '%[^0-9A-Fa-f:.]%' COLLATE Latin1_General_BIN2)
        );
        -- down
        DROP TABLE [everything];
        """);

    public override Task Defaults_of_each_kind() => Verify(
        Scenario.Defaults,
        """
        CREATE TABLE [settings] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [name] nvarchar(50) CONSTRAINT [df_settings_name] DEFAULT (N'it''s') NOT NULL,
            [path] nvarchar(50) CONSTRAINT [df_settings_path] DEFAULT (N'C:\new\''') NOT NULL,
            [lines] nvarchar(50) CONSTRAINT [df_settings_lines] DEFAULT (N'a' + nchar(10) + N'b') NOT NULL,
            [body] nvarchar(max) CONSTRAINT [df_settings_body] DEFAULT (N'none') NOT NULL,
            [document] nvarchar(max) CONSTRAINT [df_settings_document] DEFAULT (N'{}') NOT NULL,
            [count] int CONSTRAINT [df_settings_count] DEFAULT (-1) NOT NULL,
            [rate] decimal(9,4) CONSTRAINT [df_settings_rate] DEFAULT (0.1250) NOT NULL,
            [is_on] bit CONSTRAINT [df_settings_is_on] DEFAULT (1) NOT NULL,
            [is_off] bit CONSTRAINT [df_settings_is_off] DEFAULT (0) NOT NULL,
            [day] date CONSTRAINT [df_settings_day] DEFAULT (CONVERT(date, SYSUTCDATETIME())) NOT NULL,
            [hour] time(7) CONSTRAINT [df_settings_hour] DEFAULT (CONVERT(time(7), SYSUTCDATETIME())) NOT NULL,
            [moment] datetime2(7) CONSTRAINT [df_settings_moment] DEFAULT (SYSUTCDATETIME()) NOT NULL,
            [instant] datetimeoffset(7) CONSTRAINT [df_settings_instant] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), 0)) NOT NULL,
            [first_day] date CONSTRAINT [df_settings_first_day] DEFAULT (N'2026-01-31') NOT NULL,
            [first_instant] datetimeoffset(7) CONSTRAINT [df_settings_first_instant] DEFAULT (N'2026-01-31T01:00:00+02:00') NOT NULL,
            [token] uniqueidentifier CONSTRAINT [df_settings_token] DEFAULT (NEWSEQUENTIALID()) NOT NULL,
            [owner] uniqueidentifier CONSTRAINT [df_settings_owner] DEFAULT (N'0a1b2c3d-0000-4000-8000-00000000000f') NOT NULL,
            CONSTRAINT [pk_settings] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_settings_document] CHECK (ISJSON([document]) = 1)
        );
        -- down
        DROP TABLE [settings];
        """);

    public override Task Identity_with_start_and_increment() => Verify(
        Scenario.NumberedRows,
        """
        CREATE TABLE [tickets] (
            [id] bigint IDENTITY(1000,5) NOT NULL,
            [title] nvarchar(100) NOT NULL,
            CONSTRAINT [pk_tickets] PRIMARY KEY CLUSTERED ([id])
        );
        -- down
        DROP TABLE [tickets];
        """);

    public override Task Identity_that_does_not_lead_the_key() => Verify(
        Scenario.NumberedSecond,
        """
        CREATE TABLE [entries] (
            [tenant_id] int NOT NULL,
            [id] bigint IDENTITY(1,1) NOT NULL,
            CONSTRAINT [pk_entries] PRIMARY KEY CLUSTERED ([tenant_id], [id])
        );
        -- down
        DROP TABLE [entries];
        """);

    public override Task Uuid_key_with_generator() => Verify(
        Scenario.UuidKey,
        """
        CREATE TABLE [sessions] (
            [id] uniqueidentifier CONSTRAINT [df_sessions_id] DEFAULT (NEWSEQUENTIALID()) NOT NULL,
            [note] nvarchar(max) NULL,
            CONSTRAINT [pk_sessions] PRIMARY KEY CLUSTERED ([id])
        );
        -- down
        DROP TABLE [sessions];
        """);

    public override Task Composite_primary_key() => Verify(
        Scenario.CompositeKey,
        """
        CREATE TABLE [order_items] (
            [order_id] bigint NOT NULL,
            [line] int NOT NULL,
            [sku] nvarchar(40) NOT NULL,
            CONSTRAINT [pk_order_items] PRIMARY KEY CLUSTERED ([order_id], [line])
        );
        -- down
        DROP TABLE [order_items];
        """);

    public override Task Unique_composite_descending_and_covering_indexes() => Verify(
        Scenario.Indexes,
        """
        CREATE TABLE [articles] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [tenant_id] uniqueidentifier NOT NULL,
            [slug] nvarchar(200) NOT NULL,
            [status] nvarchar(20) NULL,
            [title] nvarchar(100) NOT NULL,
            [created_at] datetimeoffset(7) NOT NULL,
            CONSTRAINT [pk_articles] PRIMARY KEY CLUSTERED ([id])
        );
        CREATE UNIQUE INDEX [uq_articles_slug] ON [articles] ([slug]);
        CREATE INDEX [ix_articles_tenant_id_status] ON [articles] ([tenant_id], [status]);
        CREATE INDEX [latest] ON [articles] ([tenant_id], [created_at] DESC);
        CREATE INDEX [ix_articles_status] ON [articles] ([status]) INCLUDE ([title], [created_at]);
        CREATE UNIQUE INDEX [uq_articles_tenant_id_slug] ON [articles] ([tenant_id], [slug]) INCLUDE ([title]);
        -- down
        DROP TABLE [articles];
        """);

    public override Task Indexes_over_long_texts() => Verify(
        Scenario.LongIndexes,
        """
        -- Left out on SQL Server: the index (address): SQL Server keeps no value of more than 1,700 bytes in an index, which address may have.
        -- Left out on SQL Server: the index (body, id): SQL Server cannot index body, which may be of any length.
        CREATE TABLE [pages] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [address] nvarchar(1500) NOT NULL,
            [body] nvarchar(max) NOT NULL,
            CONSTRAINT [pk_pages] PRIMARY KEY CLUSTERED ([id])
        );
        -- down
        DROP TABLE [pages];
        """);

    public override Task Foreign_keys_with_each_action() => Verify(
        Scenario.ForeignKeys,
        """
        -- Left out on SQL Server: the action of the foreign key (d_id): SQL Server lets the actions of foreign keys reach a table by one way only, and never the referring table itself (here also customers -> orders).
        -- Left out on SQL Server: the action of the foreign key (e_id): SQL Server lets the actions of foreign keys reach a table by one way only, and never the referring table itself (here also customers -> orders).
        CREATE TABLE [orders] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [a_id] bigint NOT NULL,
            [b_id] bigint NOT NULL,
            [c_id] bigint NOT NULL,
            [d_id] bigint NULL,
            [e_id] bigint CONSTRAINT [df_orders_e_id] DEFAULT (1) NOT NULL,
            CONSTRAINT [pk_orders] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [fk_orders_a_id] FOREIGN KEY ([a_id]) REFERENCES [customers] ([id]),
            CONSTRAINT [fk_orders_b_id] FOREIGN KEY ([b_id]) REFERENCES [customers] ([id]),
            CONSTRAINT [fk_orders_c_id] FOREIGN KEY ([c_id]) REFERENCES [customers] ([id]) ON DELETE CASCADE ON UPDATE CASCADE,
            CONSTRAINT [fk_orders_d_id] FOREIGN KEY ([d_id]) REFERENCES [customers] ([id]),
            CONSTRAINT [fk_fallback] FOREIGN KEY ([e_id]) REFERENCES [customers] ([id])
        );
        -- down
        DROP TABLE [orders];
        """);

    public override Task Foreign_key_to_the_same_table() => Verify(
        Scenario.SelfReference,
        """
        -- Left out on SQL Server: the action of the foreign key (parent_id): SQL Server lets the actions of foreign keys reach a table by one way only, and never the referring table itself (here also categories -> categories).
        CREATE TABLE [categories] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [parent_id] bigint NULL,
            CONSTRAINT [pk_categories] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [fk_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [categories] ([id])
        );
        -- down
        DROP TABLE [categories];
        """);

    public override Task Foreign_key_that_waits_for_a_later_table() => Verify(
        Scenario.WaitingForeignKey,
        """
        CREATE TABLE [books] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [author_id] bigint NOT NULL,
            CONSTRAINT [pk_books] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [fk_books_author_id] FOREIGN KEY ([author_id]) REFERENCES [authors] ([id])
        );
        ALTER TABLE [authors] ADD CONSTRAINT [fk_authors_best_book_id] FOREIGN KEY ([best_book_id]) REFERENCES [books] ([id]) ON DELETE SET NULL;
        -- down
        ALTER TABLE [authors] DROP CONSTRAINT [fk_authors_best_book_id];
        DROP TABLE [books];
        """);

    public override Task Enumerations() => Verify(
        Scenario.Enumerations,
        """
        CREATE TABLE [shipments] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [status] nvarchar(10) CONSTRAINT [df_shipments_status] DEFAULT (N'new') NOT NULL,
            [odd] nvarchar(9) NULL,
            CONSTRAINT [pk_shipments] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_shipments_status] CHECK ([status] COLLATE Latin1_General_BIN2 IN (N'new', N'in transit', N'it''s here', N'zurück')),
            CONSTRAINT [ck_shipments_odd] CHECK ([odd] COLLATE Latin1_General_BIN2 IN (N'a\b', N'trailing ', N'a,b'))
        );
        -- down
        DROP TABLE [shipments];
        """);

    public override Task Checks_and_computed_columns() => Verify(
        Scenario.Checks,
        """
        CREATE TABLE [products] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [name] nvarchar(100) NOT NULL,
            [price] decimal(18,2) NOT NULL,
            [discount] decimal(18,2) NOT NULL,
            [net] AS (CAST([price] - [discount] AS decimal(18,2))) PERSISTED NOT NULL,
            [upper_name] AS (upper([name])) PERSISTED,
            CONSTRAINT [pk_products] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_products_price] CHECK ([price] >= 0),
            CONSTRAINT [ck_products_upper_name] CHECK (DATALENGTH([upper_name]) <= 200),
            CONSTRAINT [ck_products_discount_price_name] CHECK ([discount] <= [price] AND ([name] <> N'it''s' OR [name] LIKE N'a\%')),
            CONSTRAINT [named] CHECK (len([name] + N'.') - 1 > 0)
        );
        -- down
        DROP TABLE [products];
        """);

    public override Task Comments_with_quotes_and_line_breaks() => Verify(
        Scenario.Comments,
        """
        CREATE TABLE [notes] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [body] nvarchar(max) NOT NULL,
            CONSTRAINT [pk_notes] PRIMARY KEY CLUSTERED ([id])
        );
        DECLARE @schema sysname = SCHEMA_NAME();
        DECLARE @comment nvarchar(3750) = N'What people write' + nchar(10) + N'''); DROP TABLE notes; --';
        EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = @comment, @level0type = N'SCHEMA', @level0name = @schema, @level1type = N'TABLE', @level1name = N'notes';
        DECLARE @schema sysname = SCHEMA_NAME();
        EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'The key; it''s "quoted"', @level0type = N'SCHEMA', @level0name = @schema, @level1type = N'TABLE', @level1name = N'notes', @level2type = N'COLUMN', @level2name = N'id';
        DECLARE @schema sysname = SCHEMA_NAME();
        DECLARE @comment nvarchar(3750) = N'first line' + nchar(10) + N'second line' + nchar(13) + nchar(10) + N'`third` [line] */ -- \ end\';
        EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = @comment, @level0type = N'SCHEMA', @level0name = @schema, @level1type = N'TABLE', @level1name = N'notes', @level2type = N'COLUMN', @level2name = N'body';
        -- down
        DROP TABLE [notes];
        """);

    public override Task Table_in_a_schema() => Verify(
        Scenario.InSchema,
        """
        IF SCHEMA_ID(N'schemagen_sales') IS NULL EXEC(N'CREATE SCHEMA [schemagen_sales]');
        CREATE TABLE [schemagen_sales].[orders] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [customer_id] bigint NOT NULL,
            [number] nvarchar(20) NOT NULL,
            CONSTRAINT [pk_orders] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [fk_orders_customer_id] FOREIGN KEY ([customer_id]) REFERENCES [schemagen_sales].[customers] ([id])
        );
        CREATE UNIQUE INDEX [uq_orders_number] ON [schemagen_sales].[orders] ([number]);
        EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Sales', @level0type = N'SCHEMA', @level0name = N'schemagen_sales', @level1type = N'TABLE', @level1name = N'orders';
        -- down
        DROP TABLE [schemagen_sales].[orders];
        """);

    public override Task Hostile_names() => Verify(
        Scenario.HostileNames,
        """
        CREATE TABLE [Robert'); DROP TABLE "students"; --] (
            [select] bigint IDENTITY(1,1) NOT NULL,
            [a"b`c]]d[e'f;g] nvarchar(10) NOT NULL,
            [party 🎉] nvarchar(10) NOT NULL,
            [line_break] nvarchar(10) NOT NULL,
            [back\slash.dot/] nvarchar(10) NOT NULL,
            [@p0 :x ?  $1] nvarchar(10) NOT NULL,
            [blank ] nvarchar(10) NOT NULL,
            CONSTRAINT [pk_Robert'); DROP TABLE "students"; --] PRIMARY KEY CLUSTERED ([select]),
            CONSTRAINT [ck_Robert'); DROP TABLE "students"; --_a"b`c]]d[e'f;g] CHECK ([a"b`c]]d[e'f;g] IS NOT NULL)
        );
        CREATE UNIQUE INDEX [uq_Robert'); DROP TABLE "students"; --_a"b`c]]d[e'f;g_party 🎉] ON [Robert'); DROP TABLE "students"; --] ([a"b`c]]d[e'f;g] DESC, [party 🎉]);
        CREATE INDEX [ix_Robert'); DROP TABLE "students"; --_line_break] ON [Robert'); DROP TABLE "students"; --] ([line_break]) INCLUDE ([back\slash.dot/]);
        DECLARE @schema sysname = SCHEMA_NAME();
        EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'told', @level0type = N'SCHEMA', @level0name = @schema, @level1type = N'TABLE', @level1name = N'Robert''); DROP TABLE "students"; --', @level2type = N'COLUMN', @level2name = N'back\slash.dot/';
        -- down
        DROP TABLE [Robert'); DROP TABLE "students"; --];
        """);

    public override Task Names_over_the_limit() => Verify(
        Scenario.LongNames,
        """
        CREATE TABLE [日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_9d757fad] int NOT NULL,
            [ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_967574a8] int NOT NULL,
            [日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本] nvarchar(1) NOT NULL,
            CONSTRAINT [pk_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日_c0c26f29] CHECK ([日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本] COLLATE Latin1_General_BIN2 IN (N'a', N'b'))
        );
        CREATE UNIQUE INDEX [uq_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_ccccccccccccccccccccccccccccccccccc_dcaa02a9] ON [日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本] ([ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_9d757fad]);
        CREATE UNIQUE INDEX [uq_日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本_ccccccccccccccccccccccccccccccccccc_ddaa043c] ON [日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本] ([ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_967574a8]);
        -- down
        DROP TABLE [日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本];
        """);

    public override Task Partitions_of_a_day() => Verify(
        Scenario.Partitioned(PartitionInterval.Day),
        """
        CREATE PARTITION FUNCTION [pf_page_views] (datetimeoffset(7)) AS RANGE RIGHT FOR VALUES ();
        CREATE PARTITION SCHEME [ps_page_views] AS PARTITION [pf_page_views] ALL TO ([PRIMARY]);
        CREATE TABLE [page_views] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [path] nvarchar(200) NOT NULL,
            [created_at] datetimeoffset(7) NOT NULL,
            CONSTRAINT [pk_page_views] PRIMARY KEY CLUSTERED ([id], [created_at])
        ) ON [ps_page_views] ([created_at]);
        DECLARE @monday date = '00010101';
        DECLARE @today date = SYSUTCDATETIME();
        DECLARE @first date = @today;
        DECLARE @boundary datetimeoffset(7) = DATEADD(DAY, DATEDIFF(DAY, @monday, @first), @monday);
        DECLARE @last datetimeoffset(7) = DATEADD(DAY, DATEDIFF(DAY, @monday, @today) + 4, @monday);
        WHILE @boundary <= @last
        BEGIN
            ALTER PARTITION SCHEME [ps_page_views] NEXT USED [PRIMARY];
            ALTER PARTITION FUNCTION [pf_page_views]() SPLIT RANGE (@boundary);
            SET @boundary = DATEADD(DAY, 1, @boundary);
        END;
        CREATE INDEX [ix_page_views_path] ON [page_views] ([path]);
        -- down
        DROP TABLE [page_views];
        DROP PARTITION SCHEME [ps_page_views];
        DROP PARTITION FUNCTION [pf_page_views];
        """);

    public override Task Partitions_of_a_week() => Verify(
        Scenario.Partitioned(PartitionInterval.Week),
        """
        CREATE PARTITION FUNCTION [pf_page_views] (datetimeoffset(7)) AS RANGE RIGHT FOR VALUES ();
        CREATE PARTITION SCHEME [ps_page_views] AS PARTITION [pf_page_views] ALL TO ([PRIMARY]);
        CREATE TABLE [page_views] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [path] nvarchar(200) NOT NULL,
            [created_at] datetimeoffset(7) NOT NULL,
            CONSTRAINT [pk_page_views] PRIMARY KEY CLUSTERED ([id], [created_at])
        ) ON [ps_page_views] ([created_at]);
        DECLARE @monday date = '00010101';
        DECLARE @today date = SYSUTCDATETIME();
        DECLARE @first date = @today;
        DECLARE @boundary datetimeoffset(7) = DATEADD(DAY, DATEDIFF(DAY, @monday, @first) / 7 * 7, @monday);
        DECLARE @last datetimeoffset(7) = DATEADD(DAY, DATEDIFF(DAY, @monday, @today) / 7 * 7 + 4 * 7, @monday);
        WHILE @boundary <= @last
        BEGIN
            ALTER PARTITION SCHEME [ps_page_views] NEXT USED [PRIMARY];
            ALTER PARTITION FUNCTION [pf_page_views]() SPLIT RANGE (@boundary);
            SET @boundary = DATEADD(DAY, 7, @boundary);
        END;
        CREATE INDEX [ix_page_views_path] ON [page_views] ([path]);
        -- down
        DROP TABLE [page_views];
        DROP PARTITION SCHEME [ps_page_views];
        DROP PARTITION FUNCTION [pf_page_views];
        """);

    public override Task Partitions_of_a_month() => Verify(
        Scenario.Partitioned(PartitionInterval.Month),
        """
        CREATE PARTITION FUNCTION [pf_page_views] (datetimeoffset(7)) AS RANGE RIGHT FOR VALUES ();
        CREATE PARTITION SCHEME [ps_page_views] AS PARTITION [pf_page_views] ALL TO ([PRIMARY]);
        CREATE TABLE [page_views] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [path] nvarchar(200) NOT NULL,
            [created_at] datetimeoffset(7) NOT NULL,
            CONSTRAINT [pk_page_views] PRIMARY KEY CLUSTERED ([id], [created_at])
        ) ON [ps_page_views] ([created_at]);
        DECLARE @monday date = '00010101';
        DECLARE @today date = SYSUTCDATETIME();
        DECLARE @first date = @today;
        DECLARE @boundary datetimeoffset(7) = DATEADD(MONTH, DATEDIFF(MONTH, @monday, @first), @monday);
        DECLARE @last datetimeoffset(7) = DATEADD(MONTH, DATEDIFF(MONTH, @monday, @today) + 4, @monday);
        WHILE @boundary <= @last
        BEGIN
            ALTER PARTITION SCHEME [ps_page_views] NEXT USED [PRIMARY];
            ALTER PARTITION FUNCTION [pf_page_views]() SPLIT RANGE (@boundary);
            SET @boundary = DATEADD(MONTH, 1, @boundary);
        END;
        CREATE INDEX [ix_page_views_path] ON [page_views] ([path]);
        -- down
        DROP TABLE [page_views];
        DROP PARTITION SCHEME [ps_page_views];
        DROP PARTITION FUNCTION [pf_page_views];
        """);

    public override Task Partitions_of_a_quarter() => Verify(
        Scenario.Partitioned(PartitionInterval.Quarter),
        """
        CREATE PARTITION FUNCTION [pf_page_views] (datetimeoffset(7)) AS RANGE RIGHT FOR VALUES ();
        CREATE PARTITION SCHEME [ps_page_views] AS PARTITION [pf_page_views] ALL TO ([PRIMARY]);
        CREATE TABLE [page_views] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [path] nvarchar(200) NOT NULL,
            [created_at] datetimeoffset(7) NOT NULL,
            CONSTRAINT [pk_page_views] PRIMARY KEY CLUSTERED ([id], [created_at])
        ) ON [ps_page_views] ([created_at]);
        DECLARE @monday date = '00010101';
        DECLARE @today date = SYSUTCDATETIME();
        DECLARE @first date = @today;
        DECLARE @boundary datetimeoffset(7) = DATEADD(MONTH, DATEDIFF(MONTH, @monday, @first) / 3 * 3, @monday);
        DECLARE @last datetimeoffset(7) = DATEADD(MONTH, DATEDIFF(MONTH, @monday, @today) / 3 * 3 + 4 * 3, @monday);
        WHILE @boundary <= @last
        BEGIN
            ALTER PARTITION SCHEME [ps_page_views] NEXT USED [PRIMARY];
            ALTER PARTITION FUNCTION [pf_page_views]() SPLIT RANGE (@boundary);
            SET @boundary = DATEADD(MONTH, 3, @boundary);
        END;
        CREATE INDEX [ix_page_views_path] ON [page_views] ([path]);
        -- down
        DROP TABLE [page_views];
        DROP PARTITION SCHEME [ps_page_views];
        DROP PARTITION FUNCTION [pf_page_views];
        """);

    public override Task Partitions_of_a_year() => Verify(
        Scenario.Partitioned(PartitionInterval.Year),
        """
        CREATE PARTITION FUNCTION [pf_page_views] (datetimeoffset(7)) AS RANGE RIGHT FOR VALUES ();
        CREATE PARTITION SCHEME [ps_page_views] AS PARTITION [pf_page_views] ALL TO ([PRIMARY]);
        CREATE TABLE [page_views] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [path] nvarchar(200) NOT NULL,
            [created_at] datetimeoffset(7) NOT NULL,
            CONSTRAINT [pk_page_views] PRIMARY KEY CLUSTERED ([id], [created_at])
        ) ON [ps_page_views] ([created_at]);
        DECLARE @monday date = '00010101';
        DECLARE @today date = SYSUTCDATETIME();
        DECLARE @first date = @today;
        DECLARE @boundary datetimeoffset(7) = DATEADD(YEAR, DATEDIFF(YEAR, @monday, @first), @monday);
        DECLARE @last datetimeoffset(7) = DATEADD(YEAR, DATEDIFF(YEAR, @monday, @today) + 4, @monday);
        WHILE @boundary <= @last
        BEGIN
            ALTER PARTITION SCHEME [ps_page_views] NEXT USED [PRIMARY];
            ALTER PARTITION FUNCTION [pf_page_views]() SPLIT RANGE (@boundary);
            SET @boundary = DATEADD(YEAR, 1, @boundary);
        END;
        CREATE INDEX [ix_page_views_path] ON [page_views] ([path]);
        -- down
        DROP TABLE [page_views];
        DROP PARTITION SCHEME [ps_page_views];
        DROP PARTITION FUNCTION [pf_page_views];
        """);

    public override Task Partitions_from_a_start() => Verify(
        Scenario.Partitioned(PartitionInterval.Week, "2025-01-01", new DateType()),
        """
        CREATE PARTITION FUNCTION [pf_page_views] (date) AS RANGE RIGHT FOR VALUES ();
        CREATE PARTITION SCHEME [ps_page_views] AS PARTITION [pf_page_views] ALL TO ([PRIMARY]);
        CREATE TABLE [page_views] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [path] nvarchar(200) NOT NULL,
            [created_at] date NOT NULL,
            CONSTRAINT [pk_page_views] PRIMARY KEY CLUSTERED ([id], [created_at])
        ) ON [ps_page_views] ([created_at]);
        DECLARE @monday date = '00010101';
        DECLARE @today date = SYSUTCDATETIME();
        DECLARE @first date = N'2025-01-01';
        DECLARE @boundary date = DATEADD(DAY, DATEDIFF(DAY, @monday, @first) / 7 * 7, @monday);
        DECLARE @last date = DATEADD(DAY, DATEDIFF(DAY, @monday, @today) / 7 * 7 + 4 * 7, @monday);
        WHILE @boundary <= @last
        BEGIN
            ALTER PARTITION SCHEME [ps_page_views] NEXT USED [PRIMARY];
            ALTER PARTITION FUNCTION [pf_page_views]() SPLIT RANGE (@boundary);
            SET @boundary = DATEADD(DAY, 7, @boundary);
        END;
        CREATE INDEX [ix_page_views_path] ON [page_views] ([path]);
        -- down
        DROP TABLE [page_views];
        DROP PARTITION SCHEME [ps_page_views];
        DROP PARTITION FUNCTION [pf_page_views];
        """);

    public override Task Column_that_the_application_encrypts() => Verify(
        Scenario.Encrypted,
        """
        -- Left out on SQL Server: the default of name: the column holds ciphertext.
        -- Left out on SQL Server: a check on name: the column holds ciphertext.
        CREATE TABLE [patients] (
            [id] uniqueidentifier NOT NULL,
            [name] varbinary(437) NOT NULL,
            [diagnosis] varbinary(max) NULL,
            CONSTRAINT [pk_patients] PRIMARY KEY CLUSTERED ([id])
        );
        -- down
        DROP TABLE [patients];
        """);

    public override Task What_the_database_lacks_is_left_out() => Verify(
        Scenario.Lacking,
        """
        CREATE PARTITION FUNCTION [pf_events] (datetimeoffset(7)) AS RANGE RIGHT FOR VALUES ();
        CREATE PARTITION SCHEME [ps_events] AS PARTITION [pf_events] ALL TO ([PRIMARY]);
        CREATE TABLE [events] (
            [id] bigint IDENTITY(1,2) NOT NULL,
            [customer_id] bigint NOT NULL,
            [number] nvarchar(20) NOT NULL,
            [created_at] datetimeoffset(7) NOT NULL,
            CONSTRAINT [pk_events] PRIMARY KEY CLUSTERED ([id], [created_at]),
            CONSTRAINT [fk_events_customer_id] FOREIGN KEY ([customer_id]) REFERENCES [customers] ([id])
        ) ON [ps_events] ([created_at]);
        DECLARE @monday date = '00010101';
        DECLARE @today date = SYSUTCDATETIME();
        DECLARE @first date = @today;
        DECLARE @boundary datetimeoffset(7) = DATEADD(MONTH, DATEDIFF(MONTH, @monday, @first), @monday);
        DECLARE @last datetimeoffset(7) = DATEADD(MONTH, DATEDIFF(MONTH, @monday, @today) + 4, @monday);
        WHILE @boundary <= @last
        BEGIN
            ALTER PARTITION SCHEME [ps_events] NEXT USED [PRIMARY];
            ALTER PARTITION FUNCTION [pf_events]() SPLIT RANGE (@boundary);
            SET @boundary = DATEADD(MONTH, 1, @boundary);
        END;
        CREATE NONCLUSTERED COLUMNSTORE INDEX [ix_analytics] ON [events] ([customer_id], [created_at]);
        CREATE UNIQUE INDEX [uq_events_number] ON [events] ([number]) ON [PRIMARY];
        -- down
        DROP TABLE [events];
        DROP PARTITION SCHEME [ps_events];
        DROP PARTITION FUNCTION [pf_events];
        """);

    [Theory]
    [InlineData("Incorrect syntax", "CREATE TABLE [t] ([id] bigint NOT NULL,, CONSTRAINT [pk] PRIMARY KEY CLUSTERED ([id]))")]
    [InlineData("money2", "CREATE TABLE [t] ([c] money2 NULL)")]
    [InlineData("unresolved reference", "CREATE TABLE [t] ([a] smallint NOT NULL, CONSTRAINT [ck] CHECK ([b] BETWEEN -128 AND 127))")]
    [InlineData("df_t_a", "CREATE TABLE [t] ([a] int CONSTRAINT [df_t_a] DEFAULT (1) NOT NULL, [b] int CONSTRAINT [df_t_a] DEFAULT (1) NOT NULL)")]
    [InlineData("identity", "CREATE TABLE [t] ([a] bigint IDENTITY(1,1) NOT NULL, [b] bigint IDENTITY(1,1) NOT NULL)")]
    [InlineData("Incorrect syntax", "CREATE TABLE [t] ([price] int NOT NULL, [worth] int AS ([price] * 2) PERSISTED)")]
    [InlineData("Incorrect syntax", "CREATE TABLE [t] ([active] bit NOT NULL, CONSTRAINT [ck] CHECK ([active]))")]
    [InlineData("null", "CREATE TABLE [t] ([id] bigint NULL, CONSTRAINT [pk] PRIMARY KEY CLUSTERED ([id]))")]
    [InlineData("unresolved reference", "CREATE TABLE [t] ([a] bigint NOT NULL, CONSTRAINT [fk] FOREIGN KEY ([a]) REFERENCES [orders] ([id]))")]
    [InlineData("RESTRICT", "CREATE TABLE [t] ([a] bigint NOT NULL, CONSTRAINT [fk] FOREIGN KEY ([a]) REFERENCES [t] ([a]) ON DELETE RESTRICT)")]
    [InlineData("unresolved reference", "CREATE TABLE [sales].[orders] ([id] bigint NOT NULL)")]
    [InlineData("Incorrect syntax", "EXEC sys.sp_addextendedproperty @level0name = SCHEMA_NAME()")]
    [InlineData("Incorrect syntax", "EXEC sys.sp_addextendedproperty @value = N'a' + nchar(10) + N'b'")]
    [InlineData("pf_views", "CREATE PARTITION SCHEME [ps_views] AS PARTITION [pf_views] ALL TO ([PRIMARY])")]
    [InlineData("ps_views", "CREATE TABLE [views] ([at] date NOT NULL) ON [ps_views] ([at])")]
    [InlineData("Incorrect syntax", "DECLARE @b date = '20260101'; ALTER PARTITION FUNCTION [pf_views]() SPLIT RANGE @b")]
    public void What_SQL_Server_does_not_take_is_refused(string reason, string batch) => Refused(reason, [batch]);

    // Twins of the statements in which the quotes of a name or text are not doubled.
    [Fact]
    public void A_name_or_text_that_ended_early_would_be_refused()
    {
        var sql = _dialect.Write(Scenario.HostileNames.Migration, Target);

        Refused("Incorrect syntax", [sql.Up[0].Text.Replace("]]", "]")]);
        Refused("Incorrect syntax", [sql.Up[0].Text, sql.Up[1].Text.Replace("]]", "]")]);
        Refused("Incorrect syntax", [sql.Up[0].Text, sql.Up[3].Text.Replace("''", "'")]);
        Refused("unresolved reference", [sql.Up[0].Text, sql.Up[1].Text.Replace("]]d", "]]x")]);
    }

    [Fact]
    public void Names_are_read_as_they_were_meant()
    {
        foreach (var scenario in new[] { Scenario.HostileNames, Scenario.LongNames })
        {
            var table = scenario.Migration.Table;
            var names = new Names();
            foreach (var statement in Texts(_dialect.Write(scenario.Migration, Target).Up))
            {
                TSqlParser.CreateParser(SqlVersion.Sql140, initialQuotedIdentifiers: true).Parse(new StringReader(statement), out var errors).Accept(names);
                Assert.Empty(errors);
            }

            Assert.Contains(_dialect.Fold(table.Name.Name), names.Found);
            Assert.All(table.Columns, column => Assert.Contains(_dialect.Fold(column.Name), names.Found));
            Assert.All(names.Found, name => Assert.True(name.Length <= 128, name));
        }
    }

    [Theory]
    [InlineData("CREATE INDEX [ix] ON [t] ([a]) INCLUDE ([d])", "unresolved reference")]
    [InlineData("CREATE UNIQUE INDEX [uq] ON [t] ([a]) WHERE [b] IS NOT NULL OR [a] = 1", "Incorrect syntax")]
    [InlineData("CREATE NONCLUSTERED COLUMNSTORE INDEX [ix] ON [t] ([a]) INCLUDE ([c])", "Incorrect syntax")]
    public void An_index_that_SQL_Server_does_not_take_is_refused(string index, string reason) =>
        Refused(reason, ["CREATE TABLE [t] ([a] int NOT NULL, [b] int NULL, [c] int NOT NULL)", index]);

    public static TheoryData<ColumnType, string> Limits => new()
    {
        { new StringType(4000), "nvarchar(4000)" },
        { new StringType(4001), "nvarchar(max)" },
        { new CharType(4000), "nvarchar(4000)" },
        { new CharType(4001), "nvarchar(max)" },
        { new BinaryType(8000), "varbinary(8000)" },
        { new BinaryType(8001), "varbinary(max)" },
        { new EnumType(["open", "closed"]), "nvarchar(6)" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_type_has_a_limit(ColumnType type, string expected)
    {
        var table = Table("t", Column("c", type, isNullable: true));

        Assert.Contains("[c] " + expected + " NULL", Lines(table));
        Accepted(Texts(Write(table).Up));
    }

    [Fact]
    public void An_index_that_would_refuse_rows_is_left_out_with_a_word()
    {
        var sql = Write(Table("t", Column("a", new StringType(851)), Column("b", new BinaryType(null)), Column("c", new StringType(850))) with
        {
            Indexes = [Index("id", "a"), Index("b"), Index("c"), Unique("a"), Index("a") with { Method = new ColumnstoreMethod() }],
        });

        Assert.StartsWith(
            """
            -- Left out on SQL Server: the index (id, a): SQL Server keeps no value of more than 1,700 bytes in an index, which a may have.
            -- Left out on SQL Server: the index (b): SQL Server cannot index b, which may be of any length.
            CREATE TABLE
            """,
            sql.Up[0].Text);
        Assert.Equal(
            [
                "CREATE INDEX [ix_t_c] ON [t] ([c])",
                "CREATE UNIQUE INDEX [uq_t_a] ON [t] ([a])",
                "CREATE NONCLUSTERED COLUMNSTORE INDEX [ix_t_a] ON [t] ([a])",
            ],
            Texts(sql.Up.Skip(1)));
        Accepted(Texts(sql.Up));
    }

    [Fact]
    public void Keys_over_a_value_of_any_length_are_left_out_with_a_word()
    {
        var table = Table("t", Column("a", new TextType())) with
        {
            PrimaryKey = new PrimaryKey(["a"]),
            ForeignKeys = [Reference("a", "orders")],
        };
        var sql = Write(table);

        Assert.Equal(
            """
            -- Left out on SQL Server: the primary key (a): SQL Server cannot index a, which may be of any length.
            -- Left out on SQL Server: the foreign key (a): SQL Server cannot index a, which may be of any length.
            CREATE TABLE [t] (
                [id] bigint IDENTITY(1,1) NOT NULL,
                [a] nvarchar(max) NOT NULL
            )
            """,
            sql.Up[0].Text);
        Accepted(Texts(sql.Up));
    }

    [Fact]
    public void A_long_text_of_several_lines_keeps_its_length()
    {
        var text = new string('x', 3000) + "\n" + new string('y', 3000);
        var table = Table("t", Column("a", new TextType()) with { Default = new TextDefault(text) });

        Assert.Contains(
            "DEFAULT (CAST(N'' AS nvarchar(max)) + N'" + new string('x', 3000) + "' + nchar(10) + N'" + new string('y', 3000) + "') NOT NULL",
            Write(table).Up[0].Text);
        Accepted(Texts(Write(table).Up));
    }

    [Fact]
    public void Json_admits_single_values_from_2022_on()
    {
        var table = Table("t", Column("j", new JsonType(IsBinary: false)));

        Assert.Contains("CONSTRAINT [ck_t_j] CHECK (ISJSON([j], VALUE) = 1)", Lines(table, 2022));
        Accepted(Texts(Write(table, 2022).Up), since: 2022);
    }

    [Fact]
    public void Binary_json_is_the_json_type_from_2025_on()
    {
        var sql = Write(Table("t", Column("j", new JsonType(IsBinary: true))), 2025);

        Assert.Contains("[j] json NOT NULL", sql.Up[0].Text);
        Assert.DoesNotContain("ISJSON", sql.Up[0].Text);
        Accepted(Texts(sql.Up), since: 2025);
        Refused("json", Texts(sql.Up));
    }

    [Fact]
    public void Computed_columns_are_cast_to_their_type_but_texts_are_not_cut_off()
    {
        var product = Expression("price * stock", ExpressionUse.Value, ("price", ExpressionType.Number), ("stock", ExpressionType.Number));
        var lower = Expression("lower(name)", ExpressionUse.Value, ("name", ExpressionType.Text));
        var table = Table(
            "t",
            Column("price", new DecimalType(18, 2)),
            Column("stock", new IntegerType(32)),
            Column("name", new StringType(100)),
            Column("worth", new DecimalType(18, 2)) with { Computation = new Computation(product, IsStored: true) },
            Column("seen_worth", new DecimalType(18, 2), isNullable: true) with { Computation = new Computation(product, IsStored: false) },
            Column("search", new StringType(100)) with { Computation = new Computation(lower, IsStored: true) });

        var lines = Lines(table);
        Assert.Contains("[worth] AS (CAST([price] * [stock] AS decimal(18,2))) PERSISTED NOT NULL", lines);
        Assert.Contains("[seen_worth] AS (CAST([price] * [stock] AS decimal(18,2)))", lines);
        Assert.Contains("[search] AS (lower([name])) PERSISTED NOT NULL", lines);
        Assert.Contains("CONSTRAINT [ck_t_search] CHECK (DATALENGTH([search]) <= 200)", lines);
        Accepted(Texts(Write(table).Up));
    }

    [Fact]
    public void Checks_are_written_in_its_language()
    {
        var condition = Expression("price >= 0 and active", ExpressionUse.Condition, ("price", ExpressionType.Number), ("active", ExpressionType.Boolean));
        var table = Table("t", Column("price", new DecimalType(18, 2)), Column("active", new BooleanType())) with
        {
            Checks = [new CheckConstraint(condition)],
        };

        Assert.Contains("CONSTRAINT [ck_t_price_active] CHECK ([price] >= 0 AND [active] = 1)", Lines(table));
        Accepted(Texts(Write(table).Up));
    }

    [Fact]
    public void Indexes_cover_descend_and_store_by_column()
    {
        var table = Table("t", Column("a", new IntegerType(32)), Column("b", new IntegerType(32), isNullable: true), Column("c", new StringType(20))) with
        {
            Indexes =
            [
                new Index { Columns = [new IndexColumn("a"), new IndexColumn("b", IsDescending: true)] },
                Index("a") with { Include = ["c"], Name = "ix_a" },
                Unique("a"),
                Unique("a", "b"),
                Index("a", "c") with { Method = new ColumnstoreMethod() },
            ],
        };

        var sql = Write(table);
        Assert.Equal(
            [
                "CREATE INDEX [ix_t_a_b] ON [t] ([a], [b] DESC)",
                "CREATE INDEX [ix_a] ON [t] ([a]) INCLUDE ([c])",
                "CREATE UNIQUE INDEX [uq_t_a] ON [t] ([a])",
                "CREATE UNIQUE INDEX [uq_t_a_b] ON [t] ([a], [b]) WHERE [b] IS NOT NULL",
                "CREATE NONCLUSTERED COLUMNSTORE INDEX [ix_t_a_c] ON [t] ([a], [c])",
            ],
            Texts(sql.Up.Skip(1)));
        Accepted(Texts(sql.Up));
    }

    [Fact]
    public void Foreign_keys_know_no_restrict()
    {
        var table = Table("items", Column("a", new IntegerType(64)), Column("b", new IntegerType(64), isNullable: true)) with
        {
            ForeignKeys =
            [
                Reference("a", "orders") with { OnDelete = ForeignKeyAction.Restrict, OnUpdate = ForeignKeyAction.Cascade },
                Reference("b", "parts") with { OnDelete = ForeignKeyAction.SetNull },
            ],
        };
        string[] orders = [.. Texts(Write(Table("orders")).Up), .. Texts(Write(Table("parts")).Up)];

        Assert.Equal(
            [
                "CONSTRAINT [fk_items_a] FOREIGN KEY ([a]) REFERENCES [orders] ([id]) ON UPDATE CASCADE",
                "CONSTRAINT [fk_items_b] FOREIGN KEY ([b]) REFERENCES [parts] ([id]) ON DELETE SET NULL",
            ],
            Lines(table).Where(line => line.Contains("FOREIGN", StringComparison.Ordinal)));
        Accepted(Texts(Write(table).Up), orders);
    }

    [Fact]
    public void A_schema_is_created_in_a_batch_of_its_own_and_comments_name_it()
    {
        var table = Table("orders", Column("note", new TextType()) with { Comment = "It's free" }) with
        {
            Name = new ObjectName("orders", "sales]x"),
            Comment = "Orders",
        };
        var sql = Write(table);

        Assert.Equal("IF SCHEMA_ID(N'sales]x') IS NULL EXEC(N'CREATE SCHEMA [sales]]x]')", sql.Up[0].Text);
        Assert.StartsWith("CREATE TABLE [sales]]x].[orders] (\n", sql.Up[1].Text);
        Assert.Equal(
            "EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Orders', @level0type = N'SCHEMA', @level0name = N'sales]x', @level1type = N'TABLE', @level1name = N'orders'",
            sql.Up[2].Text);
        Assert.Equal(
            "EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'It''s free', @level0type = N'SCHEMA', @level0name = N'sales]x', @level1type = N'TABLE', @level1name = N'orders', @level2type = N'COLUMN', @level2name = N'note'",
            sql.Up[3].Text);
        Accepted(Texts(sql.Up), ["CREATE SCHEMA [sales]]x]"]);
        Refused("unresolved reference", Texts(sql.Up));
    }

    [Fact]
    public void A_comment_is_no_longer_than_a_property_may_be()
    {
        var sql = Write(Table("orders") with { Comment = new string('x', 3749) + "\U0001F600" });

        Assert.Contains("N'" + new string('x', 3749) + "'", sql.Up[1].Text);
    }

    [Fact]
    public void A_unique_index_without_the_partition_column_stays_whole()
    {
        var table = Partitioned(new TimestampType()) with { Name = new ObjectName("views", "web") };
        var sql = Write(table with { Columns = [.. table.Columns, Column("slug", new StringType(50), isNullable: true)], Indexes = [Unique("slug")] });

        Assert.Equal("CREATE UNIQUE INDEX [uq_views_slug] ON [web].[views] ([slug]) WHERE [slug] IS NOT NULL ON [PRIMARY]", sql.Up[5].Text);
        Assert.Equal("CREATE PARTITION FUNCTION [pf_web_views] (datetime2(7)) AS RANGE RIGHT FOR VALUES ()", sql.Up[1].Text);
        Assert.Equal([3, 2, 1], sql.Down.Select(statement => statement.Undoes));
        Accepted(Texts(sql.Up), ["CREATE SCHEMA [web]"]);
    }

    [Fact]
    public void A_foreign_key_to_a_partitioned_table_is_left_out_with_a_word()
    {
        var table = Table("clicks", Column("view_id", new IntegerType(64))) with
        {
            ForeignKeys = [Reference("view_id", "views") with { Referenced = Partitioned(new TimestampType()) }],
        };
        var sql = Write(table);

        Assert.StartsWith(
            "-- Left out on SQL Server: the foreign key (view_id): SQL Server cannot refer to a partitioned table by a key without the partition column.\nCREATE TABLE",
            sql.Up[0].Text);
        Assert.DoesNotContain("FOREIGN KEY", sql.Up[0].Text);
        Accepted(Texts(sql.Up));
        Refused(
            "no primary or candidate keys",
            ["CREATE TABLE [clicks] ([view_id] bigint NOT NULL, CONSTRAINT [fk] FOREIGN KEY ([view_id]) REFERENCES [views] ([id]))"],
            Texts(Write(Partitioned(new TimestampType())).Up));
    }

    [Fact]
    public void An_encrypted_column_has_the_key_and_nothing_that_reads_it()
    {
        var open = Expression("secret <> ''", ExpressionUse.Condition, ("secret", ExpressionType.Text));
        var encryption = new ColumnEncryption("pii", EncryptionMode.Auto);
        var table = Table(
            "t",
            Column("secret", new StringType(100), isNullable: true) with { Encryption = encryption, Default = new TextDefault("x") },
            Column("score", new IntegerType(8)) with { Encryption = encryption },
            Column("plain", new StringType(10)) with { Encryption = encryption with { Mode = EncryptionMode.Application } }) with
        {
            Checks = [new CheckConstraint(open)],
            Indexes = [Index("secret")],
        };
        var sql = Write(table);

        Assert.Equal(
            """
            -- Left out on SQL Server: the default of secret: SQL Server cannot read a column under Always Encrypted.
            -- Left out on SQL Server: the index (secret): SQL Server cannot order a column under randomized Always Encrypted.
            -- Left out on SQL Server: a check on secret: SQL Server cannot read a column under Always Encrypted.
            CREATE TABLE [t] (
                [id] bigint IDENTITY(1,1) NOT NULL,
                [secret] nvarchar(100) COLLATE Latin1_General_BIN2 ENCRYPTED WITH (COLUMN_ENCRYPTION_KEY = [pii], ENCRYPTION_TYPE = RANDOMIZED, ALGORITHM = 'AEAD_AES_256_CBC_HMAC_SHA_256') NULL,
                [score] smallint ENCRYPTED WITH (COLUMN_ENCRYPTION_KEY = [pii], ENCRYPTION_TYPE = RANDOMIZED, ALGORITHM = 'AEAD_AES_256_CBC_HMAC_SHA_256') NOT NULL,
                [plain] varbinary(77) NOT NULL,
                CONSTRAINT [pk_t] PRIMARY KEY CLUSTERED ([id])
            )
            """,
            sql.Up[0].Text);
        Assert.Single(sql.Up);
        Accepted(Texts(sql.Up), _keys);
        Refused("pii", Texts(sql.Up));
        Refused("secret", [sql.Up[0].Text, "ALTER TABLE [t] ADD CONSTRAINT [ck] CHECK ([secret] <> N'')"], _keys);
    }

    [Fact]
    public void A_key_column_is_not_null()
    {
        var table = Table("t") with { Columns = [Column("id", new IntegerType(64), isNullable: true)] };

        Assert.Contains("[id] bigint NOT NULL", Lines(table));
        Accepted(Texts(Write(table).Up));
    }

    [Fact]
    public void Every_feature_has_an_answer()
    {
        var target = new SchemaTarget(_dialect);

        Assert.Equal("SQL Server 2017", target.ToString());
        Assert.IsType<Capability.Native>(_dialect.Supports(Feature.ColumnstoreIndex, target));
        Assert.IsType<Capability.Native>(_dialect.Supports(Feature.ColumnEncryption, target));
        Assert.IsType<Capability.Emulated>(_dialect.Supports(Feature.UniqueKeyAcrossPartitions, target));
        Assert.IsType<Capability.Missing>(_dialect.Supports(Feature.PrimaryKeyAcrossPartitions, target));
        Assert.IsType<Capability.Missing>(_dialect.Supports(Feature.ForeignKeyToPartitionedTable, target));
        Assert.IsType<Capability.Native>(_dialect.Supports(Feature.ForeignKeyFromPartitionedTable, target));
    }

    [Fact]
    public void Each_partitioning_statement_down_undoes_its_own_up()
    {
        var sql = Write(Partitioned(new TimestampTzType()));

        Assert.True(sql.Up[3].IsBlock);
        Assert.Equal([2, 1, 0], sql.Down.Select(statement => statement.Undoes));
    }

    private static MigrationSql Write(Table table, int version = 2017, params WaitingForeignKey[] waiting) =>
        _dialect.Write(new TableMigration(table, waiting.ToEquatableArray()), new SchemaTarget(_dialect, new ServerVersion(version)));

    private static string[] Texts(IEnumerable<SqlStatement> statements) => [.. statements.Select(statement => statement.Text)];

    private static void Accepted(IEnumerable<string> batches, IEnumerable<string>? prelude = null, int since = 2017)
    {
        foreach (var release in new[] { SqlServerRelease.SqlServer2017, SqlServerRelease.SqlServer2022, SqlServerRelease.SqlServer2025 })
            if (release >= Enum.Parse<SqlServerRelease>("SqlServer" + since))
                Assert.Equal([], SqlServerJudge.Judge(release, batches, prelude));
    }

    private static void Refused(string reason, IEnumerable<string> batches, IEnumerable<string>? prelude = null, SqlServerRelease release = SqlServerRelease.SqlServer2022) =>
        Assert.Contains(SqlServerJudge.Judge(release, batches, prelude), problem => problem.Contains(reason, StringComparison.Ordinal));

    // The lines between the parentheses of CREATE TABLE.
    private static string[] Lines(Table table, int version = 2017)
    {
        var text = Write(table, version).Up.Single(statement => statement.Kind == StatementKind.CreateTable).Text;
        return [.. text.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Trim().TrimEnd(','))];
    }

    private sealed class Names : TSqlFragmentVisitor
    {
        public HashSet<string> Found { get; } = [];

        public override void Visit(Identifier node) => Found.Add(node.Value);
    }
}
