using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Partitions;

[Trait("Needs", "Engines")]
public sealed class OraclePartitionTests() : PartitionSpecification(DialectSet.Oracle)
{
    protected override Task Judge(IReadOnlyList<MigrationSql> migrations)
    {
        foreach (var release in Enum.GetValues<OracleRelease>())
        {
            var judgement = OracleJudge.Judge(release, migrations.SelectMany(migration => migration.Up.Concat(migration.Down)).Select(statement => statement.Text));
            Assert.True(judgement.IsAccepted, judgement.ToString());
        }

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
