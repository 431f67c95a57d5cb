using SchemaGen.CodeFixes.Fixes;

namespace SchemaGen.Analyzers.Tests.Fixes;

/// <summary>The ways out of SG2xxx and SG3xxx: the finding is gone, no other has come, the code compiles.</summary>
public sealed class CapabilityFixTests
{
    private const string View =
        "public partial class View { public long Id { get; set; } public string Path { get; set; } = \"\"; public int Hits { get; set; } }";

    [Theory]
    [InlineData("[{|SG2001:ColumnstoreIndex(\"path\", \"hits\")|}]", "[ColumnstoreIndex(\"path\", \"hits\", Except = Dialect.PostgreSql | Dialect.Sqlite)]")]
    [InlineData("[{|SG2001:ColumnstoreIndex(\"path\", Except = Dialect.Oracle)|}]", "[ColumnstoreIndex(\"path\", Except = Dialect.Oracle | Dialect.PostgreSql | Dialect.Sqlite)]")]
    [InlineData("[{|SG2001:ColumnstoreIndex(\"path\", Except = Dialect.Sqlite, Name = \"ix\")|}]", "[ColumnstoreIndex(\"path\", Except = Dialect.Sqlite | Dialect.PostgreSql, Name = \"ix\")]")]
    [InlineData("[{|SG2001:ColumnstoreIndex(\"path\", Except = Dialect.None)|}]", "[ColumnstoreIndex(\"path\", Except = Dialect.PostgreSql | Dialect.Sqlite)]")]
    public Task SG2001_leaves_databases_out(string before, string after) =>
        Check.Fix<ColumnstoreIndexFixes>("SG2001:Except", "[SchemaTable]\n" + before + "\n" + View, "[SchemaTable]\n" + after + "\n" + View);

    [Fact]
    public Task SG2001_replaces_the_index_where_no_declared_database_has_it() => Check.Fix<ColumnstoreIndexFixes>(
        "SG2001:Covering",
        "[SchemaTable]\n[{|SG2001:ColumnstoreIndex(\"path\", \"hits\", \"id\", Name = \"ix\")|}] // for reports\n" + View,
        "[SchemaTable]\n[CoveringIndex([\"path\"], Include = [\"hits\", \"id\"], Name = \"ix\")] // for reports\n" + View);

    [Fact]
    public Task SG2001_gives_the_others_a_covering_index() => Check.Fix<ColumnstoreIndexFixes>(
        "SG2001:Covering",
        "[SchemaTable]\n[{|SG2001:ColumnstoreIndex(\"path\", \"hits\", Name = \"ix\")|}]\n" + View,
        "[SchemaTable]\n[ColumnstoreIndex(\"path\", \"hits\", Name = \"ix\", Except = Dialect.Sqlite)]\n[CoveringIndex([\"path\"], Include = [\"hits\"], Name = \"ix\", Dialects = Dialect.Sqlite)]\n" + View,
        targets: "Sqlite SqlServer");

    [Fact]
    public Task SG2001_gives_an_ordinary_index() => Check.Fix<ColumnstoreIndexFixes>(
        "SG2001:Ordinary",
        "[SchemaTable, {|SG2001:ColumnstoreIndex(\"path\")|}, {|SG2001:ColumnstoreIndex(\"hits\", \"path\")|}]\n" + View,
        "[SchemaTable, CompositeIndex(\"path\"), CompositeIndex(\"hits\", \"path\")]\n" + View,
        iterations: 2);

    [Fact]
    public Task SG2001_removes_the_index() => Check.Fix<ColumnstoreIndexFixes>(
        "SG2001:Remove",
        "/// <summary>A view.</summary>\n[{|SG2001:ColumnstoreIndex(\"path\")|}, {|SG2001:ColumnstoreIndex(\"hits\")|}]\n[SchemaTable]\n" + View,
        "/// <summary>A view.</summary>\n[SchemaTable]\n" + View,
        iterations: 2);

