namespace SchemaGen.Package.Tests;

/// <summary>What a program left behind.</summary>
/// <param name="Command">The command line, for messages.</param>
/// <param name="ExitCode">Its exit code; null where it did not end in time.</param>
/// <param name="Text">What it wrote, errors included.</param>
public sealed record CommandResult(string Command, int? ExitCode, string Text)
{
    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command}\nended with {ExitCode?.ToString() ?? "a timeout"}:\n{Text}");
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode is not (0 or null), $"{Command}\nended with {ExitCode?.ToString() ?? "a timeout"}:\n{Text}");
        return this;
    }

    /// <summary>It ended with this code, and said why in one line of its own.</summary>
    public CommandResult Faulted(int exitCode, string message)
    {
        Assert.True(ExitCode == exitCode, $"{Command}\nended with {ExitCode?.ToString() ?? "a timeout"}:\n{Text}");
        Assert.True(Lines.Length > 0 && Lines[^1].StartsWith("schemagen: ", StringComparison.Ordinal) && Lines[^1].Contains(message, StringComparison.Ordinal), $"{Command}\nsaid:\n{Text}");
        Assert.Single(Lines, line => line.StartsWith("schemagen: ", StringComparison.Ordinal));
        DoesNotContain("   at ");
        return this;
    }

    public void DoesNotContain(string text) =>
        Assert.False(Text.Contains(text, StringComparison.Ordinal), $"{Command}\nwrote '{text}':\n{Text}");
}
