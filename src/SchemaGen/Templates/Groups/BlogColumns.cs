using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An article of a blog.</summary>
    [IncludesColumns(typeof(IBlogColumns))]
    public sealed class BlogColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>An article of a blog.</summary>
    [ColumnGroup]
    public interface IBlogColumns : ICmsContentColumns, ICommentableColumns
    {
        /// <summary>The address of the picture on top.</summary>
        [UrlColumn]
        string? FeaturedImage { get; }

        /// <summary>The tags, as JSON.</summary>
        [JsonColumn]
        string? Tags { get; }

        /// <summary>The category.</summary>
        [StringColumn(100)]
        string? Category { get; }

        /// <summary>How many minutes it takes to read.</summary>
        int? ReadingTime { get; }

        /// <summary>How many like it.</summary>
        [IntegerColumn(Default = 0)]
        int LikesCount { get; }

        /// <summary>How often it was shared.</summary>
        [IntegerColumn(Default = 0)]
        int SharesCount { get; }
    }
}
