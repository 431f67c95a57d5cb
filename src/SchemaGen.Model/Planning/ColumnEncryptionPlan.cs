namespace SchemaGen.Model.Planning;

/// <summary>Who encrypts a column on a database, and what its values then take.</summary>
public static class ColumnEncryptionPlan
{
    /// <summary>Whether the application encrypts the column on this database, so that it holds ciphertext there.</summary>
    public static bool IsEncryptedByApplication(this Column column, SchemaTarget target) => column.Encryption?.Mode switch
    {
        null => false,
        EncryptionMode.Application => true,
        EncryptionMode.Native => false,
        _ => !target.Dialect.SupportsEncryption(column, target).IsSupported,
    };

    /// <summary>Whether the database encrypts the column by itself.</summary>
    public static bool IsEncryptedByDatabase(this Column column, SchemaTarget target) =>
        column.Encryption is not null
        && !column.IsEncryptedByApplication(target)
        && target.Dialect.SupportsEncryption(column, target).IsSupported;

    /// <summary>The bytes that an encrypted value takes: header, nonce, tag and the longest plaintext in UTF-8.</summary>
    public static int? CiphertextLength(this Column column)
    {
        const int formatAndNameLength = 2, version = 4, nonce = 12, tag = 16;
        var name = System.Text.Encoding.UTF8.GetByteCount(column.Encryption?.KeyName ?? "");
        var overhead = formatAndNameLength + name + version + nonce + tag;
        return column.Type switch
        {
            StringType text => overhead + (text.Length * 4),
            CharType text => overhead + (text.Length * 4),
            BinaryType { Length: { } length } => overhead + length,
            CaseInsensitiveTextType text => overhead + (text.Length * 4),
            SetType set => overhead + (set.LongestValue * 4),
            VectorType vector => overhead + vector.Bytes,
            LTreeType => overhead + LTreeType.LongestPath,
            TextType or JsonType or BinaryType or RawType => null,
            MediumTextType or XmlType or ArrayType or HstoreType or TsVectorType or GeometryType or RangeType => null,
            _ => overhead + 64,
        };
    }
}
