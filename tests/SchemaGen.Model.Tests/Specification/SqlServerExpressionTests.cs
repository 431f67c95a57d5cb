using SchemaGen.Engines;
using SchemaGen.Model.Dialects.SqlServer;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>SQL Server: judged by its own parser and model of a database, executed by none.</summary>
public sealed class SqlServerExpressionTests : ExpressionSpecification
{
    protected override SchemaTarget Target { get; } = new(new SqlServerDialect(), new ServerVersion(2017));

    protected override void Judge(MigrationSql sql)
    {
        foreach (var release in new[] { SqlServerRelease.SqlServer2016, SqlServerRelease.SqlServer2022, SqlServerRelease.SqlServer2025 })
            Assert.Equal([], SqlServerJudge.Judge(release, [.. sql.Up.Select(statement => statement.Text), .. sql.Down.Select(statement => statement.Text)]));
    }

    [Theory]
    [InlineData(2022, "[is_code] AS (CAST(CAST(CASE WHEN [code] COLLATE Latin1_General_BIN2 LIKE N'[A-Z][A-Z]' THEN 1 WHEN NOT ([code] COLLATE Latin1_General_BIN2 LIKE N'[A-Z][A-Z]') THEN 0 END AS bit) AS bit)) PERSISTED")]
    [InlineData(2025, "[is_code] AS (CAST(CAST(CASE WHEN REGEXP_LIKE([code], N'^[A-Z]{2}$', 'cs') THEN 1 WHEN NOT (REGEXP_LIKE([code], N'^[A-Z]{2}$', 'cs')) THEN 0 END AS bit) AS bit)) PERSISTED")]
    public void A_computed_column_is_written_for_the_version(int version, string expected)
    {
        var matches = SampleTables.Expression("matches(code, '^[A-Z]{2}$')", ExpressionUse.Value, ("code", ExpressionType.Text));
        var table = SampleTables.Table(
            "codes",
            SampleTables.Column("code", new StringType(2)),
            SampleTables.Column("is_code", new BooleanType(), isNullable: true) with { Computation = new Computation(matches, IsStored: true) });
        var sql = Target.Dialect.Write(new TableMigration(table), new(new SqlServerDialect(), new ServerVersion(version)));
        Assert.Contains("    " + expected + ",\n", sql.Up[0].Text);
        Assert.Equal([], SqlServerJudge.Judge(version == 2022 ? SqlServerRelease.SqlServer2022 : SqlServerRelease.SqlServer2025, sql.Up.Select(statement => statement.Text)));
    }

    public override Task Partial_indexes() => VerifyPartialIndexes(
        """
        CREATE TABLE [users] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [email] nvarchar(320) NOT NULL,
            [alias] nvarchar(40) NULL,
            [status] nvarchar(20) NOT NULL,
            [score] decimal(18,2) NOT NULL,
            [is_active] bit NOT NULL,
            [deleted_at] datetimeoffset(7) NULL,
            [document] nvarchar(max) NULL,
            CONSTRAINT [pk_users] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_users_document] CHECK (ISJSON([document]) = 1)
        );
        CREATE UNIQUE INDEX [uq_users_email] ON [users] ([email]) WHERE [deleted_at] IS NULL;
        CREATE UNIQUE INDEX [uq_users_alias_status] ON [users] ([alias], [status]) WHERE [is_active] = 1 AND [status] IN (N'new', N'open') AND [score] >= 0 AND [alias] IS NOT NULL;
        CREATE INDEX [ix_users_status_score] ON [users] ([status], [score]) WHERE [score] >= 1 AND [score] <= 10 AND [status] <> N'it''s';
        -- down
        DROP TABLE [users];
        """);

    public override Task Conditions_with_functions() => VerifyFunctions(
        """
        -- Left out on SQL Server: the partial unique index (email): the condition of an index on SQL Server is columns compared with literals, 'in' and 'is null', joined by 'and'.
        -- Left out on SQL Server: the partial index (score): the condition of an index on SQL Server is columns compared with literals, 'in' and 'is null', joined by 'and'.
        CREATE TABLE [users] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [email] nvarchar(320) NOT NULL,
            [alias] nvarchar(40) NULL,
            [status] nvarchar(20) NOT NULL,
            [score] decimal(18,2) NOT NULL,
            [is_active] bit NOT NULL,
            [deleted_at] datetimeoffset(7) NULL,
            [document] nvarchar(max) NULL,
            CONSTRAINT [pk_users] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_users_document] CHECK (ISJSON([document]) = 1)
        );
        -- down
        DROP TABLE [users];
        """);

