namespace SchemaGen;

/// <summary>
/// On a property of a group: the column is encrypted, as <see cref="EncryptedColumnAttribute"/> says, where a switch of the attribute that brings
/// the group is set.
/// </summary>
/// <param name="parameter">The name of the property or parameter of the attribute, a <see cref="bool"/>.</param>
/// <param name="key">The key's name: in the application's key ring, and of the column encryption key of SQL Server.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EncryptedWhenAttribute(string parameter, string key) : Attribute
{
    /// <summary>The name of the switch.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>The key's name.</summary>
    public string Key { get; } = key;

    /// <summary>Who encrypts; by default the database where it can, else the application.</summary>
    public EncryptionMode Mode { get; set; }

    /// <summary>Whether rows can be found by the exact value, as <see cref="EncryptedColumnAttribute.Searchable"/> says; <see langword="false"/> by default.</summary>
    public bool Searchable { get; set; }
}
