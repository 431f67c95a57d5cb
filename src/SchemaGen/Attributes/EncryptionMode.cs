namespace SchemaGen;

/// <summary>Who encrypts a column.</summary>
public enum EncryptionMode
{
    /// <summary>The database where it has column encryption of its own (SQL Server, Oracle), else the application.</summary>
    Auto = 0,

    /// <summary>The application, on every database.</summary>
    Application = 1,

    /// <summary>The database.</summary>
    Native = 2,
}
