namespace SchemaGen;

/// <summary>What a trigger runs on.</summary>
[Flags]
public enum TriggerEvent
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A row is inserted.</summary>
    Insert = 1,

    /// <summary>A row is changed.</summary>
    Update = 2,

    /// <summary>A row is deleted.</summary>
    Delete = 4,
}
