using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using EveryColumn;

namespace SchemaGen.RoundTrip.Tests.Values;

/// <summary>What an application gives a driver that does not take its type of C#, and what it makes of the answer.</summary>
internal sealed record Conversion(Type Clr, Type Sent, Func<object, object> Send, Func<object, object> Receive)
{
    public static Conversion Of<TClr, TSent>(Func<TClr, TSent> send, Func<TSent, TClr> receive)
        where TClr : notnull
        where TSent : notnull => new(typeof(TClr), typeof(TSent), value => send((TClr)value), value => receive((TSent)value));

    public static Conversion Numbers { get; } = Of<Size, int>(size => (int)size, number => (Size)number);

    public static Conversion Addresses { get; } = Of<Uri, string>(uri => uri.OriginalString, text => new Uri(text, UriKind.RelativeOrAbsolute));

    /// <summary>For drivers that have texts and bytes, and nothing for what PostgreSQL alone has.</summary>
    public static IReadOnlyList<Conversion> ToTextAndBytes { get; } =
    [
        Of<IPAddress, string>(address => address.ToString(), IPAddress.Parse),
        Of<PhysicalAddress, string>(
            address => string.Join(':', address.GetAddressBytes().Select(part => part.ToString("x2", CultureInfo.InvariantCulture))), PhysicalAddress.Parse),
        Of<JsonDocument, string>(document => document.RootElement.GetRawText(), text => JsonDocument.Parse(text)),
        Of<JsonElement, string>(element => element.GetRawText(), text => JsonDocument.Parse(text).RootElement),
        Of<JsonNode, string>(node => node.ToJsonString(), text => JsonNode.Parse(text)!),
        Json<int[]>(), Json<string[]>(), Json<List<decimal>>(),
        Of<float[], byte[]>(numbers => MemoryMarshal.AsBytes<float>(numbers).ToArray(), bytes => MemoryMarshal.Cast<byte, float>(bytes).ToArray()),
    ];

    private static Conversion Json<T>()
        where T : notnull => Of<T, string>(value => JsonSerializer.Serialize(value), text => JsonSerializer.Deserialize<T>(text)!);
}
