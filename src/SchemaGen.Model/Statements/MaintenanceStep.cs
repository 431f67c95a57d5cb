namespace SchemaGen.Model.Statements;

/// <summary>Something that keeps a table as it was declared to be, run now and then: its statements in one transaction, again while the last of them changes rows.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Days">
/// How old a row is that it is about. Where the SQL has <see cref="MaintenanceTime"/>'s words, the moment so many days before the run stands there.
/// </param>
/// <param name="ObjectName">The table that it is about.</param>
/// <param name="Statements">The SQL.</param>
public sealed record MaintenanceStep(MaintenanceKind Kind, int Days, string ObjectName, EquatableArray<string> Statements);

/// <summary>What a step of maintenance does. The names are those of the runtime's <c>MaintenanceKind</c>.</summary>
public enum MaintenanceKind
{
    /// <summary>Makes coming partitions.</summary>
    CreatePartitions,

    /// <summary>Moves partitions of old rows to the archive.</summary>
    MovePartitions,

    /// <summary>Moves old rows to the archive.</summary>
    Archive,

    /// <summary>Drops partitions of old rows.</summary>
    DropPartitions,

    /// <summary>Deletes old rows.</summary>
    Delete,
}

/// <summary>The words that stand in SQL for a moment, in UTC. The runtime writes digits in their place.</summary>
public static class MaintenanceTime
{
    /// <summary><c>2026-01-31 12:30:00.000000</c></summary>
    public const string Moment = "{{moment}}";

    /// <summary>The same without the zeros at the end of the fraction, and without a fraction of nothing.</summary>
    public const string ShortMoment = "{{short_moment}}";

    /// <summary><c>2026-01-31</c></summary>
    public const string Day = "{{day}}";
}
