using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A file: its names, type, size, fingerprint and place.</summary>
    [IncludesColumns(typeof(IMediaColumns))]
    public sealed class MediaColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>A file: its names, type, size, fingerprint and place.</summary>
    [ColumnGroup]
    public interface IMediaColumns
    {
        /// <summary>The name it is kept under.</summary>
        [StringColumn(255)]
        string Filename { get; }

        /// <summary>The name it was uploaded with.</summary>
        [StringColumn(255)]
        string OriginalFilename { get; }

        /// <summary>What kind of file it is.</summary>
        [MimeTypeColumn]
        string MimeType { get; }

        /// <summary>Its size in bytes.</summary>
        long FileSize { get; }

        /// <summary>The SHA-256 of its content.</summary>
        [FileHashColumn("sha256")]
        string FileHash { get; }

        /// <summary>The store that holds it.</summary>
        [StringColumn(50, Default = "local")]
        string Disk { get; }

        /// <summary>Its path in the store.</summary>
        [StringColumn(1024)]
        string Path { get; }

        /// <summary>What else is known of it, as JSON.</summary>
        [JsonColumn]
        string? Metadata { get; }

        /// <summary>Its width in pixels.</summary>
        int? Width { get; }

        /// <summary>Its height in pixels.</summary>
        int? Height { get; }

        /// <summary>Its length in seconds.</summary>
        int? Duration { get; }
    }
}
