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

    // A table of words beside the table, which three triggers keep.
    protected override void ExpectFullText(Table table, Model.Index index, string name, Facts facts)
    {
        facts.Add(table.Name.Name, $"full text {name} ({string.Join(", ", index.Columns.Select(column => column.Name))}) by rowid");
        foreach (var happening in new[] { "insert", "delete", "update" }) facts.Add(table.Name.Name, $"trigger {name}_{happening} after {happening}");
    }

    // The words are known by the number of their row, which a column holds.
    protected override bool ExpectRowId(Table table, int columns, Facts facts)
    {
        facts.Add(table.Name.Name, Facts.Column(columns + 1, "rowid", "INTEGER", true, null, ""));
        facts.Add(table.Name.Name, "primary key (rowid)");
        facts.Add(table.Name.Name, $"unique key ({string.Join(", ", table.PrimaryKey!.Columns)})");
        return true;
    }

    public override async Task<Facts> ReadAsync(DbConnection connection, IReadOnlySet<string>? onlyTables = null)
    {
        var facts = new Facts();
        foreach (var row in await Facts.QueryAsync(connection, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%'"))
            facts.Add(Content().Match(Facts.Text(row[1])).Groups[2].Value, $"full text {row[0]} ({Content().Match(Facts.Text(row[1])).Groups[1].Value.Replace("\"", "")}) by {Content().Match(Facts.Text(row[1])).Groups[3].Value}");
        foreach (var row in await Facts.QueryAsync(connection, "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'"))
            facts.Add(Facts.Text(row[1]), $"trigger {row[0]} {Happening().Match(Facts.Text(row[2])).Value.ToLowerInvariant()}");
        foreach (var row in await Facts.QueryAsync(connection, "SELECT s.name, s.sql FROM sqlite_schema s JOIN pragma_table_list l ON l.name = s.name WHERE l.schema = 'main' AND l.type = 'table' AND s.name NOT LIKE 'sqlite_%' AND s.name <> 'schema_migrations'"))
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

            foreach (var index in await Facts.QueryAsync(connection, $"SELECT name FROM pragma_index_list('{table}') WHERE origin = 'u'"))
                facts.Add(table, $"unique key ({string.Join(", ", (await Facts.QueryAsync(connection, $"SELECT name FROM pragma_index_info('{index[0]}') ORDER BY seqno")).Select(column => column[0]))})");

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

    [GeneratedRegex("fts5\\((.*), content='([^']*)', content_rowid='([^']*)'")]
    private static partial Regex Content();

    [GeneratedRegex("AFTER (INSERT|DELETE|UPDATE)(?= ON )")]
    private static partial Regex Happening();

    [GeneratedRegex("CONSTRAINT \"([^\"]+)\" CHECK")]
    private static partial Regex Check();

    [GeneratedRegex("CONSTRAINT \"([^\"]+)\" FOREIGN KEY \\(([^)]*)\\)")]
    private static partial Regex ForeignKey();
}
