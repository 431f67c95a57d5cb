using System.Data.Common;
using System.Text.RegularExpressions;
using SchemaGen.Model;

namespace SchemaGen.RoundTrip.Tests.Catalogues;

internal sealed partial class PostgreSqlCatalogue : EngineCatalogue
{
    public override DialectSet Dialect => DialectSet.PostgreSql;

    protected override string TypeOf(Column column) => IsCiphertext(column) ? "bytea" : column.Type switch
    {
        StringType text => $"character varying({text.Length})",
        CharType text => $"character varying({text.Length})",
        EnumType list => $"character varying({list.Values.Max(value => value.Length)})",
        TextType => "text",
        BooleanType => "boolean",
        IntegerType { Bits: 8 } or IntegerType { Bits: 16, IsUnsigned: false } => "smallint",
        IntegerType { Bits: 16, IsUnsigned: true } or IntegerType { Bits: 32, IsUnsigned: false } => "integer",
        IntegerType { Bits: 64, IsUnsigned: true } => "numeric(20,0)",
        IntegerType => "bigint",
        DecimalType number => $"numeric({number.Precision},{number.Scale})",
        FloatType { IsDouble: false } => "real",
        FloatType => "double precision",
        BinaryType => "bytea",
        DateType => "date",
        TimeType => "time without time zone",
        IntervalType => "interval",
        TimestampType => "timestamp without time zone",
        TimestampTzType => "timestamp with time zone",
        UuidType => "uuid",
        JsonType { Form: ValueForm.Text } => "text",
        JsonType json => json.IsBinary ? "jsonb" : "json",
        IpAddressType { Form: ValueForm.Native } => "inet",
        IpAddressType => "character varying(45)",
        MediumTextType or XmlType or CaseInsensitiveTextType => "text",
        BitType { Form: ValueForm.Native } bits => $"bit({bits.Length})",
        BitType { Form: ValueForm.Text } bits => $"character varying({bits.Length})",
        BitType => "bigint",
        YearType => "smallint",
        UlidType => "character varying(26)",
        ArrayType { Form: ValueForm.Native } array => TypeOf(column with { Type = array.Element }) + "[]",
        SetType { Form: ValueForm.Native } => "text[]",
        HstoreType { Form: ValueForm.Native } => "hstore",
        ArrayType or SetType or HstoreType => "text",
        RowVersionType => "bytea",
        CidrType { Form: ValueForm.Native } => "cidr",
        CidrType => "character varying(49)",
        MacAddressType { Form: ValueForm.Native } => "macaddr",
        MacAddressType => "character varying(17)",
        VectorType vector => $"vector({vector.Dimensions})",
        LTreeType { Form: ValueForm.Native } => "ltree",
        LTreeType => $"character varying({LTreeType.LongestPath})",
        TsVectorType => "tsvector",
        RangeType { Form: ValueForm.Native } range => RangeNames[(int)range.Kind],
        RangeType => "text",
        GeometryType shape => $"{(shape.IsGeography ? "geography" : "geometry")}({shape.Kind},{shape.Srid})",
        var other => throw new NotSupportedException(other.Canonical),
    };

    private static readonly string[] RangeNames = ["int4range", "int8range", "numrange", "daterange", "tsrange", "tstzrange"];

    protected override string? DefaultOf(Column column) => IsCiphertext(column) ? null : column.Default switch
    {
        NowDefault when column.Type is TimestampType => "timezone('UTC'::text, now())",
        TextDefault text => $"'{text.Value}'::character varying",
        NumberDefault number => number.Digits.StartsWith('-') ? $"'{number.Digits}'::integer" : number.Digits,
        BooleanDefault flag => flag.Value ? "true" : "false",
        NowDefault => "now()",
        NewUuidDefault => "gen_random_uuid()",
        _ => null,
    };

