using SchemaGen.Migrations.Dialects;

namespace SchemaGen.Migrations.Execution;

/// <summary>Finds the migrations that were applied last.</summary>
internal static class LastApplied
{
    /// <summary>
    /// The last ones, the very last first. An interrupted migration is later than all others, and one that requires another is later
    /// than that, whatever the clock said.
    /// </summary>
    /// <exception cref="MigrationException">One of them is unknown to the catalog or has changed.</exception>
    public static List<(SchemaMigration Migration, HistoryRow Row)> Of(
        ISchemaCatalog catalog, Dictionary<string, HistoryRow> rows, MigrationDialect dialect, int steps) =>
        Checked(catalog, Order(catalog, rows, dialect), steps);

    /// <summary>Those that were applied after the one with this id.</summary>
    /// <exception cref="MigrationException">It is not applied; one of them is unknown to the catalog or has changed.</exception>
    public static List<(SchemaMigration Migration, HistoryRow Row)> After(
        ISchemaCatalog catalog, Dictionary<string, HistoryRow> rows, MigrationDialect dialect, string to)
    {
        var order = Order(catalog, rows, dialect);
        var steps = order.FindIndex(one => one.Row.Id == to && one.Row.IsApplied);
        return steps >= 0
            ? Checked(catalog, order, steps)
            : throw new MigrationException(
                $"Cannot roll back to '{to}', which is not applied; name the migration that is to be the last one, "
                + "by its id as GetStatusAsync gives it.")
            {
                MigrationId = to,
            };
    }

    private static List<(int Place, HistoryRow Row)> Order(
        ISchemaCatalog catalog, Dictionary<string, HistoryRow> rows, MigrationDialect dialect)
    {
        var entries = CatalogEntry.Of(catalog);
        var places = new Dictionary<string, int>();
        for (var i = 0; i < entries.Count; i++)
            places[entries[i].Id] = i;

        var byTime = new List<(DateTimeOffset AppliedAt, int Place, HistoryRow Row)>();
        foreach (var row in rows.Values)
            byTime.Add((
                row.AppliedAt is { } time ? dialect.ReadTime(time) : DateTimeOffset.MaxValue,
                places.TryGetValue(row.Id, out var place) ? place : -1,
                row));

        // Migrations of one moment go in the order in which they depend on each other.
        byTime.Sort((one, other) => (other.AppliedAt, other.Place).CompareTo((one.AppliedAt, one.Place)));

        // How many of the applied ones require each.
        var dependents = new Dictionary<string, int>();
        foreach (var (_, place, _) in byTime)
            foreach (var id in Requires(entries, place))
                dependents[id] = dependents.GetValueOrDefault(id) + 1;

        var order = new List<(int, HistoryRow)>(byTime.Count);
        while (byTime.Count > 0)
        {
            var next = byTime.FindIndex(one => dependents.GetValueOrDefault(one.Row.Id) == 0);
            var (_, place, row) = byTime[Math.Max(next, 0)];
            byTime.RemoveAt(Math.Max(next, 0));
            order.Add((place, row));
            foreach (var id in Requires(entries, place))
                dependents[id]--;
        }

        return order;
    }

    private static IReadOnlyList<string> Requires(IReadOnlyList<CatalogEntry> entries, int place) =>
        place < 0 ? [] : entries[place].Requires;

    private static List<(SchemaMigration Migration, HistoryRow Row)> Checked(
        ISchemaCatalog catalog, List<(int Place, HistoryRow Row)> order, int steps)
    {
        var last = new List<(SchemaMigration, HistoryRow)>();
        for (var i = 0; i < order.Count && i < steps; i++)
            last.Add((Checked(catalog, order[i].Place, order[i].Row), order[i].Row));

        return last;
    }

    private static SchemaMigration Checked(ISchemaCatalog catalog, int place, HistoryRow row)
    {
        if (place < 0)
            throw new MigrationException(
                $"The migration '{row.Id}' ({row.Name}) was applied last, but the catalog does not know it; "
                + "roll it back with the build that applied it.")
            {
                MigrationId = row.Id,
            };

        var migration = catalog.Migrations[place];
        MigrationPlan.CheckUnchanged(CatalogEntry.Of(migration), row);
        return migration;
    }
}