    public override Task Expression_indexes() => VerifyExpressionIndexes(
        """
        CREATE TABLE [users] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [email] nvarchar(320) NOT NULL,
            [alias] nvarchar(40) NULL,
            [status] nvarchar(20) NOT NULL,
            [score] decimal(18,2) NOT NULL,
            [is_active] bit NOT NULL,
            [deleted_at] datetimeoffset(7) NULL,
            [document] nvarchar(max) NULL,
            [expression_email] AS (lower([email])),
            [expression_alias_status] AS (lower([alias] + N'-' + [status])),
            [expression_score] AS (abs([score]) * 2),
            [expression_deleted_at] AS (coalesce([deleted_at], TODATETIMEOFFSET(CONVERT(datetime2(7), '2000-01-01T00:00:00', 126), 0))),
            [expression_score_2] AS (CAST(CASE WHEN [score] > 1 THEN 1 WHEN NOT ([score] > 1) THEN 0 END AS bit)),
            CONSTRAINT [pk_users] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_users_document] CHECK (ISJSON([document]) = 1)
        );
        CREATE UNIQUE INDEX [uq_users_email] ON [users] ([expression_email]);
        CREATE INDEX [ix_users_alias_status] ON [users] ([expression_alias_status]);
        CREATE INDEX [ix_users_score] ON [users] ([expression_score]);
        CREATE INDEX [ix_users_deleted_at] ON [users] ([expression_deleted_at]);
        CREATE INDEX [ix_positive] ON [users] ([expression_score_2]);
        -- down
        DROP TABLE [users];
        """);

    public override Task Defaults_that_are_computed() => VerifyDefaults(
        """
        CREATE TABLE [settings] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [name] nvarchar(50) CONSTRAINT [df_settings_name] DEFAULT (upper(N'a') + N'-' + lower(N'B')) NOT NULL,
            [seconds] int CONSTRAINT [df_settings_seconds] DEFAULT (60 * (24 + 1) - 1) NOT NULL,
            [rate] decimal(9,4) CONSTRAINT [df_settings_rate] DEFAULT (round(1.0 * 1.0 / 3, 2)) NOT NULL,
            [is_large] bit CONSTRAINT [df_settings_is_large] DEFAULT (CAST(CASE WHEN 2 > 1 AND NOT (1 > 2) THEN 1 WHEN NOT (2 > 1 AND NOT (1 > 2)) THEN 0 END AS bit)) NOT NULL,
            [body] nvarchar(max) CONSTRAINT [df_settings_body] DEFAULT (N'it''s' + N' fine') NOT NULL,
            [note] nvarchar(20) NULL,
            CONSTRAINT [pk_settings] PRIMARY KEY CLUSTERED ([id])
        );
        -- down
        DROP TABLE [settings];
        """);

    public override Task Values_of_documents() => VerifyDocuments(
        """
        -- Left out on SQL Server: the partial unique index (email): the condition of an index on SQL Server is columns compared with literals, 'in' and 'is null', joined by 'and'.
        CREATE TABLE [users] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [email] nvarchar(320) NOT NULL,
            [alias] nvarchar(40) NULL,
            [status] nvarchar(20) NOT NULL,
            [score] decimal(18,2) NOT NULL,
            [is_active] bit NOT NULL,
            [deleted_at] datetimeoffset(7) NULL,
            [document] nvarchar(max) NULL,
            [country] AS (JSON_VALUE([document], N'$.address."country code"')) PERSISTED,
            CONSTRAINT [pk_users] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_users_document] CHECK (ISJSON([document]) = 1),
            CONSTRAINT [ck_users_country] CHECK (DATALENGTH([country]) <= 80),
            CONSTRAINT [ck_version] CHECK (JSON_VALUE([document], N'$.version') IS NULL OR JSON_VALUE([document], N'$.version') IN (N'1', N'2'))
        );
        -- down
        DROP TABLE [users];
        """);

    public override Task Words_of_one_database() => VerifyRaw(
        """
        CREATE TABLE [users] (
            [id] bigint IDENTITY(1,1) NOT NULL,
            [email] nvarchar(320) NOT NULL,
            [alias] nvarchar(40) NULL,
            [status] nvarchar(20) NOT NULL,
            [score] decimal(18,2) NOT NULL,
            [is_active] bit NOT NULL,
            [deleted_at] datetimeoffset(7) NULL,
            [document] nvarchar(max) NULL,
            [label] AS (lower([email])) PERSISTED,
            CONSTRAINT [pk_users] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_users_document] CHECK (ISJSON([document]) = 1),
            CONSTRAINT [ck_users_label] CHECK (DATALENGTH([label]) <= 120),
            CONSTRAINT [ck_status] CHECK (len([status] + N'.') - 1 >= 1 AND [status] COLLATE Latin1_General_BIN2 NOT LIKE N'%[^a-z]%' OR [status] = N'(')
        );
        CREATE UNIQUE INDEX [uq_users_email] ON [users] ([email]) WHERE (status <> 'x');
        -- down
        DROP TABLE [users];
        """);
}
