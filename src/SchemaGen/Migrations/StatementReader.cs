using System.Globalization;
using System.Text;

namespace SchemaGen.Migrations;

/// <summary>Walks over stored statements. Lengths, not separators, mark where one ends, so that no text can forge a boundary.</summary>
internal ref struct StatementReader(ReadOnlySpan<byte> data)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly int total = data.Length;
    private ReadOnlySpan<byte> rest = data;

    public readonly bool IsAtEnd => rest.IsEmpty;

    public MigrationStatement Read()
    {
        var kind = ReadKind(Until((byte)' '));
        var isTransactional = ReadEither("transactional"u8, "autocommit"u8);
        var isBlock = ReadEither("block"u8, "statement"u8);
        int? undoes = rest.StartsWith("- "u8) ? ReadNone() : ReadNumber();
        var length = ReadNumber();
        var objectName = Decode(Until((byte)'\n'));
        if (length >= rest.Length || rest[length] != (byte)'\n')
            throw Corrupt();

        var text = Decode(rest[..length]);
        rest = rest[(length + 1)..];
        return new MigrationStatement(text, kind, objectName, isTransactional, isBlock, undoes);
    }

    private readonly MigrationStatementKind ReadKind(ReadOnlySpan<byte> word)
    {
        // Spelled out: Enum.Parse would take numbers and lists too, and costs reflection.
        if (word.SequenceEqual("CreateTable"u8)) return MigrationStatementKind.CreateTable;
        if (word.SequenceEqual("CreateIndex"u8)) return MigrationStatementKind.CreateIndex;
        if (word.SequenceEqual("AddComment"u8)) return MigrationStatementKind.AddComment;
        if (word.SequenceEqual("AddForeignKey"u8)) return MigrationStatementKind.AddForeignKey;
        if (word.SequenceEqual("DropTable"u8)) return MigrationStatementKind.DropTable;
        if (word.SequenceEqual("DropForeignKey"u8)) return MigrationStatementKind.DropForeignKey;
        if (word.SequenceEqual("DropOther"u8)) return MigrationStatementKind.DropOther;
        if (word.SequenceEqual("Execute"u8)) return MigrationStatementKind.Execute;
        if (word.SequenceEqual("CreateSchema"u8)) return MigrationStatementKind.CreateSchema;
        if (word.SequenceEqual("CreateExtension"u8)) return MigrationStatementKind.CreateExtension;
        if (word.SequenceEqual("CreateType"u8)) return MigrationStatementKind.CreateType;
        if (word.SequenceEqual("CreatePartitioning"u8)) return MigrationStatementKind.CreatePartitioning;
        if (word.SequenceEqual("CreatePartition"u8)) return MigrationStatementKind.CreatePartition;
        throw Corrupt();
    }

    private bool ReadEither(ReadOnlySpan<byte> yes, ReadOnlySpan<byte> no)
    {
        var word = Until((byte)' ');
        return word.SequenceEqual(yes) || (word.SequenceEqual(no) ? false : throw Corrupt());
    }

    private int? ReadNone()
    {
        rest = rest[2..];
        return null;
    }

    private int ReadNumber() =>
        int.TryParse(Until((byte)' '), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Corrupt();

    private ReadOnlySpan<byte> Until(byte end)
    {
        var length = rest.IndexOf(end);
        if (length < 0)
            throw Corrupt();

        var word = rest[..length];
        rest = rest[(length + 1)..];
        return word;
    }

    private readonly string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Corrupt();
        }
    }

    private readonly InvalidDataException Corrupt() =>
        new($"The stored statements are not readable near byte {total - rest.Length} of {total}; "
            + "build the project that holds the migration again.");
}
