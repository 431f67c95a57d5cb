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
}
