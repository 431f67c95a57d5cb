using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SchemaGen.Encryption;

/// <summary>
/// Keys in memory. Of each name the highest version is the current one. A ring that read its keys itself overwrites them when it is disposed of.
/// </summary>
public sealed class ColumnKeyRing : IColumnKeyRing, IDisposable
{
    private bool isOwner;
    private bool isDisposed;
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

    /// <summary>
    /// Reads a ring from a folder: each file <c>NAME.VERSION.key</c> holds the 32 bytes of a key, or these as Base64. On systems with modes of files,
    /// nobody but its owner may read or change such a file, nor put one into the folder; on Windows that is not checked.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="InvalidOperationException">
    /// There is no folder or no key in it; a file has another name or holds no key; others may read it or change it. No message quotes a key.
    /// </exception>
    public static ColumnKeyRing FromFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Owning(ColumnKeyFiles.Read(folder));
    }

    /// <summary>Reads a ring from texts, as a configuration holds them.</summary>
    /// <param name="keys">The name and the version of each key, and its 32 bytes as Base64.</param>
    /// <exception cref="InvalidOperationException">A text is no key, or there is none. No message quotes a key.</exception>
    /// <exception cref="ArgumentException">Two keys have the same name and version, or a name is too long.</exception>
    public static ColumnKeyRing FromBase64(IEnumerable<(string Name, int Version, string Key)> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var read = new List<ColumnKey>();
        foreach (var (name, version, key) in keys)
        {
            ArgumentNullException.ThrowIfNull(key, nameof(keys));
            read.Add(ColumnKeyText.Read(name, version, key, FormattableString.Invariant($"Version {version} of the key '{name}'")));
        }

        return read.Count > 0 ? Owning(read) : throw new InvalidOperationException("The key ring is given no key.");
    }

    private static ColumnKeyRing Owning(List<ColumnKey> keys) => new([.. keys]) { isOwner = true };

    /// <inheritdoc/>
    public ColumnKey GetCurrent(string name) =>
        isDisposed ? throw new ObjectDisposedException(nameof(ColumnKeyRing)) :
        current.TryGetValue(name, out var key) ? key : throw new KeyNotFoundException($"The key ring has no key '{name}'.");

    /// <inheritdoc/>
    public ColumnKey Get(string name, int version) =>
        isDisposed ? throw new ObjectDisposedException(nameof(ColumnKeyRing)) :
        keys.TryGetValue((name, version), out var key)
            ? key
            : throw new KeyNotFoundException($"The key ring has no version {version} of the key '{name}'.");

    /// <summary>Overwrites the keys that the ring read itself; it has none afterwards. Keys that it was given stay their owner's.</summary>
    public void Dispose()
    {
        if (isDisposed)
            return;

        isDisposed = true;
        foreach (var key in keys.Values)
        {
            key.DropCipher();
            if (isOwner && MemoryMarshal.TryGetArray(key.Key, out var bytes))
                CryptographicOperations.ZeroMemory(bytes);
        }
    }
}