    protected override string ExtraOf(Column column) =>
        (column.Identity is { } identity ? $"identity from {identity.Start} by {identity.Increment}" : "") + (column.Computation is null ? "" : "generated stored");

    protected override bool NeedsCheck(Column column, Table table) =>
        IsCiphertext(column) || column.Type is EnumType or CharType or BinaryType { Length: not null } or IntegerType { IsUnsigned: true } or IntegerType { Bits: 8 }
            or CaseInsensitiveTextType or LTreeType { Form: not ValueForm.Native } or YearType or UlidType or SetType or XmlType or RowVersionType
            or BitType { Form: not ValueForm.Native } or JsonType { Form: not ValueForm.Native } or ArrayType { Form: not ValueForm.Native } or HstoreType { Form: not ValueForm.Native }
            or IpAddressType { Form: not ValueForm.Native } or CidrType { Form: not ValueForm.Native } or MacAddressType { Form: not ValueForm.Native } or RangeType { Form: not ValueForm.Native };

    protected override (IEnumerable<string> Key, IEnumerable<string> Include) ColumnsOf(Model.Index index) => (index.Columns.Select(Shown), index.Include);

    // An index over the words of an expression, which the catalogue writes with types and parentheses of its own.
    protected override void ExpectFullText(Table table, Model.Index index, string name, Facts facts)
    {
        var texts = index.Columns.Select(column => table.FindColumn(column.Name)!.IsNullable ? $"COALESCE{column.Name}, ''" : column.Name);
        facts.Add(table.Name.Name, "gin " + Facts.Index(name, false, [$"to_tsvector'{((FullTextMethod)index.Method!).Language}', {string.Join(" || ' ' || ", texts)}"], []));
    }

    [GeneratedRegex("::(regconfig|text|character varying)|[()]")]
    private static partial Regex TypesAndParentheses();

    protected override void ExpectMore(Table table, Partitioning? partitioning, Facts facts)
    {
        var name = table.Name.Name;
        if (table.Comment is { } comment) facts.Add(name, "comment " + comment);
        foreach (var column in table.Columns)
            if (column.Comment is { } text)
                facts.Add(name, $"comment on {column.Name} {text}");
        if (partitioning is not IntervalPartitioning interval) return;
        facts.Add(name, "partitioned by range (" + interval.Column + ")");
        facts.Add(name, "partition DEFAULT");
        var isDate = table.FindColumn(interval.Column)!.Type is DateType;
        foreach (var (from, to) in Bounds(interval))
            facts.Add(name, isDate
                ? $"partition FOR VALUES FROM ('{Iso(from)}') TO ('{Iso(to)}')"
                : $"partition FOR VALUES FROM ('{Iso(from)} 00:00:00+00') TO ('{Iso(to)} 00:00:00+00')");
    }

