namespace SchemaGen.Model.Dialects.SqlServer;

// The versions are the years of the releases. Azure SQL is no release: the service is always of the newest version, and what it
// reports as a number (12, for years) says nothing about what it can do.
public sealed partial class SqlServerDialect
{
    private const string Azure = "Azure SQL";

    /// <inheritdoc/>
    public override ServerVersion OldestVersion => new(2017);

    /// <inheritdoc/>
    public override ServerVersion EarliestVersion => new(2016);

    /// <inheritdoc/>
    public override IReadOnlyList<Edition> Editions { get; } =
        [new("Express"), new("Web"), new("Standard"), new("Enterprise", "Developer", "Evaluation")];

    /// <inheritdoc/>
    public override string DisplayVersion(ServerVersion version) => version == ServerVersion.Evergreen ? Azure : base.DisplayVersion(version);

    /// <inheritdoc/>
    public override string ProductName(ServerVersion version) => version == ServerVersion.Evergreen ? Azure : base.ProductName(version);

    /// <inheritdoc/>
    public override string VersionForm => base.VersionForm + " or " + Azure;

    /// <inheritdoc/>
    public override ServerVersion? ReadVersion(string text) => IsAzure(text) ? ServerVersion.Evergreen : base.ReadVersion(text);

    /// <inheritdoc/>
    public override string? EditionFault(string text, ServerVersion version)
    {
        if (IsAzure(text)) return $"'{text.Trim()}' is no edition of SQL Server; write Version = \"{Azure}\"";
        return version == ServerVersion.Evergreen ? Azure + " has no editions that differ here; leave the edition out" : base.EditionFault(text, version);
    }

    // A year without a release is as little a version as the number 16, which the server of 2022 reports.
    /// <inheritdoc/>
    protected override bool IsRelease(ServerVersion version) =>
        version is { Major: 2005 or 2008 or 2012 or 2014 or 2016 or 2017 or 2019 or 2022 or 2025 or (> 2025 and < 2100) };

    private static bool IsAzure(string text) => text.Trim().ToUpperInvariant() is "AZURE" or "AZURE SQL" or "AZURE SQL DATABASE" or "AZURESQL";
}
