using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>The text of an email in a language.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IEmailTemplateColumns))]
    [IncludesColumns(typeof(IVersioningColumns), typeof(IAuditColumns))]
    [UniqueIndex("key", "locale", "version")]
    public sealed class EmailTemplateAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="EmailTemplateAttribute"/>.</summary>
    [ColumnGroup]
    public interface IEmailTemplateColumns
    {
        /// <summary>What the email is for.</summary>
        [StringColumn(255)]
        string Key { get; }

        /// <summary>The language.</summary>
        [LanguageCodeColumn]
        string Locale { get; }

        /// <summary>The subject.</summary>
        [StringColumn(255)]
        string Subject { get; }

        /// <summary>The text with its layout.</summary>
        [TextColumn]
        string BodyHtml { get; }

        /// <summary>The text alone.</summary>
        [TextColumn]
        string? BodyText { get; }

        /// <summary>What is put in, as JSON.</summary>
        [JsonColumn]
        string? Variables { get; }
    }
}
