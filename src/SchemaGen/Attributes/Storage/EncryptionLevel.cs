namespace SchemaGen;

/// <summary>What a database encrypts by itself where it stores a table.</summary>
public enum EncryptionLevel
{
    /// <summary>The least that the database can encrypt and the table lies in: the table, else its tablespace, else the database.</summary>
    Tde = 0,

    /// <summary>The table.</summary>
    Table = 1,

    /// <summary>The tablespace, which an administrator makes.</summary>
    Tablespace = 2,

    /// <summary>The whole database, which an administrator encrypts.</summary>
    Database = 3,
}
