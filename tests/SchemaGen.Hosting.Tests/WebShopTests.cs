using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SchemaGen.Hosting.Tests;

/// <summary>The sample web application, as a process of its own.</summary>
public sealed partial class WebShopTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("schemagen-webshop-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task It_migrates_says_that_it_is_healthy_and_keeps_a_customer()
    {
        using var shop = Start();
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressAsync(shop) };

            Assert.Equal("Healthy", await client.GetStringAsync("/health"));
            var created = await client.PostAsJsonAsync("/customers", new Customer("Ada", "+47 12345678"));
            Assert.Equal(HttpStatusCode.Created, created.StatusCode);
            Assert.Equal(new Customer("Ada", "+47 12345678"), await client.GetFromJsonAsync<Customer>(created.Headers.Location));
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/customers/{Guid.NewGuid()}")).StatusCode);
            Assert.DoesNotContain("12345678", await File.ReadAllTextAsync(Path.Combine(folder, "webshop.db"), System.Text.Encoding.Latin1));
        }
        finally
        {
            shop.Kill();
            await shop.WaitForExitAsync();
        }
    }

    private Process Start()
    {
        // Built in the same configuration as this one.
        var output = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Sample(), "bin", output, "net10.0", "WebShop.dll")])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["SchemaGen__Keys__pii_key__1"] = Convert.ToBase64String(new byte[32]);
        start.Environment["Logging__Console__FormatterName"] = "simple";
        return Process.Start(start)!;
    }

    private static async Task<Uri> AddressAsync(Process shop)
    {
        while (await shop.StandardOutput.ReadLineAsync() is { } line)
            if (Address().Match(line) is { Success: true } match)
            {
                _ = shop.StandardOutput.ReadToEndAsync();
                return new Uri(match.Groups[1].Value);
            }

        throw new InvalidOperationException("The shop ended.");
    }

    private static string Sample([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "../../samples/WebShop");

    [GeneratedRegex(@"listening on: (http://\S+)")]
    private static partial Regex Address();

    private sealed record Customer(string Name, string? Phone);
}
