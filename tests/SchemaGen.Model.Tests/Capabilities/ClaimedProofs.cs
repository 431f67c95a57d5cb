using System.Runtime.CompilerServices;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Tests.Capabilities;

/// <summary>
/// The words that the documentation claims, in <c>proofs.txt</c> beside this file: a line a feature, a column a database, a word a cell
/// of the capability table. <c>UPDATE_DOCS=1</c> writes what is proven.
/// </summary>
internal static class ClaimedProofs
{
    private static readonly Lock _lock = new();

    public static string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(ThisFile())!, "proofs.txt");

    /// <summary>The lines of the file, by feature.</summary>
    public static Dictionary<string, string[]> Read() => File.ReadAllLines(Path).Select(line => line.Split('\t')).ToDictionary(line => line[0], line => line[1..]);

    /// <summary>What is claimed of a feature on a database.</summary>
    public static string Of(Feature feature, SqlDialect dialect) =>
        Read().GetValueOrDefault(feature.ToString())?.ElementAtOrDefault(IndexOf(dialect)) ?? "nothing";

    public static void Update(Feature feature, SqlDialect dialect, string words)
    {
        lock (_lock)
        {
            var claims = File.Exists(Path) ? Read() : [];
            if (!claims.ContainsKey(feature.ToString())) claims[feature.ToString()] = [.. SqlDialect.All.Select(_ => "unproven")];
            claims[feature.ToString()][IndexOf(dialect)] = words;
            File.WriteAllText(
                Path,
                string.Concat(CapabilityTable.Features.Where(known => claims.ContainsKey(known.ToString())).Select(known => known + "\t" + string.Join('\t', claims[known.ToString()]) + "\n")));
        }
    }

    private static int IndexOf(SqlDialect dialect) => SqlDialect.All.ToList().IndexOf(dialect);

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
