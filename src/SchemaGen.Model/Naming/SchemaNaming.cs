using System.Text;

namespace SchemaGen.Model.Naming;

/// <summary>How names are made from those of C#. The values are those of the runtime's <c>SchemaGen.NameCase</c>.</summary>
public enum NameCase
{
    /// <summary>Words in lower case with underscores between them: <c>ip_address</c>.</summary>
    SnakeCase = 0,

    /// <summary>Words with a capital, the first one without: <c>ipAddress</c>.</summary>
    CamelCase = 1,

    /// <summary>Words with a capital: <c>IpAddress</c>.</summary>
    PascalCase = 2,

    /// <summary>As they are in C#: <c>IPAddress</c>.</summary>
    Keep = 3,
}

/// <summary>
/// How a project's tables and columns are called where no attribute names them. What it gives for a name never changes: a rename
/// would be a migration.
/// </summary>
/// <param name="Case">How names are made from those of C#.</param>
/// <param name="IsPlural">Whether a table is called by the plural of its class's name.</param>
/// <param name="DefaultSchema">The schema of tables that name none, or <see langword="null"/> for the connection's own.</param>
public sealed record SchemaNaming(NameCase Case = NameCase.SnakeCase, bool IsPlural = true, string? DefaultSchema = null)
{
    /// <summary>The naming of a project that says nothing.</summary>
    public static SchemaNaming Default { get; } = new();

    /// <summary>The name of the column of a property.</summary>
    public string Column(string member) => Case == NameCase.Keep ? member : InCase(SnakeCase.Of(member));

    /// <summary>The name of the table of a class.</summary>
    public string Table(string className)
    {
        if (Case == NameCase.Keep) return IsPlural ? Plural.OfClass(className) : className;
        var words = SnakeCase.Of(className);
        return InCase(IsPlural ? Plural.Of(words) : words);
    }

    private string InCase(string words) => Case == NameCase.SnakeCase ? words : Joined(words, isCapital: Case == NameCase.PascalCase);

    // An underscore at the beginning is no border between words.
    private static string Joined(string words, bool isCapital)
    {
        var text = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            var isBorder = character == '_' && text.Length > 0 && text[text.Length - 1] != '_';
            if (!isBorder) text.Append(isCapital ? char.ToUpperInvariant(character) : character);
            isCapital = isBorder || (isCapital && character == '_');
        }

        return text.ToString();
    }
}
