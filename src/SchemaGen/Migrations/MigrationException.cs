namespace SchemaGen.Migrations;

/// <summary>A migration run that could not do what it was asked. The message says what happened and what to do.</summary>
public sealed class MigrationException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened and what to do.</param>
    /// <param name="innerException">What the database driver said; null where it said nothing.</param>
    public MigrationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The migration at work; null where none was.</summary>
    public string? MigrationId { get; init; }

    /// <summary>The statement that failed; null where none did.</summary>
    public MigrationStatement? Statement { get; init; }
}
