using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace SchemaGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class ContentTests(PackedPackage package)
{
    [Fact]
    public void It_has_these_files_and_no_other()
    {
        using var zip = package.Open();

        Assert.Equal(
            [
                "README.md",
                "SchemaGen.nuspec",
                "analyzers/dotnet/cs/SchemaGen.Analyzers.dll",
                "analyzers/dotnet/cs/SchemaGen.CSharp.dll",
                "analyzers/dotnet/cs/SchemaGen.CodeFixes.dll",
                "analyzers/dotnet/cs/SchemaGen.Completion.dll",
                "analyzers/dotnet/cs/SchemaGen.Generators.dll",
                "analyzers/dotnet/cs/SchemaGen.Model.dll",
                "buildTransitive/SchemaGen.props",
                "buildTransitive/SchemaGen.targets",
                "buildTransitive/config/off.globalconfig",
                "buildTransitive/config/strict.globalconfig",
                "icon.png",
                "lib/net10.0/SchemaGen.dll",
                "lib/net10.0/SchemaGen.xml",
                "lib/net8.0/SchemaGen.dll",
                "lib/net8.0/SchemaGen.xml",
                "tasks/netstandard2.0/SchemaGen.Build.dll",
            ],
            zip.Entries.Select(entry => entry.FullName).Where(IsPayload).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_says_what_it_is_and_needs_no_other_package()
    {
        var metadata = XDocument.Parse(package.Read("SchemaGen.nuspec")).Root!.Elements().Single();

        Assert.Equal("SchemaGen", Value("id"));
        Assert.Equal(package.Version, Value("version"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("expression", Element("license").Attribute("type")?.Value);
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Equal("https://github.com/schemagen/schemagen", Value("projectUrl"));
        Assert.Equal("https://github.com/schemagen/schemagen", Element("repository").Attribute("url")?.Value);
        Assert.Contains("source-generator", Value("tags").Split(' '));
        Assert.NotEmpty(Value("description"));
        Assert.Equal(["net10.0", "net8.0"], Element("dependencies").Elements().Select(group => group.Attribute("targetFramework")?.Value).Order());
        Assert.DoesNotContain(Element("dependencies").Descendants(), element => element.Name.LocalName == "dependency");

        XElement Element(string name) => metadata.Elements().Single(element => element.Name.LocalName == name);
        string Value(string name) => Element(name).Value;
    }

    // Whatever an assembly of ours refers to besides is at hand in every compiler, in MSBuild, or is the framework.
    [Fact]
    public void Its_assemblies_need_only_each_other_the_compiler_the_build_and_the_framework()
    {
        using var zip = package.Open();
        var shipped = zip.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        foreach (var entry in shipped)
        {
            var room = entry.FullName.Split('/')[0];
            foreach (var reference in References(entry))
                Assert.True(
                    IsFramework(reference) || room == "tasks" && reference == "Microsoft.Build.Framework" || room == "analyzers" && (IsCompiler(reference) || IsOurs(reference)),
                    $"{entry.FullName} refers to {reference}.");
        }

        bool IsOurs(string name) => shipped.Exists(entry => entry.FullName == $"analyzers/dotnet/cs/{name}.dll");
    }

    [Theory]
    [InlineData("lib/net8.0/SchemaGen.dll")]
    [InlineData("lib/net10.0/SchemaGen.dll")]
    [InlineData("analyzers/dotnet/cs/SchemaGen.Generators.dll")]
    [InlineData("analyzers/dotnet/cs/SchemaGen.CodeFixes.dll")]
    [InlineData("tasks/netstandard2.0/SchemaGen.Build.dll")]
    [InlineData("analyzers/dotnet/cs/SchemaGen.Completion.dll")]
    public void An_assembly_brings_its_symbols_without_the_paths_of_the_machine_that_built_it(string path)
    {
        using var zip = package.Open();
        using var image = Image(zip.GetEntry(path)!);

        var debug = image.ReadDebugDirectory();
        var codeView = image.ReadCodeViewDebugDirectoryData(debug.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
        using var symbols = image.ReadEmbeddedPortablePdbDebugDirectoryData(
            debug.Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        var reader = symbols.GetMetadataReader();
        var documents = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).ToList();

        Assert.Contains(debug, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.DoesNotContain('/', codeView.Path);
        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
    }

    // What the format of packages brings along.
    private static bool IsPayload(string path) =>
        path is not ("_rels/.rels" or "[Content_Types].xml") && !path.StartsWith("package/", StringComparison.Ordinal);

    private static bool IsFramework(string name) => name is "netstandard" or "mscorlib" || name.StartsWith("System.", StringComparison.Ordinal);

    private static bool IsCompiler(string name) => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static List<string> References(System.IO.Compression.ZipArchiveEntry entry)
    {
        using var image = Image(entry);
        var reader = image.GetMetadataReader();
        return reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)).ToList();
    }

    private static PEReader Image(System.IO.Compression.ZipArchiveEntry entry)
    {
        var bytes = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(bytes);

        bytes.Position = 0;
        return new PEReader(bytes);
    }
}
