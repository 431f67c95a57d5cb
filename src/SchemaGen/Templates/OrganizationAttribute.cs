using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An organization, with its place and the one above it.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(ICompanyColumns))]
    [IncludesColumns(typeof(ITreeColumns), typeof(ILocationColumns), typeof(IAuditColumns))]
    public sealed class OrganizationAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="OrganizationAttribute"/>.</summary>
    [ColumnGroup]
    public interface ICompanyColumns
    {
        /// <summary>The name.</summary>
        [StringColumn(255)]
        string Name { get; }

        /// <summary>The name by law.</summary>
        [StringColumn(255)]
        string? LegalName { get; }

        /// <summary>The name in addresses.</summary>
        [SlugColumn]
        string Slug { get; }

        /// <summary>The number at the tax office.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        [StringColumn(255)]
        string? TaxNumber { get; }

        /// <summary>The address of its website.</summary>
        [UrlColumn]
        string? Website { get; }

        /// <summary>The industry.</summary>
        [StringColumn(255)]
        string? Industry { get; }
    }
}
