using SchemaGen.Engines;
using SchemaGen.Model.Dialects.SqlServer;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>SQL Server: judged by its own parser and model of a database, executed by none.</summary>
public sealed class SqlServerNativeTypeTests : NativeTypeSpecification
{
    protected override SchemaTarget Target { get; } = new(new SqlServerDialect(), new ServerVersion(2017));

    protected override void Judge(MigrationSql sql, SchemaTarget target)
    {
        SqlServerRelease[] releases = target.Version.Major switch
        {
            2025 => [SqlServerRelease.SqlServer2025],
            2022 => [SqlServerRelease.SqlServer2022, SqlServerRelease.SqlServer2025],
            _ => [SqlServerRelease.SqlServer2016, SqlServerRelease.SqlServer2017, SqlServerRelease.SqlServer2019, SqlServerRelease.SqlServer2022, SqlServerRelease.SqlServer2025],
        };
        foreach (var release in releases)
            Assert.Equal([], SqlServerJudge.Judge(release, [.. sql.Up.Select(statement => statement.Text), .. sql.Down.Select(statement => statement.Text)]));
    }

    public override Task Texts_bits_and_years() => Verify(
        """
        CREATE TABLE [things] (
            [id] bigint NOT NULL,
            [c01] nvarchar(max) NOT NULL,
            [c02] bigint NULL,
            [c03] bigint NOT NULL,
            [c04] decimal(20,0) NULL,
            [c05] smallint NOT NULL,
            [c06] nvarchar(26) NULL,
            [c07] rowversion NOT NULL,
            CONSTRAINT [pk_things] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_things_c02] CHECK ([c02] BETWEEN 0 AND 255),
            CONSTRAINT [ck_things_c03] CHECK ([c03] BETWEEN 0 AND 9223372036854775807),
            CONSTRAINT [ck_things_c04] CHECK ([c04] BETWEEN 0 AND 18446744073709551615),
            CONSTRAINT [ck_things_c05] CHECK ([c05] BETWEEN 1901 AND 2155),
            CONSTRAINT [ck_things_c06] CHECK (DATALENGTH([c06]) = 52 AND [c06] LIKE '[0-7]%' AND [c06] NOT LIKE '%[^0-9A-HJKMNP-TV-Z]%' COLLATE Latin1_General_BIN2)
        );
        -- down
        DROP TABLE [things];
        """);

