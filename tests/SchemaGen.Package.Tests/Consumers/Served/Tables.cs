using SchemaGen;

[assembly: SchemaTarget(Dialect.PostgreSql, Version = "15")]
[assembly: SchemaTarget(Dialect.MySql, Version = "8.4")]
[assembly: SchemaTarget(Dialect.MariaDb, Version = "10.11")]

namespace Shop;

[SchemaTable]
public partial class Brand
{
    public long Id { get; set; }

    [StringColumn(40, Unique = true)]
    public required string Name { get; set; }
}

[SchemaTable]
public partial class Article
{
    public long Id { get; set; }

    [References(typeof(Brand))]
    public long BrandId { get; set; }
}
