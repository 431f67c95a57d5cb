namespace SchemaGen;

/// <summary>The column holds an amount of money: 19 digits, 4 of them after the point.</summary>
/// <remarks>
/// A decimal on every database: the types called <c>money</c> round while computing, or depend on a language setting.
/// </remarks>
public sealed class MoneyColumnAttribute : ColumnTypeAttribute;
