using SchemaGen.Engines;

namespace SchemaGen.RoundTrip.Tests;

/// <summary>No SQL Server runs in the tests; its own model judges the sample's SQL.</summary>
public sealed class SqlServerTests
{
    private static readonly string[] Keys =
    [
        "CREATE COLUMN MASTER KEY [cmk] WITH (KEY_STORE_PROVIDER_NAME = N'AZURE_KEY_VAULT', KEY_PATH = N'https://vault.example/keys/cmk')",
        "CREATE COLUMN ENCRYPTION KEY [pii_key] WITH VALUES (COLUMN_MASTER_KEY = [cmk], ALGORITHM = 'RSA_OAEP', ENCRYPTED_VALUE = 0x01)",
    ];

    [Theory]
    [InlineData(SqlServerRelease.SqlServer2022)]
    [InlineData(SqlServerRelease.SqlServer2025)]
    public void Its_model_accepts_the_sample(SqlServerRelease release)
    {
        var statements = Storefront.Catalog.Migrations.SelectMany(migration => migration.Up(Dialect.SqlServer)).Select(statement => statement.Text).ToArray();
        Assert.True(statements.Length > 40);
        Assert.Empty(SqlServerJudge.Judge(release, statements, Keys));
    }
}
