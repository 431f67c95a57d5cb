using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A page in a tree of pages.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(ICmsPageColumns))]
    [IncludesColumns(typeof(ICmsContentColumns), typeof(IWorkflowColumns), typeof(ITreeColumns), typeof(IVersioningColumns), typeof(ISortableColumns), typeof(IAuditColumns))]
    [CompositeIndex("parent_id", "sort_order")]
    [FullTextIndex("title", "content")]
    public sealed class CmsPageAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="CmsPageAttribute"/>.</summary>
    [ColumnGroup]
    public interface ICmsPageColumns
    {
        /// <summary>The layout that shows it.</summary>
        [StringColumn(255)]
        string? Layout { get; }

        /// <summary>The language.</summary>
        [LanguageCodeColumn]
        string Locale { get; }
    }
}
