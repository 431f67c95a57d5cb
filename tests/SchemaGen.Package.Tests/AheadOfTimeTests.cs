using System.Runtime.InteropServices;

namespace SchemaGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class AheadOfTimeTests(PackedPackage package)
{
    [Fact]
    public async Task A_program_that_migrates_is_compiled_ahead_of_time_without_warnings_and_runs()
    {
        var folder = package.Consumer("Aot");

        var publish = (await Command.DotnetAsync(
            folder, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "published", "-nologo", "--disable-build-servers", "-warnaserror")).Succeeded();
        publish.DoesNotContain("warning IL");

        var run = (await Command.RunAsync(folder, Path.Combine(folder, "published", "Aot"), [])).Succeeded();
        Assert.Equal(["applied create_customers", "applied create_products", "read +4712345678", "pending 0", "rolled back 2"], run.Lines);
    }
}
