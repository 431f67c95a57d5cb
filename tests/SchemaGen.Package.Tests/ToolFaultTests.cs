using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SchemaGen.Package.Tests;

/// <summary>What goes wrong is said in one line, with an exit code of its own, and leaves nothing half written.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolFaultTests(PackedPackage package)
{
    [Fact]
    public async Task Faults_are_one_line_and_an_exit_code()
    {
        var folder = package.Consumer("Tooled-faults", "Tooled");
        string[] sqlite = ["--dialect", "Sqlite", "--connection", "Data Source=shop.db"];

        // What the command line asks for and there is not.
        (await package.ToolAsync(folder, "make", "ecomerce-product", "Product")).Faulted(2, "There is no template 'ecomerce-product'; did you mean 'ecommerce-product'");
        (await package.ToolAsync(folder, "migrat")).Faulted(2, "There is no 'migrat'; did you mean 'migrate'?");
        (await package.ToolAsync(folder, "make", "webhook", "Hook", "--tennant")).Faulted(2, "There is no '--tennant'; did you mean '--tenant'?");
        (await package.ToolAsync(folder, "make", "webhook", "3Hooks")).Faulted(2, "'3Hooks' is no name of a class");
        (await package.ToolAsync(folder, "make", "workflow-state", "WorkflowState")).Faulted(2, "give the class another name, such as WorkflowStateRow");
        (await package.ToolAsync(folder, "rollback", "--steps", "many")).Faulted(2, "many");
        Assert.Equal(["Tables.cs", "Tooled.csproj"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());

        // Files.
        (await package.ToolAsync(folder, "make", "webhook", "Hook")).Succeeded();
        await File.WriteAllTextAsync(Path.Combine(folder, "Hook.cs"), "// mine\n");
        (await package.ToolAsync(folder, "make", "webhook", "Hook")).Faulted(8, "Hook.cs' is there already; give another name, or --force to replace it");
        Assert.Equal("// mine\n", await File.ReadAllTextAsync(Path.Combine(folder, "Hook.cs")));
        (await package.ToolAsync(folder, "make", "webhook", "Hook", "--force")).Succeeded();
        Assert.Contains("[Webhook]", await File.ReadAllTextAsync(Path.Combine(folder, "Hook.cs")));
        File.Delete(Path.Combine(folder, "Hook.cs"));
        (await package.ToolAsync(folder, "make", "webhook", "Hook", "--output", "Tables.cs/inner")).Faulted(8, "cannot be written");
        if (OperatingSystem.IsLinux())
            (await package.ToolAsync(folder, "make", "webhook", "Hook", "--output", "/proc/schemagen")).Faulted(8, "cannot be written");
        Assert.Equal(["Tables.cs", "Tooled.csproj"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());

        // Projects.
        (await package.ToolAsync(folder, ["status", "--no-build", .. sqlite])).Faulted(4, "'Tooled.csproj' is not built in Debug");
        (await package.ToolAsync(folder, ["status", "--project", "nowhere", .. sqlite])).Faulted(4, "There is no project 'nowhere'");
        var broken = (await package.ToolAsync(package.Consumer("Broken"), ["status", .. sqlite])).Faulted(3, "'Broken.csproj' does not build; its errors stand above");
        Assert.Contains("Broken.cs(1,59): error CS0029: Cannot implicitly convert type 'string' to 'int'", broken.Text);
        (await package.ToolAsync(package.Consumer("Plain"), ["status", .. sqlite])).Faulted(4, "'Plain.dll' has no catalog");

        // Connections.
        (await package.ToolAsync(folder, ["status", .. sqlite])).Faulted(5, "There is no SQLite database 'shop.db'");
        Assert.False(File.Exists(Path.Combine(folder, "shop.db")));
        (await package.ToolAsync(folder, "status", "--no-build", "--dialect", "Sqlite")).Faulted(2, "No connection string is given");
        (await package.ToolAsync(folder, "status", "--no-build", "--connection", "Data Source=shop.db")).Faulted(2, "name one of them with --dialect: PostgreSql, Sqlite");
        (await package.ToolAsync(folder, "status", "--no-build", "--dialect", "Oracle", "--connection", "x")).Faulted(2, "The project was not written for Oracle");
        (await package.ToolAsync(folder, "status", "--no-build", "--dialect", "Postgres", "--connection", "x")).Faulted(2, "There is no dialect 'Postgres'");
        var wrong = (await package.ToolAsync(folder, "status", "--no-build", "--dialect", "PostgreSql", "--connection", "Host=127.0.0.1;Port=1;Password=s3cret;Nonsense=1")).Faulted(5, "The connection string is none of PostgreSql");
        wrong.DoesNotContain("s3cret");
        var unreachable = (await package.ToolAsync(folder, "migrate", "--no-build", "--dialect", "PostgreSql", "--connection", "Host=127.0.0.1;Port=1;Database=shop;Username=me;Password=127.0.0.1")).Faulted(5, "cannot be reached");
        unreachable.DoesNotContain("127.0.0.1");
        (await package.ToolAsync(folder, "status", "--no-build", "--dialect", "PostgreSql", "--connection", "postgres://me:s3cret@127.0.0.1/shop")).Faulted(5, "The connection string is none of PostgreSql").DoesNotContain("s3cret");

        // A database that is not as the project expects.
        (await package.ToolAsync(folder, ["migrate", "--no-build", .. sqlite])).Succeeded();
        var code = await File.ReadAllTextAsync(Path.Combine(folder, "Tables.cs"));
        await File.WriteAllTextAsync(Path.Combine(folder, "Tables.cs"), code.Replace("public required string Name", "[StringColumn(99)] public required string Name"));
        (await package.ToolAsync(folder, ["migrate", .. sqlite])).Faulted(7, "The class of migration 'create_brands' (CreateBrands) has changed");
        (await package.ToolAsync(folder, ["status", .. sqlite])).Faulted(7, "The class of the migration 'create_brands' has changed");

        await File.WriteAllTextAsync(Path.Combine(folder, "Tables.cs"), code.Replace("SchemaTarget(Dialect.Sqlite)", "SchemaTarget(Dialect.Sqlite, Version = \"3.999\")"));
        (await package.ToolAsync(folder, ["migrate", .. sqlite])).Faulted(6, "and the project was written for 3.999 and later");
    }

    [Fact]
    public async Task Ctrl_C_ends_it_at_once()
    {
        if (!OperatingSystem.IsLinux()) return;
        var folder = package.Consumer("Tooled-stopped", "Tooled");
        (await package.ToolAsync(folder, "script", "--dialect", "PostgreSql")).Succeeded();

        // A server that answers nothing.
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var port = ((IPEndPoint)server.LocalEndpoint).Port;
        // Where the tests run in the background, the shell has told all that it starts to ignore the signal.
        var start = new ProcessStartInfo(
            "env",
            ["--default-signal=INT", await package.ToolPathAsync(), "migrate", "--no-build", "--dialect", "PostgreSql", "--connection", $"Host=127.0.0.1;Port={port};Username=me;Timeout=120"])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ROOT"] = PackedPackage.DotnetRoot;
        using var process = Process.Start(start)!;
        using (await server.AcceptTcpClientAsync().WaitAsync(TimeSpan.FromMinutes(1)))
        {
            using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        }

        Assert.Equal(130, process.ExitCode);
        var said = await process.StandardError.ReadToEndAsync();
        Assert.StartsWith("schemagen: Stopped", said, StringComparison.Ordinal);
        Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
