using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A page of text: title, content, search engine data and status.</summary>
    [IncludesColumns(typeof(ICmsContentColumns))]
    public sealed class CmsContentColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>A page of text: title, content, search engine data and status.</summary>
    [ColumnGroup]
    public interface ICmsContentColumns : ISeoColumns, IStatusColumns
    {
        /// <summary>The title.</summary>
        [StringColumn(255)]
        string Title { get; }

        /// <summary>The text.</summary>
        [TextColumn]
        string Content { get; }

        /// <summary>The text in a few lines.</summary>
        [TextColumn]
        string? Excerpt { get; }

        /// <summary>The layout that shows it.</summary>
        [StringColumn(100)]
        string? Template { get; }

        /// <summary>Further fields, as JSON.</summary>
        [JsonColumn]
        string? CustomFields { get; }

        /// <summary>How often it was seen.</summary>
        [BigIntegerColumn(Default = 0)]
        long ViewCount { get; }

        /// <summary>Whether it stays on top.</summary>
        [BooleanColumn(Default = false)]
        bool IsSticky { get; }
    }
}
