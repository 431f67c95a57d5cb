using System.Text;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Types that other databases lack, each for the C# type that Npgsql maps to it. A string it sends as text, which PostgreSQL takes
// for none of them, so there a text is stored, and a cast checks it.
public sealed partial class PostgreSqlDialect
{
    private const int LongestVector = 16_000;
    private const int LongestLabel = 63;

    private const string CaseInsensitive = "case_insensitive";

    private static string? Extension(Column column) => column.Type switch
    {
        CaseInsensitiveTextType when column.Storage == ColumnStorage.Native => "citext",
        HstoreType { Form: ValueForm.Native } => "hstore",
        LTreeType { Form: ValueForm.Native } => "ltree",
        VectorType { Dimensions: <= LongestVector } => "vector",
        GeometryType => "postgis",
        _ => null,
    };

    private IEnumerable<SqlStatement> CreateExtensions(TablePlan plan)
    {
        List<string> names = [];
        foreach (var column in plan.Table.Columns) Add(Extension(column));
        foreach (var index in plan.Table.Indexes)
            foreach (var name in Extensions(index, plan.Table))
                Add(name);
        foreach (var option in plan.Table.Options) Add(option is Distribution ? Citus : (option as Extension)?.Name);
        return CreateExtensions(names);

        void Add(string? name)
        {
            if (name is not null && !names.Contains(name)) names.Add(name);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<SqlStatement> CreateExtensions(IEnumerable<string> names) =>
        names.Select(name => new SqlStatement("CREATE EXTENSION IF NOT EXISTS " + Quote(name), StatementKind.CreateExtension, name));

    // citext equals a parameter of type text, which is what the driver sends, with letter case; a collation does not. It is the language
    // independent one, in which case does not count and accents do.
    private IEnumerable<SqlStatement> CreateCollations(TablePlan plan)
    {
        if (plan.Table.Columns.Any(IsCollated))
            yield return new SqlStatement(
                "CREATE COLLATION IF NOT EXISTS " + CaseInsensitiveCollation(plan)
                + " (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
                StatementKind.CreateType,
                CaseInsensitive);
    }

    private static bool IsCollated(Column column) =>
        column is { Type: CaseInsensitiveTextType, Storage: ColumnStorage.Driver, Collation: null };

    private string CaseInsensitiveCollation(TablePlan plan) => QuoteTable(plan.Table.Name with { Name = CaseInsensitive });

    // Patterns are refused under a collation that takes different texts for equal.
    /// <inheritdoc/>
    protected override string CheckCondition(CheckConstraint check, TablePlan plan)
    {
        if (check.Condition.First(node => node is Matches or Like) is null) return base.CheckCondition(check, plan);
        return new PostgreSqlExpressionWriter(
            name => Quote(name) + (plan.Table.FindColumn(name) is { } column && IsCollated(column) ? " COLLATE \"C\"" : ""))
            .WriteCondition(check.Condition);
    }

    // What is computed when it is read neither is of a type that is not PostgreSQL's own nor reads one.
    /// <inheritdoc/>
    public override bool StoresComputation(Column column, Expression expression, EquatableArray<Column> columns, SchemaTarget target) =>
        base.StoresComputation(column, expression, columns, target) || HasAddedType(column)
        || expression.Columns().Any(name => columns.FirstOrDefault(other => other.Name == name)?.On(Flag) is { } read && HasAddedType(read));

    /// <inheritdoc/>
    public override Capability SupportsType(Column column) =>
        column is { Type: EnumType list, Storage: ColumnStorage.Native } && list.Values.FirstOrDefault(value => Encoding.UTF8.GetByteCount(value) > LongestLabel) is { } tooLong
            ? Capability.No(
                $"PostgreSQL takes no value of more than {LongestLabel.Invariant()} bytes into an enumeration, as '{tooLong}' is",
                "shorten it, or keep the column as text without ColumnStorage.Native")
            : Capability.Yes;

    /// <inheritdoc/>
    public override Column Nearest(Column column) => column with { Storage = ColumnStorage.Driver };

    private static bool HasAddedType(Column column) =>
        column is { Type: EnumType, Storage: ColumnStorage.Native } || Extension(column) is not null || column.Type is ArrayType { Form: ValueForm.Native } list && HasAddedType(column with { Type = list.Element });

    // A list of texts of the database's own is a type, which belongs to the column.
    private IEnumerable<SqlStatement> CreateEnumerations(TablePlan plan) =>
        Enumerations(plan).Select(column => new SqlStatement(
            "CREATE TYPE " + EnumerationName(column, plan) + " AS ENUM (" + string.Join(", ", ((EnumType)column.Type).Values.Select(Literal)) + ")",
            StatementKind.CreateType,
            column.Name));

    private IEnumerable<SqlStatement> DropEnumerations(TablePlan plan, int first) =>
        Enumerations(plan).Select((column, index) => new SqlStatement(
            "DROP TYPE " + EnumerationName(column, plan), StatementKind.DropOther, column.Name) { Undoes = first + index }).Reverse();

    private static IEnumerable<Column> Enumerations(TablePlan plan) =>
        plan.Table.Columns.Where(column => column is { Type: EnumType, Storage: ColumnStorage.Native });

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Column Column)> NamedTypes(TablePlan plan) =>
        Enumerations(plan).Select(column => (NameOfEnumeration(column, plan), column));

    private string EnumerationName(Column column, TablePlan plan) =>
        QuoteTable(plan.Table.Name with { Name = NameOfEnumeration(column, plan) });

    private string NameOfEnumeration(Column column, TablePlan plan) => Fold(TableName(plan.Table.Name) + "_" + column.Name);

    private string? NativeTypeName(Column column, TablePlan plan) => column.Type switch
    {
        CaseInsensitiveTextType when column.Storage == ColumnStorage.Native => "citext",
        CaseInsensitiveTextType when column.Collation is not null => "text",
        CaseInsensitiveTextType => "text COLLATE " + CaseInsensitiveCollation(plan),
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
        LTreeType { Form: ValueForm.Native } => "ltree",
        LTreeType => $"varchar({LTreeType.LongestPath.Invariant()})",
        TsVectorType => "tsvector",
        RangeType { Form: ValueForm.Native } range => TypeName(range.Kind),
        GeometryType shape => (shape.IsGeography ? "geography(" : "geometry(") + shape.Kind + "," + shape.Srid.Invariant() + ")",
        _ => null,
    };

    /// <inheritdoc/>
    public override bool HasBinaryJson => true;

    private static string JsonTypeName(JsonType json) => json.IsBinary ? "jsonb" : "json";

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
            JsonType { Form: not ValueForm.Native } json => UnlessNull(column, "(" + name + "::" + JsonTypeName(json) + ") IS NOT NULL"),
            ArrayType { Form: not ValueForm.Native } => "jsonb_typeof(" + name + "::jsonb) = 'array'",
            HstoreType { Form: not ValueForm.Native } => "jsonb_typeof(" + name + "::jsonb) = 'object'",
            RowVersionType => "octet_length(" + name + ") = 8",
            IpAddressType { Form: not ValueForm.Native } => UnlessNull(column, "(" + name + "::inet) IS NOT NULL AND " + name + " NOT LIKE '%/%'"),
            CidrType { Form: not ValueForm.Native } => UnlessNull(column, "(" + name + "::cidr) IS NOT NULL AND " + name + " LIKE '%/%'"),
            MacAddressType { Form: not ValueForm.Native } => name + " ~ '^[0-9a-f]{2}(:[0-9a-f]{2}){5}$'",
            LTreeType { Form: not ValueForm.Native } => name + " ~ '^([A-Za-z0-9_]+([.][A-Za-z0-9_]+)*)?$'",
            VectorType { Dimensions: > LongestVector } vector => "octet_length(" + name + ") = " + vector.Bytes.Invariant(),
            RangeType { Form: not ValueForm.Native } range => UnlessNull(column, "(" + name + "::" + TypeName(range.Kind) + ") IS NOT NULL"),
            _ => null,
        };
    }

    private string ArrayOf(SetType set) => "ARRAY[" + string.Join(", ", set.Values.Select(Literal)) + "]::text[]";
}
