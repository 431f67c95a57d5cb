namespace SchemaGen.Migrations;

/// <summary>A catalog that makes a migration when it is asked for: a start with nothing pending loads none of their classes.</summary>
/// <param name="entries">What is known of each migration, in the order in which they run.</param>
/// <param name="create">Makes the migration of an entry.</param>
/// <param name="targets">The databases that they were written for.</param>
/// <param name="fingerprint">64 lower-case hexadecimal digits that change with any part of the schema.</param>
internal sealed class Catalog(
    IReadOnlyList<CatalogEntry> entries, Func<int, SchemaMigration> create, IReadOnlyList<CatalogTarget> targets, string fingerprint) : ISchemaCatalog
{
    public IReadOnlyList<CatalogEntry> Entries => entries;

    public IReadOnlyList<SchemaMigration> Migrations { get; } = new DeferredList<SchemaMigration>(entries.Count, create);

    public IReadOnlyList<CatalogTarget> Targets => targets;

    public string Fingerprint => fingerprint;
}
