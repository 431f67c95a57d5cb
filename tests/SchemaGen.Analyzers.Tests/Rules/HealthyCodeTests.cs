namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>Good declarations get no finding and no advice, whatever the databases.</summary>
public sealed class HealthyCodeTests
{
    [Theory]
    [InlineData("PostgreSql MySql MariaDb Sqlite SqlServer Oracle")]
    [InlineData("")]
    public Task A_dozen_good_classes(string targets) => Check.NoAdvice(
        targets,
        """
        [EcommerceProduct] public partial class Product;
        [EcommerceProduct(Table = "goods", Without = ["sort_order"])] public partial class Good { public string Name { get; set; } = ""; }
        [SchemaTable] public partial class Customer { public Guid Id { get; set; } public required string Name { get; set; } public DateOnly? Born { get; set; } }
        [SchemaTable] public partial record Brand(long Id, [StringColumn(80, Unique = true)] string Name);
        [SchemaTable] public readonly partial record struct Point(int Id, double X, double Y) { public int Id { get; init; } = Id; public double X { get; init; } = X; public double Y { get; init; } = Y; }
        [SchemaTable, Timestamps, UserStamps] public partial class Note { public int Id { get; set; } [TextColumn] public string? Body { get; set; } }
        [SchemaTable, CompositeKey("order_id", "line"), CompositeIndex("product_id")] public partial class OrderLine { [References(typeof(Order), OnDelete = ForeignKeyAction.Cascade)] public long OrderId { get; set; } public int Line { get; set; } [References(typeof(Product))] public Guid ProductId { get; set; } }
        [SchemaTable, CompositeIndex("customer_id", "placed_at desc")] public partial class Order { public long Id { get; set; } [References(typeof(Customer))] public Guid CustomerId { get; set; } public DateTimeOffset PlacedAt { get; set; } public Customer? Customer { get; set; } public System.Collections.Generic.List<OrderLine> Lines { get; set; } = []; }
        [SchemaTable, Check("price >= 0")] public partial class Price { public long Id { get; set; } [CurrencyColumn] public decimal Amount { get; set; } [DecimalColumn(10, 2, Name = "price", Default = "0.00")] public decimal Value { get; set; } }
        [SchemaTable("settings", Comment = "What a user chose")] public partial class Setting { [PrimaryKeyColumn] [StringColumn(50)] public string Key { get; set; } = ""; [JsonColumn] public string? Value { get; set; } }
        [SchemaTable, CompositeIndex("manager_id")] public partial class Employee { public int Id { get; set; } [References(typeof(Employee))] public int? ManagerId { get; set; } [EnumColumn("active", "gone", Default = "active")] public string State { get; set; } = "active"; }
        public partial class Outer { [SchemaTable] internal partial struct Inner { public long Id { get; set; } public bool IsOpen { get; set; } } }
        [SchemaTable, CoveringIndex(["path"], Include = ["hits"])] public partial class View { public long Id { get; set; } public string Path { get; set; } = ""; public int Hits { get; set; } }
        public class NoTable { public object? Anything { get; set; } }
        """);
}
