using Spectre.Console;

namespace Storefront;

internal static class Output
{
    /// <summary>Plain characters where the output goes to a file or another program.</summary>
    public static TableBorder Border => Console.IsOutputRedirected ? TableBorder.Ascii : TableBorder.Rounded;
}
