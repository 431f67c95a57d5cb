namespace SchemaGen.Encryption;

/// <summary>Keys in memory. Of each name the highest version is the current one.</summary>
public sealed class ColumnKeyRing : IColumnKeyRing
{
    private readonly Dictionary<(string Name, int Version), ColumnKey> keys = [];
    private readonly Dictionary<string, ColumnKey> current = new(StringComparer.Ordinal);

    /// <summary>Creates a ring.</summary>
    /// <param name="keys">The keys in any order.</param>
    /// <exception cref="ArgumentException">Two keys have the same name and version.</exception>
    public ColumnKeyRing(params ColumnKey[] keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            if (!this.keys.TryAdd((key.Name, key.Version), key))
                throw new ArgumentException($"The key '{key.Name}' has version {key.Version} twice.", nameof(keys));

            if (!current.TryGetValue(key.Name, out var other) || other.Version < key.Version)
                current[key.Name] = key;
        }
    }

    /// <inheritdoc/>
    public ColumnKey GetCurrent(string name) =>
        current.TryGetValue(name, out var key) ? key : throw new KeyNotFoundException($"The key ring has no key '{name}'.");

    /// <inheritdoc/>
    public ColumnKey Get(string name, int version) =>
        keys.TryGetValue((name, version), out var key)
            ? key
            : throw new KeyNotFoundException($"The key ring has no version {version} of the key '{name}'.");
}
