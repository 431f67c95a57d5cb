using System.Text.RegularExpressions;

namespace SchemaGen.Engines.Tests;

public class SqlServerJudgeTests
{
    private const string Customers =
        """
        CREATE TABLE dbo.customers (
            id int NOT NULL CONSTRAINT pk_customers PRIMARY KEY,
            name nvarchar(50) NOT NULL CONSTRAINT df_name DEFAULT N''
        )
        """;

    [Theory]
    [InlineData(SqlServerRelease.SqlServer2016)]
    [InlineData(SqlServerRelease.SqlServer2017)]
    [InlineData(SqlServerRelease.SqlServer2019)]
    [InlineData(SqlServerRelease.SqlServer2022)]
    [InlineData(SqlServerRelease.SqlServer2025)]
    public void A_sound_script_is_accepted(SqlServerRelease release) => Accepted(
        release,
        "CREATE SCHEMA shop",
        "CREATE PARTITION FUNCTION pf_year (datetime2) AS RANGE RIGHT FOR VALUES ('2025-01-01', '2026-01-01')",
        "CREATE PARTITION SCHEME ps_year AS PARTITION pf_year ALL TO ([PRIMARY])",
        """
        CREATE TABLE shop.orders (
            id bigint IDENTITY NOT NULL,
            placed_at datetime2 NOT NULL CONSTRAINT df_placed_at DEFAULT SYSUTCDATETIME(),
            customer_id int NOT NULL,
            total decimal(19, 4) NOT NULL,
            CONSTRAINT pk_orders PRIMARY KEY (id, placed_at)
        ) ON ps_year (placed_at)
        """,
        Customers,
        "ALTER TABLE shop.orders ADD CONSTRAINT fk_customer FOREIGN KEY (customer_id) REFERENCES dbo.customers (id) ON DELETE CASCADE",
        "CREATE INDEX ix_customer ON shop.orders (customer_id, placed_at DESC) INCLUDE (total) WHERE total > 0",
        "CREATE OR ALTER VIEW shop.totals AS SELECT customer_id, SUM(total) AS total FROM shop.orders GROUP BY customer_id",
        "CREATE OR ALTER PROCEDURE shop.partitions AS SELECT p.rows FROM sys.partitions AS p");

    [Theory]
    [InlineData(
        "SQL71501: * [dbo].[customers].[ix] has an unresolved reference to Column [dbo].[customers].[nmae].",
        "CREATE INDEX ix ON dbo.customers (nmae)")]
    [InlineData(
        "SQL71501: * [dbo].[fk] has an unresolved reference to object [dbo].[users].",
        "ALTER TABLE dbo.customers ADD CONSTRAINT fk FOREIGN KEY (id) REFERENCES dbo.users (id)")]
    [InlineData(
        "SQL71516: * contains no primary or candidate keys *",
        "CREATE TABLE dbo.t (name nvarchar(50) NOT NULL CONSTRAINT fk REFERENCES dbo.customers (name))")]
    [InlineData(
        "SQL71515: * is not the same data type *",
        "CREATE TABLE dbo.t (id bigint NOT NULL CONSTRAINT fk REFERENCES dbo.customers (id))")]
    [InlineData("SQL71501: * unresolved reference to Built-in Type [dbo].[integr].", "CREATE TABLE dbo.t (id integr NOT NULL)")]
    [InlineData("SQL71501: * unresolved reference to Schema [shop].", "CREATE TABLE shop.t (id int NOT NULL)")]
    [InlineData("SQL71501: * unresolved reference to Partition Scheme [ps].", "CREATE TABLE dbo.t (id int NOT NULL) ON ps (id)")]
    [InlineData(
        "SQL71501: * unresolved reference to Partition Function [pf].",
        "CREATE PARTITION SCHEME ps AS PARTITION pf ALL TO ([PRIMARY])")]
    [InlineData("SQL71529: * nullable column '[id]' *", "CREATE TABLE dbo.t (id int NULL CONSTRAINT pk PRIMARY KEY)")]
    [InlineData(
        "SQL71533: * more than one primary key.",
        "CREATE TABLE dbo.t (a int NOT NULL CONSTRAINT a PRIMARY KEY, b int NOT NULL CONSTRAINT b PRIMARY KEY)")]
    [InlineData("SQL71508: * already has an element that has the same name dbo.customers.", "CREATE TABLE dbo.customers (id int NOT NULL)")]
    [InlineData(
        "SQL71501: * unresolved reference to object [dbo].[customers].[age].",
        "ALTER TABLE dbo.customers ADD CONSTRAINT ck CHECK (age > 0)")]
    [InlineData(
        "SQL71501: * unresolved reference to object [dbo].[customers].[age].",
        "CREATE OR ALTER VIEW dbo.v AS SELECT age FROM dbo.customers")]
    [InlineData("SQL71502: * unresolved reference to object [dbo].[users].", "CREATE PROCEDURE dbo.p AS SELECT id FROM dbo.users")]
    [InlineData("SQL71501: * unresolved reference to object [dbo].[users].", "GRANT SELECT ON dbo.users TO public")]
    [InlineData(
        "SQL71501: * unresolved reference to object [dbo].[users].",
        "EXEC sys.sp_addextendedproperty N'MS_Description', N'x', N'SCHEMA', N'dbo', N'TABLE', N'users'")]
    [InlineData("In batch 2, line 2: Incorrect syntax near ')'.", "CREATE TABLE dbo.t (id int NOT\n)")]
    [InlineData("In batch 2, line 1: Incorrect syntax near 'COLUMN'.", "ALTER TABLE dbo.customers ADD COLUMN age int")]
    [InlineData("In batch 2, line 1: Incorrect syntax near 'VIEW'.", "PRINT N''; CREATE VIEW dbo.v AS SELECT 1 AS one")]
    [InlineData("In batch 2: GO, which tools understand and the server does not.", "PRINT N''\nGO\n")]
    public void A_faulty_batch_is_refused(string problem, string batch)
    {
        Refused(SqlServerRelease.SqlServer2016, problem, Customers, batch);
        Refused(SqlServerRelease.SqlServer2022, problem, Customers, batch);
        Refused(SqlServerRelease.SqlServer2025, problem, Customers, batch);
    }

