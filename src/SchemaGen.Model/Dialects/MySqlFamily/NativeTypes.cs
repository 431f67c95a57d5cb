using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// Types that not every database has: native where MySQL and MariaDB have them, else text or bytes with a check.
public abstract partial class MySqlFamilyDialect
{
    private const int LongestSet = 64;
    private const int LongestVector = 16_383;

    /// <summary>The collation of text whose letter case does not count; accents do.</summary>
    protected abstract string CaseInsensitiveCollation(ServerVersion version);

    private bool HasVectors(VectorType vector, SchemaTarget target) =>
        vector.Dimensions <= LongestVector && Supports(Feature.Vector, target) is Capability.Native;

    /// <summary>The condition that a text matches a pattern, letter case included.</summary>
    protected abstract string Matches(string name, string pattern);

    /// <summary>The pattern with an end that lets no line break follow, as $ does.</summary>
    protected static string ToTheEnd(string pattern) => pattern.TrimEnd('$') + "(?!.)";

    private string? NativeTypeName(Column column, TablePlan plan) => column.Type switch
    {
        MediumTextType => "MEDIUMTEXT",
        CaseInsensitiveTextType { Length: <= LongestText } text =>
            $"VARCHAR({text.Length.Invariant()})" + CaseInsensitivity(column, plan),
        CaseInsensitiveTextType => "LONGTEXT" + CaseInsensitivity(column, plan),
        BitType { Form: ValueForm.Text } bits => Ascii(bits.Length),
        BitType bits => $"BIT({bits.Length.Invariant()})",
        YearType => "YEAR",
        UlidType => Ascii(26),
        SetType set when IsNative(set) => "SET(" + string.Join(", ", set.Values.Select(Literal)) + ")",
        ArrayType or HstoreType => "JSON",
        // BINARY would fill up what is too short.
        RowVersionType => "VARBINARY(8)",
        IpAddressType => Ascii(IpAddressType.Longest),
        CidrType => Ascii(49),
        MacAddressType => Ascii(17),
        VectorType vector when HasVectors(vector, plan.Target) => $"VECTOR({vector.Dimensions.Invariant()})",
        VectorType { Bytes: <= LongestBinary } vector => $"VARBINARY({vector.Bytes.Invariant()})",
        VectorType => "LONGBLOB",
        LTreeType => Ascii(LTreeType.LongestPath),
        RangeType => Ascii(200),
        GeometryType shape => shape.Kind.ToString().ToUpperInvariant(),
        _ => null,
    };

    private string CaseInsensitivity(Column column, TablePlan plan) =>
        column.Collation is null ? " COLLATE " + CaseInsensitiveCollation(plan.Target.Version) : "";

    /// <summary>Whether columns of this type are <see cref="Ascii"/>, whatever else may be computed with them.</summary>
    internal static bool IsAscii(ColumnType type) =>
        type is BitType { Form: ValueForm.Text } or UlidType or IpAddressType or CidrType or MacAddressType or LTreeType or RangeType;

    private static string Ascii(int length) => $"VARCHAR({length.Invariant()}) CHARACTER SET ascii COLLATE ascii_bin";

    private static bool IsNative(SetType set) =>
        set.Values.Count is > 0 and <= LongestSet && IsNative(new EnumType(set.Values));

    /// <summary>What the type of a column cannot say by itself.</summary>
    protected virtual string? NativeCondition(Column column, TablePlan plan)
    {
        var name = Quote(column.Name);
        return column.Type switch
        {
            CaseInsensitiveTextType { Length: > LongestText } text => "char_length(" + name + ") <= " + text.Length.Invariant(),
            BitType { Form: ValueForm.Text } bits => Matches(name, "^[01]{" + bits.Length.Invariant() + "}$"),
            YearType => name + " BETWEEN 1901 AND 2155",
            UlidType => Matches(name, "^[0-7][0-9A-HJKMNP-TV-Z]{25}$"),
            SetType set when !IsNative(set) => OnlyItems(name, set),
            XmlType => UnlessNull(column, "extractvalue(" + name + ", '/*') IS NOT NULL"),
            ArrayType => "json_type(" + name + ") = 'ARRAY'",
            HstoreType => "json_type(" + name + ") = 'OBJECT'",
            // The function reads no further than to a character 0.
            IpAddressType => UnlessNull(column, "inet6_aton(" + name + ") IS NOT NULL AND locate(char(0), " + name + ") = 0"),
            RowVersionType => "length(" + name + ") = 8",
            CidrType => UnlessNull(
                column, Matches(name, "^[0-9A-Fa-f:.]+/[0-9]{1,3}$") + " AND inet6_aton(substring_index(" + name + ", '/', 1)) IS NOT NULL"),
            MacAddressType => Matches(name, "^[0-9a-f]{2}(:[0-9a-f]{2}){5}$"),
            VectorType vector when !HasVectors(vector, plan.Target) => "length(" + name + ") = " + vector.Bytes.Invariant(),
            LTreeType => Matches(name, "^([A-Za-z0-9_]+([.][A-Za-z0-9_]+)*)?$"),
            RangeType => IsRange(name),
            _ => null,
        };
    }
}
