using System.Data.Common;
using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.RoundTrip.Tests;

/// <summary>Puts a row into each table of the sample: values made from the column types, references to the rows before.</summary>
internal static class Rows
{
    public static async Task InsertAsync(DbConnection connection, IReadOnlyList<Table> tables, Engine engine)
    {
        var keys = new Dictionary<(string Table, string Column), object>();
        foreach (var table in InsertionOrder(tables))
        {
            var values = new Dictionary<string, object>();
            foreach (var column in table.Columns)
            {
                var reference = table.ForeignKeys.FirstOrDefault(key => key.Columns.Contains(column.Name));
                var isLater = reference is not null && !keys.ContainsKey((reference.ReferencedTable.Name, reference.ReferencedColumns[0]));
                if (column.Computation is not null || column.Identity is not null || (isLater && column.IsNullable)) continue;
                // A format that a made-up text would miss.
                if (column.IsNullable && table.Checks.Any(check => check.Column == column.Name)) continue;
                values[column.Name] = reference is not null && keys.TryGetValue((reference.ReferencedTable.Name, reference.ReferencedColumns[0]), out var known)
                    ? known
                    : Value(column, table);
            }

            await InsertAsync(connection, table, values, engine);
            foreach (var column in table.PrimaryKey!.Columns)
                keys[(table.Name.Name, column)] = values.TryGetValue(column, out var value) ? value : await LastAsync(connection, table, column, engine);
        }
    }

    // A table comes when all rows are there that it cannot do without.
    private static IEnumerable<Table> InsertionOrder(IReadOnlyList<Table> tables)
    {
        var rest = tables.ToList();
        while (rest.Count > 0)
        {
            var next = rest.First(table => table.ForeignKeys.All(key =>
                table.FindColumn(key.Columns[0])!.IsNullable || rest.All(other => other == table || other.Name != key.ReferencedTable)));
            rest.Remove(next);
            yield return next;
        }
    }

    private static object Value(Column column, Table table) => column.Encryption is not null ? new byte[64] : column.Type switch
    {
        EnumType list => list.Values[0],
        CharType text => new string('a', text.Length),
        StringType or TextType => column.Name.Length > 5 ? column.Name[..5] : column.Name,
        BooleanType => true,
        IntegerType => 1,
        DecimalType => 1m,
        FloatType number => number.IsDouble ? 1.5 : 1.5f,
        BinaryType binary => new byte[Math.Min(binary.Length ?? 8, 8)],
        DateType => new DateOnly(2026, 5, 17),
        TimeType => new TimeOnly(8, 30),
        TimestampType => new DateTime(2026, 5, 17, 8, 30, 0),
        TimestampTzType => new DateTimeOffset(2026, 5, 17, 8, 30, 0, TimeSpan.Zero),
        IntervalType => TimeSpan.FromMinutes(90),
        UuidType => Guid.NewGuid(),
        JsonType => "{}",
        IpAddressType => "192.0.2.1",
        _ => throw new NotSupportedException($"{table.Name}.{column.Name}: {column.Type.Canonical}"),
    };

    private static async Task InsertAsync(DbConnection connection, Table table, Dictionary<string, object> values, Engine engine)
    {
        await using var command = connection.CreateCommand();
        // PostgreSQL takes no text for json and addresses unless it is told to read it.
        string Parameter(string name) => engine.Dialect == Dialect.PostgreSql && table.FindColumn(name)!.Type is JsonType { Form: ValueForm.Native } or IpAddressType
            ? $"CAST(@{name} AS {(table.FindColumn(name)!.Type is IpAddressType ? "inet" : "jsonb")})" + (table.FindColumn(name)!.Type is JsonType { IsBinary: false } ? "::json" : "")
            : "@" + name;
        var quote = engine.Dialect == Dialect.MariaDb ? '`' : '"';
        command.CommandText = $"INSERT INTO {quote}{table.Name.Name}{quote} ({string.Join(", ", values.Keys.Select(name => $"{quote}{name}{quote}"))}) VALUES ({string.Join(", ", values.Keys.Select(name => engine.Dialect == Dialect.MariaDb || engine.Dialect == Dialect.Sqlite ? "@" + name : Parameter(name)))})";
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    private static async Task<object> LastAsync(DbConnection connection, Table table, string column, Engine engine)
    {
        await using var command = connection.CreateCommand();
        var quote = engine.Dialect == Dialect.MariaDb ? '`' : '"';
        command.CommandText = $"SELECT max({quote}{column}{quote}) FROM {quote}{table.Name.Name}{quote}";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
