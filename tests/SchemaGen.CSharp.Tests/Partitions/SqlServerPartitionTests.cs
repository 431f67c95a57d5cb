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
        %%Ranges_of_values%%
        """,
        """
        %%rowsRanges_of_values%%
        """);

    public override Task A_hash() => Verify(
        Hashes,
        """
        %%A_hash%%
        """,
        """
        %%rowsA_hash%%
        """);

    public override Task Lists_of_values() => Verify(
        Lists,
        """
        %%Lists_of_values%%
        """,
        """
        %%rowsLists_of_values%%
        """);

    public override Task Subpartitions() => Verify(
        Divided,
        """
        %%Subpartitions%%
        """,
        """
        %%rowsSubpartitions%%
        """);

    public override Task A_guard_table() => Verify(
        Guarded,
        """
        %%A_guard_table%%
        """,
        """
        %%rowsA_guard_table%%
        """);
}
