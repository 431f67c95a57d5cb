namespace SchemaGen.Model.Statements;

/// <summary>How a database's own client finds the statements of a script.</summary>
public sealed record ScriptSyntax
{
    /// <summary>The line that ends a batch, as <c>GO</c> does for sqlcmd, where no semicolon ends anything; else <see langword="null"/>.</summary>
    public string? Batch { get; init; }

    /// <summary>Whether a line <c>DELIMITER</c> says what ends a statement, as for mysql.</summary>
    public bool HasDelimiters { get; init; }

    /// <summary>Whether the bodies of functions may stand between <c>BEGIN ATOMIC</c> and <c>END</c>, and comments in comments, as for psql.</summary>
    public bool HasAtomicBodies { get; init; }

    /// <summary>Whether a trigger ends at <c>END</c>, as for sqlite3.</summary>
    public bool HasTriggerBodies { get; init; }

    /// <summary>Whether programs end at a line with a slash, as for SQL*Plus.</summary>
    public bool HasSlashes { get; init; }
}
