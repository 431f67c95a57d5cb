namespace SchemaGen.Model.Planning;

/// <summary>How a database meets a feature in some of its versions and editions.</summary>
/// <param name="Capability">How it meets the feature there.</param>
public sealed record CapabilityCell(Capability Capability)
{
    /// <summary>The first version that it holds for, or <see langword="null"/> for all.</summary>
    public ServerVersion? Since { get; init; }

    /// <summary>The names of the editions that it holds for; none for all.</summary>
    public EquatableArray<string> Editions { get; init; }

    /// <summary>A cell that holds in all versions and editions.</summary>
    public static implicit operator CapabilityCell(Capability capability) => new(capability);

    /// <summary>Whether it holds for the target's version and edition.</summary>
    public bool Holds(SchemaTarget target) =>
        (Since is not { } since || target.Version >= since)
        && (Editions.IsEmpty || Editions.Contains(target.EffectiveEdition ?? ""));
}
