using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Types that other databases lack, each for the C# type that Npgsql maps to it. A string it sends as text, which PostgreSQL takes
// for none of them, so there a text is stored, and a cast checks it.
public sealed partial class PostgreSqlDialect
{
    private const int LongestVector = 16_000;

    private static string? Extension(ColumnType type) => type switch
    {
        CaseInsensitiveTextType => "citext",
        HstoreType { Form: ValueForm.Native } => "hstore",
        LTreeType => "ltree",
        VectorType { Dimensions: <= LongestVector } => "vector",
        GeometryType => "postgis",
        _ => null,
    };

    private IEnumerable<SqlStatement> CreateExtensions(TablePlan plan) =>
        plan.Table.Columns.Select(column => Extension(column.Type)).OfType<string>().Distinct()
            .Select(name => new SqlStatement("CREATE EXTENSION IF NOT EXISTS " + Quote(name), StatementKind.CreateExtension, name));

    private string? NativeTypeName(Column column, TablePlan plan) => column.Type switch
    {
        CaseInsensitiveTextType => "citext",
        BitType { Form: ValueForm.Native } bits => $"bit({bits.Length.Invariant()})",
        BitType { Form: ValueForm.Number } bits => bits.Length < 64 ? "bigint" : "numeric(20)",
        BitType bits => $"varchar({bits.Length.Invariant()})",
        YearType => "smallint",
        UlidType => "varchar(26)",
        SetType { Form: ValueForm.Native } => "text[]",
        ArrayType { Form: ValueForm.Native } array => TypeName(column with { Type = array.Element }, plan) + "[]",
        HstoreType { Form: ValueForm.Native } => "hstore",
        RowVersionType => "bytea",
        IpAddressType { Form: ValueForm.Native } => "inet",
        IpAddressType => "varchar(45)",
        CidrType { Form: ValueForm.Native } => "cidr",
        CidrType => "varchar(49)",
        MacAddressType { Form: ValueForm.Native } => "macaddr",
        MacAddressType => "varchar(17)",
        VectorType { Dimensions: <= LongestVector } vector => $"vector({vector.Dimensions.Invariant()})",
        VectorType => "bytea",
        LTreeType => "ltree",
        TsVectorType => "tsvector",
        RangeType { Form: ValueForm.Native } range => TypeName(range.Kind),
        GeometryType shape => (shape.IsGeography ? "geography(" : "geometry(") + shape.Kind + "," + shape.Srid.Invariant() + ")",
        _ => null,
    };

    private static string TypeName(RangeKind kind) => kind switch
    {
        RangeKind.Integer => "int4range",
        RangeKind.BigInteger => "int8range",
        RangeKind.Numeric => "numrange",
        RangeKind.Date => "daterange",
        RangeKind.Timestamp => "tsrange",
        _ => "tstzrange",
    };

    private string? NativeCondition(Column column)
    {
        var name = Quote(column.Name);
        return column.Type switch
        {
            CaseInsensitiveTextType text => "char_length(" + name + ") <= " + text.Length.Invariant(),
            BitType { Form: ValueForm.Number } bits => name + " BETWEEN 0 AND " + bits.Greatest.ToString(Culture),
            BitType { Form: ValueForm.Text } bits => name + " ~ '^[01]{" + bits.Length.Invariant() + "}$'",
            YearType => name + " BETWEEN 1901 AND 2155",
            UlidType => name + " ~ '^[0-7][0-9A-HJKMNP-TV-Z]{25}$'",
            SetType { Form: ValueForm.Native } set => name + " <@ " + ArrayOf(set),
            SetType set => "string_to_array(" + name + ", ',') <@ " + ArrayOf(set),
            XmlType => "xml_is_well_formed_document(" + name + ")",
            ArrayType { Form: not ValueForm.Native } => "jsonb_typeof(" + name + "::jsonb) = 'array'",
            HstoreType { Form: not ValueForm.Native } => "jsonb_typeof(" + name + "::jsonb) = 'object'",
            RowVersionType => "octet_length(" + name + ") = 8",
            IpAddressType { Form: not ValueForm.Native } => UnlessNull(column, "(" + name + "::inet) IS NOT NULL AND " + name + " NOT LIKE '%/%'"),
            CidrType { Form: not ValueForm.Native } => UnlessNull(column, "(" + name + "::cidr) IS NOT NULL AND " + name + " LIKE '%/%'"),
            MacAddressType { Form: not ValueForm.Native } => name + " ~ '^[0-9a-f]{2}(:[0-9a-f]{2}){5}$'",
            VectorType { Dimensions: > LongestVector } vector => "octet_length(" + name + ") = " + vector.Bytes.Invariant(),
            RangeType { Form: not ValueForm.Native } range => UnlessNull(column, "(" + name + "::" + TypeName(range.Kind) + ") IS NOT NULL"),
            _ => null,
        };
    }

    private string ArrayOf(SetType set) => "ARRAY[" + string.Join(", ", set.Values.Select(Literal)) + "]::text[]";
}
