using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Where a row stands between draft and archive.</summary>
    [IncludesColumns(typeof(IStatusColumns))]
    public sealed class StatusColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>Where a row stands between draft and archive.</summary>
    [ColumnGroup]
    public interface IStatusColumns
    {
        /// <summary>Where the row stands.</summary>
        [EnumColumn("draft", "published", "archived", Default = "draft")]
        string Status { get; }

        /// <summary>When it was published.</summary>
        DateTimeOffset? PublishedAt { get; }

        /// <summary>When it was archived.</summary>
        DateTimeOffset? ArchivedAt { get; }

        /// <summary>Whether it is shown first.</summary>
        [BooleanColumn(Default = false)]
        bool IsFeatured { get; }
    }
}
