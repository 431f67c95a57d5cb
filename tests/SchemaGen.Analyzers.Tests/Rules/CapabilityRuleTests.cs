namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>SG2xxx and SG3xxx: each rule where it speaks, with its words, and where it does not.</summary>
public sealed class CapabilityRuleTests
{
    [Fact]
    public Task SG2001_names_all_databases_that_lack_the_index() => Check.Findings(
        """
        [SchemaTable, {|#0:ColumnstoreIndex("path", "hits")|}]
        public partial class View { public long Id { get; set; } public string Path { get; set; } = ""; public int Hits { get; set; } }
        """,
        Check.Warning("SG2001", 0, "PostgreSQL and SQLite have no columnstore indexes; 'ix_views_path_hits' is left out there. Scope it with Except, or use a covering index"));

    [Fact]
    public Task SG2001_is_silent_where_it_is_scoped() => Check.Findings(
        "PostgreSql Sqlite SqlServer",
        """
        [SchemaTable, ColumnstoreIndex("path", Except = Dialect.PostgreSql | Dialect.Sqlite)]
        public partial class View { public long Id { get; set; } public string Path { get; set; } = ""; }
        [SchemaTable, ColumnstoreIndex("path", Dialects = Dialect.SqlServer)]
        public partial class Visit { public long Id { get; set; } public string Path { get; set; } = ""; }
        """);

    [Fact]
    public Task SG2001_is_silent_where_no_such_database_is_declared() => Check.Findings(
        "SqlServer", "[SchemaTable, ColumnstoreIndex(\"path\")] public partial class View { public long Id { get; set; } public string Path { get; set; } = \"\"; }");

    [Fact]
    public Task SG2002_speaks_of_partitions_on_SQLite() => Check.Findings(
        "Sqlite",
        """
        [SchemaTable, {|#0:Partitioned(By = "created_at")|}]
        public partial class View { public long Id { get; set; } public DateTimeOffset CreatedAt { get; set; } }
        """,
        Check.Warning("SG2002", 0, "SQLite has no partitioned tables; 'views' is one table there. Scope the partitioning with Except"));

    [Fact]
    public Task SG2002_is_silent_where_there_are_partitions() => Check.Findings(
        "PostgreSql", "[SchemaTable, Partitioned(By = \"CreatedAt\")] public partial class View { public long Id { get; set; } public DateTimeOffset CreatedAt { get; set; } }");

    [Fact]
    public Task SG2003_speaks_of_what_else_is_left_out() => Check.Findings(
        "PostgreSql Oracle",
        "[SchemaTable] public partial class Node { public long Id { get; set; } [{|#0:References(typeof(Node), OnUpdate = ForeignKeyAction.Cascade)|}] public long? ParentId { get; set; } }",
        Check.Warning("SG2003", 0, "Oracle: the ON UPDATE of the foreign key (parent_id) of 'nodes' is left out, because Oracle's foreign keys have no ON UPDATE; keep keys that never change, or change the referring rows in the application"));

    [Fact]
    public Task SG2003_is_silent_where_nothing_is_left_out() => Check.Findings(
        "PostgreSql", "[SchemaTable] public partial class Node { [IdentityColumn(Increment = 5)] public long Id { get; set; } [References(typeof(Node), OnUpdate = ForeignKeyAction.Cascade)] public long? ParentId { get; set; } }");

