namespace SchemaGen.Maintenance;

/// <summary>What a step of maintenance does.</summary>
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
