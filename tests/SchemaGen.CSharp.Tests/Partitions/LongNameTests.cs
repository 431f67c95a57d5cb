using SchemaGen.CSharp.Tests.Indexes;
using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Partitions;

/// <summary>Partitions of a table whose name is as long as a name can be.</summary>
public sealed class LongNameTests
{
    // The type of a table's rows has the table's name with one character more, and there is one for each day.
    [Theory, Trait("Needs", "Engines")]
    [InlineData(15)]
    [InlineData(18)]
    public async Task A_year_of_days_on_postgresql(int version)
    {
        var name = new string('n', 60);
        var engine = version == 15 ? Engine.PostgreSql15 : Engine.PostgreSql18;
        await using var database = await IndexedDatabase.Create(
            engine,
            DialectSet.PostgreSql,
            new(version),
            $$"""[SchemaTable("{{name}}"), Partitioned(By = "at", Interval = PartitionInterval.Day, Start = "2024-01-01")] partial class T { public Guid Id { get; set; } public DateTime At { get; set; } }""");
        Assert.Equal(
            ["62"],
            await database.Query("SELECT DISTINCT length(relname) FROM pg_class WHERE relispartition AND relkind = 'r'"));
        await database.Down();
    }
}
