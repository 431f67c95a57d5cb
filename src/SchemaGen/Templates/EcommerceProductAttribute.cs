using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A product of a shop: number, price, stock, texts, search engine data, status and rating.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IEcommerceProductColumns))]
    [IncludesColumns(typeof(IProductColumns), Without = ["stock_quantity", "reserved_quantity"])]
    [IncludesColumns(
        typeof(IInventoryColumns), typeof(ISeoColumns), typeof(IStatusColumns), typeof(IRateableColumns), typeof(IAuditColumns), typeof(ISortableColumns))]
    [CompositeIndex("status", "is_featured")]
    [CompositeIndex("category_id", "status")]
    [CompositeIndex("brand_id", "status")]
    [FullTextIndex("name", "description", "short_description")]
    public sealed class EcommerceProductAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns that a product of a shop has of its own.</summary>
    [ColumnGroup]
    public interface IEcommerceProductColumns
    {
        /// <summary>The name.</summary>
        [StringColumn(255)]
        string Name { get; }

        /// <summary>The description.</summary>
        [TextColumn]
        string? Description { get; }

        /// <summary>The description in a line.</summary>
        [StringColumn(255)]
        string? ShortDescription { get; }

        /// <summary>The category.</summary>
        Guid? CategoryId { get; }

        /// <summary>The brand.</summary>
        Guid? BrandId { get; }

        /// <summary>Further attributes, as JSON.</summary>
        [JsonColumn]
        string? Attributes { get; }

        /// <summary>The variants, as JSON.</summary>
        [JsonColumn]
        string? Variants { get; }

        /// <summary>The address of the main picture.</summary>
        [UrlColumn]
        string? FeaturedImage { get; }

        /// <summary>Further pictures, as JSON.</summary>
        [JsonColumn]
        string? Gallery { get; }

        /// <summary>Whether it is shipped.</summary>
        [BooleanColumn(Default = true)]
        bool RequiresShipping { get; }

        /// <summary>Whether it can be ordered when there is none.</summary>
        [BooleanColumn(Default = false)]
        bool AllowBackorders { get; }

        /// <summary>The stock below which a warning is given.</summary>
        [IntegerColumn(Default = 5)]
        int LowStockThreshold { get; }

        /// <summary>The file that is delivered.</summary>
        [StringColumn(255)]
        string? DownloadFile { get; }

        /// <summary>How often it can be downloaded.</summary>
        int? DownloadLimit { get; }

        /// <summary>For how many days it can be downloaded.</summary>
        int? DownloadExpiryDays { get; }
    }
}
