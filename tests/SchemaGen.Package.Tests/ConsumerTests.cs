using System.Text.RegularExpressions;

namespace SchemaGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class ConsumerTests(PackedPackage package)
{
    [Fact]
    public async Task A_program_builds_without_warnings_and_migrates()
    {
        string[] expected =
        [
            "applied create_brands",
            "applied create_page_views",
            "applied create_products",
            "applied again 0",
            "products.sku for L-1",
            "PostgreSQL's script too",
        ];
        var folder = package.Consumer("Shop");

        (await PackedPackage.BuildAsync(folder, "-warnaserror")).Succeeded();

        var current = (await Command.DotnetAsync(folder, "bin/Debug/net10.0/Shop.dll")).Succeeded();
        Assert.Equal(expected, current.Lines);

        // On whatever runtime there is: what counts is which of the package's assemblies it was built with.
        var older = (await Command.DotnetAsync(folder, "exec", "--roll-forward", "Major", "bin/Debug/net8.0/Shop.dll")).Succeeded();
        Assert.Equal(expected, older.Lines);
    }

    [Fact]
    public async Task A_program_gets_the_package_through_a_library_and_both_have_tables()
    {
        var folder = Path.Combine(package.Consumer("Transitive"), "App");

        (await PackedPackage.BuildAsync(folder, "-warnaserror")).Succeeded();

        var run = (await Command.DotnetAsync(folder, "bin/Debug/net10.0/App.dll")).Succeeded();
        Assert.Equal(["applied create_customers", "applied create_orders"], run.Lines);
    }

    [Fact]
    public async Task The_readmes_example_is_a_whole_program()
    {
        var folder = package.Consumer("Readme");
        var example = Regex.Match(package.Read("README.md"), "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), example);

        (await PackedPackage.BuildAsync(folder, "-warnaserror")).Succeeded();

        (await Command.DotnetAsync(folder, "bin/Debug/net10.0/Shop.dll")).Succeeded();
        Assert.True(File.Exists(Path.Combine(folder, "shop.db")));
    }

    // The file is an additional file by the package's props, not by a line of the project.
    [Fact]
    public async Task A_file_of_sql_runs_with_the_migrations()
    {
        var folder = package.Consumer("Objects");

        (await PackedPackage.BuildAsync(folder, "-warnaserror")).Succeeded();

        var run = (await Command.DotnetAsync(folder, "bin/Debug/net10.0/Objects.dll")).Succeeded();
        Assert.Equal(["applied create_products", "applied run_views_active_products", "active Lamp", "views 0"], run.Lines);
    }

    [Fact]
    public async Task A_language_too_old_for_the_generated_code_gets_none_and_says_so()
    {
        var folder = package.Consumer("OldLanguage");

        var build = (await PackedPackage.BuildAsync(folder)).Failed();

        Assert.Contains("error SG1014", build.Text);
        build.DoesNotContain("error CS");
        build.DoesNotContain("CS8785");
        build.DoesNotContain("AD0001");
        Assert.Empty(Directory.Exists(Path.Combine(folder, "generated"))
            ? Directory.GetFiles(Path.Combine(folder, "generated"), "*.cs", SearchOption.AllDirectories)
            : []);
    }
}
