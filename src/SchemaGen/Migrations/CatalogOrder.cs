namespace SchemaGen.Migrations;

/// <summary>Puts the migrations of several catalogs into one order that respects what each requires.</summary>
internal sealed class CatalogOrder
{
    private readonly Dictionary<string, SchemaMigration> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);
    private readonly List<SchemaMigration> ordered = [];

    public static IReadOnlyList<SchemaMigration> Of(ISchemaCatalog[] catalogs)
    {
        var order = new CatalogOrder();
        foreach (var catalog in catalogs)
            foreach (var migration in catalog.Migrations)
                order.Know(migration);

        foreach (var catalog in catalogs)
            foreach (var migration in catalog.Migrations)
                order.Place(migration);

        return order.ordered;
    }

    private void Know(SchemaMigration migration)
    {
        if (known.TryAdd(migration.Id, migration) || known[migration.Id].GetType() == migration.GetType())
            return;

        throw new ArgumentException(
            $"Two classes claim the migration id '{migration.Id}': {known[migration.Id].GetType()} and {migration.GetType()}; "
            + "give one of the tables another name or schema.");
    }

    // Depth first: a list that is in order already keeps its order.
    private void Place(SchemaMigration migration)
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

            Place(required);
        }

        placed.Add(migration.Id);
        ordered.Add(known[migration.Id]);
    }
}
