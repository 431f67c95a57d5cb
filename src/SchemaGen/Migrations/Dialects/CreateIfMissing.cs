using SchemaGen.Migrations.Execution.Probes;

namespace SchemaGen.Migrations.Dialects;

/// <summary>Writes <c>IF NOT EXISTS</c> into a statement that creates something.</summary>
internal static class CreateIfMissing
{
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "TABLE", "VIEW", "INDEX", "TRIGGER", "FUNCTION", "PROCEDURE", "EVENT", "DATABASE", "SCHEMA", "USER", "ROLE", "SEQUENCE", "SERVER",
    };

    /// <summary>The statement with the condition behind the word for what it creates; <see langword="null"/> where it does not create that.</summary>
    public static string? Of(string sql, bool hasBackslashes, bool hasBrackets, params string[] kinds)
    {
        var tokens = new SqlTokens(sql, hasBackslashes, hasBrackets);
        tokens.Next();
        if (!tokens.Is("CREATE"))
            return null;

        while (tokens.Next())
            if (tokens.Kind == SqlTokenKind.Word && Kinds.Contains(tokens.Text))
                return !kinds.Contains(tokens.Text, StringComparer.OrdinalIgnoreCase) ? null
                    : tokens.PeekIs("IF") ? sql
                    : sql.Insert(tokens.Position, " IF NOT EXISTS");

        return null;
    }
}
