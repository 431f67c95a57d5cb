namespace SchemaGen.Tool;

/// <summary>What the user is told instead of a stack trace.</summary>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
/// <param name="message">A sentence: what, where, and the way out.</param>
/// <param name="inner">What happened; null where that is all.</param>
internal sealed class ToolException(int exitCode, string message, Exception? inner = null) : Exception(message, inner)
{
    public int ExitCode { get; } = exitCode;

    /// <summary>Lines that stand before the message as they are, such as a compiler's errors.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
