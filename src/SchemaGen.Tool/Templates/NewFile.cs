namespace SchemaGen.Tool.Templates;

/// <summary>Writes a file whole or not at all.</summary>
internal static class NewFile
{
    /// <summary>Writes it.</summary>
    /// <param name="path">Where; its folder is made.</param>
    /// <param name="text">What.</param>
    /// <param name="mayOverwrite">Whether one that is there already is replaced.</param>
    public static void Write(string path, string text, bool mayOverwrite)
    {
        if (File.Exists(path) && !mayOverwrite)
            throw new ToolException(ExitCode.File, $"'{path}' is there already; give another name, or --force to replace it.");

        var folder = Path.GetDirectoryName(path)!;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            try
            {
                File.WriteAllText(temporary, text);
                File.Move(temporary, path, mayOverwrite);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ToolException(ExitCode.File, $"'{path}' cannot be written: {error.Message}", error);
        }
    }
}
