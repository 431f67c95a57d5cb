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
    int? Undoes = null)
{
    /// <summary>Reads statements from the form in which generated code stores them.</summary>
    /// <param name="utf8">
    /// For each statement a line <c>Kind transactional|autocommit statement|block undoes length objectName</c>, then as many bytes of
    /// SQL as length says, then a line feed. <c>undoes</c> is <c>-</c> where there is none.
    /// </param>
    /// <returns>The statements in order; none for no bytes.</returns>
    /// <exception cref="InvalidDataException">The bytes are not in this form.</exception>
    public static IReadOnlyList<MigrationStatement> ReadAll(ReadOnlySpan<byte> utf8)
    {
        var statements = new List<MigrationStatement>();
        var reader = new StatementReader(utf8);
        while (!reader.IsAtEnd)
            statements.Add(reader.Read());

        return statements;
    }
}
