using SchemaGen;

[assembly: SchemaTarget(Dialect.PostgreSql)]
[assembly: SchemaTarget(Dialect.MySql)]
[assembly: SchemaTarget(Dialect.MariaDb)]
[assembly: SchemaTarget(Dialect.Sqlite)]
[assembly: SchemaTarget(Dialect.SqlServer)]
[assembly: SchemaTarget(Dialect.Oracle)]
[assembly: RawObject("views/brand_names.sql", After = typeof(Shop.Brand), Dialects = Dialect.Sqlite)]

namespace Shop;

[SchemaTable(Comment = "Größe: 'L'")]
[CompositeIndex("brand_id", "name")]
[AuditTrigger]
public partial class Article
{
    public long Id { get; set; }

    [References(typeof(Brand))]
    public long BrandId { get; set; }

    [StringColumn(60)]
    public required string Name { get; set; }
}

[SchemaTable]
public partial class Brand
{
    public long Id { get; set; }

    [StringColumn(40, Unique = true)]
    public required string Name { get; set; }
}

[SchemaTable("z/b: größe?")]
public partial class Odd
{
    public long Id { get; set; }
}
