using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using SchemaGen.Model;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>One column of a table on an engine; the table is empty before and after.</summary>
internal sealed class ValueColumn(DbConnection connection, ValueEngine on, ColumnValues values) : IAsyncDisposable
{
    private readonly Table _table = EveryTable.Of(values.Property.DeclaringType!);

    private readonly Column _column = EveryTable.Of(values.Property.DeclaringType!).Columns.Single(column => column.Member == values.Property.Name);

    private string Name => on.Dialect.Quote(_column.Name);

    private string TableName => on.Dialect.Quote(_table.Name.Name);

    private string Parameter => on.Driver.Write(_column.Type, values.Clr, "@value");

    /// <summary>What of the values does not come back, sort or compare as it should.</summary>
    public async Task<IReadOnlyList<string>> FindProblemsAsync()
    {
        var problems = new List<string>();
        var difference = values.DifferenceOn(on.Engine.Dialect);
        var kept = new List<object>();
        foreach (var value in values.Ascending.Reverse())
        {
            var error = await ErrorOfAsync(value);
            var isRefused = difference.IsRefused(value);
            if (error is not null && !isRefused) problems.Add($"{values.Name} refuses {Same.Text(value)}: {error}");
            if (error is null && isRefused) problems.Add($"{values.Name} admits {Same.Text(value)}");
            if (error is null) kept.Add(value);
        }

        try
        {
            Compare("comes back as", [.. kept.Select(difference.Kept)], await ReadAsync("ORDER BY id"));
            kept.Reverse();
            if (values.IsSorted && difference.Sorts) Compare("is sorted as", [.. kept.Select(difference.Kept)], await ReadAsync($"ORDER BY {Name}"));
            for (var i = 0; values.IsCompared && i < kept.Count; i++)
            {
                if (await CountAsync("=", kept[i]) is var equal && equal != 1) problems.Add($"{values.Name} = {Same.Text(kept[i])} finds {equal} rows");
                if (values.IsSorted && difference.Sorts && await CountAsync("<", kept[i]) is var less && less != i) problems.Add($"{values.Name} < {Same.Text(kept[i])} finds {less} rows, not {i}");
            }
        }
        catch (Exception exception)
        {
            problems.Add($"{values.Name} fails: {Message(exception)}");
        }

        foreach (var value in values.Refused)
        {
            var isAdmitted = difference.Admits.Any(admitted => Same.Value(admitted, value));
            if (await ErrorOfAsync(value) is null != isAdmitted) problems.Add($"{values.Name} {(isAdmitted ? "refuses" : "admits")} {Same.Text(value)}");
        }

        return problems;

        void Compare(string what, IReadOnlyList<object> expected, IReadOnlyList<object> found)
        {
            for (var i = 0; i < Math.Max(expected.Count, found.Count); i++)
                if (i >= expected.Count || i >= found.Count || !Same.Value(expected[i], found[i]))
                    problems.Add($"{values.Name}: {Same.Text(expected.ElementAtOrDefault(i))} {what} {Same.Text(found.ElementAtOrDefault(i))}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"DELETE FROM {TableName}";
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string?> ErrorOfAsync(object value)
    {
        try
        {
            await using var command = Command($"INSERT INTO {TableName} ({Name}) VALUES ({Parameter})", value);
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (Exception exception)
        {
            // Npgsql gives the connection up where it finds out in the middle of writing.
            if (connection.State != ConnectionState.Open) await connection.OpenAsync();
            return Message(exception);
        }
    }

    private async Task<IReadOnlyList<object>> ReadAsync(string order)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {on.Driver.Read(_column.Type, Name)} FROM {TableName} WHERE {Name} IS NOT NULL {order}";
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<object>();
        while (await reader.ReadAsync()) found.Add(on.Driver.Receive(reader, 0, values.Clr));
        return found;
    }

    private async Task<int> CountAsync(string comparison, object value)
    {
        await using var command = Command($"SELECT count(*) FROM {TableName} WHERE {Name} {comparison} {Parameter}", value);
        return Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private DbCommand Command(string sql, object value)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@value";
        parameter.Value = on.Driver.Send(value);
        command.Parameters.Add(parameter);
        return command;
    }

    private static string Message(Exception exception) =>
        (exception is TargetInvocationException { InnerException: { } inner } ? inner : exception) is var real ? $"{real.GetType().Name} {real.Message.ReplaceLineEndings(" ")}" : "";
}
