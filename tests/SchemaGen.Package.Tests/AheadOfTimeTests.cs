using SchemaGen.Engines;

namespace SchemaGen.Package.Tests;

/// <summary>A program that migrates, encrypts and rolls back, compiled ahead of time: without a warning, and run on databases.</summary>
[Collection(PackageCollection.Name)]
public class AheadOfTimeTests(PackedPackage package)
{
    [Fact]
    public async Task It_is_compiled_without_warnings_and_runs_on_SQLite() => await RunAsync();

    [Fact]
    [Trait("Needs", "Engines")]
    public async Task It_runs_on_PostgreSQL()
    {
        await using var database = await Engine.PostgreSql18.CreateDatabaseAsync();
        await RunAsync(database.ConnectionString);
    }

    private async Task RunAsync(params string[] arguments)
    {
        var (folder, publish) = await package.AheadOfTimeAsync();
        publish.Succeeded().DoesNotContain("warning IL");

        var run = (await Command.RunAsync(folder, Path.Combine(folder, "published", "Aot"), [], arguments)).Succeeded();
        Assert.Equal(["applied create_customers", "applied create_products", "read +4712345678", "pending 0", "rolled back 2"], run.Lines);
    }
}
