namespace SchemaGen.Migrations.Execution;

/// <summary>Compares the catalog with the history table.</summary>
internal static class MigrationPlan
{
    /// <summary>The migrations that are to run, in order; an interrupted one is among them. Only these are made.</summary>
    /// <exception cref="MigrationException">An applied migration has changed, or a required one is nowhere.</exception>
    public static List<SchemaMigration> Pending(ISchemaCatalog catalog, Dictionary<string, HistoryRow>? rows)
    {
        var pending = new List<SchemaMigration>();
        var entries = CatalogEntry.Of(catalog);
        for (var i = 0; i < entries.Count; i++)
        {
            HistoryRow? row = null;
            if (rows?.TryGetValue(entries[i].Id, out row) == true)
                CheckUnchanged(entries[i], row!);
            if (row?.IsApplied != true)
                pending.Add(catalog.Migrations[i]);
        }

        if (pending.Count > 0)
            CheckRequirements(pending, entries, rows);

        return pending;
    }

    public static void CheckUnchanged(CatalogEntry migration, HistoryRow row)
    {
        if (!string.Equals(migration.Checksum, row.Checksum, StringComparison.Ordinal))
            throw new MigrationException(
                $"The class of migration '{migration.Id}' ({migration.Name}) has changed since the migration was applied; "
                + "take the change back, or, where the data may go, roll the migration back with the build that applied it "
                + "and migrate again.")
            {
                MigrationId = migration.Id,
            };
    }

    private static void CheckRequirements(
        List<SchemaMigration> pending, IReadOnlyList<CatalogEntry> entries, Dictionary<string, HistoryRow>? rows)
    {
        var known = new HashSet<string>();
        foreach (var entry in entries)
            known.Add(entry.Id);

        foreach (var migration in pending)
            foreach (var id in migration.Requires)
                if (!known.Contains(id) && rows?.ContainsKey(id) != true)
                    throw new MigrationException(
                        $"The migration '{migration.Id}' requires '{id}', which is neither in the catalog nor applied; "
                        + "add its catalog with SchemaCatalogs.Combine.")
                    {
                        MigrationId = migration.Id,
                    };
    }
}
