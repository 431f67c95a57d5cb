using SchemaGen.Migrations.Dialects;
using SchemaGen.Migrations.Execution.Probes;

namespace SchemaGen.Migrations.Execution.Rights;

/// <summary>What a user has to be allowed for some statements: read out of the statements themselves, before the first of them runs.</summary>
internal sealed class NeededRights
{
    public NeededRights(IEnumerable<IReadOnlyList<MigrationStatement>> migrations, MigrationDialect dialect, MigratorOptions options, bool hasHistory)
    {
        HistorySchema = options.HistorySchema;
        HistoryTable = options.HistoryTable;
        HasHistory = hasHistory;
        foreach (var statements in migrations)
            foreach (var statement in statements)
                Add(statement, StatementSubject.Of(statement, dialect.HasBackslashes, dialect.HasBrackets));
    }

    public string? HistorySchema { get; }

    public string HistoryTable { get; }

    /// <summary>False where the history table is yet to be made.</summary>
    public bool HasHistory { get; }

    /// <summary>The schemas in which something is made; none stands for the connection's own.</summary>
    public HashSet<SubjectName> Schemas { get; } = [];

    /// <summary>True where something is made in the connection's own schema.</summary>
    public bool UsesOwnSchema { get; private set; }

    /// <summary>The kinds of what is made.</summary>
    public HashSet<SubjectKind> Creates { get; } = [];

    /// <summary>True where tables are changed.</summary>
    public bool Alters { get; private set; }

    /// <summary>True where a foreign key is made.</summary>
    public bool References { get; private set; }

    /// <summary>True where schemas are made.</summary>
    public bool CreatesSchemas { get; private set; }

    /// <summary>The extensions that are switched on.</summary>
    public List<MigrationStatement> Extensions { get; } = [];

    private void Add(MigrationStatement statement, StatementSubject subject)
    {
        References |= statement.Text.Contains("FOREIGN KEY", StringComparison.Ordinal);
        Alters |= statement.Text.StartsWith("ALTER TABLE", StringComparison.Ordinal);
        CreatesSchemas |= statement.Kind == MigrationStatementKind.CreateSchema;
        if (statement.Kind == MigrationStatementKind.CreateExtension)
            Extensions.Add(statement);

        // What a session makes for itself takes no right on a schema.
        if (subject is not { Action: SubjectAction.Create, Name: { } name }
            || statement.Text.StartsWith("ALTER", StringComparison.Ordinal)
            || statement.Text.StartsWith("CREATE TEMP", StringComparison.OrdinalIgnoreCase))
            return;

        Creates.Add(subject.Kind);
        if (subject.Kind is SubjectKind.Index or SubjectKind.Trigger or SubjectKind.FullTextCatalog or SubjectKind.Schema)
            return;

        if (name.Schema is { } schema)
            Schemas.Add(new SubjectName(null, schema, name.IsQuoted));
        else
            UsesOwnSchema = true;
    }
}
