namespace SchemaGen;

/// <summary>The storage engine of the table on MySQL and MariaDB, where it is InnoDB by default.</summary>
/// <param name="engine">Its name: <c>Aria</c>.</param>
public sealed class MySqlEngineAttribute(string engine) : TableOptionAttributeBase
{
    /// <summary>The engine's name.</summary>
    public string Engine { get; } = engine;
}
