using SchemaGen;

[assembly: SchemaTarget(Dialect.Sqlite)]
[assembly: SchemaTarget(Dialect.PostgreSql)]

namespace Shop;

/// <summary>A table from a template.</summary>
[EcommerceProduct]
public partial class Product
{
    /// <summary>The maker.</summary>
    [References(typeof(Brand), OnDelete = ForeignKeyAction.Restrict)]
    public Guid BrandId { get; set; }
}

/// <summary>A plain table.</summary>
[SchemaTable]
[UniqueIndex(nameof(Name))]
public partial class Brand
{
    /// <summary>The key.</summary>
    public Guid Id { get; set; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }
}

/// <summary>A plain record.</summary>
[SchemaTable]
public partial record PageView(long Id, string Path, DateTimeOffset CreatedAt);
