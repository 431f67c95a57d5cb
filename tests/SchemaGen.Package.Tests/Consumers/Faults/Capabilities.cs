using SchemaGen;

namespace Faults;

[SchemaTable]
[ColumnstoreIndex("amount")] // SG2001
public partial class Sale
{
    public long Id { get; set; }

    public decimal Amount { get; set; }
}

[SchemaTable]
[ColumnstoreIndex("amount", "id", Except = Dialect.PostgreSql)] // SG2001
public partial class Refund
{
    public long Id { get; set; }

    public decimal Amount { get; set; }
}

[SchemaTable]
[Partitioned(By = "at")] // SG2002
public partial class Reading
{
    public long Id { get; set; }

    public DateTimeOffset At { get; set; }
}

[SchemaTable]
[PartitionedByHash("id", 4)] // SG2002
public partial class Spread
{
    public long Id { get; set; }
}

[SchemaTable]
[BrinIndex("hits")] // SG2003
[GinIndex("words")] // SG2003
[Exclusion("hits WITH =")] // SG2003
public partial class Page
{
    public long Id { get; set; }

    public required string Path { get; set; }

    public required string Words { get; set; }

    public int Hits { get; set; }
}

[SchemaTable]
[PostgreSqlFillFactor(70)]
[SpGistIndex("code")] // SG2003
public partial class Hashed
{
    public long Id { get; set; }

    public required string Code { get; set; }
}

[SchemaTable]
[Partitioned(By = "at", Except = Dialect.Sqlite)]
[UniqueIndex("path")] // SG3001
public partial class Visit
{
    public long Id { get; set; }

    public required string Path { get; set; }

    [StringColumn(20, Unique = true)] // SG3001
    public required string Code { get; set; }

    public DateTimeOffset At { get; set; }
}

[SchemaTable]
public partial class Comment
{
    public long Id { get; set; }

    [References(typeof(Visit))] // SG3002
    [BigIntegerColumn(Index = true)]
    public long VisitId { get; set; }
}
