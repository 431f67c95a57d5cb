using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An article of a blog with its readers and versions.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IBlogPostColumns))]
    [IncludesColumns(typeof(IBlogColumns), typeof(IAnalyticsColumns), typeof(IVersioningColumns), typeof(IAuditColumns))]
    [CompositeIndex("status", "published_at desc")]
    [FullTextIndex("title", "content", "excerpt")]
    public sealed class BlogPostAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="BlogPostAttribute"/>.</summary>
    [ColumnGroup]
    public interface IBlogPostColumns
    {
        /// <summary>The author.</summary>
        Guid AuthorId { get; }

        /// <summary>What social networks show, as JSON.</summary>
        [JsonColumn]
        string? Social { get; }
    }
}
