namespace SchemaGen;

/// <summary>The first number that MySQL and MariaDB give to a row of the table; <c>[IdentityColumn(Start)]</c> says it for all databases.</summary>
/// <param name="start">The number, 1 or more.</param>
public sealed class MySqlAutoIncrementStartAttribute(long start) : TableOptionAttributeBase
{
    /// <summary>The first number.</summary>
    public long Start { get; } = start;
}
