using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.LifeCycle;

/// <summary>What is said of arguments that cannot be, and what of a template counts.</summary>
public sealed class LifeCycleArgumentTests
{
    private const string Members = "{ public long Id { get; set; } public DateTime At { get; set; } public DateTime? Maybe { get; set; } [StringColumn(9)] public string Name { get; set; } = \"\"; [EncryptedColumn(\"k\")] public DateTime Secret { get; set; } }";

    [Theory]
    [InlineData("RetentionPolicy(0, \"at\")", "Rows live from 1 to 36500 days; name how many")]
    [InlineData("ArchivalPolicy(40000, \"old\", \"at\")", "Rows live from 1 to 36500 days; name how many")]
    [InlineData("RetentionPolicy(9, \"name\")", "A row's age is that of a date or a timestamp, and 'name' is string(9); name such a column")]
    [InlineData("RetentionPolicy(9, \"maybe\")", "The column 'maybe' admits NULL, which is of no age; make it not null")]
    [InlineData("RetentionPolicy(9, \"secret\")", "The column 'secret' is encrypted, so the database cannot tell a row's age by it; name another")]
    [InlineData("ArchivalPolicy(9, \"items\", \"at\")", "'items' cannot be its own archive; name another table")]
    [InlineData("ArchivalPolicy(9, \"old\", \"at\"), InsertOnly", "The rows of 'items' are only inserted, so they cannot be moved; remove this, or InsertOnly")]
    [InlineData("ArchivalPolicy(90, \"old\", \"at\"), RetentionPolicy(90, \"at\")", "The rows of 'items' are deleted after 90 days, before they would be moved; keep them longer, or move them sooner")]
    public void An_argument_that_cannot_be(string attributes, string expected)
    {
        var reader = Source.Read($"[SchemaTable, {attributes}] partial class Item {Members}");
        Assert.Equal(["SG1010 " + expected], Source.Faults(reader).Select(finding => finding.Rule + " " + finding.Message));
    }

    [Fact]
    public void An_archive_needs_a_key() => Assert.Equal(
        ["'items' has no primary key, by which its rows are found again in the archive; declare one"],
        Source.Faults(Source.Read("[SchemaTable, ArchivalPolicy(9, \"old\", \"at\")] partial class Item { public DateTime At { get; set; } }")).Select(finding => finding.Message));

    [Fact]
    public void A_class_s_own_replaces_its_template_s()
    {
        var table = Source.Table("[RetentionPolicy(365, \"at\"), ArchivalPolicy(90, \"old\", \"at\")] sealed class KeptAttribute : TableTemplateAttribute; [Kept, RetentionPolicy(100, \"at\", Except = Dialect.Sqlite)] partial class Item " + Members);
        Assert.Equal("retention 100 days by at", table.Retention?.Canonical);
        Assert.Equal("archival 90 days to old by at", table.Archival?.Canonical);
        Assert.Contains("  retention 100 days by at only 55\n", CanonicalText.Of(table));
        Assert.Contains("  archival 90 days to old by at\n", CanonicalText.Of(table));
    }

    [Fact]
    public void A_group_brings_a_policy_after_the_class_and_before_the_template()
    {
        const string Kinds = "[ColumnGroup, RetentionPolicy(200, \"at\"), ArchivalPolicy(90, \"old\", \"at\")] interface IAged { DateTime At { get; } } [IncludesColumns(typeof(IAged))] class AgedAttribute : ColumnGroupAttribute; [RetentionPolicy(365, \"at\")] class KeptAttribute : TableTemplateAttribute; ";
        var table = Source.Table(Kinds + "[Kept, Aged] partial class Item { public long Id { get; set; } }");
        Assert.Equal("retention 200 days by at", table.Retention?.Canonical);
        Assert.Equal("archival 90 days to old by at", table.Archival?.Canonical);
        Assert.Equal("retention 100 days by at", Source.Table(Kinds + "[Kept, Aged, RetentionPolicy(100, \"at\")] partial class Item { public long Id { get; set; } }").Retention?.Canonical);
    }

    [Fact]
    public void A_policy_goes_with_the_column_that_is_left_out()
    {
        var table = Source.Table("[ColumnGroup] interface IAged { DateTime At { get; } } [IncludesColumns(typeof(IAged)), RetentionPolicy(365, \"at\"), ArchivalPolicy(90, \"old\", \"at\")] class KeptAttribute : TableTemplateAttribute; [Kept(Without = [\"at\"])] partial class Item { public long Id { get; set; } }");
        Assert.Null(table.Retention);
        Assert.Null(table.Archival);
    }

    [Fact]
    public void The_archive_has_a_name_of_its_own() => Assert.Equal(
        ["SG1008", "SG1008"],
        Source.Faults(Source.Read("[assembly: SchemaTarget(Dialect.MySql)] [SchemaTable, ArchivalPolicy(9, \"entries\", \"at\")] partial class Item " + Members + " [SchemaTable] partial class Entry { public long Id { get; set; } }")).Select(finding => finding.Rule));
}
