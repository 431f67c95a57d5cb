using System.Globalization;

namespace SchemaGen.Migrations;

/// <summary>Finds the targets that several catalogs have in common.</summary>
internal static class CatalogTargets
{
    public static IReadOnlyList<CatalogTarget> CommonTo(ISchemaCatalog[] catalogs)
    {
        var common = new List<CatalogTarget>();
        foreach (var target in catalogs[0].Targets)
        {
            CatalogTarget? shared = target;
            for (var i = 1; i < catalogs.Length && shared is not null; i++)
                shared = Find(catalogs[i], target.Dialect) is { } other ? Narrower(shared, other) : null;

            if (shared is not null)
                common.Add(shared);
        }

        return common.Count > 0
            ? common
            : throw new ArgumentException(
                "The catalogs have no target in common; declare the same [assembly: SchemaTarget] in each project.");
    }

    private static CatalogTarget? Find(ISchemaCatalog catalog, Dialect dialect)
    {
        foreach (var target in catalog.Targets)
            if (target.Dialect == dialect)
                return target;

        return null;
    }

    /// <summary>A server that serves both needs the higher version and the edition that one of them asks for.</summary>
    private static CatalogTarget Narrower(CatalogTarget one, CatalogTarget other) =>
        new(one.Dialect, Compare(one.Version, other.Version) >= 0 ? one.Version : other.Version, one.Edition ?? other.Edition);

    private static int Compare(string one, string other)
    {
        // Azure SQL has no number, and is later than all that have one.
        if (HasNumber(one) != HasNumber(other)) return HasNumber(one) ? -1 : 1;
        var left = one.Split('.');
        var right = other.Split('.');
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
            if (Number(left, i) != Number(right, i))
                return Number(left, i).CompareTo(Number(right, i));

        return 0;
    }

    private static bool HasNumber(string version) => version.Length > 0 && char.IsAsciiDigit(version[0]);

    // "19c" is 19: what follows the digits is a name.
    private static int Number(string[] parts, int index)
    {
        if (index >= parts.Length)
            return 0;

        var part = parts[index].AsSpan();
        var digits = 0;
        while (digits < part.Length && char.IsAsciiDigit(part[digits]))
            digits++;

        return int.TryParse(part[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
