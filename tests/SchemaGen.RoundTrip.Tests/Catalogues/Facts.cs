using System.Data.Common;
using System.Globalization;

namespace SchemaGen.RoundTrip.Tests.Catalogues;

/// <summary>
/// A schema as a set of sentences, one a fact: what the model says and what a catalogue says are compared as sets. It is written
/// without the writers: types, names and defaults are stated once more, by hand, for each engine.
/// </summary>
internal sealed class Facts
{
    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);

    public void Add(string table, string fact) => _lines.Add(table + ": " + fact);

    /// <summary>The facts that only one of the two has.</summary>
    public IReadOnlyList<string> DifferencesFrom(Facts other) =>
        [.. _lines.Except(other._lines).Select(line => "expected " + line), .. other._lines.Except(_lines).Select(line => "found " + line)];

    public int Count => _lines.Count;

    public static async Task<List<object?[]>> QueryAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++) row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            rows.Add(row);
        }

        return rows;
    }

    public static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    public static string Column(int ordinal, string name, string type, bool isNullable, string? value, string extra) =>
        $"column {ordinal.ToString(CultureInfo.InvariantCulture)} {name} {type}{(isNullable ? "" : " not null")}{(value is null ? "" : " default " + value)}{(extra.Length == 0 ? "" : " " + extra)}";

    public static string Index(string name, bool isUnique, IEnumerable<string> columns, IEnumerable<string> include) =>
        $"{(isUnique ? "unique " : "")}index {name} ({string.Join(", ", columns)}){(include.Any() ? " include (" + string.Join(", ", include) + ")" : "")}";

    public static string ForeignKey(string name, IEnumerable<string> columns, string table, IEnumerable<string> referenced, string onDelete, string onUpdate) =>
        $"foreign key {name} ({string.Join(", ", columns)}) to {table} ({string.Join(", ", referenced)}) on delete {onDelete} on update {onUpdate}";
}
