using SchemaGen.Migrations;

namespace SchemaGen.Hosting;

/// <summary>Where a database stands beside a build.</summary>
/// <param name="Applied">How many of the build's migrations are applied.</param>
/// <param name="Behind">Those that are not, whole or in part.</param>
/// <param name="Changed">Those whose class is no longer the one that was applied.</param>
/// <param name="Ahead">Those that the database has and the build does not know.</param>
internal sealed record SchemaState(int Applied, IReadOnlyList<string> Behind, IReadOnlyList<string> Changed, IReadOnlyList<string> Ahead)
{
    public static async Task<SchemaState> ReadAsync(Migrator migrator, CancellationToken ct)
    {
        var all = await migrator.GetStatusAsync(ct).ConfigureAwait(false);
        return new SchemaState(
            all.Count(status => status.IsKnown && status.IsApplied),
            [.. all.Where(status => status.IsKnown && !status.IsApplied).Select(status => status.Id)],
            [.. all.Where(status => status.IsChanged).Select(status => status.Id)],
            [.. all.Where(status => !status.IsKnown).Select(status => status.Id)]);
    }

    /// <summary>What is wrong, as sentences; null where nothing is.</summary>
    public string? Fault =>
        Changed.Count > 0 ? $"The database was migrated by a build with other classes for {Names(Changed)}; take the changes back."
        : Behind.Count > 0 ? $"The database is behind: {Behind.Count} of {Behind.Count + Applied} migrations are not applied ({Names(Behind)}). Migrate it."
        : null;

    /// <summary>At most ten of them.</summary>
    public static string Names(IReadOnlyList<string> ids) =>
        ids.Count <= 10 ? string.Join(", ", ids) : string.Join(", ", ids.Take(10)) + $" and {ids.Count - 10} more";
}
