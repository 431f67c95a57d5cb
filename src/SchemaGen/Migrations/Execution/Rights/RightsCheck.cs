using System.Data.Common;

namespace SchemaGen.Migrations.Execution.Rights;

/// <summary>Refuses to begin where the user lacks a right on the way: half a migration is worse than none.</summary>
internal static class RightsCheck
{
    /// <exception cref="MigrationException">The database says that something is missing.</exception>
    public static async Task RequireAsync(MigrationSession session, NeededRights needed, CancellationToken ct)
    {
        List<string> missing;
        try
        {
            missing = await session.Dialect.MissingRightsAsync(session, needed, ct).ConfigureAwait(false);
        }
        catch (DbException) when (!ct.IsCancellationRequested)
        {
            // Who may not ask is told by the statement itself.
            return;
        }

        if (missing.Count > 0)
            throw Lacking(session, missing);
    }

    /// <summary>Says what is missing.</summary>
    public static MigrationException Lacking(MigrationSession session, IReadOnlyList<string> missing) => new(
        $"The user of the {session.Dialect.Name} connection lacks rights that these migrations need: {string.Join("; ", missing)}; "
        + "nothing ran. Grant them, or migrate as a user who has them.");
}
