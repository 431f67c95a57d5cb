namespace SchemaGen.Encryption;

/// <summary>Where the keys of encrypted columns come from: a vault, a file, memory.</summary>
public interface IColumnKeyRing
{
    /// <summary>The key that new values are encrypted with.</summary>
    /// <param name="name">The key's name.</param>
    /// <exception cref="KeyNotFoundException">There is no key of this name.</exception>
    ColumnKey GetCurrent(string name);

    /// <summary>The key that a stored value was encrypted with.</summary>
    /// <param name="name">The key's name.</param>
    /// <param name="version">The key's version.</param>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    ColumnKey Get(string name, int version);
}