    [Theory]
    [InlineData("vector(3)")]
    [InlineData("json")]
    public void A_type_is_accepted_from_the_release_that_brought_it(string type)
    {
        var batch = $"CREATE TABLE dbo.t (id int NOT NULL, value {type} NULL)";

        Accepted(SqlServerRelease.SqlServer2025, batch);
        Refused(SqlServerRelease.SqlServer2022, $"In batch 1: {type.Split('(')[0]}, which came with SQL Server 2025.", batch);
        Refused(SqlServerRelease.SqlServer2016, $"In batch 1: {type.Split('(')[0]}, which came with SQL Server 2025.", batch);
    }

    [Fact]
    public void What_changes_a_database_is_judged_by_the_parser()
    {
        Accepted(
            SqlServerRelease.SqlServer2022,
            Customers,
            "ALTER TABLE dbo.customers ADD age int NULL",
            "ALTER TABLE dbo.customers ALTER COLUMN name nvarchar(80) NOT NULL",
            "IF OBJECT_ID(N'dbo.old') IS NOT NULL DROP TABLE dbo.old; EXEC sp_rename N'dbo.customers.name', N'full_name', N'COLUMN'");
        Refused(
            SqlServerRelease.SqlServer2022,
            "In batch 1, line 1: Incorrect syntax near 'COLUM'.",
            "ALTER TABLE dbo.customers ALTER COLUM name int");
    }

    [Fact]
    public void A_prelude_gives_the_keys_of_encrypted_columns()
    {
        string[] keys =
        [
            "CREATE COLUMN MASTER KEY cmk WITH (KEY_STORE_PROVIDER_NAME = N'MSSQL_CERTIFICATE_STORE', KEY_PATH = N'x')",
            "CREATE COLUMN ENCRYPTION KEY cek WITH VALUES (COLUMN_MASTER_KEY = cmk, ALGORITHM = N'RSA_OAEP', ENCRYPTED_VALUE = 0x01)",
        ];
        string[] table =
        [
            """
            CREATE TABLE dbo.t (id int NOT NULL, token nvarchar(50) COLLATE Latin1_General_BIN2 ENCRYPTED WITH
                (COLUMN_ENCRYPTION_KEY = cek, ENCRYPTION_TYPE = DETERMINISTIC, ALGORITHM = N'AEAD_AES_256_CBC_HMAC_SHA_256') NOT NULL)
            """,
        ];

        Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, table, keys));
        Refused(SqlServerRelease.SqlServer2022, "SQL71501: * unresolved reference to Column Encryption Key [cek].", table);
    }

    private static void Accepted(SqlServerRelease release, params string[] batches) => Assert.Empty(SqlServerJudge.Judge(release, batches));

    /// <param name="problem">A text of the judge, in which * stands for anything.</param>
    private static void Refused(SqlServerRelease release, string problem, params string[] batches)
    {
        var pattern = $"^{Regex.Escape(problem).Replace("\\*", ".*")}$";
        Assert.Contains(SqlServerJudge.Judge(release, batches), text => Regex.IsMatch(text, pattern));
    }
}
