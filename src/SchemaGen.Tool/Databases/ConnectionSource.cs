using System.Text.Json;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Projects;

namespace SchemaGen.Tool.Databases;

/// <summary>Finds the connection string: the option, then the environment, then the project's user secrets.</summary>
internal static class ConnectionSource
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "SCHEMAGEN_CONNECTION";

    /// <summary>The user secret.</summary>
    public const string Secret = "SchemaGen:Connection";

    /// <summary>The connection string.</summary>
    public static string Find(string? option, BuiltProject project)
    {
        var found = NotEmpty(option) ?? NotEmpty(Environment.GetEnvironmentVariable(Variable)) ?? NotEmpty(FromUserSecrets(project))
            ?? throw new ToolException(
                ExitCode.Usage, $"No connection string is given; use --connection, the environment variable {Variable}, or the user secret {Secret}.");
        Secrets.Learn(found);
        return found;
    }

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string? FromUserSecrets(BuiltProject project)
    {
        if (project.UserSecretsId() is not { Length: > 0 } id)
            return null;

        var folder = Environment.GetEnvironmentVariable("APPDATA") is { Length: > 0 } data
            ? Path.Combine(data, "Microsoft", "UserSecrets")
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".microsoft", "usersecrets");
        var file = Path.Combine(folder, id, "secrets.json");
        if (!File.Exists(file))
            return null;

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Read(document.RootElement, Secret);
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Usage, $"The user secrets of '{id}' cannot be read; repair '{file}'.", error);
        }
    }

    // Written flat, as 'dotnet user-secrets set' does, or as objects in each other.
    private static string? Read(JsonElement element, string key)
    {
        foreach (var property in element.EnumerateObject())
            if (property.Name.Equals(key, StringComparison.OrdinalIgnoreCase))
                return property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : null;
            else if (property.Value.ValueKind == JsonValueKind.Object && key.StartsWith(property.Name + ":", StringComparison.OrdinalIgnoreCase))
                return Read(property.Value, key[(property.Name.Length + 1)..]);

        return null;
    }
}
