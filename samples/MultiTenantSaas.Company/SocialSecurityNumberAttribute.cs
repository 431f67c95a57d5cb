using SchemaGen;

namespace MultiTenantSaas.Company;

/// <summary>A social security number, which is encrypted wherever it stands.</summary>
[StringColumn(11, Comment = "Social security number, encrypted")]
[EncryptedColumn("ssn_key", Mode = EncryptionMode.Application)]
public sealed class SocialSecurityNumberAttribute : ColumnTypeAttribute;
