using System.Globalization;
using System.Text.RegularExpressions;
using SchemaGen.Migrations;

namespace SchemaGen.Tool.Databases;

/// <summary>Compares the server behind a connection with what the catalog was written for.</summary>
internal static partial class ServerVersions
{
    // The versions of SQL Server by the years that they are called after.
    private static readonly Dictionary<int, int> SqlServerYears = new() { [2016] = 13, [2017] = 14, [2019] = 15, [2022] = 16, [2025] = 17 };

    /// <summary>Throws where the server is another database, or older.</summary>
    /// <param name="target">What the catalog was written for.</param>
    /// <param name="reported">What the driver says of the server; what it cannot say is not checked.</param>
    public static void Check(CatalogTarget target, string? reported)
    {
        if (string.IsNullOrEmpty(reported))
            return;

        var isMariaDb = reported.Contains("MariaDB", StringComparison.OrdinalIgnoreCase);
        if (target.Dialect == Dialect.MySql && isMariaDb)
            throw new ToolException(ExitCode.Server, $"The server is MariaDB ({reported}), not MySQL; use --dialect MariaDb.");

        if (target.Dialect == Dialect.MariaDb && !isMariaDb)
            throw new ToolException(ExitCode.Server, $"The server is MySQL ({reported}), not MariaDB; use --dialect MySql.");

        // Old clients are told 5.5.5 before MariaDB's own number.
        var text = isMariaDb && reported.StartsWith("5.5.5-", StringComparison.Ordinal) ? reported["5.5.5-".Length..] : reported;
        if (Numbers(text) is not { } server || Numbers(target.Version) is not { } wanted)
            return;

        if (target.Dialect == Dialect.SqlServer && SqlServerYears.TryGetValue(wanted[0], out var number))
            wanted = [number];

        for (var i = 0; i < wanted.Length; i++)
        {
            var own = i < server.Length ? server[i] : 0;
            if (own > wanted[i])
                return;

            if (own < wanted[i])
                throw new ToolException(
                    ExitCode.Server,
                    $"The server is {target.Dialect} {text}, and the project was written for {target.Version} and later; upgrade the server, or declare [assembly: SchemaTarget(Dialect.{target.Dialect}, Version = \"{string.Join('.', server.Take(2))}\")] and build again.");
        }
    }

    private static int[]? Numbers(string version) => Leading().Match(version) is { Success: true } match
        ? [.. match.Value.Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)]
        : null;

    [GeneratedRegex(@"^\d+(\.\d+)*")]
    private static partial Regex Leading();
}
