using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A place that people go to.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IPlaceColumns))]
    [LocationColumns(IncludeElevation = true)]
    [IncludesColumns(typeof(IRateableColumns), typeof(IAuditColumns))]
    [FullTextIndex("name", "address", "city")]
    public sealed class LocationAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="LocationAttribute"/>.</summary>
    [ColumnGroup]
    public interface IPlaceColumns
    {
        /// <summary>The name.</summary>
        [StringColumn(255)]
        string Name { get; }

        /// <summary>The name in addresses.</summary>
        [SlugColumn]
        string Slug { get; }

        /// <summary>The telephone number.</summary>
        [PhoneColumn]
        string? Phone { get; }

        /// <summary>The email address.</summary>
        [EmailColumn]
        string? Email { get; }

        /// <summary>The address of its website.</summary>
        [UrlColumn]
        string? Website { get; }

        /// <summary>When it is open, as JSON.</summary>
        [JsonColumn]
        string? OpeningHours { get; }

        /// <summary>The category.</summary>
        [StringColumn(255)]
        string? Category { get; }
    }
}
