using SchemaGen.Migrations;
using SchemaGen.Model;

namespace SchemaGen.RoundTrip.Tests;

/// <summary>The sample: its tables as its source declares them, its SQL as its assemblies hold it.</summary>
internal static class Storefront
{
    /// <summary>The tables of both projects, as the model has them.</summary>
    public static IReadOnlyList<Table> Tables { get; } =
        [.. Sources.Read("../samples/Storefront.Catalog", "Storefront.Catalog"), .. Sources.Read("../samples/Storefront", "Storefront")];

    /// <summary>The compiled migrations of both projects.</summary>
    public static ISchemaCatalog Catalog { get; } =
        SchemaCatalogs.Combine(global::Storefront.Catalog.SchemaCatalog.Instance, global::Storefront.SchemaCatalog.Instance);
}
