namespace SchemaGen.Migrations;

/// <summary>Where one migration stands in a database.</summary>
/// <param name="Id">The name under which the history table knows it.</param>
/// <param name="Name">The name of its class.</param>
/// <param name="IsApplied">True where all of it was applied.</param>
/// <param name="AppliedAt">When it was applied, in UTC; null where it was not.</param>
/// <param name="Checksum">The checksum of the class; that of the history table where the catalog doesn't know the migration.</param>
/// <param name="IsKnown">False where the history table has a migration that the catalog doesn't know.</param>
/// <param name="IsChanged">True where the class is no longer the one that was applied.</param>
/// <param name="IsInterrupted">True where a run ended in the middle of it; the next run continues there.</param>
public sealed record MigrationStatus(
    string Id,
    string Name,
    bool IsApplied,
    DateTimeOffset? AppliedAt,
    string Checksum,
    bool IsKnown,
    bool IsChanged,
    bool IsInterrupted);
