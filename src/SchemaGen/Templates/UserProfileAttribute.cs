using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A person who uses the system.</summary>
    [IncludesColumns(typeof(IUuidKey), typeof(IUserProfileColumns))]
    [IncludesColumns(typeof(ILocationColumns), When = nameof(IncludeLocation))]
    [IncludesColumns(typeof(IAuditColumns), typeof(ISoftDeletes))]
    [UniqueIndex("email")]
    public sealed class UserProfileAttribute : TableTemplateAttribute
    {
        /// <summary>Whether the address is kept; <see langword="false"/> by default.</summary>
        public bool IncludeLocation { get; set; }
    }
}

namespace SchemaGen.Templates
{
    /// <summary>The columns of its own of <see cref="UserProfileAttribute"/>.</summary>
    [ColumnGroup]
    public interface IUserProfileColumns
    {
        /// <summary>The user.</summary>
        [UuidColumn(Unique = true)]
        Guid UserId { get; }

        /// <summary>The first name.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        [StringColumn(255)]
        string FirstName { get; }

        /// <summary>The last name.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        [StringColumn(255)]
        string LastName { get; }

        /// <summary>The email address; where it is encrypted, rows are found by it all the same.</summary>
        [EncryptedWhen("Encrypted", "pii_key", Searchable = true)]
        [EmailColumn]
        string Email { get; }

        /// <summary>The telephone number.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        [PhoneColumn]
        string? Phone { get; }

        /// <summary>The day of birth.</summary>
        [EncryptedWhen("Encrypted", "pii_key")]
        DateOnly? BirthDate { get; }

        /// <summary>The address of the picture.</summary>
        [UrlColumn]
        string? Avatar { get; }

        /// <summary>The language.</summary>
        [LanguageCodeColumn]
        string Locale { get; }

        /// <summary>The time zone.</summary>
        [TimeZoneColumn]
        string Timezone { get; }

        /// <summary>Settings, as JSON.</summary>
        [JsonColumn]
        string? Preferences { get; }

        /// <summary>When the email address was confirmed.</summary>
        DateTimeOffset? EmailVerifiedAt { get; }

        /// <summary>When the telephone number was confirmed.</summary>
        DateTimeOffset? PhoneVerifiedAt { get; }
    }
}
