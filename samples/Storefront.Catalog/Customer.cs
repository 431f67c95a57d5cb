using SchemaGen;

namespace Storefront.Catalog;

[SchemaTable(Comment = "Who buys")]
[AuditColumns]
[Check("loyalty_points >= 0")]
[CompositeIndex("last_name", "first_name")]
[CompositeIndex("default_address_id")]
public partial class Customer
{
    public Guid Id { get; set; }

    [CharColumn(10, Unique = true, Comment = "Printed on invoices")]
    public required string CustomerNumber { get; set; }

    [StringColumn(100)]
    public required string FirstName { get; set; }

    [StringColumn(100)]
    public required string LastName { get; set; }

    [EncryptedColumn("pii_key"), StringColumn(254)]
    public required string Email { get; set; }

    [EncryptedColumn("pii_key"), StringColumn(40)]
    public string? Phone { get; set; }

    public DateOnly? CustomerSince { get; set; }

    public int LoyaltyPoints { get; set; } = 0;

    // Addresses refer to customers and customers to addresses: one of the two keys is added when both tables are there.
    [References(typeof(Address))]
    public Guid? DefaultAddressId { get; set; }
}
