using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaGen.Package.Tests;

/// <summary>The command of the packed tool, in a clean folder.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolCommandsTests(PackedPackage package)
{
    [Fact]
    public async Task Classes_are_made_from_templates_with_the_findings_of_their_pages_and_migrate()
    {
        var folder = package.Consumer("Made");
        foreach (var command in LaravelCommand.All)
        {
            var file = Path.Combine(folder, command.Class + ".cs");
            string[] arguments = [.. command.Counterpart.Split(' ')[1..], .. File.Exists(file) ? new[] { "--force" } : []];
            (await package.ToolAsync(folder, arguments)).Succeeded();
            if (command.Class.Length == 0) continue;
            var code = await File.ReadAllTextAsync(file);
            Assert.Contains("namespace Shop;\n", code);
            Assert.Contains(command.Attribute + "\npublic partial class " + command.Class, code);
        }

        // Of two calls for one class the second one counts.
        var made = LaravelCommand.All.Where(command => command.Class.Length > 0).GroupBy(command => command.Class).Select(calls => calls.Last()).ToList();
        var build = await PackedPackage.BuildAsync(folder);
        foreach (var command in made)
            Assert.Equal(command.Page.Length == 0 ? [] : TemplateFindings.OfPage(command.Page, command.Switches), TemplateFindings.OfBuild(build, command.Class, TableOf(command)));

        // What the page calls an error is one; what is known and accepted is silenced as the rule's page says.
        var project = Path.Combine(folder, "Made.csproj");
        await File.WriteAllTextAsync(project, (await File.ReadAllTextAsync(project)).Replace("</PropertyGroup>", "  <NoWarn>$(NoWarn);SG2003;SG1016</NoWarn>\n  </PropertyGroup>"));
        string[] database = ["--connection", "Data Source=shop.db", "--dialect", "sqlite"];
        var migrated = (await package.ToolAsync(folder, ["migrate", .. database])).Succeeded();
        foreach (var command in made)
            Assert.Contains("applied create_" + TableOf(command), migrated.Lines);

        Assert.Contains("nothing to do", (await package.ToolAsync(folder, ["migrate", "--no-build", .. database])).Succeeded().Text);
    }

    [Fact]
    public async Task A_database_is_migrated_looked_at_rolled_back_recorded_and_maintained()
    {
        var folder = package.Consumer("Tooled");
        string[] database = ["--dialect", "Sqlite", "--connection", "Data Source=shop.db"];

        var script = (await package.ToolAsync(folder, "script", "--dialect", "PostgreSql")).Succeeded();
        Assert.Contains("CREATE TABLE \"brands\" (", script.Lines);
        Assert.Equal(["-- CreateBrands", "-- CreateArticles"], script.Lines.Where(line => line.StartsWith("-- ", StringComparison.Ordinal)));
        Assert.Contains("schema_migrations", (await package.ToolAsync(folder, "script", "--dialect", "PostgreSql", "--no-build", "--idempotent")).Succeeded().Text);
        (await package.ToolAsync(folder, "script", "--dialect", "Sqlite", "--output", "schema/shop.sql", "--no-build")).Succeeded();
        Assert.Contains("CREATE TABLE \"brands\" (", await File.ReadAllTextAsync(Path.Combine(folder, "schema", "shop.sql")));

        // Output that is no terminal gets a line for each migration, and no bar.
        var migrated = (await package.ToolAsync(folder, ["migrate", .. database])).Succeeded();
        Assert.Equal(["applied create_brands", "applied create_articles"], migrated.Lines[..2]);
        Assert.Matches(@"^Sqlite '.*shop\.db': 2 applied in \d+ ms$", migrated.Lines[2]);
        Assert.Equal(3, migrated.Lines.Length);
        migrated.DoesNotContain("\u001b");

        var status = JsonNode.Parse((await package.ToolAsync(folder, ["status", "--json", "--no-build", .. database])).Succeeded().Text)!;
        Assert.Equal(0, (int)status["pending"]!);
        Assert.Equal(["create_brands applied", "create_articles applied"], status["migrations"]!.AsArray().Select(one => $"{one!["id"]} {one["state"]}"));

        (await package.ToolAsync(folder, ["rollback", "--no-build", "--preview", .. database])).Succeeded();
        var back = JsonNode.Parse((await package.ToolAsync(folder, ["rollback", "--steps", "1", "--json", "--no-build", .. database])).Succeeded().Text)!;
        Assert.Equal("create_articles", (string?)back["rolledBack"]![0]!["id"]);
        Assert.Matches("create_articles +pending", (await package.ToolAsync(folder, ["status", "--no-build", .. database])).Succeeded().Text);
        (await package.ToolAsync(folder, ["migrate", "--json", "--no-build", .. database])).Succeeded();

        var steps = JsonNode.Parse((await package.ToolAsync(folder, ["maintain", "--json", "--no-build", .. database])).Succeeded().Text)!;
        Assert.Equal(["Delete brands"], steps["steps"]!.AsArray().Select(step => $"{step!["kind"]} {step["table"]}"));

        // The connection string may be in the environment, and in the user's secrets.
        await File.WriteAllTextAsync(Path.Combine(folder, "empty.db"), "");
        var recorded = (await package.ToolAsync(folder, [("SCHEMAGEN_CONNECTION", "Data Source=empty.db")], "baseline", "--no-build", "--dialect", "Sqlite")).Succeeded();
        Assert.Equal(["recorded create_brands", "recorded create_articles"], recorded.Lines[..2]);
        var home = Path.Combine(folder, "home");
        var secrets = Directory.CreateDirectory(Path.Combine(home, ".microsoft", "usersecrets", "schemagen-tooled")).FullName;
        await File.WriteAllTextAsync(Path.Combine(secrets, "secrets.json"), """{ "SchemaGen:Connection": "Data Source=empty.db" }""");
        (await package.ToolAsync(folder, [("HOME", home), ("APPDATA", "")], "status", "--no-build", "--dialect", "Sqlite")).Succeeded();

        var templates = (await package.ToolAsync(folder, "templates", "list")).Succeeded();
        Assert.Contains(templates.Lines, line => Regex.IsMatch(line, "^catalog-item +An item of the catalogue. \\(this project's own\\)$"));
        Assert.Contains(templates.Lines, line => line.StartsWith("oauth-client", StringComparison.Ordinal));
        Assert.Equal(27, templates.Lines.Length);
        var own = JsonNode.Parse((await package.ToolAsync(folder, "templates", "show", "catalog-item", "--json")).Succeeded().Text)!;
        Assert.Equal("external_ref", (string?)own["columns"]![0]!["name"]);
        Assert.Equal("StringColumn(20)", (string?)own["columns"]![0]!["attribute"]);
        (await package.ToolAsync(folder, "make", "catalog-item", "Spare", "--output", "Parts")).Succeeded();
        Assert.Contains("using Shop;\n\nnamespace Shop.Parts;", await File.ReadAllTextAsync(Path.Combine(folder, "Parts", "Spare.cs")));

        Assert.Equal(["ecommerce-order", "ecommerce-order-item", "ecommerce-product"], (await package.ToolAsync(folder, "[suggest:23]", "schemagen make ecommerc")).Succeeded().Lines.Order(StringComparer.Ordinal));
        foreach (var shell in new[] { "bash", "zsh", "fish", "pwsh" })
            Assert.Contains("[suggest:", (await package.ToolAsync(folder, "completion", shell)).Succeeded().Text);
    }

    // The name that was typed, in the one form or the other.
    private static string TableOf(LaravelCommand command) =>
        Regex.Match(command.Attribute, "Table = \"(.*?)\"") is { Success: true } match ? match.Groups[1].Value : command.Counterpart.Split(' ')[3];
}
