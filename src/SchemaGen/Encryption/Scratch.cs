using System.Buffers;
using System.Security.Cryptography;

namespace SchemaGen.Encryption;

/// <summary>Memory for the length of one call, on the stack where that is enough, and overwritten afterwards.</summary>
internal readonly ref struct Scratch
{
    /// <summary>How much of the stack a caller offers.</summary>
    public const int OnStack = 512;

    private readonly byte[]? rented;

    public Scratch(Span<byte> stack, int length)
    {
        rented = length <= stack.Length ? null : ArrayPool<byte>.Shared.Rent(length);
        Span = (rented ?? stack)[..length];
    }

    public Span<byte> Span { get; }

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(Span);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }
}
