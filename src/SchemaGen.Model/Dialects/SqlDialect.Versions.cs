namespace SchemaGen.Model.Dialects;

// The versions and editions that a target may name.
public abstract partial class SqlDialect
{
    /// <summary>The oldest version that its vendor supports: what a target without a version means.</summary>
    public abstract ServerVersion OldestVersion { get; }

    /// <summary>The oldest version that SQL is written for where a target names it.</summary>
    public abstract ServerVersion EarliestVersion { get; }

    /// <summary>The editions, the smallest first, which is what a target without one means; none where there is one only.</summary>
    public virtual IReadOnlyList<Edition> Editions => [];

    /// <summary>The version in the vendor's own way of writing: <c>2022</c>, <c>19c</c>.</summary>
    public virtual string DisplayVersion(ServerVersion version) => version.ToString();

    /// <summary>The name and version as findings print them: <c>SQL Server 2022</c>.</summary>
    public virtual string ProductName(ServerVersion version) => DisplayName + " " + DisplayVersion(version);

    /// <summary>How a version is written, for one who wrote something else.</summary>
    public virtual string VersionForm => DisplayVersion(OldestVersion);

    /// <summary>Reads a version of this database, or gives <see langword="null"/> for what is none.</summary>
    public virtual ServerVersion? ReadVersion(string text) =>
        ServerVersion.Parse(text) is { } version && IsRelease(version) ? version : null;

    /// <summary>The edition of a name, or <see langword="null"/>.</summary>
    public Edition? FindEdition(string name) => Editions.FirstOrDefault(edition => edition.IsCalled(name.Trim()));

    /// <summary>What is wrong with a version that a target names, or <see langword="null"/>.</summary>
    public string? VersionFault(string text)
    {
        if (ReadVersion(text) is not { } version)
            return $"'{SqlText.OnOneLine(text)}' is no version of {DisplayName}; write it as {VersionForm}";
        return version < EarliestVersion
            ? $"SQL is written for {ProductName(EarliestVersion)} and later, and {text.Trim()} is earlier; name the version that you will upgrade to"
            : null;
    }

    /// <summary>What is wrong with an edition that a target names, or <see langword="null"/>.</summary>
    public virtual string? EditionFault(string text, ServerVersion version)
    {
        if (FindEdition(text) is not null) return null;
        var fault = $"'{SqlText.OnOneLine(text)}' is no edition of {DisplayName}; ";
        return fault + (Editions.Count == 0 ? "leave the edition out" : "write " + string.Join(", ", Editions.Select(edition => edition.Name)) + " or nothing");
    }

    /// <summary>Whether the vendor has released such a version, or may yet.</summary>
    protected abstract bool IsRelease(ServerVersion version);
}