    [Fact]
    public Task SG3001_speaks_of_a_unique_key_without_the_partition_column() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, Partitioned(By = "created_at"), {|#0:UniqueIndex("path")|}]
        public partial class View { public long Id { get; set; } public string Path { get; set; } = ""; public DateTimeOffset CreatedAt { get; set; } [{|#1:StringColumn(Unique = true)|}] public string Code { get; set; } = ""; }
        """,
        Check.Error("SG3001", 0, "PostgreSQL keeps a partitioned table unique only within a partition; the unique key (path) of 'views' lacks 'created_at' and is left out there. Add the column, which makes it unique a partition only, let a guard table keep it, or scope the key or the partitioning with Except"),
        Check.Error("SG3001", 1, "PostgreSQL keeps a partitioned table unique only within a partition; the unique key (code) of 'views' lacks 'created_at' and is left out there. Add the column, which makes it unique a partition only, let a guard table keep it, or scope the key or the partitioning with Except"));

    [Fact]
    public Task SG3001_is_silent_with_the_column_or_where_one_of_the_two_is_scoped() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, Partitioned(By = "created_at"), UniqueIndex("path", "created_at"), UniqueIndex("path", Except = Dialect.PostgreSql)]
        public partial class View { public long Id { get; set; } public string Path { get; set; } = ""; public DateTimeOffset CreatedAt { get; set; } }
        [SchemaTable, Partitioned(By = "created_at", Except = Dialect.PostgreSql), UniqueIndex("path")]
        public partial class Visit { public long Id { get; set; } public string Path { get; set; } = ""; public DateTimeOffset CreatedAt { get; set; } }
        """);

    [Fact]
    public Task SG3001_speaks_of_every_column_that_places_a_row() => Check.Findings(
        "MySql",
        """
        [SchemaTable, PartitionedByRange("id"), RangePartition("low", LessThan = "9"), SubpartitionedByHash("user_id", 2), {|#0:UniqueIndex("code")|}]
        public partial class View { public long Id { get; set; } public int UserId { get; set; } [StringColumn(9)] public string Code { get; set; } = ""; }
        """,
        Check.Error("SG3001", 0, "MySQL keeps a partitioned table unique only within a partition; the unique key (code) of 'views' lacks 'id' and 'user_id' and is left out there. Add the column, which makes it unique a partition only, let a guard table keep it, or scope the key or the partitioning with Except"));

    [Fact]
    public Task SG3001_is_silent_with_a_guard_table_and_where_keys_are_whole() => Check.Findings(
        "MySql SqlServer Oracle",
        """
        [SchemaTable, PartitionedByHash("id", 4), UniqueIndex("path", GuardTable = true), UniqueIndex("code", Except = Dialect.MySql)]
        public partial class View { public long Id { get; set; } [StringColumn(9)] public string Path { get; set; } = ""; [StringColumn(9)] public string Code { get; set; } = ""; }
        """);

    [Fact]
    public Task SG2002_speaks_of_partitions_of_every_kind() => Check.Findings(
        "Sqlite",
        """
        [SchemaTable, {|#0:PartitionedByRange("id")|}, RangePartition("low", LessThan = "9")] public partial class A { public long Id { get; set; } }
        [SchemaTable, {|#1:PartitionedByHash("id", 4)|}] public partial class B { public long Id { get; set; } }
        [SchemaTable, {|#2:PartitionedByList("id")|}, ListPartition("low", "9")] public partial class C { public long Id { get; set; } }
        """,
        Check.Warning("SG2002", 0, "SQLite has no partitioned tables; 'as' is one table there. Scope the partitioning with Except"),
        Check.Warning("SG2002", 1, "SQLite has no partitioned tables; 'bs' is one table there. Scope the partitioning with Except"),
        Check.Warning("SG2002", 2, "SQLite has no partitioned tables; 'cs' is one table there. Scope the partitioning with Except"));

    [Fact]
    public Task SG2003_speaks_of_what_partitions_lack() => Check.Findings(
        "MySql SqlServer",
        """
        [SchemaTable, {|#0:PartitionedByList("kind")|}, ListPartition("low", "9")] public partial class A { public long Kind { get; set; } }
        [SchemaTable, PartitionedByHash("id", 4), {|#1:SubpartitionedByHash("kind", 2)|}] public partial class B { public long Id { get; set; } public long Kind { get; set; } }
        """,
        Check.Warning("SG2003", 0, "MySQL: the default partition of kind of 'as' is left out, because MySQL has no partition for values that are in no list, and refuses a row with one; name all values, or set DefaultPartition to false, which refuses such rows everywhere"),
        Check.Warning("SG2003", 1, "MySQL and SQL Server: the subpartitions by kind of 'bs' is left out, because MySQL divides partitions of ranges and of lists only; leave the subpartitions out there"));

    [Fact]
    public Task SG3002_speaks_of_a_reference_to_a_partitioned_table() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, Partitioned(By = "created_at")]
        public partial class View { public long Id { get; set; } public DateTimeOffset CreatedAt { get; set; } }
        [SchemaTable]
        public partial class Note { public long Id { get; set; } [{|#0:References(typeof(View))|}] public long ViewId { get; set; } }
        """,
        Check.Error("SG3002", 0, "PostgreSQL cannot refer to a partitioned table by a key without the partition column; the foreign key (view_id) of 'notes' to 'views' is left out on PostgreSQL. Scope the reference or the partitioning with Except"));

    [Fact]
    public Task SG3002_is_silent_where_the_key_holds_the_partition_column_elsewhere() => Check.Findings(
        "Sqlite PostgreSql",
        """
        [SchemaTable, Partitioned(By = "created_at", Except = Dialect.PostgreSql | Dialect.Sqlite)]
        public partial class View { public long Id { get; set; } public DateTimeOffset CreatedAt { get; set; } }
        [SchemaTable]
        public partial class Note { public long Id { get; set; } [References(typeof(View))] public long ViewId { get; set; } }
        """);

    [Theory]
    [InlineData("AuditTrigger", "the audit in bs_audit")]
    [InlineData("InsertOnly", "the refusal of changes")]
    [InlineData("AuditTrigger, InsertOnly", "the audit in bs_audit and the refusal of changes")]
    public Task SG3020_speaks_of_actions_that_run_no_triggers(string attributes, string evaded) => Check.Findings(
        "PostgreSql Sqlite MySql MariaDb",
        "[SchemaTable] public partial class A { public long Id { get; set; } }\n[SchemaTable, ATTRIBUTES] public partial class B { public long Id { get; set; } [{|#0:References(typeof(A), OnDelete = ForeignKeyAction.Cascade)|}] public long AId { get; set; } }".Replace("ATTRIBUTES", attributes),
        Check.Error("SG3020", 0, $"MySQL and MariaDB run no trigger for rows that a foreign key deletes or changes, so the action of (a_id) evades {evaded} of 'bs'. Use ForeignKeyAction.Restrict, or scope one of the two with Except"));

    [Theory]
    [InlineData("AuditTrigger", "OnDelete = ForeignKeyAction.Restrict")]
    [InlineData("AuditTrigger(Except = Dialect.MySql)", "OnDelete = ForeignKeyAction.Cascade")]
    [InlineData("AuditTrigger", "OnDelete = ForeignKeyAction.Cascade, Except = Dialect.MySql")]
    [InlineData("UpdatedAtTrigger(nameof(At))", "OnDelete = ForeignKeyAction.Cascade")]
    public Task SG3020_is_silent_where_nothing_is_evaded(string attribute, string reference) => Check.Findings(
        "PostgreSql MySql",
        "[SchemaTable] public partial class A { public long Id { get; set; } }\n[SchemaTable, ATTRIBUTE] public partial class B { public long Id { get; set; } public DateTime At { get; set; } [References(typeof(A), REFERENCE)] public long AId { get; set; } }"
            .Replace("ATTRIBUTE", attribute).Replace("REFERENCE", reference));

    [Fact]
    public Task SG2003_speaks_of_triggers_that_a_database_lacks() => Check.Findings(
        "SqlServer Sqlite",
        """
        [SchemaTable, {|#0:Trigger("tidy", TriggerTiming.Before, TriggerEvent.Insert, {|#2:"SELECT 1;"|})|}]
        public partial class A { public long Id { get; set; } }
        [SchemaTable, {|#1:UpdatedAtTrigger(nameof(At))|}]
        public partial class B { public DateTime At { get; set; } }
        [SchemaTable, AuditTrigger]
        public partial class C { public long Id { get; set; } [EncryptedColumn("k", Mode = EncryptionMode.Application)] [StringColumn(9)] public string S { get; set; } = ""; }
        """,
        Check.Info("SG4001", 2, "This SQL reaches PostgreSQL, MySQL, MariaDB, SQLite, SQL Server and Oracle as it is written, and nothing checks its columns or its meaning; prefer a check, or a trigger that the product writes"),
        Check.Error("SG2003", 0, "SQL Server: the trigger tidy of 'as' is left out, because SQL Server has no BEFORE triggers; use TriggerTiming.After, or InsteadOf, with a body of its own for it"),
        Check.Warning("SG2003", 1, "SQL Server: the time of updates in at of 'bs' is left out, because SQL Server updates the row once more by its primary key, and the table has none; give the table a primary key, or set the column in the application"));

    [Fact]
    public Task What_a_database_lacks_is_information_where_none_is_declared() => Check.Findings(
        "",
        """
        [SchemaTable, {|#0:Partitioned(By = "created_at", Except = ~Dialect.Sqlite)|}]
        public partial class View { public long Id { get; set; } public DateTimeOffset CreatedAt { get; set; } }
        """,
        Check.Info("SG2002", 0, "SQLite has no partitioned tables; 'views' is one table there. Scope the partitioning with Except"));
}
