using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;

namespace SchemaGen.Generators.Writers;

/// <summary>Writes the methods that encrypt and decrypt the values of a column.</summary>
internal static class EncryptionWriter
{
    private const string Cipher = "global::SchemaGen.Encryption.ColumnCipher";
    private const string KeyRing = "global::SchemaGen.Encryption.IColumnKeyRing keys";

    public static void Write(CodeWriter code, LinkedTable table)
    {
        if (table.Model.EncryptedMembers.IsEmpty || RowKey.Of(table.Table) is not { } row) return;
        foreach (var member in table.Model.EncryptedMembers)
        {
            if (table.Table.FindColumn(member.Column) is not { Encryption: { } encryption }) continue;
            if (ValueCode.For(member.Type) is not { } value) continue;
            var columnId = CSharpText.Literal(table.Table.Name + "." + member.Column);
            var name = CSharpText.Comment(member.Column);

            code.Line();
            code.Summary($"Encrypts a value of <c>{name}</c> for the row, under the current key {CSharpText.Comment(encryption.KeyName)}; bind the result to the column.");
            code.Mark();
            code.Line($"public static byte[] Encrypt{member.Member}({KeyRing}, {value.Parameter} value, {row.Parameters}) =>");
            code.Line($"    {Cipher}.Encrypt(keys, {CSharpText.Literal(encryption.KeyName)}, {columnId}, {row.Expression}, {value.Encode});");
            code.Line();
            code.Summary($"Decrypts what the column <c>{name}</c> of the row holds.");
            code.Mark();
            code.Line($"public static {value.Result} Decrypt{member.Member}({KeyRing}, global::System.ReadOnlySpan<byte> stored, {row.Parameters}) =>");
            code.Line("    " + value.Decode($"{Cipher}.{(value.IsBytes ? "DecryptBytes" : "DecryptText")}(keys, {columnId}, {row.Expression}, stored)") + ";");
        }
    }

    /// <summary>What binds a value to its row: the key where the application knows it, else a row id.</summary>
    private sealed record RowKey(string Parameters, string Expression)
    {
        public static RowKey? Of(Table table)
        {
            if (table.Columns.Any(column => column.Member == TableBuilder.EncryptionRowId))
                return new RowKey("global::System.ReadOnlySpan<byte> encryptionRowId", "encryptionRowId");
            if (table.PrimaryKey is not { } key) return null;
            var parts = new List<(string Parameter, string Expression)>();
            foreach (var name in key.Columns)
            {
                if (table.FindColumn(name) is not { } column) return null;
                var parameter = CSharpText.Identifier(char.ToLowerInvariant(column.Member[0]) + column.Member.Substring(1));
                if (parameter is "keys" or "value" or "stored") parameter += "Key";
                switch (column.Type)
                {
                    case UuidType:
                        parts.Add(("global::System.Guid " + parameter, $"{Cipher}.RowKey({parameter})"));
                        break;
                    case IntegerType { Bits: < 64 } or IntegerType { IsUnsigned: false }:
                        parts.Add(("long " + parameter, $"{Cipher}.RowKey({parameter})"));
                        break;
                    case StringType or CharType or TextType or EnumType:
                        parts.Add(("string " + parameter, $"{Cipher}.RowKey({parameter})"));
                        break;
                    default:
                        return null;
                }
            }

            return parts.Count == 1
                ? new RowKey(parts[0].Parameter, parts[0].Expression)
                : new RowKey(
                    string.Join(", ", parts.Select(part => part.Parameter)),
                    $"{Cipher}.RowKey([{string.Join(", ", parts.Select(part => part.Expression))}])");
        }
    }

    /// <summary>How a value becomes what is encrypted, and back.</summary>
    private sealed record ValueCode(string Parameter, string Result, string Encode, Func<string, string> Decode, bool IsBytes = false)
    {
        public static ValueCode? For(ClrType type) => type.Kind switch
        {
            ClrKind.String => new ValueCode("string", "string", "value", text => text),
            ClrKind.Bytes => new ValueCode("global::System.ReadOnlySpan<byte>", "byte[]", "value", bytes => bytes, IsBytes: true),
            ClrKind.Boolean => new ValueCode("bool", "bool", "value ? \"true\" : \"false\"", text => text + " == \"true\""),
            ClrKind.DateTime or ClrKind.DateTimeOffset => new ValueCode(
                type.Name,
                type.Name,
                "value.ToString(\"O\", global::System.Globalization.CultureInfo.InvariantCulture)",
                text => $"{type.Name}.Parse({text}, global::System.Globalization.CultureInfo.InvariantCulture, global::System.Globalization.DateTimeStyles.RoundtripKind)"),
            ClrKind.DateOnly or ClrKind.TimeOnly => new ValueCode(
                type.Name,
                type.Name,
                "value.ToString(\"O\", global::System.Globalization.CultureInfo.InvariantCulture)",
                text => $"{type.Name}.Parse({text}, global::System.Globalization.CultureInfo.InvariantCulture)"),
            ClrKind.Single or ClrKind.Double => new ValueCode(
                type.Name,
                type.Name,
                "value.ToString(\"R\", global::System.Globalization.CultureInfo.InvariantCulture)",
                text => $"{type.Name}.Parse({text}, global::System.Globalization.CultureInfo.InvariantCulture)"),
            >= ClrKind.SByte and <= ClrKind.UInt64 or ClrKind.Decimal or ClrKind.Guid or ClrKind.TimeSpan => new ValueCode(
                type.Name,
                type.Name,
                "value.ToString(null, global::System.Globalization.CultureInfo.InvariantCulture)",
                text => $"{type.Name}.Parse({text}, global::System.Globalization.CultureInfo.InvariantCulture)"),
            _ => null,
        };
    }
}