    [Fact]
    public Task SG2001_works_without_a_using() => Check.Fix<ColumnstoreIndexFixes>(
        "SG2001:Covering",
        "using System;\n\n[SchemaGen.SchemaTable]\n[{|SG2001:SchemaGen.ColumnstoreIndex(\"path\", \"hits\")|}]\n" + View,
        "using System;\nusing SchemaGen;\n\n[SchemaGen.SchemaTable]\n[ColumnstoreIndex_]\n".Replace("[ColumnstoreIndex_]", "[SchemaGen.ColumnstoreIndex(\"path\", \"hits\", Except = Dialect.Sqlite)]\n[CoveringIndex([\"path\"], Include = [\"hits\"], Dialects = Dialect.Sqlite)]") + View,
        targets: "Sqlite SqlServer",
        hasGlobalUsings: false);

    private const string Event = "public partial class Event { public long Id { get; set; } public string Path { get; set; } = \"\"; public DateTimeOffset At { get; set; } }";

    [Fact]
    public Task SG2002_leaves_the_database_out() => Check.Fix<PartitioningFixes>(
        "SG2002:Except",
        "[SchemaTable, {|SG2002:Partitioned(By = \"at\")|}]\n" + Event,
        "[SchemaTable, Partitioned(By = \"at\", Except = Dialect.Sqlite)]\n" + Event);

    [Fact]
    public Task SG2002_removes_the_partitioning() => Check.Fix<PartitioningFixes>(
        "SG2002:Remove",
        "[{|SG2002:Partitioned(By = \"at\")|}]\n[SchemaTable]\n" + Event,
        "[SchemaTable]\n" + Event);

    [Theory]
    [InlineData("BrinIndex(\"hits\")", "[BrinIndex(\"hits\", Except = Dialect.Sqlite)]")]
    [InlineData("FullTextIndex(\"path\", Language = \"german\")", "[FullTextIndex(\"path\", Language = \"german\", Except = Dialect.Sqlite)]")]
    [InlineData("Exclusion(\"hits WITH =\")", "[Exclusion(\"hits WITH =\", Except = Dialect.Sqlite)]")]
    [InlineData("GinIndex(\"path\")", "[GinIndex(\"path\", Except = Dialect.Sqlite)]")]
    public Task SG2003_leaves_the_database_out_of_an_index(string before, string after) => Check.Fix<MissingFeatureFixes>(
        "SG2003", "[SchemaTable]\n[{|SG2003:" + before + "|}]\n" + View, "[SchemaTable]\n" + after + "\n" + View);

    [Theory]
    [InlineData("TenantIsolation", "TenantIsolation(View = true)", "TenantIsolation(Except = Dialect.Sqlite)")]
    [InlineData("TenantIsolation(MaintenanceRole = \"ops\")", "TenantIsolation(MaintenanceRole = \"ops\", View = true)", "TenantIsolation(MaintenanceRole = \"ops\", Except = Dialect.Sqlite)")]
    [InlineData("RowLevelSecurity(\"p\", \"id > 0\")", "RowLevelSecurity(\"p\", \"id > 0\", View = true)", "RowLevelSecurity(\"p\", \"id > 0\", Except = Dialect.Sqlite)")]
    public async Task SG2003_isolates_by_a_view_or_leaves_the_database_out(string before, string view, string except)
    {
        const string note = "public partial class Note { public long Id { get; set; } public Guid TenantId { get; set; } }";
        await Check.Fix<MissingFeatureFixes>("SG2003:View", "[SchemaTable, {|SG2003:" + before + "|}]\n" + note, "[SchemaTable, " + view + "]\n" + note);
        await Check.Fix<MissingFeatureFixes>("SG2003", "[SchemaTable, {|SG2003:" + before + "|}]\n" + note, "[SchemaTable, " + except + "]\n" + note);
    }

