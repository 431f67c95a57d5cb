using SchemaGen;

namespace EveryColumn;

/// <summary>The attributes that say what a column is for.</summary>
[SchemaTable]
public partial class RoleValue
{
    [PrimaryKeyColumn, IdentityColumn(Start = 5)]
    public long Number { get; set; }

    [References(typeof(RoleValue))] public long? ParentNumber { get; set; }
    [SelfReference] public long? NextNumber { get; set; }
    [EncryptedColumn("pii_key", Mode = EncryptionMode.Application), StringColumn(40)] public string? Secret { get; set; }
    [SchemaColumn("renamed")] public decimal? Exact { get; set; }
    [ColumnName("named")] public string? Text { get; set; }
    [IgnoreColumn] public object? Ignored { get; set; }
}

/// <summary>A key of two columns.</summary>
[SchemaTable]
public partial class RolePair
{
    [PrimaryKeyColumn(Order = 2)] public int Second { get; set; }
    [PrimaryKeyColumn(Order = 1)] public Guid First { get; set; }
}
