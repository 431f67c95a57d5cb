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

    public void DoesNotContain(string text) =>
        Assert.False(Text.Contains(text, StringComparison.Ordinal), $"{Command}\nwrote '{text}':\n{Text}");
}
