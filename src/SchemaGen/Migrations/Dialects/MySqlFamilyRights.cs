using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Probes;
using SchemaGen.Migrations.Execution.Rights;

namespace SchemaGen.Migrations.Dialects;

/// <summary>The rights of a user of MySQL or MariaDB, as far as they do not come from a role, whose rights not everybody may see.</summary>
internal static class MySqlFamilyRights
{
    // A user's name may hold the sign before the host; the host does not.
    private const string Me =
        "CONCAT('''', LEFT(CURRENT_USER(), CHAR_LENGTH(CURRENT_USER()) - CHAR_LENGTH(SUBSTRING_INDEX(CURRENT_USER(), '@', -1)) - 1), '''@''', "
        + "SUBSTRING_INDEX(CURRENT_USER(), '@', -1), '''')";

    public static async Task<List<string>> MissingAsync(MigrationSession session, NeededRights needed, CancellationToken ct)
    {
        var missing = new List<string>();
        if (await session.ScalarAsync("SELECT COALESCE(NULLIF(CURRENT_ROLE(), 'NONE'), '')", ct).ConfigureAwait(false) is not "")
            return missing;

        var own = needed.UsesOwnSchema || needed.HistorySchema is null;
        foreach (var schema in needed.Schemas.Select(schema => schema.Name).Append(needed.HistorySchema).Append(own ? null : needed.HistorySchema).Distinct())
        {
            var isOfTables = schema is null ? needed.UsesOwnSchema : needed.Schemas.Any(one => one.Name == schema);
            var rights = (isOfTables ? OfTables(needed) : []).Concat(schema == needed.HistorySchema ? OfHistory(needed) : []).Distinct();
            await AddMissingAsync(session, schema, rights, missing, ct).ConfigureAwait(false);
        }

        return missing;
    }

    private static IEnumerable<string> OfTables(NeededRights needed)
    {
        if (needed.Creates.Contains(SubjectKind.Table)) { yield return "CREATE"; yield return "DROP"; }
        if (needed.Creates.Contains(SubjectKind.Index)) yield return "INDEX";
        if (needed.Alters) yield return "ALTER";
        if (needed.References) yield return "REFERENCES";
        if (needed.Creates.Contains(SubjectKind.Trigger)) yield return "TRIGGER";
        if (needed.Creates.Contains(SubjectKind.View)) yield return "CREATE VIEW";
        if (needed.Creates.Contains(SubjectKind.Function) || needed.Creates.Contains(SubjectKind.Procedure)) yield return "CREATE ROUTINE";
        if (needed.Creates.Contains(SubjectKind.Event)) yield return "EVENT";
        if (needed.Creates.Contains(SubjectKind.Event)) yield return "EVENT";
    }

    private static IEnumerable<string> OfHistory(NeededRights needed) =>
        needed.HasHistory ? ["SELECT", "INSERT", "UPDATE", "DELETE"] : ["CREATE", "SELECT", "INSERT", "UPDATE", "DELETE"];

    private static async Task AddMissingAsync(
        MigrationSession session, string? schema, IEnumerable<string> rights, List<string> missing, CancellationToken ct)
    {
        const string InSchema = "COALESCE(@schema, DATABASE())";
        var held = await session.ListAsync(
            $"SELECT privilege_type FROM information_schema.user_privileges WHERE grantee IN ({Me}, 'PUBLIC') "
            + $"UNION SELECT privilege_type FROM information_schema.schema_privileges WHERE grantee IN ({Me}, 'PUBLIC') AND {InSchema} LIKE table_schema "
            + $"UNION SELECT privilege_type FROM information_schema.table_privileges WHERE grantee IN ({Me}, 'PUBLIC') AND table_schema = {InSchema}",
            ct,
            ("schema", schema)).ConfigureAwait(false);

        // Everybody has USAGE at least: who sees nothing may not see.
        if (held.Count == 0)
            return;

        foreach (var right in rights)
            if (!held.Contains(right, StringComparer.OrdinalIgnoreCase))
                missing.Add($"{right} on {session.Dialect.Quote(schema ?? session.Database)}.*");
    }
}
