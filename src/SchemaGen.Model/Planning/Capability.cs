namespace SchemaGen.Model.Planning;

/// <summary>How a database meets a feature.</summary>
public abstract record Capability
{
    /// <summary>The database has it.</summary>
    public static Capability Yes { get; } = new Native();

    /// <summary>The database has it, with something to know.</summary>
    /// <param name="remark">What to know, as a phrase: <c>with the extension vector</c>.</param>
    public static Capability With(string remark) => new Native(remark);

    /// <summary>The database has something that serves.</summary>
    /// <param name="how">What stands in for it, as a phrase.</param>
    public static Capability By(string how) => new Emulated(how);

    /// <summary>The database lacks it.</summary>
    /// <param name="why">A clause that says so: <c>SQLite has no columnstore indexes</c>.</param>
    /// <param name="instead">What to do there, as a phrase: <c>use a covering or an ordinary index</c>.</param>
    public static Capability No(string why, string instead) => new Missing(why, instead);

    /// <summary>Whether the feature can be asked for.</summary>
    public bool IsSupported => this is not Missing;

    /// <summary>A cell that holds from a version on.</summary>
    public CapabilityCell From(int major, int minor = 0, int patch = 0) => new(this) { Since = new ServerVersion(major, minor, patch) };

    /// <summary>A cell that holds in some editions.</summary>
    /// <param name="editions">Their names, as the dialect lists them.</param>
    public CapabilityCell In(params string[] editions) => new(this) { Editions = [.. editions] };

    /// <summary>The database has it.</summary>
    /// <param name="Remark">What there is to know, as a phrase, or <see langword="null"/>.</param>
    public sealed record Native(string? Remark = null) : Capability;

    /// <summary>The database has something that serves.</summary>
    /// <param name="How">What stands in for it, as a phrase.</param>
    public sealed record Emulated(string How) : Capability;

    /// <summary>The database lacks it.</summary>
    /// <param name="Why">A clause that says so.</param>
    /// <param name="Instead">What to do there, as a phrase.</param>
    public sealed record Missing(string Why, string Instead) : Capability;
}
