namespace SchemaGen;

/// <summary>
/// Every change of a row is written down in a second table: the row before and after as JSON, the operation, when, and who, for which
/// tenant and why, as <c>SchemaGen.Sessions.SchemaSession</c> says. Encrypted columns are there as ciphertext; what the database itself
/// encrypts is left out, which is the finding SG2003.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class AuditTriggerAttribute : Attribute
{
    /// <summary>The name of the second table, in the schema of the first; by default that of the first and <c>_audit</c>.</summary>
    public string? Table { get; set; }

    /// <summary>The databases that get it; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get it; none by default.</summary>
    public Dialect Except { get; set; }
}
