namespace SchemaGen;

/// <summary>The column holds the hash of a file, as hexadecimal digits in lower case.</summary>
/// <param name="algorithm">
/// Which decides how many digits there are: <c>md5</c> 32, <c>sha1</c> 40, <c>sha224</c> 56, <c>sha256</c> and <c>blake3</c> 64,
/// <c>sha384</c> 96, <c>sha512</c> 128 (FIPS 180-4, RFC 1321, BLAKE3).
/// </param>
public sealed class FileHashColumnAttribute(string algorithm = "sha256") : ColumnTypeAttribute
{
    /// <summary>The algorithm.</summary>
    public string Algorithm { get; } = algorithm;
}
