using SchemaGen.Engines;

namespace SchemaGen.Model.Tests.Expressions;

/// <summary>This moment and this day are those of UTC to a column without a time zone, whatever the zone of the session.</summary>
public class ClockTests
{
    [Theory, Trait("Needs", "Engines")]
    [InlineData("UTC")]
    [InlineData("Asia/Tokyo")]
    [InlineData("America/Los_Angeles")]
    public async Task The_zone_of_the_session_makes_no_difference(string zone)
    {
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        await database.ExecuteAsync(
            "CREATE TABLE moments (opened timestamp, seen timestamptz, born date);"
            + "INSERT INTO moments VALUES (timezone('UTC', now()) - interval '1 minute', now() - interval '1 minute', timezone('UTC', now())::date);"
            + "INSERT INTO moments VALUES (timezone('UTC', now()) + interval '1 minute', now() + interval '1 minute', timezone('UTC', now())::date + 1)");
        string[] conditions =
        [
            "opened < now()", "now() > opened", "seen < now()", "born <= now()", "born <= today()", "opened between '2000-01-01' and now()", "coalesce(opened, now()) < now()",
        ];
        var midnight = await database.QueryAsync($"SET TIME ZONE '{zone}'; SELECT extract(epoch from {Sample.Write(Dialect.PostgreSql, "seen >= today()")[8..]})::bigint % 86400");
        Assert.Equal(0L, midnight[0][0]);
        foreach (var condition in conditions)
        {
            var rows = await database.QueryAsync($"SET TIME ZONE '{zone}'; SELECT count(*) FROM moments WHERE {Sample.Write(Dialect.PostgreSql, condition)}");
            Assert.True(Equals(1L, rows[0][0]), $"{condition}: {rows[0][0]} rows in {zone}");
        }
    }
}
