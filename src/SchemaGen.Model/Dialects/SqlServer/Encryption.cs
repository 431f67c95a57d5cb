using SchemaGen.Model.Planning;
using static SchemaGen.Model.Planning.Capability;

namespace SchemaGen.Model.Dialects.SqlServer;

// Always Encrypted: the driver encrypts and decrypts where the connection string says Column Encryption Setting=Enabled. The
// column encryption key has to be in the database already.
public sealed partial class SqlServerDialect
{
    // Compares code point by code point.
    private const string Binary = "Latin1_General_BIN2";

    /// <inheritdoc/>
    public override Capability SupportsEncryption(Column column, SchemaTarget target) =>
        column.Identity is not null || column.Computation is not null || TypeName(column, target) is "xml" or "json" or "rowversion" or "geometry" or "geography" or "hierarchyid"
            || IsVector(column.Type, target)
            ? No("SQL Server cannot encrypt a column such as " + column.Name, "let the application encrypt")
            : base.SupportsEncryption(column, target);

    private string EncryptedColumnLine(Column column, TablePlan plan) =>
        Quote(column.Name) + " " + TypeName(column, plan) + (IsText(column) ? " COLLATE " + Binary : "")
        + " ENCRYPTED WITH (COLUMN_ENCRYPTION_KEY = " + Quote(column.Encryption!.KeyName)
        + ", ENCRYPTION_TYPE = RANDOMIZED, ALGORITHM = 'AEAD_AES_256_CBC_HMAC_SHA_256') " + NullabilityClause(column);
}
