using SchemaGen;

namespace Storefront.Catalog;

public enum AddressKind
{
    Home,
    Work,
    PickupPoint,
}

[SchemaTable(Comment = "Where parcels go")]
[CompositeIndex("customer_id", "kind")]
[Check("length(postal_code) >= 3")]
public partial class Address
{
    public Guid Id { get; set; }

    [References(typeof(Customer), OnDelete = ForeignKeyAction.Cascade)]
    public Guid CustomerId { get; set; }

    // The names of the enum's members; without the attribute the column would hold numbers.
    [EnumColumn(Default = "Home")]
    public AddressKind Kind { get; set; }

    [StringColumn(200)]
    public required string Street { get; set; }

    [StringColumn(20)]
    public required string PostalCode { get; set; }

    [StringColumn(120)]
    public required string City { get; set; }

    [CharColumn(2)]
    public required string CountryCode { get; set; }
}
