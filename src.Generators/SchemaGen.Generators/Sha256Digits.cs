using System.Security.Cryptography;
using System.Text;

namespace SchemaGen.Generators;

/// <summary>Checksums of texts.</summary>
internal static class Sha256Digits
{
    /// <summary>The SHA-256 of a text in UTF-8, in lower-case hexadecimal digits.</summary>
    public static string Of(string text)
    {
        const string digits = "0123456789abcdef";
        using var sha = SHA256.Create();
        var result = new char[64];
        var next = 0;
        foreach (var value in sha.ComputeHash(Encoding.UTF8.GetBytes(text)))
        {
            result[next++] = digits[value >> 4];
            result[next++] = digits[value & 15];
        }

        return new string(result);
    }
}
