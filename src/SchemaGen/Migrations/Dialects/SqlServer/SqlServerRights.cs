using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Probes;
using SchemaGen.Migrations.Execution.Rights;

namespace SchemaGen.Migrations.Dialects;

/// <summary>The rights of a user of SQL Server, all asked for in one query.</summary>
internal sealed class SqlServerRights(SqlServerMigrations dialect)
{
    private readonly List<string> rows = [];

    public Task<List<string>> MissingAsync(MigrationSession session, NeededRights needed, CancellationToken ct)
    {
        if (!needed.HasHistory || needed.Creates.Contains(SubjectKind.Table)) AskOfDatabase("CREATE TABLE");
        if (needed.Creates.Contains(SubjectKind.View)) AskOfDatabase("CREATE VIEW");
        if (needed.Creates.Contains(SubjectKind.Function)) AskOfDatabase("CREATE FUNCTION");
        if (needed.Creates.Contains(SubjectKind.Procedure)) AskOfDatabase("CREATE PROCEDURE");
        if (needed.Creates.Contains(SubjectKind.Type)) AskOfDatabase("CREATE TYPE");
        if (needed.Creates.Contains(SubjectKind.FullTextCatalog)) AskOfDatabase("CREATE FULLTEXT CATALOG");
        if (needed.CreatesSchemas) AskOfDatabase("CREATE SCHEMA");
        if (needed.UsesOwnSchema || (!needed.HasHistory && needed.HistorySchema is null)) AskOfSchema("SCHEMA_NAME()");
        foreach (var schema in needed.Schemas) AskOfSchema(dialect.Literal(schema.Name));
        if (!needed.HasHistory && needed.HistorySchema is { } own) AskOfSchema(dialect.Literal(own));
        return rows.Count == 0
            ? Task.FromResult<List<string>>([])
            : session.ListAsync($"SELECT needed FROM (VALUES {string.Join(", ", rows.Distinct())}) AS asked (needed, is_there) WHERE is_there = 0", ct);
    }

    private void AskOfDatabase(string right) =>
        rows.Add($"({dialect.Literal(right + " in the database")}, HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', {dialect.Literal(right)}))");

    // A schema that is not there yet gives NULL.
    private void AskOfSchema(string schema) =>
        rows.Add($"(CONCAT(N'ALTER on the schema ', QUOTENAME({schema})), HAS_PERMS_BY_NAME(QUOTENAME({schema}), 'SCHEMA', 'ALTER'))");
}
