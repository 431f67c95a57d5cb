namespace SchemaGen;

/// <summary>
/// The character set of the table's texts on MySQL and MariaDB, where it is utf8mb4 by default. The collation is the set's binary one,
/// unless <see cref="MySqlCollationAttribute"/> names another.
/// </summary>
/// <param name="charset">Its name: <c>latin1</c>.</param>
public sealed class MySqlCharsetAttribute(string charset) : TableOptionAttributeBase
{
    /// <summary>The character set's name.</summary>
    public string Charset { get; } = charset;
}
