using System.Runtime.CompilerServices;

namespace SchemaGen.Hosting.Tests;

internal static class Pages
{
    public static string Hosting { get; } = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../docs/hosting.md"));

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