    [Fact]
    public Task SG2003_gives_the_others_an_ordinary_index() => Check.Fix<MissingFeatureFixes>(
        "SG2003:Ordinary",
        "[SchemaTable]\n[{|SG2003:BrinIndex(\"hits\", PagesPerRange = 8, Name = \"ix\")|}]\n" + View,
        "[SchemaTable]\n[BrinIndex(\"hits\", PagesPerRange = 8, Name = \"ix\", Except = Dialect.Sqlite)]\n[CompositeIndex(\"hits\", Name = \"ix\", Dialects = Dialect.Sqlite)]\n" + View);

    [Fact]
    public Task SG2003_replaces_the_index_where_no_declared_database_has_it() => Check.Fix<MissingFeatureFixes>(
        "SG2003:Ordinary",
        "[SchemaTable]\n[{|SG2003:BitmapIndex(\"hits\", \"path\")|}]\n" + View,
        "[SchemaTable]\n[CompositeIndex(\"hits\", \"path\")]\n" + View);

    [Theory]
    [InlineData("FullTextIndex(\"path\", Language = \"german\", Name = \"words\")", "Language", "[FullTextIndex(\"path\", Language = \"german\", Name = \"words\", Except = Dialect.Sqlite)]\n[FullTextIndex(\"path\", Name = \"words\", Dialects = Dialect.Sqlite)]")]
    [InlineData("CompositeIndex(\"path\", FillFactor = 70)", "FillFactor", "[CompositeIndex(\"path\", FillFactor = 70, Except = Dialect.Sqlite)]\n[CompositeIndex(\"path\", Dialects = Dialect.Sqlite)]")]
    [InlineData("CompositeIndex(\"path\", Invisible = true)", "Invisible", "[CompositeIndex(\"path\")]")]
    public Task SG2003_leaves_the_option_out_where_it_is_missing(string before, string option, string after) => Check.Fix<MissingFeatureFixes>(
        "SG2003:" + option, "[SchemaTable]\n[{|SG2003:" + before + "|}]\n" + View, "[SchemaTable]\n" + after + "\n" + View);

    [Theory]
    [InlineData("Compressed(CompressionType.Zlib)", "Compression", "PostgreSql SqlServer", "[Compressed(CompressionType.Row)]")]
    [InlineData("Compressed(CompressionType.Zlib)", "Compression", "MySql SqlServer", "[Compressed(CompressionType.Zlib, Except = Dialect.SqlServer)]\n[Compressed(CompressionType.Page, Dialects = Dialect.SqlServer)]")]
    [InlineData("Compressed(SchemaGen.CompressionType.Columnstore)", "Compression", "Oracle MariaDb", "[Compressed(SchemaGen.CompressionType.Columnstore, Except = Dialect.MariaDb)]\n[Compressed(SchemaGen.CompressionType.Page, Dialects = Dialect.MariaDb)]")]
    [InlineData("EncryptedTable", "Level", "MySql Sqlite", "[EncryptedTable(Except = Dialect.Sqlite)]\n[EncryptedTable(EncryptionLevel.Database, Dialects = Dialect.Sqlite)]")]
    [InlineData("Tablespace(\"fast\")", "Filegroup", "Oracle SqlServer", "[Tablespace(\"fast\", Except = Dialect.SqlServer)]\n[SqlServerFilegroup(\"fast\", Dialects = Dialect.SqlServer)]")]
    public Task SG2003_stores_the_table_in_another_way(string before, string key, string targets, string after) => Check.Fix<MissingFeatureFixes>(
        "SG2003:" + key, "[SchemaTable]\n[{|SG2003:" + before + "|}]\n" + View, "[SchemaTable]\n" + after + "\n" + View, targets: targets);

