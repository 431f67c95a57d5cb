using System.Diagnostics;
using System.Text.Json;

namespace SchemaGen.Tool.Projects;

/// <summary>Builds a project with the user's own SDK.</summary>
internal static class ProjectBuild
{
    private const int MostErrors = 50;

    /// <summary>Builds it and gives its assembly's path.</summary>
    public static async Task<string> RunAsync(ProjectFile project, string configuration, string? framework, CancellationToken ct)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in new[] { "build", project.Path, "-c", configuration, "-nologo", "-t:Build", "-getProperty:TargetPath", "-getProperty:TargetFrameworks" })
            start.ArgumentList.Add(argument);
        if (framework is not null)
        {
            start.ArgumentList.Add("-f");
            start.ArgumentList.Add(framework);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Start(start);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        var said = await output.ConfigureAwait(false);
        if (process.ExitCode != 0)
            throw new ToolException(ExitCode.Build, $"'{Path.GetFileName(project.Path)}' does not build; its errors stand above.")
            {
                Details = ErrorsOf(said + "\n" + await errors.ConfigureAwait(false)),
            };

        return TargetOf(said) is { Length: > 0 } path
            ? path
            : throw new ToolException(ExitCode.Project, $"'{Path.GetFileName(project.Path)}' is built for several frameworks; name one with --framework.");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new ToolException(ExitCode.Build, "The command 'dotnet' cannot be started; install the .NET SDK, or build the project and give --project its assembly.", error);
        }
    }

    private static string? TargetOf(string json)
    {
        var brace = json.IndexOf('{', StringComparison.Ordinal);
        using var document = JsonDocument.Parse(brace < 0 ? "{}" : json[brace..]);
        return document.RootElement.TryGetProperty("Properties", out var properties) ? properties.GetProperty("TargetPath").GetString() : null;
    }

    private static List<string> ErrorsOf(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToList();
        var errors = lines.Where(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)).ToList();
        return [.. (errors.Count > 0 ? errors : lines).Take(MostErrors)];
    }
}
