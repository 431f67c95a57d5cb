namespace SchemaGen.Hosting;

/// <summary>What a host does about the schema when it starts, before its services do.</summary>
public enum SchemaGenAtStart
{
    /// <summary>Applies what is pending. Several instances take turns, and those that come later find nothing to do.</summary>
    Migrate,

    /// <summary>Changes nothing, and does not start where a migration is not applied or its class has changed since.</summary>
    Verify,

    /// <summary>Nothing.</summary>
    Nothing,
}
