using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Statements;

/// <summary>A file of SQL with its sections: what makes something, and what takes that back.</summary>
/// <param name="Up">What makes it.</param>
/// <param name="Down">What takes it back, or <see langword="null"/> where the file does not say.</param>
public sealed record RawScript(RawScript.Section Up, RawScript.Section? Down)
{
    private const string Marker = "-- migrate:";

    /// <summary>A section of a file.</summary>
    /// <param name="Text">Its lines.</param>
    /// <param name="IsTransactional">Whether they may run in a transaction.</param>
    public sealed record Section(string Text, bool IsTransactional);

    /// <summary>Reads a file. What stands before the first section, or in none, belongs to what makes it.</summary>
    public static RawScript Read(string text)
    {
        var (up, down) = (new System.Text.StringBuilder(), new System.Text.StringBuilder());
        var (isDown, hasDown, isUpTransactional, isDownTransactional) = (false, false, true, true);
        foreach (var line in text.Replace("\r\n", "\n").Replace('\r', '\n').TrimStart('\uFEFF').Split('\n'))
        {
            if (line.StartsWith(Marker + "up", StringComparison.Ordinal))
            {
                isDown = false;
                isUpTransactional = line.IndexOf("transaction:false", StringComparison.Ordinal) < 0;
            }
            else if (line.StartsWith(Marker + "down", StringComparison.Ordinal))
            {
                isDown = hasDown = true;
                isDownTransactional = line.IndexOf("transaction:false", StringComparison.Ordinal) < 0;
            }
            else
            {
                (isDown ? down : up).Append(line).Append('\n');
            }
        }

        return new RawScript(new Section(up.ToString(), isUpTransactional), hasDown ? new Section(down.ToString(), isDownTransactional) : null);
    }

    /// <summary>The statements for a database, and what is wrong with the file there: a clause and a line of its section.</summary>
    /// <param name="target">The database.</param>
    /// <param name="name">What the statements make, as reports name it.</param>
    public (MigrationSql Sql, (string Message, int Line)? Fault) For(SchemaTarget target, string name)
    {
        var (up, fault) = Statements(Up, target, name);
        if (Down is null) return (new MigrationSql(up, []), fault);
        var (down, other) = Statements(Down, target, name);
        return (new MigrationSql(up, down), fault ?? other);
    }

    private static (EquatableArray<SqlStatement> Statements, (string, int)? Fault) Statements(Section section, SchemaTarget target, string name)
    {
        var (statements, fault) = ScriptSplitter.Split(section.Text, target.Dialect);
        var isTransactional = section.IsTransactional && target.Dialect.Supports(Feature.TransactionalDdl, target).IsSupported;
        return (
            statements.Select(statement => new SqlStatement(statement.Text, StatementKind.Execute, name) { IsTransactional = isTransactional, IsBlock = statement.IsBlock }).ToEquatableArray(),
            fault);
    }
}
