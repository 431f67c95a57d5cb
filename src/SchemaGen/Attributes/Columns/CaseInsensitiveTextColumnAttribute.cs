namespace SchemaGen;

/// <summary>The column holds text whose letter case does not count when it is compared, sorted or unique.</summary>
/// <param name="length">The greatest number of characters, at least 1; 255 by default.</param>
/// <remarks>
/// PostgreSQL: a collation of ICU, which the migration creates; <c>like</c> works from version 18 on. With
/// <c>Storage = ColumnStorage.Native</c> it is the type of the extension <c>citext</c>, which compares with case where a parameter is
/// not sent as <c>NpgsqlDbType.Citext</c>. SQLite disregards the case of the letters A to Z only. Oracle compares with case, which is reported.
/// </remarks>
public sealed class CaseInsensitiveTextColumnAttribute(int length = 255) : ColumnTypeAttribute
{
    /// <summary>The greatest number of characters.</summary>
    public int Length { get; } = length;
}
