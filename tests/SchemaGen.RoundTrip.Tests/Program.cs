using SchemaGen.RoundTrip.Tests.Killed;

namespace SchemaGen.RoundTrip.Tests;

/// <summary>The tests' own program: it is started by tests that need a process to kill, and does nothing else.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => args is ["victim", ..] ? Victim.RunAsync(args[1..]) : Task.FromResult(0);
}
