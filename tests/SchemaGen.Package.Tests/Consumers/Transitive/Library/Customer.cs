using SchemaGen;

[assembly: SchemaTarget(Dialect.Sqlite)]

namespace Library;

[SchemaTable]
public partial class Customer
{
    public Guid Id { get; set; }
    public required string Name { get; set; }
}
