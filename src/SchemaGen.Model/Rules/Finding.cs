using SchemaGen.Model.Dialects;

namespace SchemaGen.Model.Rules;

/// <summary>Something about a declaration that its author wants to know, at the place that causes it.</summary>
/// <param name="Rule">The rule's id, one of <see cref="RuleIds"/>.</param>
/// <param name="Severity">How much it matters here.</param>
/// <param name="Place">The declaration that causes it.</param>
/// <param name="Message">One sentence: what, where, the way out.</param>
public sealed record Finding(string Rule, FindingSeverity Severity, Place Place, string Message)
{
    /// <summary>One sentence: what, where, the way out; on one line, whatever the names in it hold.</summary>
    public string Message { get; init; } = SqlText.WithoutBreaks(Message);

    /// <summary>A part of the text at the place, where the fault is inside a string: its first character and length.</summary>
    public (int Start, int Length)? Span { get; init; }

    /// <summary>The other declaration, where two do not go together.</summary>
    public Place? Other { get; init; }

    /// <summary>What a quick-fix has to know, as names and values.</summary>
    public EquatableArray<KeyValuePair<string, string>> Properties { get; init; }

    /// <summary>The dialects that the finding is about, for the quick-fix that leaves them out.</summary>
    public DialectSet Dialects { get; init; }
}

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Something is lost, or slow.</summary>
    Warning,

    /// <summary>The SQL would fail, or security or data would be lost.</summary>
    Error,
}

/// <summary>The names of <see cref="Finding.Properties"/>.</summary>
public static class FindingProperties
{
    /// <summary>The name that is nearest to a misspelled one.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>Present where it is the whole table that a database does not get.</summary>
    public const string WholeTable = "wholeTable";

    /// <summary>A column to add.</summary>
    public const string Column = "column";

    /// <summary>Columns, one a line.</summary>
    public const string Columns = "columns";

    /// <summary>What a database lacks: the name of a member of <see cref="Planning.Feature"/>.</summary>
    public const string Feature = "feature";
}
