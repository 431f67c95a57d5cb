using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A program that signs in with OAuth.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IOAuthClientColumns))]
    [IncludesColumns(typeof(ITimestamps), typeof(ISoftDeletes))]
    public sealed class OAuthClientAttribute : TableTemplateAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="OAuthClientAttribute"/>.</summary>
    [ColumnGroup]
    public interface IOAuthClientColumns
    {
        /// <summary>What the program calls itself.</summary>
        [StringColumn(100, Unique = true)]
        string ClientId { get; }

        /// <summary>Its secret.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        [StringColumn(255)]
        string Secret { get; }

        /// <summary>Its name.</summary>
        [StringColumn(255)]
        string Name { get; }

        /// <summary>Where users are sent back to, as JSON.</summary>
        [JsonColumn]
        string RedirectUris { get; }

        /// <summary>How it may sign in, as JSON.</summary>
        [JsonColumn]
        string GrantTypes { get; }

        /// <summary>What it may ask for, as JSON.</summary>
        [JsonColumn]
        string Scopes { get; }

        /// <summary>Whether it can keep a secret.</summary>
        bool IsConfidential { get; }

        /// <summary>When it was last used.</summary>
        DateTimeOffset? LastUsedAt { get; }
    }
}
