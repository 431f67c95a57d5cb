using SchemaGen;

[assembly: SchemaTarget(Dialect.Sqlite)]

namespace SchemaGenApp;

/// <summary>Somebody who buys.</summary>
[SchemaTable]
public partial class Customer
{
    /// <summary>The row's identifier.</summary>
    public Guid Id { get; set; }

    /// <summary>How the customer is called.</summary>
    [StringColumn(100)]
    public required string Name { get; set; }

    /// <summary>The email address.</summary>
    [EmailColumn(Unique = true)]
    public required string Email { get; set; }
}