    public override Task Lists_and_documents() => Verify(
        """
        CREATE TABLE [things] (
            [id] bigint NOT NULL,
            [c01] nvarchar(10) NOT NULL,
            [c02] nvarchar(max) NULL,
            [c03] nvarchar(max) NOT NULL,
            [c04] nvarchar(max) NULL,
            [c05] xml NOT NULL,
            [c06] nvarchar(49) NULL,
            [c07] nvarchar(17) NOT NULL,
            [c08] nvarchar(200) NULL,
            [c09] nvarchar(200) NOT NULL,
            [c10] nvarchar(200) NULL,
            [c11] nvarchar(200) NOT NULL,
            [c12] nvarchar(200) NULL,
            [c13] nvarchar(200) NOT NULL,
            CONSTRAINT [pk_things] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_things_c01] CHECK ((DATALENGTH([c01] COLLATE Latin1_General_BIN2) = 0 OR DATALENGTH(replace(replace(replace(',' + replace([c01] COLLATE Latin1_General_BIN2, ',', ',,') + ',', N',a,', ''), N',b b,', ''), N',it''s,', '')) = 0)),
            CONSTRAINT [ck_things_c02] CHECK (ISJSON([c02]) = 1 AND LEFT(LTRIM([c02]), 1) = '['),
            CONSTRAINT [ck_things_c03] CHECK (ISJSON([c03]) = 1 AND LEFT(LTRIM([c03]), 1) = '['),
            CONSTRAINT [ck_things_c04] CHECK (ISJSON([c04]) = 1 AND LEFT(LTRIM([c04]), 1) = '{'),
            CONSTRAINT [ck_things_c06] CHECK ([c06] LIKE '%[:.]%/[0-9]%' AND [c06] NOT LIKE '%[^0-9A-Fa-f:./]%' COLLATE Latin1_General_BIN2),
            CONSTRAINT [ck_things_c07] CHECK ([c07] LIKE '[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]' COLLATE Latin1_General_BIN2),
            CONSTRAINT [ck_things_c08] CHECK ((LEFT([c08], 1) IN ('[', '(') AND RIGHT([c08], 1) IN (']', ')') AND CHARINDEX(',', [c08]) > 1 OR [c08] = 'empty')),
            CONSTRAINT [ck_things_c09] CHECK ((LEFT([c09], 1) IN ('[', '(') AND RIGHT([c09], 1) IN (']', ')') AND CHARINDEX(',', [c09]) > 1 OR [c09] = 'empty')),
            CONSTRAINT [ck_things_c10] CHECK ((LEFT([c10], 1) IN ('[', '(') AND RIGHT([c10], 1) IN (']', ')') AND CHARINDEX(',', [c10]) > 1 OR [c10] = 'empty')),
            CONSTRAINT [ck_things_c11] CHECK ((LEFT([c11], 1) IN ('[', '(') AND RIGHT([c11], 1) IN (']', ')') AND CHARINDEX(',', [c11]) > 1 OR [c11] = 'empty')),
            CONSTRAINT [ck_things_c12] CHECK ((LEFT([c12], 1) IN ('[', '(') AND RIGHT([c12], 1) IN (']', ')') AND CHARINDEX(',', [c12]) > 1 OR [c12] = 'empty')),
            CONSTRAINT [ck_things_c13] CHECK ((LEFT([c13], 1) IN ('[', '(') AND RIGHT([c13], 1) IN (']', ')') AND CHARINDEX(',', [c13]) > 1 OR [c13] = 'empty'))
        );
        -- down
        DROP TABLE [things];
        """);

    public override Task The_same_on_strings() => Verify(
        """
        CREATE TABLE [things] (
            [id] bigint NOT NULL,
            [c01] nvarchar(8) NOT NULL,
            [c02] nvarchar(10) NULL,
            [c03] nvarchar(11) NOT NULL,
            [c04] nvarchar(max) NULL,
            [c05] nvarchar(max) NOT NULL,
            [c06] nvarchar(49) NULL,
            [c07] nvarchar(17) NOT NULL,
            [c08] nvarchar(200) NULL,
            [c09] nvarchar(200) NOT NULL,
            CONSTRAINT [pk_things] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_things_c01] CHECK (DATALENGTH([c01]) = 16 AND [c01] NOT LIKE '%[^01]%' COLLATE Latin1_General_BIN2),
            CONSTRAINT [ck_things_c02] CHECK ((DATALENGTH([c02] COLLATE Latin1_General_BIN2) = 0 OR DATALENGTH(replace(replace(replace(',' + replace([c02] COLLATE Latin1_General_BIN2, ',', ',,') + ',', N',a,', ''), N',b b,', ''), N',it''s,', '')) = 0)),
            CONSTRAINT [ck_things_c03] CHECK ((DATALENGTH([c03] COLLATE Latin1_General_BIN2) = 0 OR DATALENGTH(replace(replace(',' + replace([c03] COLLATE Latin1_General_BIN2, ',', ',,') + ',', N',trailing ,', ''), N',é,', '')) = 0)),
            CONSTRAINT [ck_things_c04] CHECK (ISJSON([c04]) = 1 AND LEFT(LTRIM([c04]), 1) = '['),
            CONSTRAINT [ck_things_c05] CHECK (ISJSON([c05]) = 1 AND LEFT(LTRIM([c05]), 1) = '{'),
            CONSTRAINT [ck_things_c06] CHECK ([c06] LIKE '%[:.]%/[0-9]%' AND [c06] NOT LIKE '%[^0-9A-Fa-f:./]%' COLLATE Latin1_General_BIN2),
            CONSTRAINT [ck_things_c07] CHECK ([c07] LIKE '[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]' COLLATE Latin1_General_BIN2),
            CONSTRAINT [ck_things_c08] CHECK ((LEFT([c08], 1) IN ('[', '(') AND RIGHT([c08], 1) IN (']', ')') AND CHARINDEX(',', [c08]) > 1 OR [c08] = 'empty')),
            CONSTRAINT [ck_things_c09] CHECK ((LEFT([c09], 1) IN ('[', '(') AND RIGHT([c09], 1) IN (']', ')') AND CHARINDEX(',', [c09]) > 1 OR [c09] = 'empty'))
        );
        -- down
        DROP TABLE [things];
        """);

