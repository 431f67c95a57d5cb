namespace SchemaGen.Migrations.Execution.Probes;

/// <summary>What a statement does to what it is about.</summary>
internal enum SubjectAction
{
    /// <summary>Not known.</summary>
    Other,

    /// <summary>Afterwards it is there.</summary>
    Create,

    /// <summary>Afterwards it is not there.</summary>
    Drop,

    /// <summary>Rows are written, which every database does in a transaction.</summary>
    Write,

    /// <summary>It may run a second time, and comes to the same.</summary>
    Repeat,
}

/// <summary>What a statement is about.</summary>
internal enum SubjectKind
{
    Other,
    Table,
    Partitions,
    View,
    Index,
    Constraint,
    Trigger,
    Sequence,
    Type,
    Schema,
    Function,
    Procedure,
    Event,
    FullTextCatalog,
    FullTextIndex,
}

/// <summary>The name of an object as SQL gives it.</summary>
/// <param name="Schema">The schema; null where the connection's own is meant.</param>
/// <param name="Name">The name.</param>
/// <param name="IsQuoted">False where the database may change its letters.</param>
internal sealed record SubjectName(string? Schema, string Name, bool IsQuoted);

/// <summary>What one statement leaves behind, read out of its own text: what a probe asks the database about.</summary>
/// <param name="Action">What it does.</param>
/// <param name="Kind">To what kind of thing.</param>
/// <param name="Name">What that is called; null where it has no name.</param>
/// <param name="Table">The table that it belongs to; null where it belongs to none.</param>
internal sealed record StatementSubject(SubjectAction Action, SubjectKind Kind, SubjectName? Name, SubjectName? Table)
{
    private static readonly StatementSubject Unknown = new(SubjectAction.Other, SubjectKind.Other, null, null);

    private static readonly StatementSubject Repeatable = Unknown with { Action = SubjectAction.Repeat };

    /// <summary>The columns that <c>CREATE TABLE</c> gives the table; none where they are not known.</summary>
    public IReadOnlyList<string> Columns { get; private init; } = [];

    public static StatementSubject Of(MigrationStatement statement, bool hasBackslashes, bool hasBrackets)
    {
        var tokens = new SqlTokens(statement.Text, hasBackslashes, hasBrackets);
        tokens.Next();
        if (statement is { IsBlock: true, Kind: MigrationStatementKind.CreatePartition })
            return InnerAlter(tokens, hasBackslashes, hasBrackets);

        return tokens.Text.ToUpperInvariant() switch
        {
            "CREATE" => Create(tokens),
            "DROP" => Drop(tokens),
            "ALTER" => Alter(tokens),
            "INSERT" or "UPDATE" or "DELETE" or "REPLACE" or "MERGE" => Write(tokens),
            "COMMENT" or "GRANT" or "REVOKE" => Repeatable,
            _ => Unknown,
        };
    }

    // A block that puts its statement together out of literals: the first of them says what it is about.
    private static StatementSubject InnerAlter(SqlTokens tokens, bool hasBackslashes, bool hasBrackets)
    {
        do
        {
            if (tokens.Kind != SqlTokenKind.Literal || !tokens.Text.StartsWith("ALTER TABLE ", StringComparison.Ordinal))
                continue;

            var inner = new SqlTokens(tokens.Text, hasBackslashes, hasBrackets);
            inner.Next();
            return Alter(inner);
        }
        while (tokens.Next());

        return Unknown;
    }

    // The name comes after the verb and what may stand between.
    private static StatementSubject Write(SqlTokens tokens)
    {
        tokens.Next();
        while (tokens.Is("INTO") || tokens.Is("FROM") || tokens.Is("IGNORE") || tokens.Is("ONLY") || tokens.Is("OR") || tokens.Is("REPLACE"))
            tokens.Next();

        return Unknown with { Action = SubjectAction.Write, Table = ReadName(tokens) };
    }

    private static StatementSubject Create(SqlTokens tokens)
    {
        var kind = FindKind(tokens, out var isRepeatable);
        if (isRepeatable)
            return Repeatable;

        if (kind == SubjectKind.FullTextIndex)
            return ReadOn(tokens) is { } indexed ? new(SubjectAction.Create, kind, null, indexed) : Unknown;

        if (kind == SubjectKind.Other || ReadName(tokens) is not { } name)
            return Unknown;

        if (kind is SubjectKind.Index or SubjectKind.Trigger)
            return ReadOn(tokens) is { } table ? new(SubjectAction.Create, kind, name, table) : Unknown;

        return new(SubjectAction.Create, kind, name, null) { Columns = kind == SubjectKind.Table ? ReadColumns(tokens) : [] };
    }

    private static StatementSubject Drop(SqlTokens tokens)
    {
        var kind = FindKind(tokens, out var isRepeatable);
        if (isRepeatable)
            return Repeatable;

        if (kind == SubjectKind.FullTextIndex)
            return ReadOn(tokens) is { } indexed ? new(SubjectAction.Drop, kind, null, indexed) : Unknown;

        return kind != SubjectKind.Other && ReadName(tokens) is { } name
            ? new(SubjectAction.Drop, kind, name, tokens.Is("ON") ? ReadOn(tokens) : null)
            : Unknown;
    }

