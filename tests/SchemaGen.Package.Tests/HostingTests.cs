namespace SchemaGen.Package.Tests;

/// <summary>A host outside of the repository, with the packed SchemaGen.Hosting.</summary>
[Collection(PackageCollection.Name)]
public sealed class HostingTests(PackedPackage package)
{
    [Fact]
    public async Task A_host_builds_without_warnings_migrates_at_its_start_and_is_healthy()
    {
        await package.PackAsync("SchemaGen.Hosting");
        var folder = package.Consumer("Hosted");

        (await PackedPackage.BuildAsync(folder, "-warnaserror")).Succeeded();

        string[] expected = ["schema: Healthy, applied 2, behind 0", "create_customers True", "create_invoices True"];
        Assert.Equal(expected, (await Command.DotnetAsync(folder, "bin/Debug/net10.0/Hosted.dll")).Succeeded().Lines);
        Assert.True(File.Exists(Path.Combine(folder, "hosted.db")));
        Assert.Equal(expected, (await Command.DotnetAsync(folder, "bin/Debug/net10.0/Hosted.dll")).Succeeded().Lines);
    }
}
