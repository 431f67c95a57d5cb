using System.Text.RegularExpressions;
using SchemaGen.Engines;

namespace SchemaGen.Package.Tests;

/// <summary>The pages for those who come from elsewhere, followed step by step in a fresh folder, with the packed packages.</summary>
[Collection(PackageCollection.Name)]
public sealed class ComingFromTests(PackedPackage package)
{
    private const string Connection = "--connection \"";

    [Fact]
    public async Task Laravel_style_migrations()
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, "laravel")).FullName;

        var said = await FollowAsync("coming-from-laravel.md", folder, (_, _) => Task.CompletedTask);

        Assert.Equal(["applied create_comments", "applied create_posts"], said.Lines.Where(line => line.StartsWith("applied ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(": 2 applied, 0 pending", said.Text);
        Assert.Single(said.Lines, line => line.StartsWith("rolled back create_", StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(folder, "Shop", "shop.db")));
    }

    [Fact]
    public async Task FluentMigrator()
    {
        var folder = await ProjectAsync("fluentmigrator");

        // What the steps of the other product left.
        var said = await FollowAsync("coming-from-fluentmigrator.md", folder, async (command, connection) =>
        {
            if (!command.StartsWith("schemagen baseline", StringComparison.Ordinal)) return;
            await using var database = new Microsoft.Data.Sqlite.SqliteConnection(connection.Replace("shop.db", Path.Combine(folder, "shop.db")));
            await database.OpenAsync();
            await using var create = database.CreateCommand();
            create.CommandText = "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, is_active INTEGER, created_at TEXT)";
            await create.ExecuteNonQueryAsync();
        });

        Assert.Contains("CREATE UNIQUE INDEX [IX_users_email] ON [users] ([email])", said.Text);
        Assert.Contains("recorded create_users", said.Lines);
        Assert.Contains(": 1 applied, 0 pending", said.Text);
        Assert.Contains("applied create_users", said.Lines);
    }

    [Fact]
    [Trait("Needs", "Engines")]
    public async Task EF_Core_migrations()
    {
        var folder = await ProjectAsync("ef-core");
        await using var existing = await Engine.PostgreSql18.CreateDatabaseAsync();
        await using var another = await Engine.PostgreSql18.CreateDatabaseAsync();

        var said = await FollowAsync(
            "coming-from-ef-core.md",
            folder,
            async (command, _) =>
            {
                if (command.StartsWith("schemagen baseline", StringComparison.Ordinal))
                    await existing.ExecuteAsync(await File.ReadAllTextAsync(Path.Combine(folder, "new.sql")));
            },
            page => page.Contains("=shop;", StringComparison.Ordinal) ? existing.ConnectionString : another.ConnectionString);

        Assert.Equal(["recorded create_Customers", "recorded create_Invoices"], said.Lines.Where(line => line.StartsWith("recorded ", StringComparison.Ordinal)));
        Assert.Contains(": 2 applied, 0 pending", said.Text);
        Assert.Equal(["applied create_Customers", "applied create_Invoices"], said.Lines.Where(line => line.StartsWith("applied ", StringComparison.Ordinal)));
        Assert.Equal([["CustomerId"], ["Id"], ["IssuedOn"], ["Total"]], await another.QueryAsync("SELECT column_name FROM information_schema.columns WHERE table_name = 'Invoices' ORDER BY column_name COLLATE \"C\""));
    }

    // The tables of the pages: each command is one that the tool has, with options that it has, as far as the project that is not there.
    [Theory]
    [InlineData("coming-from-ef-core.md", 6)]
    [InlineData("coming-from-fluentmigrator.md", 6)]
    public async Task Each_command_that_a_page_names_is_one(string page, int count)
    {
        var commands = Regex.Matches(Read(page), @"(?m)^\|.*\| (?:.*?)`schemagen (.*?)`").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(count, commands.Count);
        foreach (var command in commands)
        {
            string[] arguments = [.. Arguments(command), .. command.Contains("--project", StringComparison.Ordinal) ? Array.Empty<string>() : ["--project", "nowhere"]];
            (await package.ToolAsync(package.Folder, arguments)).Faulted(4, "There is no ");
        }
    }

    // A project that there is already.
    private async Task<string> ProjectAsync(string name)
    {
        (await Command.DotnetAsync(package.Folder, "new", "console", "--name", "Shop", "--output", name)).Succeeded();
        return Path.Combine(package.Folder, name);
    }

    // What a user types: the commands of the page, and its code into a file.
    private async Task<CommandResult> FollowAsync(string page, string folder, Func<string, string, Task> before, Func<string, string>? connectionOf = null)
    {
        var steps = Regex.Match(Read(page), @"(?s)\n## Step by step\n(.*?)\n## ").Groups[1].Value;
        var text = new System.Text.StringBuilder();
        foreach (Match block in Regex.Matches(steps, "(?s)\n```(bash|csharp)\n(.*?)```"))
        {
            if (block.Groups[1].Value == "csharp")
            {
                await File.WriteAllTextAsync(Path.Combine(folder, "Tables.cs"), block.Groups[2].Value);
                continue;
            }

            foreach (var line in block.Groups[2].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var start = line.IndexOf(Connection, StringComparison.Ordinal);
                var connection = start < 0 ? "" : line[(start + Connection.Length)..^1];
                var used = connection.Length > 0 && connectionOf is not null ? connectionOf(connection) : connection;
                await before(line, used);
                var arguments = Arguments(connection.Length == 0 ? line : line.Replace(connection, used));
                if (arguments[0] == "cd")
                    folder = Path.Combine(folder, arguments[1]);
                else if (arguments[0] == "schemagen")
                    text.Append((await package.ToolAsync(folder, arguments[1..])).Succeeded().Text);
                // Installed from its file for all tests, which takes a path of its own.
                else if (line == "dotnet tool install --global SchemaGen.Tool")
                    await package.ToolPathAsync();
                else
                    text.Append((await Command.DotnetAsync(folder, [.. arguments[1..], .. line.Contains("add package", StringComparison.Ordinal) ? ["--version", package.Version] : Array.Empty<string>()])).Succeeded().Text);
            }
        }

        return new CommandResult(page, 0, text.ToString());
    }

    private static string[] Arguments(string line) => [.. Regex.Matches(line, "\"(.*?)\"|\\S+").Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Value)];

    private static string Read(string page) => File.ReadAllText(Path.Combine(PackedPackage.Repository, "docs", page)).ReplaceLineEndings("\n");
}
