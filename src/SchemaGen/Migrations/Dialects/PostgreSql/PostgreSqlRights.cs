using SchemaGen.Migrations.Execution;
using SchemaGen.Migrations.Execution.Rights;

namespace SchemaGen.Migrations.Dialects;

/// <summary>The rights of a role of PostgreSQL, all asked for in one query.</summary>
internal sealed class PostgreSqlRights(PostgreSqlMigrations dialect)
{
    private readonly List<string> rows = [];

    public Task<List<string>> MissingAsync(MigrationSession session, NeededRights needed, CancellationToken ct)
    {
        AskForSchemas(needed);
        AskForHistory(needed);
        if (needed.CreatesSchemas)
            Ask("CREATE on the database, to make schemas", "has_database_privilege(current_database(), 'CREATE')");

        foreach (var extension in needed.Extensions)
            AskForExtension(extension);

        return rows.Count == 0
            ? Task.FromResult<List<string>>([])
            : session.ListAsync(
                $"SELECT needed FROM (VALUES {string.Join(", ", rows)}) AS asked (needed, is_there) WHERE NOT is_there", ct);
    }

    // A schema that is not there yet will be the role's own. The search path leaves out schemas that the role may not use.
    private void AskForSchemas(NeededRights needed)
    {
        if (needed.UsesOwnSchema || (!needed.HasHistory && needed.HistorySchema is null))
        {
            Ask("USAGE on a schema of the search path", "current_schema() IS NOT NULL");
            rows.Add("('CREATE on the schema ' || coalesce(quote_ident(current_schema()), ''), "
                + "coalesce(has_schema_privilege(current_schema(), 'CREATE'), TRUE))");
        }

        foreach (var schema in needed.Schemas)
            AskForSchema(schema.IsQuoted ? schema.Name : schema.Name.ToLowerInvariant());

        if (!needed.HasHistory && needed.HistorySchema is { } own)
            AskForSchema(own);
    }

    private void AskForSchema(string name)
    {
        foreach (var right in new[] { "USAGE", "CREATE" })
            Ask(
                $"{right} on the schema {dialect.Quote(name)}",
                $"coalesce((SELECT has_schema_privilege(oid, '{right}') FROM pg_namespace WHERE nspname = {dialect.Literal(name)}), TRUE)");
    }

    private void AskForHistory(NeededRights needed)
    {
        if (!needed.HasHistory)
            return;

        var table = dialect.Quote(needed.HistorySchema, needed.HistoryTable);
        foreach (var right in new[] { "INSERT", "UPDATE", "DELETE" })
            Ask($"{right} on the table {table}", $"coalesce(has_table_privilege(to_regclass({dialect.Literal(table)}), '{right}'), TRUE)");
    }

    // One that PostgreSQL trusts takes the right to create in the database, any other a superuser; one without files says so itself.
    private void AskForExtension(MigrationStatement extension)
    {
        var name = dialect.Literal(extension.ObjectName);
        Ask(
            $"the right to create the extension '{extension.ObjectName}' (let an administrator run \"{extension.Text}\" in this database once)",
            $"EXISTS (SELECT FROM pg_extension WHERE extname = {name}) "
            + $"OR NOT EXISTS (SELECT FROM pg_available_extensions WHERE name = {name}) "
            + "OR current_setting('is_superuser') = 'on' "
            + $"OR (has_database_privilege(current_database(), 'CREATE') AND EXISTS (SELECT FROM pg_available_extension_versions WHERE name = {name} AND trusted))");
    }

    private void Ask(string needed, string isThere) => rows.Add($"({dialect.Literal(needed)}, {isThere})");
}
