namespace SchemaGen;

/// <summary>
/// The table's rows are never changed. They are never deleted either, or with a <see cref="RetentionPolicyAttribute"/> only once they are
/// older than it says. SQL Server from 2022 on keeps such a table without a retention policy as an append-only ledger; triggers refuse
/// the change elsewhere.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class InsertOnlyAttribute : Attribute
{
    /// <summary>The databases on which it holds; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases on which it does not hold; none by default.</summary>
    public Dialect Except { get; set; }
}
