using SchemaGen.Model.Expressions;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests;

/// <summary>Columns with a format: a type and a check under one name.</summary>
public sealed class FormatColumnTests
{
    [Theory]
    [InlineData("EmailColumn", "string", "string(254)", "@")]
    [InlineData("PhoneColumn", "string", "string(16)", @"matches(a, '^\+[1-9][0-9]{6,14}$')")]
    [InlineData("UrlColumn", "string", "string(2048)", "https?")]
    [InlineData("UrlColumn", "Uri", "string(2048)", "https?")]
    [InlineData("PercentageColumn", "decimal", "decimal(5,2)", "a BETWEEN 0 AND 100")]
    [InlineData("SlugColumn", "string", "string(255)", "matches(a, '^[a-z0-9]+(-[a-z0-9]+)*$')")]
    [InlineData("CountryCodeColumn", "string", "char(2)", "matches(a, '^[A-Z]{2}$')")]
    [InlineData("LanguageCodeColumn", "string", "string(11)", "matches")]
    [InlineData("CurrencyCodeColumn", "string", "char(3)", "matches(a, '^[A-Z]{3}$')")]
    [InlineData("TimeZoneColumn", "string", "string(64)", "matches")]
    [InlineData("RatingColumn", "decimal", "decimal(3,2)", "a BETWEEN 0 AND 5")]
    [InlineData("SkuColumn", "string", "string(100)", "matches")]
    [InlineData("BarcodeColumn", "string", "string(14)", "matches(a, '^([0-9]{8}|[0-9]{12,14})$')")]
    [InlineData("MimeTypeColumn", "string", "string(255)", "matches")]
    [InlineData("FileHashColumn", "string", "string(64)", "matches(a, '^[0-9a-f]{64}$')")]
    [InlineData("FileHashColumn(\"md5\")", "string", "string(32)", "matches(a, '^[0-9a-f]{32}$')")]
    [InlineData("FileHashColumn(\"sha512\")", "string", "string(128)", "matches(a, '^[0-9a-f]{128}$')")]
    [InlineData("ColorHexColumn", "string", "string(9)", "matches(a, '^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$')")]
    [InlineData("SemVerColumn", "string", "string(255)", "matches")]
    [InlineData("LatitudeColumn", "decimal", "decimal(9,6)", "a BETWEEN -90 AND 90")]
    [InlineData("LongitudeColumn", "decimal", "decimal(9,6)", "a BETWEEN -180 AND 180")]
    [InlineData("ElevationColumn", "decimal", "decimal(7,2)", "a BETWEEN -12000 AND 9000")]
    public void Type_and_check(string attribute, string clr, string type, string check)
    {
        var table = Source.Table($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} [{attribute}] public required {clr} A {{ get; set; }} }}");
        Assert.Equal(type, table.Columns[1].Type.Canonical);
        var found = Assert.Single(table.Checks);
        Assert.Equal("a", found.Column);
        Assert.Contains(check, found.Condition.Canonical());
    }

    [Fact]
    public void A_user_agent_may_be_any_text()
    {
        var table = Source.Table("[SchemaTable] partial class T { public long Id { get; set; } [UserAgentColumn] public string? A { get; set; } }");
        Assert.Equal("string(1024)", table.Columns[1].Type.Canonical);
        Assert.Empty(table.Checks);
    }

    [Fact]
    public void Arguments_on_the_property_count() => Assert.True(
        Assert.Single(Source.Table("[SchemaTable] partial class T { public long Id { get; set; } [SlugColumn(Unique = true)] public required string A { get; set; } }").Indexes).IsUnique);

    [Fact]
    public void An_unknown_hash_is_a_finding()
    {
        var finding = Assert.Single(Source.Read("[SchemaTable] partial class T { public long Id { get; set; } [FileHashColumn(\"sha257\")] public required string A { get; set; } }").Findings);
        Assert.Equal((RuleIds.BadArgument, "algorithm"), (finding.Rule, finding.Place.Argument));
    }

    [Theory]
    [InlineData("[SchemaTable, Check(\"a < now()\")] partial class T { public DateTime A { get; set; } }", "a < now()", "now()")]
    [InlineData("[SchemaTable, Check(\"not (a > '2026-01-01' or today() > a)\")] partial class T { public DateOnly A { get; set; } }", "not (a > '2026-01-01' or today() > a)", "today()")]
    [InlineData("[SchemaTable] partial class T { [TimestampColumn(Check = \"{column} < now()\")] public DateTime A { get; set; } }", "{column} < now()", "now()")]
    public void A_check_that_reads_the_clock_is_a_finding(string source, string text, string at)
    {
        var finding = Assert.Single(Source.Read(source).Findings, finding => finding.Rule == RuleIds.BadExpression);
        Assert.Equal(at, text.Substring(finding.Span!.Value.Start, finding.Span.Value.Length));
        Assert.Equal(FindingSeverity.Error, finding.Severity);
    }
}
