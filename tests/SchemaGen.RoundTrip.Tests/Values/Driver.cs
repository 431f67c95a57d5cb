using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaGen.Model;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>The usual driver of a database at its defaults: the types of C# that it does not take, and the SQL that some columns need around a parameter.</summary>
internal sealed record Driver(params IReadOnlyList<Conversion> Conversions)
{
    public Func<ColumnType, Type, string, string> Write { get; init; } = (_, _, parameter) => parameter;

    public Func<ColumnType, string, string> Read { get; init; } = (_, column) => column;

    public static Driver Sqlite { get; } = new([Shapes.Plain, Conversion.Addresses, Conversion.Numbers, .. Conversion.ToTextAndBytes]);

    public static Driver MariaDb { get; } = new([Shapes.AfterSystem, Conversion.Addresses, Conversion.Numbers, .. Conversion.ToTextAndBytes]);

    public static Driver PostgreSql { get; } = new(
        Shapes.Extended,
        Conversion.Addresses,
        Conversion.Numbers,
        Conversion.Of<ushort, int>(number => number, number => (ushort)number),
        Conversion.Of<uint, long>(number => number, number => (uint)number),
        Conversion.Of<ulong, decimal>(number => number, number => (ulong)number),
        Conversion.Of<JsonNode, JsonDocument>(node => JsonDocument.Parse(node.ToJsonString()), document => JsonNode.Parse(document.RootElement.GetRawText())!))
    {
        // A string is sent as text, which PostgreSQL takes for none of these.
        Write = (type, clr, parameter) => type switch
        {
            TsVectorType => $"CAST({parameter} AS tsvector)",
            JsonType { Form: ValueForm.Native } when clr == typeof(string) => $"CAST({parameter} AS {(type is JsonType { IsBinary: true } ? "jsonb" : "json")})",
            _ => parameter,
        },
        Read = (type, column) => type switch
        {
            GeometryType { IsGeography: true } => $"ST_AsEWKB({column}::geometry)",
            GeometryType => $"ST_AsEWKB({column})",
            VectorType => $"{column}::real[]",
            TsVectorType => $"{column}::text",
            _ => column,
        },
    };

    // A value may be of a class that derives from the one that is meant, as IPAddress.Any is.
    private Conversion? For(Type clr) => Conversions.FirstOrDefault(conversion => conversion.Clr.IsAssignableFrom(clr));

    /// <summary>The value of a plain parameter.</summary>
    public object Send(object value) => For(value.GetType()) is { } conversion ? conversion.Send(value) : value;

    /// <summary>A value as it is read where the type is known.</summary>
    public object Receive(DbDataReader reader, int ordinal, Type clr)
    {
        var read = typeof(DbDataReader).GetMethod(nameof(DbDataReader.GetFieldValue))!;
        var conversion = For(clr);
        var value = read.MakeGenericMethod(conversion?.Sent ?? clr).Invoke(reader, [ordinal])!;
        return conversion is null ? value : conversion.Receive(value);
    }
}
