namespace SchemaGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class FindingTests(PackedPackage package)
{
    private static readonly string[] Rules = ["SG1001", "SG1002", "SG1003", "SG1004", "SG2001", "SG3001"];

    [Fact]
    public async Task Findings_stand_in_the_build_and_dotnet_format_applies_their_fixes()
    {
        var folder = package.Consumer("Findings");

        var faulty = (await PackedPackage.BuildAsync(folder)).Failed();
        foreach (var rule in Rules)
            Assert.True(faulty.Text.Contains(rule + ":", StringComparison.Ordinal), $"{rule} is missing:\n{faulty.Text}");

        (await Command.DotnetAsync(folder, ["format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", .. Rules])).Succeeded();

        var code = await File.ReadAllTextAsync(Path.Combine(folder, "Tables.cs"));
        Assert.Contains("public partial class NotPartial", code);
        Assert.True(code.ReplaceLineEndings("\n").Contains("[SchemaTable]\n[CompositeIndex(\"name\")]"), code);
        Assert.Contains("[CompositeIndex(\"name desc\")]", code);
        Assert.Contains("[ColumnstoreIndex(\"amount\", Except = Dialect.PostgreSql | Dialect.Sqlite)]", code);
        Assert.Contains("[UniqueIndex(\"path\", \"seen_at\")]", code);

        var clean = await PackedPackage.BuildAsync(folder, "-warnaserror");
        Assert.True(clean.ExitCode == 0, clean.Text + "\n" + code);
        clean.DoesNotContain("SG");
    }

    // Strict, so that what only informs is a fault as well.
    [Fact]
    public async Task Dotnet_format_mends_a_project_of_fifty_faults()
    {
        var folder = package.Consumer("Faults");
        var marked = Directory.GetFiles(folder, "*.cs").SelectMany(File.ReadAllLines).Count(line => line.Contains("// SG", StringComparison.Ordinal));
        Assert.True(marked >= 50);

        var faulty = (await PackedPackage.BuildAsync(folder)).Failed();
        Assert.Equal(marked, Findings(faulty).Count);
        faulty.DoesNotContain("AD0001");

        (await Command.DotnetAsync(folder, ["format", "analyzers", "--no-restore", "--severity", "warn", "--diagnostics", .. Findings(faulty).Select(line => line.Rule).Distinct()])).Succeeded();

        var clean = (await PackedPackage.BuildAsync(folder, "--no-incremental")).Succeeded();
        Assert.Empty(Findings(clean));
    }

    // A build says each finding twice.
    private static List<(string Place, string Rule)> Findings(CommandResult build) =>
        [.. System.Text.RegularExpressions.Regex.Matches(build.Text, "([^/\\\\\\s]+\\.cs\\([0-9,]+\\)): (?:warning|error) (SG[0-9]{4}):").Select(match => (match.Groups[1].Value, match.Groups[2].Value)).Distinct()];
}
