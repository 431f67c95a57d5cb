using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security;
using System.Xml.Linq;

namespace SchemaGen.Package.Tests;

/// <summary>
/// The package, packed once for all tests under a version that no cache can have, in a feed of its own; and a folder outside of the
/// repository for the projects that use it.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private Task<(string Folder, CommandResult Publish)>? published;
    private readonly string root = Directory.CreateTempSubdirectory("schemagen-package-").FullName;
    private readonly Lazy<Task<string>> tool;

    public PackedPackage() => tool = new(InstallToolAsync);

    // The day and the millisecond: each part of a version has to fit 32 bits.
    public string Version { get; } = string.Create(
        CultureInfo.InvariantCulture, $"999.{DateTime.UtcNow:yyyyMMdd}.{(int)DateTime.UtcNow.TimeOfDay.TotalMilliseconds}");

    public string File => Path.Combine(root, "feed", $"SchemaGen.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        System.IO.File.Copy(Path.Combine(Repository, "global.json"), Path.Combine(root, "global.json"));
        System.IO.File.WriteAllText(Path.Combine(root, "nuget.config"), NuGetConfig());
        System.IO.File.WriteAllText(Path.Combine(root, "Directory.Build.props"), Properties());
        await PackAsync("SchemaGen");
    }

    /// <summary>Runs the tool, packed and installed from its file.</summary>
    public async Task<CommandResult> ToolAsync(string folder, (string Name, string Value)[] environment, params string[] arguments) =>
        await Command.RunAsync(folder, await tool.Value, [("DOTNET_ROOT", DotnetRoot), .. environment], arguments);

    /// <summary>Runs the tool, packed and installed from its file.</summary>
    public Task<CommandResult> ToolAsync(string folder, params string[] arguments) => ToolAsync(folder, [], arguments);

    /// <summary>Packs another package of the product into the feed.</summary>
    /// <returns>The packed file.</returns>
    public async Task<string> PackAsync(string name)
    {
        (await Command.DotnetAsync(
            Repository, "pack", "src/" + name, "-c", "Release", "-v", "q", "-nologo", "--disable-build-servers",
            "-p:PackageVersion=" + Version, "-o", Path.Combine(root, "feed"))).Succeeded();
        return Path.Combine(root, "feed", $"{name}.{Version}.nupkg");
    }

    /// <summary>The folder of all projects, outside of the repository.</summary>
    public string Folder => root;

    /// <summary>Where the tool is.</summary>
    public Task<string> ToolPathAsync() => tool.Value;

    public static string DotnetRoot => Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private async Task<string> InstallToolAsync()
    {
        await PackAsync("SchemaGen.Tool");
        (await Command.DotnetAsync(root, "tool", "install", "SchemaGen.Tool", "--tool-path", "tools", "--version", Version)).Succeeded();
        return Path.Combine(root, "tools", OperatingSystem.IsWindows() ? "schemagen.exe" : "schemagen");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The program of the folder Aot, published ahead of time once for all tests.</summary>
    public Task<(string Folder, CommandResult Publish)> AheadOfTimeAsync()
    {
        lock (root)
            return published ??= PublishAsync();
    }

    private async Task<(string Folder, CommandResult Publish)> PublishAsync()
    {
        var folder = Consumer("Aot");
        return (
            folder,
            await Command.DotnetAsync(
                folder, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "published", "-nologo", "--disable-build-servers", "-warnaserror"));
    }

    public ZipArchive Open() => ZipFile.OpenRead(File);

    public string Read(string path)
    {
        using var package = Open();
        using var reader = new StreamReader(package.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A fresh copy of a project of the folder Consumers.</summary>
    public string Consumer(string name) => Consumer(name, name);

    /// <summary>A fresh copy of a project of the folder Consumers, under another name.</summary>
    public string Consumer(string name, string original)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "Consumers", original);
        var to = Path.Combine(root, name);
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
        }

        return to;
    }

    public static Task<CommandResult> BuildAsync(string folder, params string[] arguments) =>
        Command.DotnetAsync(folder, ["build", "-v", "m", "-nologo", "--disable-build-servers", .. arguments]);

    public static string Repository => typeof(PackedPackage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static string VersionOf(string name) => XDocument.Load(Path.Combine(Repository, "Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Single(package => package.Attribute("Include")!.Value == name)
        .Attribute("Version")!.Value;

    // The drivers come from the machine's own sources, and from its own cache where they are there already; that cache is only read.
    private string NuGetConfig()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var fallback = Directory.Exists(cache) ? $"<add key=\"machine\" value=\"{SecurityElement.Escape(cache)}\" />" : "";
        return $"""
                <configuration>
                  <config>
                    <add key="globalPackagesFolder" value="packages" />
                  </config>
                  <fallbackPackageFolders>
                    {fallback}
                  </fallbackPackageFolders>
                  <packageSources>
                    <add key="packed" value="feed" />
                  </packageSources>
                </configuration>
                """;
    }

    private string Properties() =>
        $"""
         <Project>
           <PropertyGroup>
             <SchemaGenVersion>{Version}</SchemaGenVersion>
             <SqliteVersion>{VersionOf("Microsoft.Data.Sqlite")}</SqliteVersion>
             <HostVersion>{VersionOf("Microsoft.Extensions.Hosting")}</HostVersion>
             <NpgsqlVersion>{VersionOf("Npgsql")}</NpgsqlVersion>
             <Nullable>enable</Nullable>
             <ImplicitUsings>enable</ImplicitUsings>
             <NuGetAudit>false</NuGetAudit>
           </PropertyGroup>
         </Project>
         """;
}
