using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Probes;

namespace SchemaGen.Migrations.Dialects;

/// <summary>
/// What tells on MySQL and MariaDB whether a statement ran. Each of theirs is done whole or not at all.
/// </summary>
internal static class MySqlFamilyProbes
{
    public static Task<ProbeAnswer> AskAsync(MigrationSession session, StatementSubject subject, CancellationToken ct)
    {
        var (query, name) = subject switch
        {
            { Kind: SubjectKind.Index, Table: not null } => (In("statistics", "table_name = @table AND index_name = @name"), subject.Name),
            { Kind: SubjectKind.Constraint } => (In("table_constraints", "table_name = @table AND constraint_name = @name"), subject.Name),
            { Kind: SubjectKind.Trigger } => (In("triggers", "trigger_name = @name", "trigger"), subject.Name),
            { Kind: SubjectKind.Table or SubjectKind.View or SubjectKind.Sequence } => (In("tables", "table_name = @name"), subject.Name),
            { Kind: SubjectKind.Function or SubjectKind.Procedure } => (In("routines", "routine_name = @name", "routine"), subject.Name),
            { Kind: SubjectKind.Event } => (In("events", "event_name = @name", "event"), subject.Name),
            { Kind: SubjectKind.Schema } =>
                ("SELECT COUNT(*) > 0 FROM information_schema.schemata WHERE schema_name = @name", subject.Name),

            // A table begins with one partition for everything, which the statement splits.
            { Kind: SubjectKind.Partitions } => (
                "SELECT COUNT(*) > 1 FROM information_schema.partitions "
                + "WHERE table_schema = COALESCE(@schema, DATABASE()) AND table_name = @table AND partition_name IS NOT NULL",
                subject.Table),
            _ => (null, null),
        };

        return query is null
            ? Task.FromResult(ProbeAnswer.Unknown)
            : ProbeQuery.AskAsync(
                session, query, ct, ("schema", (subject.Table ?? name)!.Schema), ("table", subject.Table?.Name), ("name", name!.Name));
    }

    private static string In(string view, string condition, string prefix = "table") =>
        $"SELECT COUNT(*) > 0 FROM information_schema.{view} WHERE {prefix}_schema = COALESCE(@schema, DATABASE()) AND {condition}";
}
