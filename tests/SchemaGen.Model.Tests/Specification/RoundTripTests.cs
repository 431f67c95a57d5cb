using System.Text.Json;
using SchemaGen.Engines;
using SchemaGen.Model.Dialects.MariaDb;
using SchemaGen.Model.Dialects.PostgreSql;
using SchemaGen.Model.Dialects.Sqlite;

namespace SchemaGen.Model.Tests.Specification;

public sealed class SqliteRoundTripTests : RoundTripSpecification
{
    protected override SchemaTarget Target { get; } = new(new SqliteDialect());

    protected override Engine Engine => Engine.Sqlite;

    // The driver writes a length of time as text, which sorts as one from zero up to a day.
    protected override TimeSpan[] Intervals => [TimeSpan.Zero, TimeSpan.FromTicks(10), new(9, 5, 0), new(0, 23, 59, 59, 999, 999)];
}

[Trait("Needs", "Engines")]
public class PostgreSqlRoundTripTests : RoundTripSpecification
{
    protected override SchemaTarget Target { get; } = new(new PostgreSqlDialect());

    protected override Engine Engine => Engine.PostgreSql15;

    // The driver sends a string as text, which PostgreSQL does not take for JSON; a document it does.
    [Fact]
    public override async Task Json()
    {
        foreach (var type in (JsonType[])[new(false), new(true)])
        {
            await using var table = await Open(type);
            var text = "{\"name\": \"O'Hara \\\\ \\\" 😀\", \"list\": [1, 2.50, null, true]}";
            await table.Insert(JsonDocument.Parse(text));
            Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(text).RootElement, (await table.Read<JsonDocument>("ORDER BY id"))[0].RootElement));
        }
    }
}

[Trait("Needs", "Engines")]
public sealed class MariaDbRoundTripTests : RoundTripSpecification
{
    protected override SchemaTarget Target { get; } = new(new MariaDbDialect());

    protected override Engine Engine => Engine.MariaDb;

    // The driver writes the greatest float with fewer digits than it has, and refuses to read the number that this makes.
    protected override float GreatestFloat => 3.4028232E38f;

    // The native type sorts versions 6 and up as they are written, so by time, and the others by their last digits first.
    public override Task Uuids() => Holds(
        new UuidType(),
        Uuid("00000000-0000-0000-0000-000000000000"),
        Uuid("20000000-0000-4000-8000-000000000000"),
        Uuid("10000000-0000-4000-8000-0000000000ff"),
        Uuid("0199a0b1-c2d3-7e4f-8a5b-6c7d8e9fa0b1"),
        Uuid("0199a0b1-c2d4-7000-8000-000000000000"),
        Uuid("ffffffff-ffff-ffff-ffff-ffffffffffff"));
}

// MariaDB before 10.7 keeps a uuid as MySQL does, so this form runs as well.
[Trait("Needs", "Engines")]
public sealed class MySqlFormRoundTripTests : RoundTripSpecification
{
    protected override SchemaTarget Target { get; } = new(new MariaDbDialect(), new ServerVersion(10, 6));

    protected override Engine Engine => Engine.MariaDb;

    // The driver writes the greatest float with fewer digits than it has, and refuses to read the number that this makes.
    protected override float GreatestFloat => 3.4028232E38f;
}
