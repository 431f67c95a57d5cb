using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>What search engines read.</summary>
    [IncludesColumns(typeof(ISeoColumns))]
    public sealed class SeoColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>What search engines read.</summary>
    [ColumnGroup]
    public interface ISeoColumns
    {
        /// <summary>The name in addresses.</summary>
        [SlugColumn(Unique = true)]
        string Slug { get; }

        /// <summary>The title of the page.</summary>
        [StringColumn(255)]
        string? MetaTitle { get; }

        /// <summary>The description of the page.</summary>
        [TextColumn]
        string? MetaDescription { get; }

        /// <summary>The keywords of the page.</summary>
        [TextColumn]
        string? MetaKeywords { get; }

        /// <summary>The address that stands for all others of the same content.</summary>
        [UrlColumn]
        string? CanonicalUrl { get; }
    }
}
