using SchemaGen.Model.Dialects;

namespace SchemaGen.Model;

/// <summary>A database that the project ships to.</summary>
public sealed record SchemaTarget
{
    /// <summary>Names a target: the oldest version that its vendor supports, in the smallest edition, unless said otherwise.</summary>
    public SchemaTarget(SqlDialect dialect, ServerVersion? version = null, string? edition = null)
    {
        Dialect = dialect;
        Version = version ?? dialect.OldestVersion;
        Edition = edition is null ? null : dialect.FindEdition(edition)?.Name ?? edition;
    }

    /// <summary>The dialect of the database.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>The oldest version that has to run the SQL.</summary>
    public ServerVersion Version { get; }

    /// <summary>The edition under the name that the dialect lists, or <see langword="null"/> for the smallest.</summary>
    public string? Edition { get; }

    /// <summary>The edition that counts: the smallest where none is named; <see langword="null"/> where the database has none.</summary>
    public string? EffectiveEdition => Edition ?? (Dialect.Editions.Count == 0 ? null : Dialect.Editions[0].Name);

    /// <summary>The optional extensions that may be used there, of those that the dialect lists.</summary>
    public EquatableArray<string> Extensions { get; init; }

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;

    /// <summary>The name and version as findings print them: <c>SQL Server 2022</c>.</summary>
    public override string ToString() => Dialect.ProductName(Version);
}
