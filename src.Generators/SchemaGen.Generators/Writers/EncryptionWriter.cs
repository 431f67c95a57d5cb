using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Generators.Writers;

/// <summary>Writes the methods that encrypt and decrypt the values of a column.</summary>
internal static class EncryptionWriter
{
    private const string Cipher = "global::SchemaGen.Encryption.ColumnCipher";
    private const string RowId = "global::System.ReadOnlySpan<byte> encryptionRowId";
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
            var encoded = value.IsText && table.Table.FindColumn(member.Column) is { } column ? Checked(value.Encode, column, table.Table, columnId) : value.Encode;
            code.Line($"    {Cipher}.Encrypt(keys, {CSharpText.Literal(encryption.KeyName)}, {columnId}, {row.Expression}, {encoded});");
            code.Line();
            code.Summary($"Decrypts what the column <c>{name}</c> of the row holds.");
            code.Mark();
            code.Line($"public static {value.Result} Decrypt{member.Member}({KeyRing}, global::System.ReadOnlySpan<byte> stored, {row.Parameters}) =>");
            code.Line("    " + value.Decode($"{Cipher}.{(value.IsBytes ? "DecryptBytes" : "DecryptText")}(keys, {columnId}, {row.Expression}, stored)") + ";");
            code.Line();
            code.Summary($"Encrypts what the column <c>{name}</c> of the row holds again, under the current version of its key; what is under that already stays.");
            code.Mark();
            code.Line($"public static byte[] Reencrypt{member.Member}({KeyRing}, global::System.ReadOnlySpan<byte> stored, {row.Parameters}) =>");
            code.Line($"    {Cipher}.Reencrypt(keys, {columnId}, {row.Expression}, stored);");
            if (encryption.SearchColumn is { } search && value.IsText) WriteSearch(code, member, encryption, CSharpText.Comment(search), columnId, value);
        }

        WriteWholeRow(code, table, row);
    }

    // One call for all encrypted columns of a row, to write it and to read it.
    private static void WriteWholeRow(CodeWriter code, LinkedTable table, RowKey row)
    {
        var members = table.Model.EncryptedMembers
            .Select(member => (Member: member, Value: ValueCode.For(member.Type), Encryption: table.Table.FindColumn(member.Column)?.Encryption))
            .Where(item => item.Value is not null && item.Encryption is not null)
            .ToArray();
        if (members.Length == 0 || table.Model.Class.Containers.Count > 0) return;
        var stored = members.SelectMany(item => item is { Encryption.SearchColumn: not null, Value.IsText: true }
            ? new[] { $"byte[]? {item.Member.Member}", $"byte[]? {item.Member.Member}Search" }
            : [$"byte[]? {item.Member.Member}"]);
        var encrypted = members.SelectMany(item =>
        {
            var name = CSharpText.Identifier(item.Member.Member);
            var one = $"row.{name} is {{ }} of{item.Member.Member} ? Encrypt{item.Member.Member}(keys, of{item.Member.Member}, {row.OfRow}) : null";
            return item is { Encryption.SearchColumn: not null, Value.IsText: true }
                ? new[] { one, $"row.{name} is {{ }} in{item.Member.Member} ? Search{item.Member.Member}(keys, in{item.Member.Member}) : null" }
                : [one];
        });
        var decrypted = members.Select(item => $"stored.{item.Member.Member} is {{ }} of{item.Member.Member} ? Decrypt{item.Member.Member}(keys, of{item.Member.Member}, {row.Names}) : null");
        var type = "global::" + CSharpText.Name(table.Model.Class.MetadataName);
        code.Line();
        code.Summary("The encrypted columns of a row as they are stored, by the names of their properties.");
        code.Mark();
        code.Line($"public readonly record struct EncryptedValues({string.Join(", ", stored)});");
        code.Line();
        code.Summary("The values of the encrypted columns of a row, by the names of their properties.");
        code.Mark();
        code.Line($"public readonly record struct DecryptedValues({string.Join(", ", members.Select(item => item.Value!.Result + "? " + item.Member.Member))})");
        code.Line("{");
        code.Line("    /// <summary>The type's name: no value gets into a log.</summary>");
        code.Line("    public override string ToString() => nameof(DecryptedValues);");
        code.Line("}");
        code.Line();
        code.Summary("Encrypts all encrypted columns of a row: what to bind beside its other properties.");
        code.Mark();
        code.Line($"public static EncryptedValues EncryptValues({KeyRing}, {type} row{row.Extra}) => new(");
        code.Line("    " + string.Join(",\n        ", encrypted) + ");");
        code.Line();
        code.Summary("Decrypts all encrypted columns of a row.");
        code.Mark();
        code.Line($"public static DecryptedValues DecryptValues({KeyRing}, EncryptedValues stored, {row.Parameters}) => new(");
        code.Line("    " + string.Join(",\n        ", decrypted) + ");");
    }

    private static void WriteSearch(CodeWriter code, EncryptedMember member, ColumnEncryption encryption, string name, string columnId, ValueCode value)
    {
        var key = CSharpText.Literal(encryption.KeyName);
        code.Line();
        code.Summary($"What <c>{name}</c> of a row with this value holds, under the current key: store it there, and find rows by it.");
        code.Mark();
        code.Line($"public static byte[] Search{member.Member}({KeyRing}, {value.Parameter} value) => {Cipher}.Search(keys, {key}, {columnId}, {value.Encode});");
        code.Line();
        code.Summary($"What <c>{name}</c> of a row holds that was written under another version of the key, while keys are rotated.");
        code.Mark();
        code.Line($"public static byte[] Search{member.Member}({KeyRing}, {value.Parameter} value, int keyVersion) => {Cipher}.Search(keys, {key}, keyVersion, {columnId}, {value.Encode});");
    }

    // The length and format that the database cannot check.
    private static string Checked(string value, Column column, Table table, string columnId)
    {
        const string format = "global::SchemaGen.Encryption.ColumnFormat";
        var length = column.Type switch
        {
            StringType text => text.Length,
            CharType text => text.Length,
            CaseInsensitiveTextType text => text.Length,
            _ => 0,
        };
        if (length > 0) value = $"{format}.WithinLength({value}, {columnId}, {length.Invariant()})";
        foreach (var check in table.Checks)
            if (check.IsFormatOf(column.Name) && check.Condition is Matches matches)
                value = $"{format}.Matching({value}, {columnId}, {CSharpText.Literal(matches.DotNetPattern)})";
        return value;
    }

    /// <summary>What binds a value to its row: the key where the application knows it, else a row id.</summary>
    private sealed record RowKey(string Parameters, string Expression, string Names, string OfRow, string Extra = "")
    {
        public static RowKey? Of(Table table)
        {
            if (table.Columns.Any(column => column.Member == TableBuilder.EncryptionRowId))
                return new RowKey(RowId, "encryptionRowId", "encryptionRowId", "encryptionRowId", ", " + RowId);
            if (table.PrimaryKey is not { } key) return null;
            var parts = new List<(string Parameter, string Expression)>();
            var names = new List<string>();
            var ofRow = new List<string>();
            foreach (var name in key.Columns)
            {
                if (table.FindColumn(name) is not { } column) return null;
                var parameter = CSharpText.Identifier(char.ToLowerInvariant(column.Member[0]) + column.Member.Substring(1));
                if (parameter is "keys" or "value" or "stored") parameter += "Key";
                names.Add(parameter);
                ofRow.Add("row." + CSharpText.Identifier(column.Member));
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
                ? new RowKey(parts[0].Parameter, parts[0].Expression, names[0], ofRow[0])
                : new RowKey(
                    string.Join(", ", parts.Select(part => part.Parameter)),
                    $"{Cipher}.RowKey([{string.Join(", ", parts.Select(part => part.Expression))}])",
                    string.Join(", ", names),
                    string.Join(", ", ofRow));
        }
    }

    /// <summary>How a value becomes what is encrypted, and back.</summary>
    private sealed record ValueCode(string Parameter, string Result, string Encode, Func<string, string> Decode, bool IsBytes = false, bool IsText = false)
    {
        public static ValueCode? For(ClrType type) => type.Kind switch
        {
            ClrKind.String => new ValueCode("string", "string", "value", text => text, IsText: true),
            ClrKind.Bytes => new ValueCode("global::System.ReadOnlySpan<byte>", "byte[]", "value", bytes => bytes, IsBytes: true),
            ClrKind.Boolean => new ValueCode("bool", "bool", "value ? \"true\" : \"false\"", text => text + " == \"true\""),
            ClrKind.DateTime or ClrKind.DateTimeOffset => new ValueCode(
                type.Name,
                type.Name,
                "value.ToString(\"O\", global::System.Globalization.CultureInfo.InvariantCulture)",
                text => Read(text, $"{type.Name}.Parse(text, global::System.Globalization.CultureInfo.InvariantCulture, global::System.Globalization.DateTimeStyles.RoundtripKind)")),
            ClrKind.DateOnly or ClrKind.TimeOnly => new ValueCode(
                type.Name,
                type.Name,
                "value.ToString(\"O\", global::System.Globalization.CultureInfo.InvariantCulture)",
                text => Read(text, $"{type.Name}.Parse(text, global::System.Globalization.CultureInfo.InvariantCulture)")),
            ClrKind.Single or ClrKind.Double => new ValueCode(
                type.Name,
                type.Name,
                "value.ToString(\"R\", global::System.Globalization.CultureInfo.InvariantCulture)",
                text => Read(text, $"{type.Name}.Parse(text, global::System.Globalization.CultureInfo.InvariantCulture)")),
            >= ClrKind.SByte and <= ClrKind.UInt64 or ClrKind.Decimal or ClrKind.Guid or ClrKind.TimeSpan => new ValueCode(
                type.Name,
                type.Name,
                "value.ToString(null, global::System.Globalization.CultureInfo.InvariantCulture)",
                text => Read(text, $"{type.Name}.Parse(text, global::System.Globalization.CultureInfo.InvariantCulture)")),
            _ => null,
        };

        // What cannot be read is not quoted.
        private static string Read(string text, string parse) => $"global::SchemaGen.Encryption.ColumnFormat.Read({text}, static text => {parse})";
    }
}