    private static StatementSubject Alter(SqlTokens tokens)
    {
        tokens.Next();
        if (tokens.Is("INDEX"))
            return Repeatable; // visible or not

        if (!tokens.Skip("TABLE"))
            return Unknown;

        SkipCondition(tokens);
        tokens.Skip("ONLY");
        if (ReadName(tokens) is not { } table)
            return Unknown;

        var action = tokens.Is("ADD") ? SubjectAction.Create : tokens.Is("DROP") ? SubjectAction.Drop : SubjectAction.Other;
        if (tokens.Is("REORGANIZE"))
            return new(SubjectAction.Create, SubjectKind.Partitions, null, table);

        if (action == SubjectAction.Other)
            return Unknown;

        tokens.Next();
        var kind = SubjectKind.Other;
        while (tokens.Kind == SqlTokenKind.Word)
        {
            if (tokens.Is("CONSTRAINT")) kind = SubjectKind.Constraint;
            else if (tokens.Is("INDEX") || (tokens.Is("KEY") && kind != SubjectKind.Constraint)) kind = SubjectKind.Index;
            else if (tokens.Is("FOREIGN")) kind = SubjectKind.Constraint;
            else if (!tokens.Is("KEY") && !tokens.Is("UNIQUE") && !tokens.Is("FULLTEXT") && !tokens.Is("SPATIAL")) break;

            tokens.Next();
            if (kind == SubjectKind.Constraint && !tokens.Is("KEY"))
                break;
        }

        if (SkipCondition(tokens))
            return Repeatable;

        return kind != SubjectKind.Other && ReadName(tokens) is { } name ? new(action, kind, name, table) : Unknown;
    }

    // Goes to the token after the word for the kind of object, over what may stand before and after that word.
    private static SubjectKind FindKind(SqlTokens tokens, out bool isRepeatable)
    {
        isRepeatable = false;
        var isFullText = false;
        while (tokens.Next() && tokens.Kind != SqlTokenKind.Name)
        {
            var kind = KindOf(tokens, isFullText);
            if (kind == SubjectKind.Other)
            {
                isFullText |= tokens.Is("FULLTEXT");
                isRepeatable |= tokens.Is("REPLACE") || tokens.Is("ALTER");
                if (tokens.Is("EXTENSION"))
                    isRepeatable = true;

                // The next word is that of a kind only where this one may stand before it.
                if (tokens.Is("PARTITION") || tokens.Is("POLICY") || tokens.Is("ROLE") || tokens.Is("USER"))
                    return SubjectKind.Other;

                continue;
            }

            tokens.Next();
            tokens.Skip("CONCURRENTLY");
            isRepeatable |= SkipCondition(tokens);
            return kind;
        }

        return SubjectKind.Other;
    }

    private static SubjectKind KindOf(SqlTokens tokens, bool isFullText) => tokens.Text.ToUpperInvariant() switch
    {
        "TABLE" => SubjectKind.Table,
        "VIEW" => SubjectKind.View,
        "INDEX" => isFullText && IsSqlServerForm(tokens) ? SubjectKind.FullTextIndex : SubjectKind.Index,
        "CATALOG" => SubjectKind.FullTextCatalog,
        "TRIGGER" => SubjectKind.Trigger,
        "SEQUENCE" => SubjectKind.Sequence,
        "TYPE" or "DOMAIN" => SubjectKind.Type,
        "SCHEMA" or "DATABASE" => SubjectKind.Schema,
        "FUNCTION" => SubjectKind.Function,
        "PROCEDURE" => SubjectKind.Procedure,
        "EVENT" => SubjectKind.Event,
        _ => SubjectKind.Other,
    };

    // A full-text index has a name on MySQL, and none on SQL Server.
    private static bool IsSqlServerForm(SqlTokens tokens) => tokens.PeekIs("ON");

    private static bool SkipCondition(SqlTokens tokens)
    {
        if (!tokens.Skip("IF"))
            return false;

        tokens.Skip("NOT");
        tokens.Skip("EXISTS");
        return true;
    }

    private static SubjectName? ReadOn(SqlTokens tokens)
    {
        while (!tokens.Is("ON"))
            if (!tokens.Next())
                return null;

        tokens.Next();
        tokens.Skip("ONLY");
        return ReadName(tokens);
    }

    private static SubjectName? ReadName(SqlTokens tokens)
    {
        if (tokens.Kind is not (SqlTokenKind.Name or SqlTokenKind.Word))
            return null;

        string? schema = null;
        while (true)
        {
            var (part, isQuoted) = (tokens.Text, tokens.Kind == SqlTokenKind.Name);
            tokens.Next();
            if (!tokens.IsSymbol('.'))
                return new SubjectName(schema, part, isQuoted);

            schema = part;
            tokens.Next();
        }
    }

    // The first word of each part of the list, unless it begins a constraint; none where the columns come from elsewhere.
    private static List<string> ReadColumns(SqlTokens tokens)
    {
        var columns = new List<string>();
        if (!tokens.IsSymbol('('))
            return columns;

        var depth = 1;
        var isFirst = true;
        while (depth > 0 && tokens.Next())
        {
            if (isFirst && depth == 1 && (tokens.Kind == SqlTokenKind.Name || (tokens.Kind == SqlTokenKind.Word && !BeginsConstraint(tokens))))
                columns.Add(tokens.Text);

            isFirst = depth == 1 && tokens.IsSymbol(',');
            if (tokens.IsSymbol('(')) depth++;
            else if (tokens.IsSymbol(')')) depth--;
        }

        return columns;
    }

    private static bool BeginsConstraint(SqlTokens tokens) => tokens.Text.ToUpperInvariant() is
        "CONSTRAINT" or "PRIMARY" or "UNIQUE" or "CHECK" or "FOREIGN" or "KEY" or "INDEX" or "FULLTEXT" or "SPATIAL" or "PERIOD"
        or "EXCLUDE" or "LIKE" or "SUPPLEMENTAL";
}