    [Theory]
    [InlineData("Compressed", "[Compressed(Except = Dialect.Sqlite)]")]
    [InlineData("SystemVersioned(HistoryTable = \"h\")", "[SystemVersioned(HistoryTable = \"h\", Except = Dialect.Sqlite)]")]
    [InlineData("EncryptedTable", "[EncryptedTable(Except = Dialect.Sqlite)]")]
    [InlineData("Tablespace(\"t\")", "[Tablespace(\"t\", Except = Dialect.Sqlite)]")]
    public Task SG2003_leaves_the_database_out_of_how_a_table_is_stored(string before, string after) => Check.Fix<MissingFeatureFixes>(
        "SG2003", "[SchemaTable]\n[{|SG2003:" + before + "|}]\n" + View, "[SchemaTable]\n" + after + "\n" + View, targets: "MariaDb Sqlite".Replace("MariaDb", before.StartsWith("Tablespace", StringComparison.Ordinal) ? "Oracle" : "MariaDb"));

    [Fact]
    public Task SG2003_ships_to_a_version_with_strict_tables() => Check.FixFiles<MissingFeatureFixes>(
        "SG2003:Version",
        ["[assembly: SchemaTarget(Dialect.Sqlite)]\n[SchemaTable]\n[{|SG2003:SqliteStrict|}]\n" + View],
        ["[assembly: SchemaTarget(Dialect.Sqlite, Version = \"3.37\")]\n[SchemaTable]\n[SqliteStrict]\n" + View],
        targets: "PostgreSql");

    [Fact]
    public Task SG2003_leaves_the_database_out_of_a_reference() => Check.Fix<MissingFeatureFixes>(
        "SG2003",
        "[SchemaTable] public partial class Node { public long Id { get; set; } [{|SG2003:References(typeof(Node), OnUpdate = ForeignKeyAction.Cascade)|}] public long? ParentId { get; set; } }",
        "[SchemaTable] public partial class Node { public long Id { get; set; } [References(typeof(Node), OnUpdate = ForeignKeyAction.Cascade, Except = Dialect.Oracle)] public long? ParentId { get; set; } }",
        targets: "PostgreSql Oracle");

    [Fact]
    public Task SG2003_leaves_the_database_out_of_a_foreign_key_on_the_class() => Check.Fix<MissingFeatureFixes>(
        "SG2003",
        "[SchemaTable, {|SG2003:ForeignKeyTo(typeof(Node), new[] { \"up\" }, OnUpdate = ForeignKeyAction.Cascade)|}] public partial class Node { public long Id { get; set; } public long? Up { get; set; } }",
        "[SchemaTable, ForeignKeyTo(typeof(Node), new[] { \"up\" }, OnUpdate = ForeignKeyAction.Cascade, Except = Dialect.Oracle)] public partial class Node { public long Id { get; set; } public long? Up { get; set; } }",
        targets: "PostgreSql Oracle");

    [Fact]
    public Task SG2003_leaves_the_database_out_of_a_table_without_columns() => Check.Fix<MissingFeatureFixes>(
        "SG2003",
        "[{|SG2003:SchemaTable|}] public partial class Node { [IntegerColumn(Dialects = Dialect.PostgreSql)] public int Number { get; set; } }",
        "[SchemaTable(Except = Dialect.Oracle)] public partial class Node { [IntegerColumn(Dialects = Dialect.PostgreSql)] public int Number { get; set; } }",
        targets: "PostgreSql Oracle");

    [Theory]
    [InlineData("UniqueIndex(\"path\", Name = \"uq\")", "UniqueIndex(\"path\", \"at\", Name = \"uq\")")]
    [InlineData("UniqueIndex(new[] { \"path\" })", "UniqueIndex(new[] { \"path\", \"at\" })")]
    [InlineData("UniqueIndex([\"path\"], Except = Dialect.Oracle)", "UniqueIndex([\"path\", \"at\"], Except = Dialect.Oracle)")]
    public Task SG3001_adds_the_partition_column(string before, string after) => Check.Fix<UniqueKeyFixes>(
        "SG3001:Column",
        $"[SchemaTable, Partitioned(By = \"at\"), {{|SG3001:{before}|}}]\n" + Event,
        $"[SchemaTable, Partitioned(By = \"at\"), {after}]\n" + Event,
        targets: "PostgreSql");

