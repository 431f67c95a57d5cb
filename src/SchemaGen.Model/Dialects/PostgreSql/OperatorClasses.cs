namespace SchemaGen.Model.Dialects.PostgreSql;

// Which types an access method takes: those of PostgreSQL itself, and those of the extensions that come with it.
public sealed partial class PostgreSqlDialect
{
    private const string Trigrams = "pg_trgm";

    private static readonly ServerVersion FirstWithHashedPaths = new(17);

    private static readonly ServerVersion FirstWithSeveralRanges = new(14);

    /// <summary>What is written after a column, where it is not what the method takes by itself.</summary>
    private static string? OperatorClass(Index index, Column column) => index.Method switch
    {
        null => null,
        VectorMethod vector => VectorOperators(vector.Distance),
        OperatorMethod { OperatorClass: { } written } method when IsFor(written, method, column) => written,
        GinMethod when IsText(column) => "gin_trgm_ops",
        GistMethod when IsText(column) => "gist_trgm_ops",
        GistMethod when IsAddress(column) => "inet_ops",
        _ => null,
    };

    private static IEnumerable<string> Extensions(Index index, Table table)
    {
        if (index.Method is BloomMethod) yield return "bloom";
        if (index.Method is not (GinMethod or GistMethod or ExclusionMethod { Using: "gist" })) yield break;
        foreach (var part in index.Columns)
        {
            var column = table.FindColumn(part.Name)!;
            var operators = OperatorClass(index, column);
            if (operators?.EndsWith("_trgm_ops", StringComparison.Ordinal) == true) yield return Trigrams;
            else if (operators is null && !IsCast(index, column) && (IsText(column) || (IsScalar(column) && !IsAddress(column)) || (IsAddress(column) && index.Method is GinMethod)))
                yield return index.Method is GinMethod ? "btree_gin" : "btree_gist";
        }
    }

    // Each for the columns of its type; the others of the index have what is usual for theirs.
    private static bool IsFor(string operators, OperatorMethod method, Column column) => operators switch
    {
        "jsonb_ops" or "jsonb_path_ops" => IsJsonText(column) || column.Type is JsonType { IsBinary: true, Form: ValueForm.Native },
        "gin_trgm_ops" or "gist_trgm_ops" => IsText(column) || IsStoredText(column),
        "array_ops" => IsList(column) || column.Type is SetType { Form: ValueForm.Native },
        "tsvector_ops" => column.Type is TsVectorType,
        "gin_hstore_ops" or "gist_hstore_ops" => column.Type is HstoreType { Form: ValueForm.Native },
        "gist_ltree_ops" => column.Type is LTreeType { Form: ValueForm.Native },
        "range_ops" or "range_inclusion_ops" => IsRange(column),
        "inet_ops" => IsAddress(column),
        "text_ops" => IsText(column) || IsStoredText(column),
        "gist_geography_ops" or "spgist_geography_ops_nd" or "brin_geography_inclusion_ops" => column.Type is GeometryType { IsGeography: true },
        _ when operators.Contains("geometry") => column.Type is GeometryType { IsGeography: false },
        _ => method is BrinMethod && operators.StartsWith(WordOf(column) + "_", StringComparison.Ordinal),
    };

    // What the classes of BRIN begin with.
    private static string WordOf(Column column) => column.Type switch
    {
        IntegerType { Bits: 8 } or IntegerType { Bits: 16, IsUnsigned: false } or YearType => "int2",
        IntegerType { Bits: 16 } or IntegerType { Bits: 32, IsUnsigned: false } => "int4",
        IntegerType { Bits: 32 } or IntegerType { IsUnsigned: false } => "int8",
        BitType { Form: ValueForm.Number, Length: < 64 } => "int8",
        IntegerType or DecimalType or BitType { Form: ValueForm.Number } => "numeric",
        FloatType number => number.IsDouble ? "float8" : "float4",
        DateType => "date",
        TimeType => "time",
        TimestampType => "timestamp",
        TimestampTzType => "timestamptz",
        IntervalType => "interval",
        UuidType => "uuid",
        BinaryType or RowVersionType => "bytea",
        MacAddressType { Form: ValueForm.Native } => "macaddr",
        _ when IsAddress(column) => "inet",
        _ when IsText(column) || IsStoredText(column) => "text",
        _ => "-",
    };

    private static bool HasOperators(IndexMethod method, Column column, ServerVersion version)
    {
        if (column.Type is RawType) return true;
        return method switch
        {
            GinMethod => IsText(column) || IsScalar(column) || IsJsonText(column) || column.Type is JsonType { IsBinary: true, Form: ValueForm.Native } or TsVectorType
                || column.Type is HstoreType { Form: ValueForm.Native } or SetType { Form: ValueForm.Native } || IsList(column),
            GistMethod => IsText(column) || IsScalar(column) || IsRange(column)
                || column.Type is TsVectorType or GeometryType or HstoreType { Form: ValueForm.Native } or LTreeType { Form: ValueForm.Native },
            SpGistMethod => IsText(column) || IsStoredText(column) || IsRange(column) || IsAddress(column)
                || column.Type is GeometryType,
            BrinMethod => IsText(column) || IsStoredText(column) || IsRange(column) || column.Type is GeometryType
                || (IsScalar(column) && column.Type is not (BooleanType or EnumType { })),
            HashMethod when column.Type is LTreeType { Form: ValueForm.Native } => version >= FirstWithHashedPaths,
            HashMethod => column.Type is GeometryType { IsGeography: false } || IsText(column) || IsStoredText(column) || IsRange(column) || IsList(column)
                || column.Type is JsonType { IsBinary: true, Form: ValueForm.Native } or HstoreType { Form: ValueForm.Native } or SetType { Form: ValueForm.Native }
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
        JsonType { Form: not ValueForm.Native } => true,
        LTreeType { Form: not ValueForm.Native } or BitType { Form: ValueForm.Text } or SetType { Form: not ValueForm.Native } => true,
        _ => false,
    };

    private static bool IsJsonText(Column column) => column.Type is JsonType { Form: not ValueForm.Native };

    // JSON that is kept as text is found by what is in it, as a query names it: with the cast.
    private static bool IsCast(Index index, Column column) =>
        index.Method is GinMethod && IsJsonText(column) && OperatorClass(index, column)?.StartsWith("gin_", StringComparison.Ordinal) != true;

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
