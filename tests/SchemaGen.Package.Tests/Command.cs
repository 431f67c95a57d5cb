using System.Diagnostics;
using System.Text;

namespace SchemaGen.Package.Tests;

/// <summary>Runs programs to their end.</summary>
internal static class Command
{
    public static Task<CommandResult> DotnetAsync(string folder, params string[] arguments) =>
        RunAsync(folder, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [], arguments);

    public static async Task<CommandResult> RunAsync(
        string folder, string program, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // What the test runner's own build left for its children is not what a user's shell has.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["TERM"] = "dumb";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        var text = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += Add;
        process.ErrorDataReceived += Add;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        int? exitCode = null;
        try
        {
            await process.WaitForExitAsync(limit.Token);
            exitCode = process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        lock (text)
            return new CommandResult($"{folder}$ {program} {string.Join(' ', arguments)}", exitCode, text.ToString());

        void Add(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null)
                return;

            lock (text)
                text.Append(line.Data).Append('\n');
        }
    }
}
