using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SchemaGen.Migrations.Dialects;

/// <summary>
/// The lock for one history table. Its name is the same in every version of this package: old and new exclude each other.
/// </summary>
internal sealed class LockName
{
    private readonly byte[] hash;

    public LockName(string scope, string table) => hash = SHA256.HashData(Encoding.UTF8.GetBytes(scope + "\n" + table));

    /// <summary>For databases whose locks are numbers.</summary>
    public long Number => BinaryPrimitives.ReadInt64BigEndian(hash);

    /// <summary>For databases whose locks have names: 42 characters, since MySQL takes 64.</summary>
    public string Text => "schemagen:" + Convert.ToHexString(hash, 0, 16);
}