    private const string Codes =
        """
        /// <summary>A code.</summary>
        [SchemaTable, Partitioned(By = "at")]
        public partial class Code
        {
            public long Id { get; set; }

            [{|SG3001:StringColumn(20, Unique = true, Comment = "c")|}]
            public string First { get; set; } = "";

            [{|SG3001:SchemaColumn(Unique = true)|}]
            public string Second { get; set; } = "";

            public DateTimeOffset At { get; set; }
        }
        """;

    private static string FixedCodes(string argument) =>
        $$"""
        /// <summary>A code.</summary>
        [SchemaTable, Partitioned(By = "at")]
        [UniqueIndex(nameof(Code.First), {{argument}})]
        [UniqueIndex(nameof(Code.Second), {{argument}})]
        public partial class Code
        {
            public long Id { get; set; }

            [StringColumn(20, Comment = "c")]
            public string First { get; set; } = "";

            [SchemaColumn]
            public string Second { get; set; } = "";

            public DateTimeOffset At { get; set; }
        }
        """;

    [Fact]
    public Task SG3001_turns_a_unique_column_into_a_key_with_the_partition_column() =>
        Check.Fix<UniqueKeyFixes>("SG3001:Column", Codes, FixedCodes("\"at\""), targets: "PostgreSql", iterations: 2);

    [Fact]
    public Task SG3001_leaves_a_unique_column_s_key_out() =>
        Check.Fix<UniqueKeyFixes>("SG3001:Except", Codes, FixedCodes("Except = Dialect.PostgreSql"), targets: "PostgreSql", iterations: 2);

    [Fact]
    public Task SG3001_lets_a_guard_table_keep_a_unique_column() =>
        Check.Fix<UniqueKeyFixes>("SG3001:Guard", Codes, FixedCodes("GuardTable = true"), targets: "PostgreSql", iterations: 2);

    [Fact]
    public Task SG3001_lets_a_guard_table_keep_the_key() => Check.Fix<UniqueKeyFixes>(
        "SG3001:Guard",
        "[SchemaTable, Partitioned(By = \"at\"), {|SG3001:UniqueIndex(\"path\")|}]\n" + Event,
        "[SchemaTable, Partitioned(By = \"at\"), UniqueIndex(\"path\", GuardTable = true)]\n" + Event,
        targets: "PostgreSql");

    [Fact]
    public Task SG2002_leaves_the_database_out_of_ranges() => Check.Fix<PartitioningFixes>(
        "SG2002:Except",
        "[SchemaTable, {|SG2002:PartitionedByRange(\"at\")|}, RangePartition(\"old\", LessThan = \"2026-01-01\")]\n" + Event,
        "[SchemaTable, PartitionedByRange(\"at\", Except = Dialect.Sqlite), RangePartition(\"old\", LessThan = \"2026-01-01\")]\n" + Event);

    [Fact]
    public Task SG3001_leaves_the_key_out() => Check.Fix<UniqueKeyFixes>(
        "SG3001:Except",
        "[SchemaTable, Partitioned(By = \"at\"), {|SG3001:UniqueIndex(\"path\")|}]\n" + Event,
        "[SchemaTable, Partitioned(By = \"at\"), UniqueIndex(\"path\", Except = Dialect.PostgreSql)]\n" + Event,
        targets: "PostgreSql");

