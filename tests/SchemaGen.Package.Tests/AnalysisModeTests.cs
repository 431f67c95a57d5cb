namespace SchemaGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class AnalysisModeTests(PackedPackage package)
{
    [Fact]
    public async Task A_mode_says_how_much_the_rules_ask_for()
    {
        var folder = package.Consumer("Modes");

        var recommended = (await PackedPackage.BuildAsync(folder)).Succeeded();
        Assert.Contains("warning SG2001:", recommended.Text);
        recommended.DoesNotContain("SG5001");

        var strict = (await PackedPackage.BuildAsync(folder, "--no-incremental", "-p:SchemaGenAnalysisMode=Strict")).Failed();
        Assert.Contains("error SG2001:", strict.Text);
        Assert.Contains("warning SG5001:", strict.Text);

        var off = (await PackedPackage.BuildAsync(folder, "--no-incremental", "-p:SchemaGenAnalysisMode=off")).Succeeded();
        off.DoesNotContain("SG2001");

        await File.WriteAllTextAsync(Path.Combine(folder, ".editorconfig"), "root = true\n\n[*.cs]\ndotnet_diagnostic.SG2001.severity = none\n");
        var configured = (await PackedPackage.BuildAsync(folder, "--no-incremental", "-p:SchemaGenAnalysisMode=Strict")).Succeeded();
        configured.DoesNotContain("SG2001");
        Assert.Contains("warning SG5001:", configured.Text);

        var misspelled = (await PackedPackage.BuildAsync(folder, "--no-incremental", "-p:SchemaGenAnalysisMode=Stict")).Failed();
        Assert.Contains("SchemaGenAnalysisMode is 'Stict', which is none; write Recommended, Strict or Off.", misspelled.Text);
    }
}
