namespace SchemaGen.Model.Dialects.PostgreSql;

// Which types an access method takes: those of PostgreSQL itself, and those of the extensions that come with it.
public sealed partial class PostgreSqlDialect
{
    private const string Trigrams = "pg_trgm";

    private static readonly ServerVersion FirstWithHashedPaths = new(17);

    /// <summary>What is written after a column, where it is not what the method takes by itself.</summary>
    private static string? OperatorClass(Index index, Column column) => index.Method switch
    {
        null => null,
        VectorMethod vector => VectorOperators(vector.Distance),
        var method when OperatorClassOf(method) is { } written => written,
        GinMethod when IsText(column) => "gin_trgm_ops",
        GistMethod when IsText(column) => "gist_trgm_ops",
        GistMethod when IsAddress(column) => "inet_ops",
        _ => null,
    };

    // Only letters, digits and underscores are in it; of a schema it is not.
    private static string? OperatorClassOf(IndexMethod method) => method switch
    {
        GinMethod gin => gin.OperatorClass,
        GistMethod gist => gist.OperatorClass,
        SpGistMethod spgist => spgist.OperatorClass,
        BrinMethod brin => brin.OperatorClass,
        _ => null,
    };

    private static IEnumerable<string> Extensions(Index index, Table table)
    {
        if (index.Method is BloomMethod) yield return "bloom";
        if (index.Method is not (GinMethod or GistMethod or ExclusionMethod { Using: "gist" })) yield break;
        var written = OperatorClassOf(index.Method);
        if (written?.EndsWith("_trgm_ops", StringComparison.Ordinal) == true) yield return Trigrams;
        foreach (var part in index.Columns)
        {
            if (written is not null) continue;
            var column = table.FindColumn(part.Name)!;
            var isText = IsText(column);
            if (isText && index.Method is not ExclusionMethod) yield return Trigrams;
            else if (isText || (IsScalar(column) && !(index.Method is GistMethod && IsAddress(column))))
                yield return index.Method is GinMethod ? "btree_gin" : "btree_gist";
        }
    }

    private static bool HasOperators(IndexMethod method, Column column, ServerVersion version)
    {
        if (column.Type is RawType) return true;
        return method switch
        {
            GinMethod => IsText(column) || IsScalar(column) || column.Type is JsonType { IsBinary: true } or TsVectorType
                || column.Type is HstoreType { Form: ValueForm.Native } or SetType { Form: ValueForm.Native } || IsList(column),
            GistMethod => IsText(column) || IsScalar(column) || IsRange(column)
                || column.Type is TsVectorType or GeometryType or HstoreType { Form: ValueForm.Native } or LTreeType { Form: ValueForm.Native },
            SpGistMethod => IsText(column) || IsStoredText(column) || IsRange(column) || IsAddress(column)
                || column.Type is GeometryType,
            BrinMethod => IsText(column) || IsStoredText(column) || IsRange(column) || column.Type is GeometryType
                || (IsScalar(column) && column.Type is not (BooleanType or EnumType { })),
            HashMethod when column.Type is LTreeType { Form: ValueForm.Native } => version >= FirstWithHashedPaths,
            HashMethod => column.Type is GeometryType { IsGeography: false } || IsText(column) || IsStoredText(column) || IsRange(column) || IsList(column)
                || column.Type is JsonType { IsBinary: true } or HstoreType { Form: ValueForm.Native } or SetType { Form: ValueForm.Native }
                || (IsScalar(column) && column.Type is not BitType { Form: ValueForm.Native }),
            BloomMethod => IsText(column) || IsStoredText(column) || IsInteger32(column),
            _ => true,
        };
    }

    private static bool IsText(Column column) => column.Type is StringType or CharType or TextType or MediumTextType or CaseInsensitiveTextType;

    // Types of which a text is kept.
    private static bool IsStoredText(Column column) => column.Type switch
    {
        EnumType => column.Storage == ColumnStorage.Driver,
        UlidType or XmlType => true,
        ArrayType { Form: not ValueForm.Native } or HstoreType { Form: not ValueForm.Native } or RangeType { Form: not ValueForm.Native } => true,
        IpAddressType { Form: not ValueForm.Native } or CidrType { Form: not ValueForm.Native } or MacAddressType { Form: not ValueForm.Native } => true,
        LTreeType { Form: not ValueForm.Native } or BitType { Form: ValueForm.Text } or SetType { Form: not ValueForm.Native } => true,
        _ => false,
    };

    private static bool IsAddress(Column column) => column.Type is IpAddressType { Form: ValueForm.Native } or CidrType { Form: ValueForm.Native };

    private static bool IsRange(Column column) => column.Type is RangeType { Form: ValueForm.Native };

    private static bool IsList(Column column) => column.Type is ArrayType { Form: ValueForm.Native } list && !HasNoOrder(list.Element);

    private static bool IsInteger32(Column column) =>
        column.Type is IntegerType { Bits: 16, IsUnsigned: true } or IntegerType { Bits: 32, IsUnsigned: false };

    // What the extensions btree_gin and btree_gist know.
    private static bool IsScalar(Column column) => IsStoredText(column) || IsAddress(column) || column.Type is
        BooleanType or IntegerType or DecimalType or FloatType or DateType or TimeType or TimestampType or TimestampTzType or IntervalType or UuidType
        or BinaryType or RowVersionType or YearType or MacAddressType or EnumType or BitType { Form: not ValueForm.Text };
}
