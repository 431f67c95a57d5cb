using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests;

/// <summary>What a user says about a rule wins over what the finding says, also where the finding is milder than its rule.</summary>
public sealed class SuppressionTests
{
    private const string View = " public partial class View { public long Id { get; set; } public DateTime At { get; set; } }";
    private const string Marked = "[SchemaTable, {|#0:Partitioned(By = \"at\", Except = ~Dialect.Sqlite)|}]" + View;
    private const string Plain = "[SchemaTable, Partitioned(By = \"at\", Except = ~Dialect.Sqlite)]" + View;

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("")]
    public Task Pragma(string targets) => Check.Findings(targets, "#pragma warning disable SG2002\n" + Plain + "\n#pragma warning restore SG2002");

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("")]
    public Task SuppressMessage_on_the_class(string targets) => Check.Findings(
        targets, "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"SchemaGen.Capability\", \"SG2002:The declared databases have partitioned tables\")]\n" + Plain);

    [Fact]
    public Task SuppressMessage_on_a_property() => Check.Findings(
        "Sqlite", "[SchemaTable] public partial class Order { public long Id { get; set; } [System.Diagnostics.CodeAnalysis.SuppressMessage(\"SchemaGen.Declaration\", \"SG1004\")] public object Extra { get; set; } = 1; }");

    [Theory]
    [InlineData("Sqlite", "error")]
    [InlineData("Sqlite", "suggestion")]
    [InlineData("", "error")]
    [InlineData("", "warning")]
    public Task Severity_of_an_editorconfig(string targets, string severity) =>
        Configured(targets, "/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SG2002.severity = " + severity, severity);

    [Theory]
    [InlineData("Sqlite", "error")]
    [InlineData("", "error")]
    [InlineData("", "warning")]
    public Task Severity_of_a_globalconfig(string targets, string severity) =>
        Configured(targets, "/.globalconfig", "is_global = true\ndotnet_diagnostic.SG2002.severity = " + severity, severity);

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("")]
    public Task None_switches_a_rule_off(string targets) =>
        Configured(targets, "/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SG2002.severity = none", null);

    [Fact]
    public Task A_family_can_be_switched_off() =>
        Configured("Sqlite", "/.editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-SchemaGen.Capability.severity = none", null);

    private static Task Configured(string targets, string path, string text, string? severity)
    {
        var test = new SchemaTest<EmptyCodeFixProvider>(targets);
        test.TestState.Sources.Add(severity is null ? Plain : Marked);
        test.TestState.AnalyzerConfigFiles.Add((path, text));
        const string message = "SQLite has no partitioned tables; 'views' is one table there. Scope the partitioning with Except";
        if (severity is not null)
            test.ExpectedDiagnostics.Add(severity switch
            {
                "error" => Check.Error("SG2002", 0, message),
                "warning" => Check.Warning("SG2002", 0, message),
                _ => Check.Info("SG2002", 0, message),
            });
        return test.RunAsync();
    }
}
