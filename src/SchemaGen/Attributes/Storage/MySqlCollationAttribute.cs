namespace SchemaGen;

/// <summary>
/// The collation of the table's texts on MySQL and MariaDB, which know different ones: say which with <c>Dialects</c>. By default letter
/// case, accents and trailing blanks count there, as on the other databases.
/// </summary>
/// <param name="collation">Its name: <c>utf8mb4_unicode_ci</c>.</param>
public sealed class MySqlCollationAttribute(string collation) : TableOptionAttributeBase
{
    /// <summary>The collation's name.</summary>
    public string Collation { get; } = collation;
}
