using System.Globalization;
using SchemaGen.Model.Naming;
using Case = SchemaGen.Model.Naming.NameCase;

namespace SchemaGen.Model.Tests.Naming;

/// <summary>What the names of classes and properties become, in the table of names.txt. A row that changes would rename somebody's table or column.</summary>
public sealed class NamesTests
{
    private static readonly string[][] Rows = [.. Words.Lines("names.txt").Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    public static TheoryData<string> Names => [.. Rows.Select(row => row[0])];

    [Fact]
    public void The_table_holds_two_hundred_names() => Assert.True(Rows.Select(row => row[0]).Distinct().Count() >= 200);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_becomes(string name) => Assert.Equal(
        Rows.Single(row => row[0] == name),
        new[]
        {
            name,
            SchemaNaming.Default.Column(name),
            SchemaNaming.Default.Table(name),
            new SchemaNaming(Case.CamelCase).Column(name),
            new SchemaNaming(Case.PascalCase).Table(name),
            new SchemaNaming(Case.Keep).Table(name),
        });

    [Theory]
    [InlineData("Product", "product", "product", "Product", "Product")]
    [InlineData("OrderItem", "order_item", "orderItem", "OrderItem", "OrderItem")]
    [InlineData("IPAddress", "ip_address", "ipAddress", "IpAddress", "IPAddress")]
    [InlineData("Orders", "orders", "orders", "Orders", "Orders")]
    public void A_table_in_the_singular(string name, params string[] expected) => Assert.Equal(
        expected, Enum.GetValues<Case>().Select(wanted => new SchemaNaming(wanted, IsPlural: false).Table(name)));

    [Theory]
    [InlineData("products")]
    [InlineData("categories")]
    [InlineData("addresses")]
    [InlineData("statuses")]
    [InlineData("indexes")]
    [InlineData("people")]
    [InlineData("")]
    public void A_plural_stays_as_it_is(string name) => Assert.Equal(name, Plural.Of(name));

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo("tr-TR");
            foreach (var row in Rows) A_name_becomes(row[0]);
            Assert.Equal("is_in_index", SchemaNaming.Default.Column("IsInIndex"));
            Assert.Equal("IsInIndex", new SchemaNaming(Case.PascalCase).Column("IsInIndex"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }
}
