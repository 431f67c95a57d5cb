using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Probes;
using SchemaGen.Migrations.Execution.Rights;

namespace SchemaGen.Migrations.Dialects;

/// <summary>The rights of a session of Oracle, those of its roles among them.</summary>
internal static class OracleRights
{
    public static async Task<List<string>> MissingAsync(MigrationSession session, NeededRights needed, CancellationToken ct)
    {
        var held = await session.ListAsync("SELECT privilege FROM session_privs", ct).ConfigureAwait(false);

        // Everybody has CREATE SESSION at least: who sees nothing may not see.
        var missing = new List<string>();
        if (held.Count == 0)
            return missing;

        var any = needed.Schemas.Count > 0 && !needed.UsesOwnSchema;
        if (!needed.HasHistory) Ask("TABLE");
        foreach (var kind in needed.Creates)
            switch (kind)
            {
                case SubjectKind.Table: Ask("TABLE"); break;
                case SubjectKind.View: Ask("VIEW"); break;
                case SubjectKind.Trigger: Ask("TRIGGER"); break;
                case SubjectKind.Sequence: Ask("SEQUENCE"); break;
                case SubjectKind.Type: Ask("TYPE"); break;
                case SubjectKind.Function or SubjectKind.Procedure: Ask("PROCEDURE"); break;
            }

        return missing;

        // In another schema than the user's own it takes the right to any.
        void Ask(string kind)
        {
            if (!held.Contains("CREATE ANY " + kind) && (any || !held.Contains("CREATE " + kind)) && !missing.Contains("CREATE " + kind))
                missing.Add((any ? "CREATE ANY " : "CREATE ") + kind);
        }
    }
}
