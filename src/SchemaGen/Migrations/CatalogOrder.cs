namespace SchemaGen.Migrations;

/// <summary>A migration's place in the catalog that it comes from.</summary>
internal sealed record CatalogPlace(CatalogEntry Entry, ISchemaCatalog Catalog, int Index)
{
    public SchemaMigration Migration => Catalog.Migrations[Index];
}

/// <summary>Puts the migrations of several catalogs into one order that respects what each requires.</summary>
internal sealed class CatalogOrder
{
    private readonly Dictionary<string, CatalogPlace> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);
    private readonly List<CatalogPlace> ordered = [];

    public static IReadOnlyList<CatalogPlace> Of(ISchemaCatalog[] catalogs)
    {
        var order = new CatalogOrder();
        var all = catalogs.SelectMany(catalog => CatalogEntry.Of(catalog).Select((entry, index) => new CatalogPlace(entry, catalog, index))).ToList();
        foreach (var place in all)
            order.Know(place);

        foreach (var place in all)
            order.Place(place.Entry);

        return order.ordered;
    }

    private void Know(CatalogPlace place)
    {
        if (known.TryAdd(place.Entry.Id, place))
            return;

        var (first, second) = (known[place.Entry.Id].Migration.GetType(), place.Migration.GetType());
        if (first != second)
            throw new ArgumentException(
                $"Two classes claim the migration id '{place.Entry.Id}': {first} and {second}; give one of the tables another name or schema.");
    }

    // Depth first: a list that is in order already keeps its order.
    private void Place(CatalogEntry migration)
    {
        if (placed.Contains(migration.Id))
            return;

        if (!entered.Add(migration.Id))
            throw new ArgumentException($"The migration '{migration.Id}' requires itself through others; break the circle.");

        foreach (var id in migration.Requires)
        {
            if (!known.TryGetValue(id, out var required))
                throw new ArgumentException(
                    $"The migration '{migration.Id}' requires '{id}', which is in none of the catalogs; add the catalog that holds it.");

            Place(required.Entry);
        }

        placed.Add(migration.Id);
        ordered.Add(known[migration.Id]);
    }
}
