namespace SchemaGen.Model.Dialects.Oracle;

public sealed partial class OracleDialect
{
    // The code of 23ai goes on as 26ai: its updates are 23.26.
    private const int FirstAi = 23;
    private const int RenamedAi = 26;

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(19);

    /// <inheritdoc/>
    public override ServerVersion EarliestVersion => new(19);

    // Free has the options of Enterprise Edition, so that what is tried there runs; only Standard Edition has less.
    /// <inheritdoc/>
    public override IReadOnlyList<Edition> Editions { get; } =
    [
        new("Free", "XE", "Express", "Express Edition"),
        new("SE2", "SE", "SE1", "Standard", "Standard Edition", "Standard Edition 2"),
        new("EE", "Enterprise", "Enterprise Edition"),
    ];

    /// <inheritdoc/>
    public override string DisplayVersion(ServerVersion version) => version switch
    {
        { Major: FirstAi, Minor: >= RenamedAi } => new ServerVersion(version.Minor, version.Patch) + "ai",
        { Major: >= FirstAi } => version + "ai",
        _ => version + "c",
    };

    /// <inheritdoc/>
    public override ServerVersion? ReadVersion(string text) => base.ReadVersion(text) is { } version
        ? version.Major >= RenamedAi ? new ServerVersion(FirstAi, version.Major, version.Minor) : version
        : null;

    /// <inheritdoc/>
    protected override bool IsRelease(ServerVersion version) => version.Major is (>= 8 and <= 12) or 18 or 19 or 21 or FirstAi or (>= RenamedAi and < 100);
}
