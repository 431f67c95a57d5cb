using SchemaGen;

[assembly: SchemaTarget(Dialect.PostgreSql, Version = "15")]
[assembly: SchemaTarget(Dialect.Sqlite, Version = "3.35")]

namespace WebShop;

[SchemaTable]
public partial class Customer
{
    public Guid Id { get; set; }

    [StringColumn(100)]
    public string Name { get; set; } = "";

    [EncryptedColumn("pii_key", Mode = EncryptionMode.Application)]
    public string? Phone { get; set; }
}
