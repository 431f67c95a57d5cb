using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Partitions;

public sealed class SqlitePartitionTests() : PartitionSpecification(DialectSet.Sqlite)
{
    protected override IReadOnlyList<Engine> Engines => [Engine.Sqlite];

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
