namespace SchemaGen.CSharp.Tests.Policies;

/// <summary>The classes whose policies are tested.</summary>
internal static class PolicySource
{
    /// <summary>Tenants that are uuids.</summary>
    public const string Isolated =
        """
        [SchemaTable, TenantIsolation(View = true)]
        partial class Note
        {
            [PrimaryKeyColumn] public int Id { get; set; }
            public Guid TenantId { get; set; }
            [StringColumn(50, Default = "untitled")] public string Title { get; set; } = "";
        }
        """;

    /// <summary>Tenants that are numbers in a schema of its own, a policy beside, a role for maintenance.</summary>
    public const string Together =
        """
        [SchemaTable(Schema = "crm")]
        [TenantIsolation(Column = nameof(Account), MaintenanceRole = "crm_maintenance", View = true)]
        [RowLevelSecurity("own_or_public", "owner_id = current_user_id() or is_public or region = setting('app.region')", View = true)]
        partial class Deal
        {
            [PrimaryKeyColumn] public int Id { get; set; }
            public long Account { get; set; }
            [StringColumn(20)] public string OwnerId { get; set; } = "";
            public bool IsPublic { get; set; }
            [StringColumn(10)] public string? Region { get; set; }
        }
        """;

    /// <summary>A policy in the words of each database.</summary>
    public const string Written =
        """
        [SchemaTable]
        [RowLevelSecurity("recent", "hidden = false", Raw = true, Dialects = Dialect.PostgreSql)]
        [RowLevelSecurity("recent", "@hidden = 0", Raw = true, Dialects = Dialect.SqlServer)]
        [RowLevelSecurity("recent", "hidden = 0", Raw = true, Dialects = Dialect.Oracle)]
        partial class Post
        {
            [PrimaryKeyColumn] public int Id { get; set; }
            public bool Hidden { get; set; }
        }
        """;

    /// <summary>Tenants whose rows lie in partitions.</summary>
    public const string Partitioned =
        """
        [SchemaTable, TenantIsolation(View = true)]
        [PartitionedByList("region"), ListPartition("europe", "GB", "FR"), ListPartition("america", "US")]
        partial class Visit
        {
            [PrimaryKeyColumn] public int Id { get; set; }
            [StringColumn(40)] public string TenantId { get; set; } = "";
            [StringColumn(2)] public string Region { get; set; } = "";
        }
        """;
}
