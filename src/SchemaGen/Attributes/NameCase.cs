namespace SchemaGen;

/// <summary>How the names of tables and columns are made from those of classes and properties.</summary>
public enum NameCase
{
    /// <summary>Words in lower case with underscores between them: <c>ip_address</c>.</summary>
    SnakeCase = 0,

    /// <summary>Words with a capital, the first one without: <c>ipAddress</c>.</summary>
    CamelCase = 1,

    /// <summary>Words with a capital: <c>IpAddress</c>.</summary>
    PascalCase = 2,

    /// <summary>As they are in C#: <c>IPAddress</c>.</summary>
    Keep = 3,
}
