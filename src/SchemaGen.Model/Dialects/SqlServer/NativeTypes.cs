using System.Globalization;
using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.SqlServer;

// Types that not every database has: native where SQL Server has them, else text, numbers or bytes with a check. LIKE has classes
// of characters, but no repetition; under a binary collation it tells letter case apart.
public sealed partial class SqlServerDialect
{
    private const int LongestVector = 1998;

    private static bool IsVector(ColumnType type, SchemaTarget target) =>
        type is VectorType { Dimensions: <= LongestVector } && Abilities.For(Feature.Vector, target) is Capability.Native;

    private static string? NativeTypeName(Column column, SchemaTarget target) => column.Type switch
    {
        CaseInsensitiveTextType text when column.Collation is not null => Text(text.Length),
        CaseInsensitiveTextType text => Text(text.Length) + " COLLATE Latin1_General_100_CI_AS_SC",
        BitType { Form: ValueForm.Text } bits => Text(bits.Length),
        BitType { Length: < 64 } => "bigint",
        BitType => "decimal(20,0)",
        YearType => "smallint",
        UlidType => Text(26),
        SetType set => Text(set.LongestValue),
        XmlType => "xml",
        RowVersionType => "rowversion",
        CidrType => Text(49),
        MacAddressType => Text(17),
        VectorType vector when IsVector(vector, target) => $"vector({vector.Dimensions.Invariant()})",
        VectorType { Bytes: <= LongestBinary } vector => $"varbinary({vector.Bytes.Invariant()})",
        VectorType => "varbinary(max)",
        LTreeType when column.Storage == ColumnStorage.Native => "hierarchyid",
        LTreeType => Text(LTreeType.LongestPath),
        RangeType => Text(200),
        GeometryType shape => shape.IsGeography ? "geography" : "geometry",
        _ => null,
    };

    private string? NativeCondition(Column column, SchemaTarget target)
    {
        var name = Quote(column.Name);
        return column.Type switch
        {
            CaseInsensitiveTextType text when text.Length > LongestText => $"DATALENGTH({name}) <= {(text.Length * 2L).Invariant()}",
            BitType { Form: ValueForm.Text } bits =>
                $"DATALENGTH({name}) = {(bits.Length * 2).Invariant()} AND {name} NOT LIKE '%[^01]%' COLLATE {Binary}",
            BitType bits => $"{name} BETWEEN 0 AND {bits.Greatest.ToString(CultureInfo.InvariantCulture)}",
            YearType => $"{name} BETWEEN 1901 AND 2155",
            UlidType => $"DATALENGTH({name}) = 52 AND {name} LIKE '[0-7]%' AND {name} NOT LIKE '%[^0-9A-HJKMNP-TV-Z]%' COLLATE {Binary}",
            SetType set => OnlyItems(name + " COLLATE " + Binary, set),
            ArrayType => IsJson(name, "ARRAY", '[', target),
            HstoreType => IsJson(name, "OBJECT", '{', target),
            IpAddressType => $"{name} LIKE '%[:.]%' AND {name} NOT LIKE '%[^0-9A-Fa-f:.]%' COLLATE {Binary}",
            CidrType => $"{name} LIKE '%[:.]%/[0-9]%' AND {name} NOT LIKE '%[^0-9A-Fa-f:./]%' COLLATE {Binary}",
            MacAddressType => $"{name} LIKE '" + string.Join(":", Enumerable.Repeat("[0-9a-f][0-9a-f]", 6)) + $"' COLLATE {Binary}",
            VectorType vector when !IsVector(vector, target) => $"DATALENGTH({name}) = {vector.Bytes.Invariant()}",
            LTreeType when column.Storage == ColumnStorage.Driver => $"{name} NOT LIKE '%[^A-Za-z0-9_.]%' COLLATE {Binary} "
                + $"AND {name} NOT LIKE '.%' AND {name} NOT LIKE '%.' AND {name} NOT LIKE '%..%'",
            RangeType => $"(LEFT({name}, 1) IN ('[', '(') AND RIGHT({name}, 1) IN (']', ')') AND CHARINDEX(',', {name}) > 1 OR {name} = 'empty')",
            GeometryType shape => $"{name}.STSrid = {shape.Srid.Invariant()}"
                + (shape.Kind == GeometryKind.Geometry ? "" : $" AND {name}.STGeometryType() = '{shape.Kind}'"),
            _ => null,
        };
    }

    // Before 2022, ISJSON does not tell arrays from objects.
    private static string IsJson(string name, string kind, char first, SchemaTarget target) => KnowsJsonKinds(target)
        ? $"ISJSON({name}, {kind}) = 1"
        : $"ISJSON({name}) = 1 AND LEFT(LTRIM({name}), 1) = '{first}'";

    // A text of blanks equals an empty one.
    /// <inheritdoc/>
    protected override string IsEmpty(string text) => $"DATALENGTH({text}) = 0";

    /// <inheritdoc/>
    protected override string JoinTexts(params string[] texts) => string.Join(" + ", texts);
}
