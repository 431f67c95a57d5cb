using System.Security.Cryptography;
using System.Text;

namespace SchemaGen.Migrations;

/// <summary>Makes catalogs.</summary>
public static class SchemaCatalogs
{
    /// <summary>Makes a catalog of migrations that are in order already.</summary>
    /// <param name="migrations">The migrations in the order in which they run.</param>
    /// <param name="targets">The databases that they were written for.</param>
    /// <param name="fingerprint">64 lower-case hexadecimal digits that change with any part of the schema.</param>
    public static ISchemaCatalog Create(
        IReadOnlyList<SchemaMigration> migrations, IReadOnlyList<CatalogTarget> targets, string fingerprint) =>
        new Catalog(migrations, targets, fingerprint);

    /// <summary>Makes one catalog of several: each migration after those that it requires, else in the order given.</summary>
    /// <param name="catalogs">One or more catalogs. A migration that two of them hold is taken once.</param>
    /// <returns>A catalog whose targets are those that all of them have, each with the highest version.</returns>
    /// <exception cref="ArgumentException">
    /// No catalog is given; two classes claim one id; a required migration is in no catalog; migrations require each other in a circle;
    /// no target is common to all.
    /// </exception>
    public static ISchemaCatalog Combine(params ISchemaCatalog[] catalogs)
    {
        ArgumentNullException.ThrowIfNull(catalogs);
        if (catalogs.Length == 0)
            throw new ArgumentException("Give at least one catalog.", nameof(catalogs));

        return new Catalog(CatalogOrder.Of(catalogs), CatalogTargets.CommonTo(catalogs), Fingerprint(catalogs));
    }

    private static string Fingerprint(ISchemaCatalog[] catalogs)
    {
        var all = new StringBuilder();
        foreach (var catalog in catalogs)
            all.Append(catalog.Fingerprint).Append('\n');

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString()))).ToLowerInvariant();
    }

    private sealed class Catalog(
        IReadOnlyList<SchemaMigration> migrations, IReadOnlyList<CatalogTarget> targets, string fingerprint) : ISchemaCatalog
    {
        public IReadOnlyList<SchemaMigration> Migrations => migrations;

        public IReadOnlyList<CatalogTarget> Targets => targets;

        public string Fingerprint => fingerprint;
    }
}
