using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Planning;

namespace SchemaGen.CSharp.Tests.Indexes;

/// <summary>An exclusion constraint refuses what overlaps.</summary>
public sealed class ExclusionTests
{
    [Theory, Trait("Needs", "Engines")]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Bookings_of_a_room_do_not_overlap(int which)
    {
        var (engine, target) = IndexedDatabase.PostgreSql[which];
        await using var database = await IndexedDatabase.Create(
            engine,
            DialectSet.PostgreSql,
            target.Version,
            """
            [SchemaTable, Exclusion("RoomId WITH =, during with &&", Where = "status = 'open'")]
            partial class Booking
            {
                public long Id { get; set; }
                public Guid RoomId { get; set; }
                [RangeColumn(RangeKind.Date)] public object During { get; set; } = "";
                [StringColumn(10)] public string Status { get; set; } = "open";
            }
            """);
        const string room = "'11111111-1111-1111-1111-111111111111'", other = "'22222222-2222-2222-2222-222222222222'";
        await database.Execute($"INSERT INTO bookings (room_id, during) VALUES ({room}, '[2026-01-01,2026-01-05)')");
        await database.Execute($"INSERT INTO bookings (room_id, during) VALUES ({room}, '[2026-01-05,2026-01-07)'), ({other}, '[2026-01-02,2026-01-03)')");
        await database.Execute($"INSERT INTO bookings (room_id, during, status) VALUES ({room}, '[2026-01-02,2026-01-03)', 'dropped')");
        var overlap = await Record.ExceptionAsync(() => database.Execute($"INSERT INTO bookings (room_id, during) VALUES ({room}, '[2026-01-04,2026-01-06)')"));
        Assert.Contains("ex_bookings_room_id_during", overlap?.Message);
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData("code WITH =", "hash")]
    [InlineData("code WITH =", "btree")]
    [InlineData("during WITH &&", "spgist")]
    [InlineData("during WITH -|-", "gist")]
    [InlineData("network WITH &&", "gist")]
    [InlineData("code WITH =, during WITH &&", "gist")]
    public async Task Other_kinds_and_operators(string elements, string kind)
    {
        foreach (var (engine, target) in IndexedDatabase.PostgreSql)
        {
            var table = $$"""
                [SchemaTable, Exclusion("{{elements}}", Using = "{{kind}}")]
                partial class T
                {
                    public long Id { get; set; }
                    [StringColumn(10)] public string Code { get; set; } = "";
                    [RangeColumn(RangeKind.Date)] public object During { get; set; } = "";
                    public System.Net.IPNetwork Network { get; set; }
                }
                """;
            await using var database = await IndexedDatabase.Create(engine, DialectSet.PostgreSql, target.Version, table);
            Assert.Equal(["1"], await database.Query("SELECT count(*) FROM pg_constraint WHERE contype = 'x'"));
        }
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData(15, "id WITH =, at WITH =", false)]
    [InlineData(18, "id WITH =, at WITH =", true)]
    [InlineData(18, "id WITH =", false)]
    public async Task On_a_partitioned_table(int version, string elements, bool isMade)
    {
        var source = $$"""
            [SchemaTable, Partitioned(By = "at", Interval = "MONTH"), Exclusion("{{elements}}")]
            partial class T { public long Id { get; set; } public DateTime At { get; set; } }
            """;
        var plan = TablePlan.For(Source.Table(source), IndexedDatabase.Target(DialectSet.PostgreSql, new(version)));
        Assert.Equal(isMade, plan.Omissions.All(omission => omission.Feature != Feature.ExclusionConstraint));
        await using var database = await IndexedDatabase.Create(version == 15 ? Engine.PostgreSql15 : Engine.PostgreSql18, DialectSet.PostgreSql, new(version), source);
    }
}
