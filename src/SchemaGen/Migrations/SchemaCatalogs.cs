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
        new Catalog([.. migrations.Select(CatalogEntry.Of)], index => migrations[index], targets, fingerprint);

    /// <summary>Makes a catalog that makes a migration when it is asked for: what generated code calls.</summary>
    /// <param name="migrations">
    /// What is known of the migrations, in the order in which they run, as UTF-8: for each its checksum, and then, each after a space, its id,
    /// the name of its class and the ids of the migrations that it requires; a line feed ends it. Before each of the latter stand its length
    /// in UTF-16 characters and a space, so that no name can forge a boundary.
    /// </param>
    /// <param name="create">Makes the migration at an index, the first of which is 0.</param>
    /// <param name="targets">The databases that they were written for.</param>
    /// <param name="fingerprint">64 lower-case hexadecimal digits that change with any part of the schema.</param>
    /// <exception cref="InvalidDataException">The migrations are not in their form.</exception>
    public static ISchemaCatalog Create(
        ReadOnlySpan<byte> migrations, Func<int, SchemaMigration> create, IReadOnlyList<CatalogTarget> targets, string fingerprint) =>
        new Catalog(StoredEntries.Read(Encoding.UTF8.GetString(migrations)), create, targets, fingerprint);

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

        var ordered = CatalogOrder.Of(catalogs);
        return new Catalog(
            [.. ordered.Select(place => place.Entry)], index => ordered[index].Migration, CatalogTargets.CommonTo(catalogs), Fingerprint(catalogs));
    }

    private static string Fingerprint(ISchemaCatalog[] catalogs)
    {
        var all = new StringBuilder();
        foreach (var catalog in catalogs)
            all.Append(catalog.Fingerprint).Append('\n');

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString()))).ToLowerInvariant();
    }
}