    public override async Task<Facts> ReadAsync(DbConnection connection, IReadOnlySet<string>? onlyTables = null)
    {
        var facts = new Facts();
        await Facts.QueryAsync(connection, "SET TIME ZONE 'UTC'");
        const string tables = "c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname NOT IN ('schema_migrations', 'spatial_ref_sys') AND n.nspname = 'public'";
        const string joined = " JOIN pg_namespace n ON n.oid = c.relnamespace ";
        var ordinals = new Dictionary<string, int>();
        foreach (var row in await Facts.QueryAsync(connection, $"""
            SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity::text,
                   a.attgenerated::text, s.seqstart, s.seqincrement
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid {joined} LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            LEFT JOIN pg_depend x ON x.refobjid = c.oid AND x.refobjsubid = a.attnum AND x.deptype = 'i' AND x.classid = 'pg_class'::regclass
            LEFT JOIN pg_sequence s ON s.seqrelid = x.objid
            WHERE {tables} AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.relname, a.attnum
            """))
        {
            var table = Facts.Text(row[0]);
            ordinals[table] = ordinals.GetValueOrDefault(table) + 1;
            var isGenerated = Facts.Text(row[6]) == "s";
            var extra = (Facts.Text(row[5]) == "d" ? $"identity from {row[7]} by {row[8]}" : "") + (isGenerated ? "generated stored" : "");
            facts.Add(table, Facts.Column(ordinals[table], Facts.Text(row[1]), Facts.Text(row[2]), !(bool)row[3]!, isGenerated ? null : row[4] as string, extra));
        }

        foreach (var row in await Facts.QueryAsync(connection, $"""
            SELECT c.relname, i.relname, x.indisunique, x.indisprimary, x.indnkeyatts,
                   ARRAY(SELECT pg_get_indexdef(x.indexrelid, k, true) || CASE WHEN k <= x.indnkeyatts AND x.indoption[k - 1] & 1 = 1 THEN ' desc' ELSE '' END
                         FROM generate_series(1, x.indnatts) k), m.amname
            FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_am m ON m.oid = i.relam {joined} WHERE {tables}
            """))
        {
            var columns = (string[])row[5]!;
            var method = Facts.Text(row[6]) == "btree" ? "" : row[6] + " ";
            if (method.Length > 0) columns = [.. columns.Select(column => TypesAndParentheses().Replace(column, ""))];
            var keys = Convert.ToInt32(row[4]);
            facts.Add(Facts.Text(row[0]), (bool)row[3]!
                ? $"primary key ({string.Join(", ", columns)})"
                : method + Facts.Index(Facts.Text(row[1]), (bool)row[2]!, columns[..keys], columns[keys..]));
        }

        foreach (var row in await Facts.QueryAsync(connection, $"""
            SELECT c.relname, k.conname, k.contype::text, r.relname, k.confdeltype::text, k.confupdtype::text,
                   ARRAY(SELECT attname::text FROM unnest(k.conkey) WITH ORDINALITY u(num, ord) JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num ORDER BY ord),
                   ARRAY(SELECT attname::text FROM unnest(k.confkey) WITH ORDINALITY u(num, ord) JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num ORDER BY ord)
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid {joined} LEFT JOIN pg_class r ON r.oid = k.confrelid
            WHERE {tables} AND k.contype IN ('f', 'c') AND k.conparentid = 0
            """))
            facts.Add(Facts.Text(row[0]), Facts.Text(row[2]) == "c"
                ? "check " + row[1]
                : Facts.ForeignKey(Facts.Text(row[1]), (string[])row[6]!, Facts.Text(row[3]), (string[])row[7]!, Action(row[4]), Action(row[5])));

        foreach (var row in await Facts.QueryAsync(connection, $"""
            SELECT c.relname, a.attname, d.description FROM pg_description d JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass {joined}
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid > 0 WHERE {tables}
            """))
            facts.Add(Facts.Text(row[0]), row[1] is null ? "comment " + row[2] : $"comment on {row[1]} {row[2]}");

        foreach (var row in await Facts.QueryAsync(connection, $"""
            SELECT c.relname, pg_get_partkeydef(c.oid) FROM pg_partitioned_table p JOIN pg_class c ON c.oid = p.partrelid {joined} WHERE {tables}
            """))
            facts.Add(Facts.Text(row[0]), "partitioned by " + Facts.Text(row[1]).Replace("RANGE", "range"));
        foreach (var row in await Facts.QueryAsync(connection, $"""
            SELECT c.relname, pg_get_expr(p.relpartbound, p.oid) FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhparent JOIN pg_class p ON p.oid = h.inhrelid {joined}
            WHERE {tables}
            """))
            facts.Add(Facts.Text(row[0]), "partition " + row[1]);
        return facts;
    }

    private static string Action(object? code) => Facts.Text(code) switch
    {
        "r" => "RESTRICT",
        "c" => "CASCADE",
        "n" => "SET NULL",
        "d" => "SET DEFAULT",
        _ => "NO ACTION",
    };
}
