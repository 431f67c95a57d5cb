using SchemaGen.Migrations.Dialects;

namespace SchemaGen.Migrations.Execution;

/// <summary>Says where each migration stands.</summary>
internal static class StatusList
{
    public static IReadOnlyList<MigrationStatus> Of(ISchemaCatalog catalog, Dictionary<string, HistoryRow>? rows, MigrationDialect dialect)
    {
        var unknown = rows is null ? [] : new Dictionary<string, HistoryRow>(rows);
        var all = new List<MigrationStatus>();
        foreach (var migration in CatalogEntry.Of(catalog))
        {
            unknown.Remove(migration.Id, out var row);
            all.Add(new MigrationStatus(
                migration.Id,
                migration.Name,
                row?.IsApplied == true,
                Time(row, dialect),
                migration.Checksum,
                IsKnown: true,
                IsChanged: row is not null && !string.Equals(row.Checksum, migration.Checksum, StringComparison.Ordinal),
                IsInterrupted: row?.IsApplied == false));
        }

        foreach (var row in unknown.Values)
            all.Add(new MigrationStatus(
                row.Id, row.Name, row.IsApplied, Time(row, dialect), row.Checksum, IsKnown: false, IsChanged: false, !row.IsApplied));

        return all;
    }

    private static DateTimeOffset? Time(HistoryRow? row, MigrationDialect dialect) =>
        row?.AppliedAt is { } time ? dialect.ReadTime(time) : null;
}
