using System.Globalization;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Oracle;

// Types that not every database has: native where Oracle has them, else text, numbers or bytes with a check. An empty text is NULL
// here, so a condition that only an empty text would miss cannot be missed.
public sealed partial class OracleDialect
{
    private const int LongestVector = 65_535;

    private static bool IsVector(ColumnType type, SchemaTarget target) =>
        type is VectorType { Dimensions: <= LongestVector } && Abilities.For(Feature.Vector, target) is Capability.Native;

    private static string? NativeTypeName(Column column, SchemaTarget target) => column.Type switch
    {
        CaseInsensitiveTextType { Length: <= LongestText } text => $"VARCHAR2({text.Length.Invariant()} CHAR)",
        BitType { Form: ValueForm.Text } bits => $"VARCHAR2({bits.Length.Invariant()})",
        BitType => "NUMBER(20)",
        YearType => "NUMBER(4)",
        UlidType => "VARCHAR2(26)",
        SetType { LongestValue: <= LongestText } set => $"VARCHAR2({set.LongestValue.Invariant()} CHAR)",
        XmlType => "XMLTYPE",
        RowVersionType => "RAW(8)",
        CidrType => "VARCHAR2(49)",
        MacAddressType => "VARCHAR2(17)",
        VectorType vector when IsVector(vector, target) => $"VECTOR({vector.Dimensions.Invariant()}, FLOAT32)",
        VectorType { Bytes: <= LongestBinary } vector => $"RAW({vector.Bytes.Invariant()})",
        VectorType => "BLOB",
        LTreeType => $"VARCHAR2({LTreeType.LongestPath.Invariant()})",
        RangeType => "VARCHAR2(200)",
        GeometryType => "SDO_GEOMETRY",
        _ => null,
    };

    private string? NativeCondition(Column column, SchemaTarget target)
    {
        var name = Quote(column.Name);
        return column.Type switch
        {
            CaseInsensitiveTextType { Length: > LongestText } text => $"LENGTH({name}) <= {text.Length.Invariant()}",
            BitType { Form: ValueForm.Text } bits => Matches(name, "^[01]{" + bits.Length.Invariant() + "}$"),
            BitType bits => $"{name} BETWEEN 0 AND {bits.Greatest.ToString(CultureInfo.InvariantCulture)}",
            YearType => $"{name} BETWEEN 1901 AND 2155",
            UlidType => Matches(name, "^[0-7][0-9ABCDEFGHJKMNPQRSTVWXYZ]{25}$"),
            SetType set => OnlyItems(name, set),
            ArrayType => name + " IS JSON AND " + Matches(name, "^[[:space:]]*\\["),
            HstoreType => name + " IS JSON AND " + Matches(name, "^[[:space:]]*\\{"),
            // LENGTH counts the digits that bytes are shown by.
            RowVersionType => $"LENGTH({name}) = 16",
            IpAddressType => Matches(name, "^[0-9ABCDEFabcdef]*[:.][0-9ABCDEFabcdef:.]*$"),
            CidrType => Matches(name, "^[0-9ABCDEFabcdef:.]+/[0-9]{1,3}$"),
            MacAddressType => Matches(name, "^[0-9abcdef]{2}(:[0-9abcdef]{2}){5}$"),
            VectorType vector when !IsVector(vector, target) =>
                $"LENGTH({name}) = {(vector.Bytes * (vector.Bytes <= LongestBinary ? 2 : 1)).Invariant()}",
            LTreeType => Matches(name, "^" + Label + "([.]" + Label + ")*$"),
            RangeType => IsRange(name),
            GeometryType shape => $"{name}.SDO_SRID = {shape.Srid.Invariant()}",
            _ => null,
        };
    }

    private const string Label = "[0-9ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_]+";

    // The classes name each letter, since a session's language decides what is between two.
    private static string Matches(string name, string pattern) => $"REGEXP_LIKE({name}, '{pattern}', 'c')";

    /// <inheritdoc/>
    protected override string JoinTexts(params string[] texts) => string.Join(" || ", texts);

    /// <inheritdoc/>
    protected override string IsEmpty(string text) => text + " IS NULL";

    // A spatial index needs to know the bounds and the tolerance of its column.
    private IEnumerable<SqlStatement> DescribeGeometry(TablePlan plan)
    {
        foreach (var column in plan.Table.Columns)
            if (column.Type is GeometryType shape)
                yield return new SqlStatement(
                    "INSERT INTO USER_SDO_GEOM_METADATA (TABLE_NAME, COLUMN_NAME, DIMINFO, SRID) VALUES ("
                    + MetadataKey(column, plan) + ", SDO_DIM_ARRAY(" + Bounds(column, shape.Srid, plan.Table) + "), " + shape.Srid.Invariant() + ")",
                    StatementKind.Execute,
                    column.Name);
    }

    /// <inheritdoc/>
    protected override IEnumerable<SqlStatement> CleanUp(TablePlan plan)
    {
        var ordinal = 0;
        foreach (var column in plan.Table.Columns)
            if (column.Type is GeometryType)
                yield return new SqlStatement(
                    "DELETE FROM USER_SDO_GEOM_METADATA WHERE (TABLE_NAME, COLUMN_NAME) IN ((" + MetadataKey(column, plan) + "))",
                    StatementKind.DropOther,
                    column.Name)
                {
                    Undoes = ++ordinal,
                };
    }

    private string MetadataKey(Column column, TablePlan plan) =>
        Literal(TableName(plan.Table.Name)) + ", " + Literal(Fold(column.Name));

    // Degrees where the system is that of GPS; of others the bounds are not known, unless a spatial index says them.
    private static string Bounds(Column column, int srid, Table table)
    {
        var index = table.Indexes.FirstOrDefault(index => index.Method is SpatialMethod && index.Columns[0].Name == column.Name);
        var (x, y, tolerance) = srid == 4326 ? ("LONGITUDE", "LATITUDE", "0.05") : ("X", "Y", "0.005");
        var box = index?.Method is SpatialMethod { Bounds: { } bounds } ? bounds : BoundingBox.Of(srid == 4326 ? srid : 0);
        return $"SDO_DIM_ELEMENT('{x}', {box.Left}, {box.Right}, {tolerance}), SDO_DIM_ELEMENT('{y}', {box.Bottom}, {box.Top}, {tolerance})";
    }
}
