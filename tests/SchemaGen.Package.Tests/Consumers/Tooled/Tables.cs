using SchemaGen;

[assembly: SchemaTarget(Dialect.Sqlite)]
[assembly: SchemaTarget(Dialect.PostgreSql)]

namespace Shop;

/// <summary>What has a number elsewhere.</summary>
[ColumnGroup]
public interface IExternalReference
{
    /// <summary>The number.</summary>
    [StringColumn(20)]
    string ExternalRef { get; }
}

/// <summary>An item of the catalogue.</summary>
[IncludesColumns(typeof(IExternalReference))]
[CompositeIndex("external_ref")]
public sealed class CatalogItemAttribute : TableTemplateAttribute;

/// <summary>A maker.</summary>
[SchemaTable]
[RetentionPolicy(30, nameof(SeenAt))]
public partial class Brand
{
    /// <summary>The key.</summary>
    public Guid Id { get; set; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>When it was last seen.</summary>
    public DateTimeOffset SeenAt { get; set; }
}

/// <summary>An article.</summary>
[CatalogItem]
public partial class Article
{
    /// <summary>The key.</summary>
    public long Id { get; set; }

    /// <summary>Its maker.</summary>
    [References(typeof(Brand))]
    public Guid BrandId { get; set; }
}
