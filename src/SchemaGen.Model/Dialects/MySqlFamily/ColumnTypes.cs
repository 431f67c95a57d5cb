using System.Globalization;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// Each type is what MySqlConnector, at its defaults, writes and reads without loss for the C# type.
public abstract partial class MySqlFamilyDialect
{
    // A row may have 65,535 bytes: no single column takes more than a quarter of them, at four bytes a character.
    private const int LongestText = 4095;
    private const int LongestBinary = 16_383;

    /// <summary>The type of an identifier.</summary>
    protected virtual string UuidTypeName(SchemaTarget target) => "CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci";

    private bool IsBytes(Column column, TablePlan plan) =>
        column is { Type: UuidType, Storage: ColumnStorage.Native } && Supports(Feature.Uuid, plan.Target) is not Capability.Native;

    private static string Bytes(string uuid) => "x'" + Guid.Parse(uuid).ToString("N") + "'";

    /// <summary>The function that makes a new identifier, as a default's value.</summary>
    protected virtual string NewUuid(SchemaTarget target) => "(uuid())";

    /// <inheritdoc/>
    protected override string TypeName(Column column, TablePlan plan) => column.Type switch
    {
        StringType { Length: <= LongestText } text => $"VARCHAR({text.Length.Invariant()})",

        // CHAR loses trailing blanks, and the driver takes CHAR(36) for a uuid.
        CharType { Length: <= LongestText } text => $"VARCHAR({text.Length.Invariant()})",
        EnumType list when IsNative(list) => "ENUM(" + string.Join(", ", list.Values.Select(Literal)) + ")",
        EnumType list => $"VARCHAR({list.LongestValue.Invariant()})",
        BooleanType => "TINYINT(1)",
        IntegerType number =>
            (number.Bits switch { 8 => "TINYINT", 16 => "SMALLINT", 32 => "INT", _ => "BIGINT" }) + (number.IsUnsigned ? " UNSIGNED" : ""),
        DecimalType number => $"DECIMAL({number.Precision.Invariant()},{number.Scale.Invariant()})",

        // FLOAT is sent with six digits and equals no decimal number; a double holds every float exactly.
        FloatType => "DOUBLE",
        BinaryType { Length: { } length and <= LongestBinary } => $"VARBINARY({length.Invariant()})",
        BinaryType => "LONGBLOB",
        DateType => "DATE",
        TimeType or IntervalType => "TIME(6)",
        TimestampType or TimestampTzType => "DATETIME(6)",
        UuidType when IsBytes(column, plan) => "BINARY(16)",
        UuidType => UuidTypeName(plan.Target),
        JsonType => "JSON",
        _ => NativeTypeName(column, plan) ?? "LONGTEXT",
    };

    // The server cuts trailing blanks off the values of an ENUM, keeps no more than 255 characters of one, and takes no bytes for one.
    private static bool IsNative(EnumType list) => !list.Values.IsEmpty && list.Values.All(
        value => value.Length is > 0 and <= 255 && value[value.Length - 1] != ' ' && value.IndexOfAny(['\\', '\0']) < 0);

    /// <inheritdoc/>
    protected override IEnumerable<string> TypeConditions(Column column, TablePlan plan)
    {
        // A check on a column that an action may change is refused; the same one stands on the referenced column.
        if (plan.Table.ForeignKeys.Any(key => key.Columns.Contains(column.Name) && Changes(key))) yield break;
        var name = Quote(column.Name);
        switch (column.Type)
        {
            case StringType { Length: > LongestText } text:
                yield return "char_length(" + name + ") <= " + text.Length.Invariant();
                break;
            case CharType text:
                yield return "char_length(" + name + ") = " + text.Length.Invariant();
                break;
            case BinaryType { Length: { } length and > LongestBinary }:
                yield return "length(" + name + ") <= " + length.Invariant();
                break;
            case EnumType list when !IsNative(list):
                yield return InList(column, list);
                break;
            case var _ when NativeCondition(column, plan) is { } condition:
                yield return condition;
                break;
        }
    }

    /// <inheritdoc/>
    protected override string IdentityClause(Identity identity) => "AUTO_INCREMENT";

    /// <inheritdoc/>
    protected override string DefaultValue(ColumnDefault value, Column column, TablePlan plan)
    {
        var text = value switch
        {
            TextDefault constant when column.Type is TimestampTzType => Literal(InUtc(constant.Value)),
            TextDefault constant when IsBytes(column, plan) => Bytes(constant.Value),
            TextDefault constant => Literal(constant.Value),
            NumberDefault number when column.Type is FloatType { IsDouble: false } => Single(number.Digits),
            NumberDefault number => number.Digits,
            BooleanDefault flag => flag.Value ? "1" : "0",
            NowDefault when column.Type is DateType => "(utc_date())",
            NowDefault when column.Type is TimeType => "(utc_time(6))",
            NowDefault => "(utc_timestamp(6))",
            NewUuidDefault when IsBytes(column, plan) => "(unhex(replace(uuid(), '-', '')))",
            NewUuidDefault => NewUuid(plan.Target),
            _ => "NULL",
        };

        // What is stored outside the row takes an expression only.
        return text[0] != '(' && TypeName(column, plan) is "LONGTEXT" or "MEDIUMTEXT" or "LONGBLOB" or "JSON" ? "(" + text + ")" : text;
    }

    // FLOAT ends at the greatest number itself, and its shortest digits are more than that.
    private static string Single(string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) > float.MaxValue
            ? (number < 0 ? "-" : "") + "3.4028234663852886E+38"
            : digits;

    // DATETIME knows no offset.
    private static string InUtc(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture)
            : text;
}