    public override Task Searched_types() => Verify(
        """
        -- Left out on SQL Server: the column c04: SQL Server has no type for the words of a text.
        CREATE TABLE [things] (
            [id] bigint NOT NULL,
            [c01] nvarchar(768) NOT NULL,
            [c02] nvarchar(255) COLLATE Latin1_General_100_CI_AS_SC NULL,
            [c03] nvarchar(max) COLLATE Latin1_General_100_CI_AS_SC NOT NULL,
            CONSTRAINT [pk_things] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_things_c01] CHECK ([c01] NOT LIKE '%[^A-Za-z0-9_.]%' COLLATE Latin1_General_BIN2 AND [c01] NOT LIKE '.%' AND [c01] NOT LIKE '%.' AND [c01] NOT LIKE '%..%'),
            CONSTRAINT [ck_things_c03] CHECK (DATALENGTH([c03]) <= 10000)
        );
        -- down
        DROP TABLE [things];
        """);

    public override Task Vectors() => Verify(
        """
        CREATE TABLE [things] (
            [id] bigint NOT NULL,
            [c01] varbinary(12) NOT NULL,
            [c02] varbinary(6144) NULL,
            [c03] varbinary(max) NOT NULL,
            CONSTRAINT [pk_things] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_things_c01] CHECK (DATALENGTH([c01]) = 12),
            CONSTRAINT [ck_things_c02] CHECK (DATALENGTH([c02]) = 6144),
            CONSTRAINT [ck_things_c03] CHECK (DATALENGTH([c03]) = 80000)
        );
        -- down
        DROP TABLE [things];
        """);

    public override Task Shapes() => Verify(
        """
        CREATE TABLE [things] (
            [id] bigint NOT NULL,
            [c01] geometry NOT NULL,
            [c02] geometry NULL,
            [c03] geometry NOT NULL,
            [c04] geometry NULL,
            [c05] geometry NOT NULL,
            [c06] geometry NULL,
            [c07] geometry NOT NULL,
            [c08] geography NULL,
            CONSTRAINT [pk_things] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_things_c01] CHECK ([c01].STSrid = 4326 AND [c01].STGeometryType() = 'Point'),
            CONSTRAINT [ck_things_c02] CHECK ([c02].STSrid = 4326 AND [c02].STGeometryType() = 'LineString'),
            CONSTRAINT [ck_things_c03] CHECK ([c03].STSrid = 3857 AND [c03].STGeometryType() = 'Polygon'),
            CONSTRAINT [ck_things_c04] CHECK ([c04].STSrid = 4326 AND [c04].STGeometryType() = 'MultiPoint'),
            CONSTRAINT [ck_things_c05] CHECK ([c05].STSrid = 4326 AND [c05].STGeometryType() = 'MultiLineString'),
            CONSTRAINT [ck_things_c06] CHECK ([c06].STSrid = 4326 AND [c06].STGeometryType() = 'MultiPolygon'),
            CONSTRAINT [ck_things_c07] CHECK ([c07].STSrid = 4326 AND [c07].STGeometryType() = 'GeometryCollection'),
            CONSTRAINT [ck_things_c08] CHECK ([c08].STSrid = 4326)
        );
        -- down
        DROP TABLE [things];
        """);

