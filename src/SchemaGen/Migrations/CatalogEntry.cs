namespace SchemaGen.Migrations;

/// <summary>What is known of a migration before it is made: all that the history table is compared with.</summary>
/// <param name="Id">The name under which the history table knows it.</param>
/// <param name="Name">The name of its class.</param>
/// <param name="Checksum">64 lower-case hexadecimal digits over the model that it was written from.</param>
/// <param name="Requires">Ids of the migrations that must have run before.</param>
internal sealed record CatalogEntry(string Id, string Name, string Checksum, IReadOnlyList<string> Requires)
{
    /// <summary>The entries of a catalog, in its order.</summary>
    public static IReadOnlyList<CatalogEntry> Of(ISchemaCatalog catalog) =>
        catalog is Catalog own ? own.Entries : [.. catalog.Migrations.Select(Of)];

    /// <summary>The entry of a migration.</summary>
    public static CatalogEntry Of(SchemaMigration migration) => new(migration.Id, migration.Name, migration.Checksum, migration.Requires);
}
