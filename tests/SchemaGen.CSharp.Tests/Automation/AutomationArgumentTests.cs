using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Automation;

/// <summary>What is said of arguments that cannot be, and what of a template counts.</summary>
public sealed class AutomationArgumentTests
{
    private const string Members = "{ public long Id { get; set; } public DateTimeOffset UpdatedAt { get; set; } [StringColumn(9)] public string Name { get; set; } = \"\"; [EncryptedColumn(\"k\")] public DateTime Secret { get; set; } }";

    [Theory]
    [InlineData("UpdatedAtTrigger(\"name\")", "SG1010 The time of updates is a timestamp, and 'name' is string(9); name such a column")]
    [InlineData("UpdatedAtTrigger(\"secret\")", "SG1010 The column 'secret' is encrypted, so the database cannot set it; name another")]
    [InlineData("UpdatedAtTrigger(\"update_at\")", "SG1003 The table 'items' has no column 'update_at'; the nearest is 'updated_at'")]
    [InlineData("AuditTrigger(Table = \"items\")", "SG1010 'items' cannot be its own audit table; name another one")]
    [InlineData("UpdatedAtTrigger, InsertOnly", "SG1010 The rows of 'items' are never changed, so 'updated_at' has no time of an update; remove this, or InsertOnly")]
    [InlineData("Trigger(\"\", TriggerTiming.After, TriggerEvent.Insert, \"SELECT 1;\")", "SG1008 A trigger needs a name; write one")]
    [InlineData("Trigger(\"a\", TriggerTiming.After, TriggerEvent.None, \"SELECT 1;\")", "SG1010 A trigger runs on something; name TriggerEvent.Insert, Update or Delete")]
    [InlineData("Trigger(\"a\", TriggerTiming.After, TriggerEvent.Insert, \" \")", "SG1011 The SQL is empty; write some, or remove the attribute")]
    [InlineData("Trigger(\"a\", TriggerTiming.After, TriggerEvent.Insert, \"-- nothing\")", "SG1011 There is nothing but a comment; write a statement, or remove the attribute")]
    [InlineData("Trigger(\"a\", TriggerTiming.After, TriggerEvent.Insert, \"SELECT 'a\")", "SG1011 What is quoted from here on is never closed; add '")]
    [InlineData("Trigger(\"a\", TriggerTiming.After, TriggerEvent.Insert, \"SELECT 1; /* \")", "SG1011 The comment that opens here is never closed; add */")]
    [InlineData("Trigger(\"a\", TriggerTiming.After, TriggerEvent.Insert, \"SELECT 1;\\nGO\\nDROP TABLE t\")", "SG1011 A client takes this line for the end of the statement; remove it")]
    [InlineData("Trigger(\"a\", TriggerTiming.After, TriggerEvent.Insert, \"SELECT 1;\"), Trigger(\"A\", TriggerTiming.After, TriggerEvent.Insert, \"SELECT 2;\", Dialects = Dialect.Oracle)", "SG1010 'items' has a trigger 'A' for Oracle already; scope each to databases of its own with Dialects")]
    public void An_argument_that_cannot_be(string attributes, string expected)
    {
        var reader = Source.Read($"[SchemaTable, {attributes}] partial class Item {Members}");
        Assert.Equal([expected], Source.Faults(reader).Select(finding => finding.Rule + " " + finding.Message));
    }

    [Fact]
    public void A_class_s_own_replaces_its_template_s_of_the_same_kind()
    {
        var table = Source.Table(
            """
            [AuditTrigger, UpdatedAtTrigger, Trigger("tidy", TriggerTiming.After, TriggerEvent.Insert, "SELECT 1;", Dialects = Dialect.Sqlite | Dialect.MySql)]
            [Trigger("other", TriggerTiming.After, TriggerEvent.Insert, "SELECT 1;", Dialects = Dialect.Sqlite)]
            sealed class KeptAttribute : TableTemplateAttribute;
            [Kept, AuditTrigger(Table = "history"), Trigger("tidy", TriggerTiming.After, TriggerEvent.Delete, "SELECT 2;", Dialects = Dialect.Sqlite)]
            partial class Item
            """ + Members);
        Assert.Equal(
            [
                "audit history All False", "trigger tidy after delete \"SELECT 2;\" Sqlite False", "updated at updated_at All True",
                "trigger tidy after insert \"SELECT 1;\" MySql True", "trigger other after insert \"SELECT 1;\" Sqlite True",
            ],
            table.Triggers.Select(trigger => $"{trigger.Canonical} {trigger.Dialects} {trigger.IsFromTemplate}"));
    }

    [Fact]
    public void The_table_of_an_audit_has_a_name_of_its_own()
    {
        var reader = Source.Read("[assembly: SchemaTarget(Dialect.MariaDb)] [SchemaTable, AuditTrigger(Table = \"entries\")] partial class Item " + Members + " [SchemaTable] partial class Entry { public long Id { get; set; } }");
        Assert.All(Source.Faults(reader), finding => Assert.Equal("SG1008", finding.Rule));
        Assert.Equal(2, Source.Faults(reader).Count());
    }

    [Fact]
    public void Triggers_are_in_the_canonical_text()
    {
        var text = CanonicalText.Of(Source.Table("[SchemaTable, AuditTrigger, InsertOnly(Except = Dialect.Sqlite), Trigger(\"a\", TriggerTiming.InsteadOf, TriggerEvent.Update | TriggerEvent.Delete, \"RETURN;\", Dialects = Dialect.SqlServer)] partial class Item " + Members));
        Assert.Contains("  audit items_audit\n", text);
        Assert.Contains("  insert only only 55\n", text);
        Assert.Contains("  trigger a insteadof update delete \"RETURN;\" only 16\n", text);
    }
}