    [Fact]
    public Task Lists_and_documents_from_2022() => Verify(
        """
        CREATE TABLE [things] (
            [id] bigint NOT NULL,
            [c01] nvarchar(10) NOT NULL,
            [c02] nvarchar(max) NULL,
            [c03] nvarchar(max) NOT NULL,
            [c04] nvarchar(max) NULL,
            [c05] xml NOT NULL,
            [c06] nvarchar(49) NULL,
            [c07] nvarchar(17) NOT NULL,
            [c08] nvarchar(200) NULL,
            [c09] nvarchar(200) NOT NULL,
            [c10] nvarchar(200) NULL,
            [c11] nvarchar(200) NOT NULL,
            [c12] nvarchar(200) NULL,
            [c13] nvarchar(200) NOT NULL,
            CONSTRAINT [pk_things] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_things_c01] CHECK ((DATALENGTH([c01] COLLATE Latin1_General_BIN2) = 0 OR DATALENGTH(replace(replace(replace(',' + replace([c01] COLLATE Latin1_General_BIN2, ',', ',,') + ',', N',a,', ''), N',b b,', ''), N',it''s,', '')) = 0)),
            CONSTRAINT [ck_things_c02] CHECK (ISJSON([c02], ARRAY) = 1),
            CONSTRAINT [ck_things_c03] CHECK (ISJSON([c03], ARRAY) = 1),
            CONSTRAINT [ck_things_c04] CHECK (ISJSON([c04], OBJECT) = 1),
            CONSTRAINT [ck_things_c06] CHECK ([c06] LIKE '%[:.]%/[0-9]%' AND [c06] NOT LIKE '%[^0-9A-Fa-f:./]%' COLLATE Latin1_General_BIN2),
            CONSTRAINT [ck_things_c07] CHECK ([c07] LIKE '[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]' COLLATE Latin1_General_BIN2),
            CONSTRAINT [ck_things_c08] CHECK ((LEFT([c08], 1) IN ('[', '(') AND RIGHT([c08], 1) IN (']', ')') AND CHARINDEX(',', [c08]) > 1 OR [c08] = 'empty')),
            CONSTRAINT [ck_things_c09] CHECK ((LEFT([c09], 1) IN ('[', '(') AND RIGHT([c09], 1) IN (']', ')') AND CHARINDEX(',', [c09]) > 1 OR [c09] = 'empty')),
            CONSTRAINT [ck_things_c10] CHECK ((LEFT([c10], 1) IN ('[', '(') AND RIGHT([c10], 1) IN (']', ')') AND CHARINDEX(',', [c10]) > 1 OR [c10] = 'empty')),
            CONSTRAINT [ck_things_c11] CHECK ((LEFT([c11], 1) IN ('[', '(') AND RIGHT([c11], 1) IN (']', ')') AND CHARINDEX(',', [c11]) > 1 OR [c11] = 'empty')),
            CONSTRAINT [ck_things_c12] CHECK ((LEFT([c12], 1) IN ('[', '(') AND RIGHT([c12], 1) IN (']', ')') AND CHARINDEX(',', [c12]) > 1 OR [c12] = 'empty')),
            CONSTRAINT [ck_things_c13] CHECK ((LEFT([c13], 1) IN ('[', '(') AND RIGHT([c13], 1) IN (']', ')') AND CHARINDEX(',', [c13]) > 1 OR [c13] = 'empty'))
        );
        -- down
        DROP TABLE [things];
        """,
        new SchemaTarget(new SqlServerDialect(), new ServerVersion(2022)),
        scenario: nameof(Lists_and_documents));

    [Fact]
    public Task Vectors_from_2025() => Verify(
        """
        CREATE TABLE [things] (
            [id] bigint NOT NULL,
            [c01] vector(3) NOT NULL,
            [c02] vector(1536) NULL,
            [c03] varbinary(max) NOT NULL,
            CONSTRAINT [pk_things] PRIMARY KEY CLUSTERED ([id]),
            CONSTRAINT [ck_things_c03] CHECK (DATALENGTH([c03]) = 80000)
        );
        -- down
        DROP TABLE [things];
        """,
        new SchemaTarget(new SqlServerDialect(), new ServerVersion(2025)),
        scenario: nameof(Vectors));
}
