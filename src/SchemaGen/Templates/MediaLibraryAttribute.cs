using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A file of a library.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IMediaLibraryColumns))]
    [IncludesColumns(typeof(IMediaColumns), typeof(IAuditColumns), typeof(ISoftDeletes))]
    [CompositeIndex("mime_type")]
    [UniqueIndex("file_hash", "disk", "path_hash")]
    public sealed class MediaLibraryAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="MediaLibraryAttribute"/>.</summary>
    [ColumnGroup]
    public interface IMediaLibraryColumns
    {
        /// <summary>Smaller pictures, as JSON.</summary>
        [JsonColumn]
        string? Thumbnails { get; }

        /// <summary>What is read where it is not seen.</summary>
        [StringColumn(255)]
        string? AltText { get; }

        /// <summary>How far the processing is.</summary>
        [EnumColumn("pending", "processing", "ready", "failed", Default = "pending")]
        string ProcessingStatus { get; }

        /// <summary>The folder, as a path with dots.</summary>
        [LTreeColumn]
        string? Folder { get; }

        /// <summary>The SHA-256 of its path.</summary>
        [FileHashColumn("sha256")]
        string PathHash { get; }
    }
}