    [Fact]
    public Task SG3001_does_not_partition_in_another_file() => Check.FixFiles<UniqueKeyFixes>(
        "SG3001:Partitioning",
        ["[Partitioned(By = \"at\", Except = Dialect.Oracle)] partial class Event;", "[SchemaTable, {|SG3001:UniqueIndex(\"path\")|}, {|SG3001:UniqueIndex(\"path\", \"id\")|}]\n" + Event],
        ["[Partitioned(By = \"at\", Except = Dialect.Oracle | Dialect.PostgreSql)] partial class Event;", "[SchemaTable, UniqueIndex(\"path\"), UniqueIndex(\"path\", \"id\")]\n" + Event],
        targets: "PostgreSql",
        iterations: 1);

    private const string Note = "[SchemaTable] public partial class Note { public long Id { get; set; } [{0}] public long EventId { get; set; } }";

    [Fact]
    public Task SG3002_leaves_the_reference_out() => Check.Fix<ForeignKeyFixes>(
        "SG3002:Except",
        "[SchemaTable, Partitioned(By = \"at\")]\n" + Event + "\n" + Note.Replace("{0}", "{|SG3002:References(typeof(Event))|}"),
        "[SchemaTable, Partitioned(By = \"at\")]\n" + Event + "\n" + Note.Replace("{0}", "References(typeof(Event), Except = Dialect.PostgreSql)"),
        targets: "PostgreSql");

    [Theory]
    [InlineData("SG3020:Restrict", "References(typeof(Event), OnDelete = ForeignKeyAction.Restrict)")]
    [InlineData("SG3020:Except", "References(typeof(Event), OnDelete = ForeignKeyAction.Cascade, Except = Dialect.MySql)")]
    public Task SG3020_refuses_or_leaves_the_reference_out(string key, string reference) => Check.Fix<ActionFixes>(
        key,
        "[SchemaTable]\n" + Event + "\n" + Note.Replace("SchemaTable", "SchemaTable, AuditTrigger").Replace("{0}", "{|SG3020:References(typeof(Event), OnDelete = ForeignKeyAction.Cascade)|}"),
        "[SchemaTable]\n" + Event + "\n" + Note.Replace("SchemaTable", "SchemaTable, AuditTrigger").Replace("{0}", reference),
        targets: "MySql");

    [Fact]
    public Task SG2003_leaves_a_database_out_of_a_trigger() => Check.Fix<MissingFeatureFixes>(
        "SG2003",
        "[SchemaTable, {|SG2003:UpdatedAtTrigger(\"at\")|}] public partial class B { public DateTime At { get; set; } }",
        "[SchemaTable, UpdatedAtTrigger(\"at\", Except = Dialect.SqlServer)] public partial class B { public DateTime At { get; set; } }",
        targets: "SqlServer");

    [Fact]
    public Task SG3002_leaves_a_foreign_key_on_the_class_out() => Check.Fix<ForeignKeyFixes>(
        "SG3002:Except",
        "[SchemaTable, Partitioned(By = \"at\")]\n" + Event + "\n[SchemaTable, {|SG3002:ForeignKeyTo(typeof(Event), new[] { \"event_id\" })|}] public partial class Note { public long Id { get; set; } public long EventId { get; set; } }",
        "[SchemaTable, Partitioned(By = \"at\")]\n" + Event + "\n[SchemaTable, ForeignKeyTo(typeof(Event), new[] { \"event_id\" }, Except = Dialect.PostgreSql)] public partial class Note { public long Id { get; set; } public long EventId { get; set; } }",
        targets: "PostgreSql");

    [Fact]
    public Task SG3002_does_not_partition_the_other_table() => Check.FixFiles<ForeignKeyFixes>(
        "SG3002:Partitioning",
        ["[SchemaTable, Partitioned(By = \"at\")]\n" + Event, Note.Replace("{0}", "{|SG3002:References(typeof(Event))|}")],
        ["[SchemaTable, Partitioned(By = \"at\", Except = Dialect.PostgreSql)]\n" + Event, Note.Replace("{0}", "References(typeof(Event))")],
        targets: "PostgreSql");
}
