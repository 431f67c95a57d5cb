using SchemaGen;

[assembly: SchemaTarget(Dialect.Sqlite)]
[assembly: SchemaTarget(Dialect.PostgreSql)]

namespace Findings;

[SchemaTable]
public class NotPartial
{
    public long Id { get; set; }
}

[CompositeIndex("name")]
public partial class NoTemplate
{
    public long Id { get; set; }
    public required string Name { get; set; }
}

[SchemaTable]
[CompositeIndex("nmae desc")]
public partial class Misspelled
{
    public long Id { get; set; }
    public required string Name { get; set; }
}

[SchemaTable]
public partial class Untyped
{
    public long Id { get; set; }
    public required Version Release { get; set; }
}

[SchemaTable]
[ColumnstoreIndex("amount", Except = Dialect.PostgreSql)]
public partial class Sale
{
    public long Id { get; set; }
    public decimal Amount { get; set; }
}

[SchemaTable]
[Partitioned(By = "seen_at", Except = Dialect.Sqlite)]
[UniqueIndex("path")]
public partial class PageView
{
    public long Id { get; set; }
    public required string Path { get; set; }
    public DateTimeOffset SeenAt { get; set; }
}
