using System.Data.Common;
using System.Text.RegularExpressions;
using SchemaGen.Model;

namespace SchemaGen.RoundTrip.Tests.Catalogues;

internal sealed partial class SqliteCatalogue : EngineCatalogue
{
    public override DialectSet Dialect => DialectSet.Sqlite;

    protected override string TypeOf(Column column) => IsCiphertext(column) ? "BLOB" : column.Type switch
    {
        BooleanType or IntegerType => "INTEGER",
        DecimalType => "NUMERIC",
        FloatType => "REAL",
        BinaryType or RowVersionType or VectorType or GeometryType => "BLOB",
        YearType or BitType { Form: not ValueForm.Text } => "INTEGER",
        _ => "TEXT",
    };

    protected override string? DefaultOf(Column column) => IsCiphertext(column) ? null : column.Default switch
    {
        TextDefault text => $"'{text.Value}'",
        NumberDefault number => number.Digits,
        BooleanDefault flag => flag.Value ? "1" : "0",
        NowDefault => "now",
        NewUuidDefault => "uuid",
        _ => null,
    };

    protected override string ExtraOf(Column column) => column.Identity is null ? column.Computation is null ? "" : "generated stored" : "autoincrement";

    protected override bool NeedsCheck(Column column, Table table) =>
        IsCiphertext(column) || (column.Identity is null && column.Type is not (TextType or FloatType or IntegerType { Bits: 64, IsUnsigned: false } or BinaryType { Length: null } or IntervalType or MediumTextType or XmlType or DateType or TimeType or TimestampType));

    public override async Task<Facts> ReadAsync(DbConnection connection, IReadOnlySet<string>? onlyTables = null)
    {
        var facts = new Facts();
        foreach (var row in await Facts.QueryAsync(connection, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migrations'"))
        {
            var table = Facts.Text(row[0]);
            var sql = Facts.Text(row[1]);
            var key = new SortedDictionary<int, string>();
            foreach (var column in await Facts.QueryAsync(connection, $"SELECT cid, name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo('{table}')"))
            {
                var name = Facts.Text(column[1]);
                if (Convert.ToInt32(column[5]) is var part and > 0) key.Add(part, name);
                var isNumbered = sql.Contains($"\"{name}\" INTEGER NOT NULL CONSTRAINT \"pk_{table}\" PRIMARY KEY AUTOINCREMENT", StringComparison.Ordinal);
                facts.Add(table, Facts.Column(
                    Convert.ToInt32(column[0]) + 1, name, Facts.Text(column[2]).Replace(" GENERATED ALWAYS", ""), Convert.ToInt32(column[3]) == 0,
                    column[4] is null ? null : Default(Facts.Text(column[4])), isNumbered ? "autoincrement" : Convert.ToInt32(column[6]) == 3 ? "generated stored" : ""));
            }

            facts.Add(table, $"primary key ({string.Join(", ", key.Values)})");
            foreach (var index in await Facts.QueryAsync(connection, $"SELECT name, \"unique\", origin FROM pragma_index_list('{table}') WHERE origin = 'c'"))
            {
                var columns = await Facts.QueryAsync(connection, $"SELECT name, \"desc\" FROM pragma_index_xinfo('{index[0]}') WHERE key = 1 ORDER BY seqno");
                facts.Add(table, Facts.Index(Facts.Text(index[0]), Convert.ToInt32(index[1]) == 1, columns.Select(column => column[0] + (Convert.ToInt32(column[1]) == 1 ? " desc" : "")), []));
            }

            // Names of constraints stand nowhere but in the text, which the catalogue keeps.
            foreach (Match check in Check().Matches(sql)) facts.Add(table, "check " + check.Groups[1].Value);
            foreach (var group in (await Facts.QueryAsync(connection, $"SELECT id, \"from\", \"table\", \"to\", on_delete, on_update FROM pragma_foreign_key_list('{table}') ORDER BY id, seq")).GroupBy(found => found[0]))
            {
                var first = group.First();
                var columns = group.Select(found => Facts.Text(found[1])).ToArray();
                var name = ForeignKey().Matches(sql).Single(match => match.Groups[2].Value == string.Join(", ", columns.Select(column => $"\"{column}\""))).Groups[1].Value;
                facts.Add(table, Facts.ForeignKey(name, columns, Facts.Text(first[2]), group.Select(found => Facts.Text(found[3])), Facts.Text(first[4]), Facts.Text(first[5])));
            }
        }

        return facts;
    }

    // A generated uuid and the current time are long expressions; what they give is tested where rows are inserted.
    private static string Default(string text) =>
        text.StartsWith("hex(randomblob(4))", StringComparison.Ordinal) ? "uuid"
        : text.Contains("strftime('%Y-%m-%d %H:%M:%f", StringComparison.Ordinal) && text.Contains("'now'", StringComparison.Ordinal) ? "now" : text;

    [GeneratedRegex("CONSTRAINT \"([^\"]+)\" CHECK")]
    private static partial Regex Check();

    [GeneratedRegex("CONSTRAINT \"([^\"]+)\" FOREIGN KEY \\(([^)]*)\\)")]
    private static partial Regex ForeignKey();
}
