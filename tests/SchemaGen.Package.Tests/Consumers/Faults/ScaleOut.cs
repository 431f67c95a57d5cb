using SchemaGen;

namespace Faults;

[SchemaTable]
[Distributed("id", Except = Dialect.Sqlite)]
public partial class Account
{
    public Guid Id { get; set; }
}

[SchemaTable]
[Distributed("account_id", Except = Dialect.Sqlite)]
[CompositeKey("id", "code")] // SG5040
public partial class Parcel
{
    public Guid AccountId { get; set; }

    public Guid Id { get; set; }

    public int Code { get; set; }
}

[SchemaTable]
[Distributed("id", Except = Dialect.Sqlite)]
public partial class Region
{
    public Guid Id { get; set; }

    [References(typeof(Region))] // SG5041
    [UuidColumn(Index = true)]
    public Guid? ParentId { get; set; }
}

[SchemaTable]
public partial class Country
{
    public long Id { get; set; }
}

[SchemaTable]
[Distributed("id", Except = Dialect.Sqlite)]
public partial class Branch
{
    public Guid Id { get; set; }

    [References(typeof(Country))] // SG5042
    [BigIntegerColumn(Index = true)]
    public long CountryId { get; set; }
}

[SchemaTable]
[Distributed("id", Except = Dialect.Sqlite)]
[AuditTrigger] // SG5044
public partial class Contract
{
    public Guid Id { get; set; }
}

[SchemaTable]
[Distributed("id", Except = Dialect.Sqlite)]
public partial class Small
{
    public int Id { get; set; } // SG5045
}

[SchemaTable]
[Distributed("account_id", Except = Dialect.Sqlite)]
public partial class Movement
{
    public Guid? AccountId { get; set; } // SG5046

    public int Number { get; set; }
}

[SchemaTable]
[Distributed("account_id", Except = Dialect.Sqlite)]
[CompositeKey("id", "account_id")] // SG5047
public partial class Delivery
{
    public Guid AccountId { get; set; }

    public Guid Id { get; set; }
}
