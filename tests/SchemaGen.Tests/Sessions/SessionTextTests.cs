using System.Globalization;
using SchemaGen.Sessions;
using SchemaGen.Tests.Recording;

namespace SchemaGen.Tests.Sessions;

public class SessionTextTests
{
    public static TheoryData<object?, string> Tenants => new()
    {
        { null, "null" },
        { DBNull.Value, "null" },
        { "acme", "acme" },
        { new Guid("0A1B2C3D-0000-4000-8000-00000000000F"), "0a1b2c3d-0000-4000-8000-00000000000f" },
        { -1_000_000L, "-1000000" },
        { 12.50m, "12.50" },
        { ulong.MaxValue, "18446744073709551615" },
        { true, "1" },
        { new DateOnly(2026, 2, 1), "2026-02-01" },
        { DayOfWeek.Tuesday, "2" },
        { 'x', "x" },
    };

    [Theory, MemberData(nameof(Tenants))]
    public async Task A_tenant_is_a_text_whatever_the_culture(object? tenant, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("sv-SE");
        try
        {
            await using var connection = new RecordingConnection(_ => null);
            await using var session = await SchemaSession.UseAsync(connection, tenant, null, null, Dialect.Oracle);
            Assert.EndsWith($"| tenant_id={expected}, user_id=null, reason=null", Assert.Single(connection.Log));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public static TheoryData<object, string> Refused => new()
    {
        { "", "The tenant is an empty text; give null for none." },
        { "a\0b", "The tenant holds a character 0, which not every database keeps; leave it out." },
        { new string('x', 1001), "The tenant has 1001 characters; give at most 1000." },
        { 1.5, "A tenant cannot be a Double; give a text, a Guid, a number, a bool, a DateOnly or an enum." },
        { new object(), "A tenant cannot be a Object; give a text, a Guid, a number, a bool, a DateOnly or an enum." },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task What_is_no_tenant_is_refused_before_anything_is_asked(object tenant, string expected)
    {
        await using var connection = new RecordingConnection(_ => null);
        var error = await Assert.ThrowsAsync<ArgumentException>(() => SchemaSession.UseAsync(connection, tenant, null, null, Dialect.Oracle));
        Assert.StartsWith(expected, error.Message);
        Assert.Empty(connection.Log);
    }

    [Fact]
    public async Task A_reason_may_be_empty_and_a_user_may_not()
    {
        await using var connection = new RecordingConnection(_ => null);
        await using var session = await SchemaSession.UseAsync(connection, 1, 2, "", Dialect.Oracle);
        Assert.EndsWith("| tenant_id=1, user_id=2, reason=null", Assert.Single(connection.Log));
        await Assert.ThrowsAsync<ArgumentException>(() => SchemaSession.UseAsync(connection, 1, "", null, Dialect.Oracle));
    }
}
