namespace SchemaGen.Package.Tests;

/// <summary>The templates of <c>dotnet new</c>, installed from the packed file.</summary>
[Collection(PackageCollection.Name)]
public sealed class ItemTemplatesTests(PackedPackage package)
{
    [Fact]
    public async Task Each_is_instantiated_plain_and_with_all_switches_and_built()
    {
        var folder = package.Consumer("Items", "Made");
        var file = await package.PackAsync("SchemaGen.Templates");
        string[] hive = ["--debug:custom-hive", Path.Combine(folder, "obj", "hive")];
        (await Command.DotnetAsync(folder, ["new", "install", file, .. hive])).Succeeded();

        var pages = Directory.GetFiles(Path.Combine(PackedPackage.Repository, "docs", "templates"), "*.md")
            .Where(path => File.ReadAllText(path).Contains("\n## Switches\n", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(26, pages.Count);
        foreach (var page in pages)
        {
            (await Command.DotnetAsync(folder, ["new", "schemagen-" + page, "-n", NameOf(page) + "Plain", .. hive])).Succeeded();
            (await Command.DotnetAsync(
                folder, ["new", "schemagen-" + page, "-n", NameOf(page) + "Full", "--table", TableOf(page), "--tenant", "--encrypted", "--partitioned", "--compressed", .. hive])).Succeeded();
            Assert.Contains(
                $"(Table = \"{TableOf(page)}\", Tenant = true, Encrypted = true, Partitioned = true, Compressed = true)]\npublic partial class {NameOf(page)}Full;",
                (await File.ReadAllTextAsync(Path.Combine(folder, NameOf(page) + "Full.cs"))).ReplaceLineEndings("\n"));
            Assert.Contains("namespace Shop;", await File.ReadAllTextAsync(Path.Combine(folder, NameOf(page) + "Plain.cs")));
        }

        (await Command.DotnetAsync(folder, ["new", "schemagen-webhook", "-n", "Switched", "--compressed", .. hive])).Succeeded();
        Assert.Contains("\n[Webhook(Compressed = true)]\n", (await File.ReadAllTextAsync(Path.Combine(folder, "Switched.cs"))).ReplaceLineEndings("\n"));
        (await Command.DotnetAsync(folder, ["new", "schemagen-webhook", "-n", "Tabled", "--table", "hooks", .. hive])).Succeeded();
        Assert.Contains("\n[Webhook(Table = \"hooks\")]\n", (await File.ReadAllTextAsync(Path.Combine(folder, "Tabled.cs"))).ReplaceLineEndings("\n"));

        // With the rules silenced that their pages name, there is nothing else.
        (await PackedPackage.BuildAsync(folder, "-p:NoWarn=SG2003%3BSG1016%3BSG3001")).Succeeded().DoesNotContain("warning");

        // The program builds and runs as it is made, with nothing changed.
        var app = Path.Combine(Path.GetDirectoryName(folder)!, "MyShop");
        (await Command.DotnetAsync(Path.GetDirectoryName(folder)!, ["new", "schemagen-app", "-n", "MyShop", .. hive])).Succeeded();
        (await PackedPackage.BuildAsync(app, "-warnaserror")).Succeeded();
        Assert.Equal(["applied create_customers"], (await Command.DotnetAsync(app, "bin/Debug/net10.0/MyShop.dll")).Succeeded().Lines);
    }

    private static string NameOf(string page) => string.Concat(page.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string TableOf(string page) => "full_" + page.Replace('-', '_');
}
