namespace SchemaGen;

/// <summary>
/// The column is encrypted. Where the application encrypts, the column holds AES-256-GCM ciphertext and the generated class has
/// methods that encrypt and decrypt a value; where the database does, the driver sends plain values.
/// </summary>
/// <param name="key">The key's name: in the application's key ring, and of the column encryption key of SQL Server.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Class)]
public sealed class EncryptedColumnAttribute(string key) : Attribute
{
    /// <summary>The key's name.</summary>
    public string Key { get; } = key;

    /// <summary>Who encrypts; by default the database where it can, else the application.</summary>
    public EncryptionMode Mode { get; set; }

    /// <summary>
    /// Whether rows can be found by the exact value; <see langword="false"/> by default. The application encrypts such a column on every
    /// database, and a second column <c>name_search</c> holds an HMAC of the value, which <c>Unique</c> and indexes are about.
    /// </summary>
    public bool Searchable { get; set; }
}
