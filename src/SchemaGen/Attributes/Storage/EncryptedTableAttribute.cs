namespace SchemaGen;

/// <summary>
/// The database encrypts what it stores of the table, and decrypts it for everyone who may read the table. MySQL and MariaDB encrypt the
/// table; elsewhere an administrator encrypts the tablespace or the database, and the script says so. A database that has no such
/// encryption is the finding SG2003, an error.
/// </summary>
/// <param name="level">What is encrypted.</param>
public sealed class EncryptedTableAttribute(EncryptionLevel level = EncryptionLevel.Tde) : TableOptionAttributeBase
{
    /// <summary>What is encrypted.</summary>
    public EncryptionLevel Level { get; } = level;

    /// <summary>The number of MariaDB's key, from 1 on; the server's own choice by default.</summary>
    public int KeyId { get; set; }
}
