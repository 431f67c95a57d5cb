using System.Data.Common;
using SchemaGen.Model;

namespace SchemaGen.RoundTrip.Tests.Catalogues;

internal sealed class MariaDbCatalogue : EngineCatalogue
{
    public override DialectSet Dialect => DialectSet.MariaDb;

    protected override string TypeOf(Column column) => IsCiphertext(column) ? $"varbinary({CiphertextLength(column)})" : column.Type switch
    {
        StringType text => $"varchar({text.Length})",
        CharType text => $"varchar({text.Length})",
        EnumType list => $"enum({string.Join(",", list.Values.Select(value => $"'{value.Replace("'", "''")}'"))})",
        TextType or JsonType or XmlType or ArrayType or HstoreType => "longtext",
        MediumTextType => "mediumtext",
        CaseInsensitiveTextType text => $"varchar({text.Length})",
        SetType set => $"set({string.Join(",", set.Values.Select(value => $"'{value}'"))})",
        BitType { Form: ValueForm.Text } bits => $"varchar({bits.Length})",
        BitType bits => $"bit({bits.Length})",
        YearType => "year(4)",
        UlidType => "varchar(26)",
        RowVersionType => "varbinary(8)",
        CidrType => "varchar(49)",
        MacAddressType => "varchar(17)",
        VectorType vector => $"varbinary({vector.Dimensions * 4})",
        LTreeType => "varchar(768)",
        RangeType => "varchar(200)",
        GeometryType shape => shape.Kind.ToString().ToLowerInvariant(),
        BooleanType => "tinyint(1)",
        IntegerType { Bits: 8, IsUnsigned: true } => "tinyint(3) unsigned",
        IntegerType { Bits: 16, IsUnsigned: true } => "smallint(5) unsigned",
        IntegerType { Bits: 32, IsUnsigned: true } => "int(10) unsigned",
        IntegerType { Bits: 64, IsUnsigned: true } => "bigint(20) unsigned",
        IntegerType { Bits: 8 } => "tinyint(4)",
        IntegerType { Bits: 16 } => "smallint(6)",
        IntegerType { Bits: 32 } => "int(11)",
        IntegerType => "bigint(20)",
        DecimalType number => $"decimal({number.Precision},{number.Scale})",
        FloatType => "double",
        BinaryType { Length: { } length } => $"varbinary({length})",
        BinaryType => "longblob",
        DateType => "date",
        TimeType or IntervalType => "time(6)",
        TimestampType or TimestampTzType => "datetime(6)",
        UuidType => "uuid",
        IpAddressType => "varchar(45)",
        var other => throw new NotSupportedException(other.Canonical),
    };

    protected override string? DefaultOf(Column column) => IsCiphertext(column) ? null : (column.Default, column.Type) switch
    {
        (TextDefault text, _) => $"'{text.Value}'",
        (NumberDefault { Digits: "0" }, DecimalType number) => "0." + new string('0', number.Scale),
        (NumberDefault number, _) => number.Digits,
        (BooleanDefault flag, _) => flag.Value ? "1" : "0",
        (NowDefault, _) => "utc_timestamp(6)",
        (NewUuidDefault, _) => "uuid()",
        _ => null,
    };

    protected override string ExtraOf(Column column) =>
        (column.Identity is null ? "" : "auto_increment") + (column.Computation is null ? "" : "stored generated") + (column.Comment is { } comment ? " comment " + comment : "");

    // A generated column is NOT NULL by a check or not at all.
    protected override bool IsNullable(Column column) => column.IsNullable && column.Computation is null;

    // The document type brings a check of its own, called like the column.
    protected override bool NeedsCheck(Column column, Table table) =>
        !IsCiphertext(column) && (column.Type is CharType or IpAddressType or BitType { Form: ValueForm.Text } or YearType or UlidType or XmlType or ArrayType or HstoreType or RowVersionType
            or CidrType or MacAddressType or VectorType or LTreeType or RangeType or GeometryType || (column.Computation is not null && !column.IsNullable));

    protected override string ActionOf(Model.ForeignKeyAction action) => action == Model.ForeignKeyAction.NoAction ? "RESTRICT" : base.ActionOf(action);

    protected override void ExpectMore(Table table, Partitioning? partitioning, Facts facts)
    {
        var name = table.Name.Name;
        if (table.Comment is { } comment) facts.Add(name, "comment " + comment);
        foreach (var column in table.Columns)
            if (column.Type is JsonType or ArrayType or HstoreType && !IsCiphertext(column))
                facts.Add(name, "check " + column.Name);
        if (table.Columns.FirstOrDefault(column => column.Identity is { Start: not 1 }) is { Identity: { } identity }) facts.Add(name, $"rows numbered from {identity.Start}");

        // The engine makes an index for a foreign key that no other index serves.
        foreach (var key in table.ForeignKeys.Where(key => key.Dialects.HasFlag(Dialect)))
            if (!Serves(table.PrimaryKey!.Columns, key) && !table.Indexes.Any(index => index.Dialects.HasFlag(Dialect) && Serves(index.Columns.Select(column => column.Name), key)))
                facts.Add(name, Facts.Index($"fk_{name}_{string.Join("_", key.Columns)}", false, key.Columns, []));

        if (partitioning is not IntervalPartitioning interval) return;
        facts.Add(name, "partitioned by RANGE COLUMNS `" + interval.Column + "`");
        var isDate = table.FindColumn(interval.Column)!.Type is DateType;
        foreach (var (from, to) in Bounds(interval))
            facts.Add(name, $"partition p{from:yyyyMMdd} below '{Iso(to)}{(isDate ? "" : " 00:00:00")}'");
        facts.Add(name, "partition pmax below MAXVALUE");
    }

    protected override void ExpectFullText(Table table, Model.Index index, string name, Facts facts) =>
        facts.Add(table.Name.Name, "full text " + Facts.Index(name, false, index.Columns.Select(column => column.Name), []));

    private static bool Serves(IEnumerable<string> columns, ForeignKey key) => columns.Take(key.Columns.Count).SequenceEqual(key.Columns);

    public override async Task<Facts> ReadAsync(DbConnection connection, IReadOnlySet<string>? onlyTables = null)
    {
        var facts = new Facts();
        const string here = "TABLE_SCHEMA = database() AND TABLE_NAME <> 'schema_migrations'";
        foreach (var row in await Facts.QueryAsync(connection, $"""
            SELECT TABLE_NAME, ORDINAL_POSITION, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, COLUMN_DEFAULT, EXTRA, COLUMN_COMMENT, IS_GENERATED
            FROM information_schema.COLUMNS WHERE {here}
            """))
        {
            var isGenerated = Facts.Text(row[8]) == "ALWAYS";
            var extra = Facts.Text(row[6]).ToLowerInvariant() + (Facts.Text(row[7]) is { Length: > 0 } comment ? " comment " + comment : "");
            var value = row[5] is string { Length: > 0 } text && text != "NULL" ? text : null;
            facts.Add(Facts.Text(row[0]), Facts.Column(Convert.ToInt32(row[1]), Facts.Text(row[2]), Facts.Text(row[3]), Facts.Text(row[4]) == "YES" && !IsCheckedNotNull(row), isGenerated ? null : value, extra));
        }

        foreach (var group in (await Facts.QueryAsync(connection, $"""
            SELECT TABLE_NAME, INDEX_NAME, NON_UNIQUE, COLUMN_NAME, COLLATION, INDEX_TYPE FROM information_schema.STATISTICS WHERE {here} ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX
            """)).GroupBy(row => (Table: Facts.Text(row[0]), Index: Facts.Text(row[1]))))
        {
            var columns = group.Select(row => Facts.Text(row[3]) + (Facts.Text(row[4]) == "D" ? " desc" : ""));
            facts.Add(group.Key.Table, group.Key.Index == "PRIMARY"
                ? $"primary key ({string.Join(", ", columns)})"
                : (Facts.Text(group.First()[5]) == "FULLTEXT" ? "full text " : "") + Facts.Index(group.Key.Index, Convert.ToInt32(group.First()[2]) == 0, columns, []));
        }

        foreach (var group in (await Facts.QueryAsync(connection, """
            SELECT k.TABLE_NAME, k.CONSTRAINT_NAME, k.COLUMN_NAME, k.REFERENCED_TABLE_NAME, k.REFERENCED_COLUMN_NAME, r.DELETE_RULE, r.UPDATE_RULE
            FROM information_schema.KEY_COLUMN_USAGE k
            JOIN information_schema.REFERENTIAL_CONSTRAINTS r ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME AND r.TABLE_NAME = k.TABLE_NAME
            WHERE k.TABLE_SCHEMA = database() AND k.REFERENCED_TABLE_NAME IS NOT NULL ORDER BY k.CONSTRAINT_NAME, k.ORDINAL_POSITION
            """)).GroupBy(row => (Table: Facts.Text(row[0]), Name: Facts.Text(row[1]))))
        {
            var first = group.First();
            facts.Add(group.Key.Table, Facts.ForeignKey(
                group.Key.Name, group.Select(row => Facts.Text(row[2])), Facts.Text(first[3]), group.Select(row => Facts.Text(row[4])),
                Action(first[5]), Action(first[6])));
        }

        foreach (var row in await Facts.QueryAsync(connection, "SELECT TABLE_NAME, CONSTRAINT_NAME FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = database()"))
            facts.Add(Facts.Text(row[0]), "check " + row[1]);
        foreach (var row in await Facts.QueryAsync(connection, $"SELECT TABLE_NAME, TABLE_COMMENT, AUTO_INCREMENT FROM information_schema.TABLES WHERE {here}"))
        {
            if (Facts.Text(row[1]).Length > 0) facts.Add(Facts.Text(row[0]), "comment " + row[1]);
            if (row[2] is not null && Convert.ToInt64(row[2]) > 1) facts.Add(Facts.Text(row[0]), "rows numbered from " + row[2]);
        }

        foreach (var row in await Facts.QueryAsync(connection, $"""
            SELECT TABLE_NAME, PARTITION_NAME, PARTITION_METHOD, PARTITION_EXPRESSION, PARTITION_DESCRIPTION FROM information_schema.PARTITIONS
            WHERE {here} AND PARTITION_NAME IS NOT NULL
            """))
        {
            facts.Add(Facts.Text(row[0]), $"partitioned by {row[2]} {row[3]}");
            facts.Add(Facts.Text(row[0]), $"partition {row[1]} below {row[4]}");
        }

        return facts;

        // MariaDB's grammar has no NOT NULL on a generated column; a check says it, and is a fact of its own.
        static bool IsCheckedNotNull(object?[] row) => Facts.Text(row[8]) == "ALWAYS";
    }

    private static string Action(object? rule) => Facts.Text(rule) == "NO ACTION" ? "RESTRICT" : Facts.Text(rule);
}
