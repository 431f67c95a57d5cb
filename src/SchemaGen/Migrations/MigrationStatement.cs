namespace SchemaGen.Migrations;

/// <summary>One statement of a migration: the unit that is sent to the database.</summary>
/// <param name="Text">The SQL, without a terminator after it.</param>
/// <param name="Kind">What the statement does.</param>
/// <param name="ObjectName">The object that it touches, for people to read.</param>
/// <param name="IsTransactional">False where the database refuses the statement inside a transaction.</param>
/// <param name="IsBlock">True where the text holds statements of its own, so that a script needs another terminator around it.</param>
/// <param name="Undoes">
/// On a Down statement: the zero-based ordinal of the Up statement that it reverses, null where it reverses none by itself. Down
/// statements stand in falling order of it.
/// </param>
public sealed record MigrationStatement(
    string Text,
    MigrationStatementKind Kind,
    string ObjectName,
    bool IsTransactional = true,
    bool IsBlock = false,
    int? Undoes = null);
