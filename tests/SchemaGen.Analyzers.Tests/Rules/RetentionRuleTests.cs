using SchemaGen.CodeFixes.Fixes;

namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>SG3021: where it speaks, with its words and its ways out, and where it does not.</summary>
public sealed class RetentionRuleTests
{
    private const string Members = "public partial class Order { public long Id { get; set; } public DateTimeOffset At { get; set; } }";

    [Fact]
    public Task SG3021_speaks_of_former_rows() => Check.Findings(
        "MariaDb SqlServer",
        "[SchemaTable, SystemVersioned, {|#0:RetentionPolicy(365, \"at\")|}] " + Members,
        Check.Warning("SG3021", 0, "MariaDB and SQL Server keep the rows that the retention policy of 'orders' deletes among its former rows, which no policy deletes; "
            + "leave the policy or the history out there with Except, or let an administrator limit the history"));

    [Theory]
    [InlineData("SystemVersioned, RetentionPolicy(365, \"at\", Except = Dialect.MariaDb)")]
    [InlineData("SystemVersioned(Except = Dialect.MariaDb), RetentionPolicy(365, \"at\")")]
    [InlineData("SystemVersioned, ArchivalPolicy(365, \"old_orders\", \"at\")")]
    [InlineData("Compressed, RetentionPolicy(365, \"at\")")]
    public Task SG3021_is_silent_where_only_one_counts(string attributes) => Check.Findings("MariaDb", "[SchemaTable, " + attributes + "] " + Members);

    [Theory]
    [InlineData("SG3021:History", "SystemVersioned(Except = Dialect.MariaDb), RetentionPolicy(365, \"at\")")]
    [InlineData("SG3021:Retention", "SystemVersioned, RetentionPolicy(365, \"at\", Except = Dialect.MariaDb)")]
    public Task SG3021_leaves_one_out(string key, string attributes) => Check.Fix<RetentionFixes>(
        key, "[SchemaTable, SystemVersioned, {|SG3021:RetentionPolicy(365, \"at\")|}] " + Members, "[SchemaTable, " + attributes + "] " + Members, targets: "MariaDb");
}
