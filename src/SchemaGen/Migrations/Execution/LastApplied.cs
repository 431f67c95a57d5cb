using SchemaGen.Migrations.Dialects;

namespace SchemaGen.Migrations.Execution;

/// <summary>Finds the migrations that were applied last.</summary>
internal static class LastApplied
{
    /// <summary>The last ones, the very last first. An interrupted migration is later than all others.</summary>
    /// <exception cref="MigrationException">One of them is unknown to the catalog or has changed.</exception>
    public static List<(SchemaMigration Migration, HistoryRow Row)> Of(
        ISchemaCatalog catalog, Dictionary<string, HistoryRow> rows, MigrationDialect dialect, int steps)
    {
        var places = new Dictionary<string, int>();
        for (var i = 0; i < catalog.Migrations.Count; i++)
            places[catalog.Migrations[i].Id] = i;

        var order = new List<(DateTimeOffset AppliedAt, int Place, HistoryRow Row)>();
        foreach (var row in rows.Values)
            order.Add((
                row.AppliedAt is { } time ? dialect.ReadTime(time) : DateTimeOffset.MaxValue,
                places.TryGetValue(row.Id, out var place) ? place : -1,
                row));

        // Migrations of one moment go in the order in which they depend on each other.
        order.Sort((one, other) => (other.AppliedAt, other.Place).CompareTo((one.AppliedAt, one.Place)));

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

        MigrationPlan.CheckUnchanged(catalog.Migrations[place], row);
        return catalog.Migrations[place];
    }
}
