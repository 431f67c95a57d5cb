using System.Collections;
using System.Data;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using NpgsqlTypes;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>
/// What an application registers with Dapper once, for the types of C# that Dapper does not know by itself. It does so for the one
/// database that it has; these tests take turns.
/// </summary>
internal static class DapperHandlers
{
    public static void Register(ValueEngine on)
    {
        SqlMapper.ResetTypeHandlers();
        SqlMapper.PurgeQueryCache();
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        foreach (var (type, name) in _numbers) SqlMapper.AddTypeMap(type, name);
        foreach (var conversion in on.Driver.Conversions)
            SqlMapper.AddTypeHandler(conversion.Clr, new Converted(conversion));
        foreach (var type in on.Engine.Dialect == Dialect.PostgreSql ? _npgsql : [])
            SqlMapper.AddTypeHandler(type, new AsItIs());
        // Dapper knows these, by names that Npgsql does not; a handler counts only where Dapper has forgotten the name.
        foreach (var (type, _) in on.Engine.Dialect == Dialect.PostgreSql ? _numbers : [])
        {
            SqlMapper.RemoveTypeMap(type);
            SqlMapper.RemoveTypeMap(typeof(Nullable<>).MakeGenericType(type));
        }

        if (on.Engine.Dialect == Dialect.PostgreSql)
        {
            // Where nobody says what is wanted, as Dapper does not, Npgsql gives something else than it takes.
            Read<sbyte, short>(number => (sbyte)number);
            Read<JsonDocument, string>(text => JsonDocument.Parse(text));
            Read<JsonElement, string>(text => JsonDocument.Parse(text).RootElement);
            Read<List<decimal>, decimal[]>(list => [.. list]);
            Read<NpgsqlRange<DateTimeOffset>, NpgsqlRange<DateTime>>(range => range.IsEmpty
                ? NpgsqlRange<DateTimeOffset>.Empty
                : new(range.LowerBound, range.LowerBoundIsInclusive, range.LowerBoundInfinite, range.UpperBound, range.UpperBoundIsInclusive, range.UpperBoundInfinite));
            Read<JsonNode, string>(text => JsonNode.Parse(text)!, node => JsonDocument.Parse(node.ToJsonString()));
        }

        if (on.Engine.Dialect == Dialect.Sqlite)
        {
            // It has four types of its own, and Dapper asks for no other.
            Read<Guid, string>(text => Guid.Parse(text));
            Read<DateTimeOffset, string>(text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
            Read<DateTime, string>(text => DateTime.Parse(text, CultureInfo.InvariantCulture));
            Read<DateOnly, string>(text => DateOnly.Parse(text, CultureInfo.InvariantCulture));
            Read<TimeOnly, string>(text => TimeOnly.Parse(text, CultureInfo.InvariantCulture));
            Read<TimeSpan, string>(text => TimeSpan.Parse(text, CultureInfo.InvariantCulture));
        }
    }

    private static void Read<T, TRead>(Func<TRead, T> parse, Func<T, object>? send = null)
        where T : notnull => SqlMapper.AddTypeHandler(typeof(T), new ReadAs<TRead>(value => parse(value), value => send is null ? value : send((T)value)));

    // What Npgsql takes and gives as it is.
    private static readonly Type[] _npgsql =
    [
        typeof(IPAddress), typeof(IPNetwork), typeof(PhysicalAddress), typeof(BitArray),
        typeof(int[]), typeof(string[]), typeof(float[]), typeof(Dictionary<string, string?>),
        typeof(NpgsqlRange<int>), typeof(NpgsqlRange<long>), typeof(NpgsqlRange<decimal>), typeof(NpgsqlRange<DateOnly>),
        typeof(NpgsqlRange<DateTime>),
    ];

    private static readonly (Type Type, DbType Name)[] _numbers =
    [
        (typeof(sbyte), DbType.SByte), (typeof(ushort), DbType.UInt16), (typeof(uint), DbType.UInt32), (typeof(ulong), DbType.UInt64),
    ];

    private class AsItIs : SqlMapper.ITypeHandler
    {
        public virtual void SetValue(IDbDataParameter parameter, object value) => parameter.Value = value;

        public virtual object? Parse(Type destinationType, object value) => value;
    }

    private sealed class Converted(Conversion conversion) : AsItIs
    {
        public override void SetValue(IDbDataParameter parameter, object value) => parameter.Value = value is DBNull ? value : conversion.Send(value);

        public override object? Parse(Type destinationType, object value) =>
            conversion.Receive(conversion.Sent.IsInstanceOfType(value) ? value : Convert.ChangeType(value, conversion.Sent, CultureInfo.InvariantCulture));
    }

    private sealed class ReadAs<TRead>(Func<TRead, object> parse, Func<object, object> send) : AsItIs
    {
        public override void SetValue(IDbDataParameter parameter, object value) => parameter.Value = value is DBNull ? value : send(value);

        public override object? Parse(Type destinationType, object value) => parse((TRead)value);
    }
}
