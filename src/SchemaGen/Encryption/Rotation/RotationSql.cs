using System.Globalization;
using System.Text;
using SchemaGen.Migrations.Dialects;

namespace SchemaGen.Encryption;

/// <summary>
/// The statements of a rotation. A stored value begins with its key's name and version, so that the database itself finds those that are
/// not under the current one: nothing else has to be kept for a run to be continued.
/// </summary>
internal sealed class RotationSql(MigrationDialect dialect, EncryptedColumn column, int batch)
{
    private readonly string table = dialect.Quote(column.Schema, column.Table);
    private readonly string stored = dialect.Quote(column.Column);
    private readonly string[] keys = [.. column.KeyColumns.Select(dialect.Quote)];

    public string Count(int header) => $"SELECT COUNT(*) FROM {table} WHERE {IsBehind(header)}";

    /// <summary>The next rows after those that were read; parameters: header, then for each key column i the values of those before it and its own, <c>l0_0</c>, <c>l1_0</c>, <c>l1_1</c>…</summary>
    public string Read(int header, bool isFirst)
    {
        var text = new StringBuilder($"{string.Join(", ", keys)}, {stored} FROM {table} WHERE {IsBehind(header)}");
        if (!isFirst)
            text.Append(" AND (").AppendJoin(" OR ", keys.Select((_, i) => "(" + string.Join(" AND ", After(i)) + ")")).Append(')');

        text.Append(" ORDER BY ").AppendJoin(", ", keys);
        return dialect.SelectFirst(batch.ToString(CultureInfo.InvariantCulture), text.ToString());
    }

    /// <summary>Writes a value where nobody else has; parameters: new, search where there is one, k0…, old.</summary>
    public string Write() =>
        $"UPDATE {table} SET {stored} = {P("new")}" + (column.SearchColumn is { } search ? $", {dialect.Quote(search)} = {P("search")}" : "")
        + " WHERE " + string.Join(" AND ", keys.Select((key, i) => $"{key} = {P($"k{i}")}")) + " AND " + dialect.EqualBytes(stored, P("old"));

    private IEnumerable<string> After(int last)
    {
        for (var i = 0; i < last; i++)
            yield return $"{keys[i]} = {P($"l{last}_{i}")}";

        yield return $"{keys[last]} > {P($"l{last}_{last}")}";
    }

    private string IsBehind(int header) =>
        $"{stored} IS NOT NULL AND {dialect.FirstBytes(stored, header.ToString(CultureInfo.InvariantCulture))} <> {P("header")}";

    private string P(string name) => dialect.Parameter(name);
}
