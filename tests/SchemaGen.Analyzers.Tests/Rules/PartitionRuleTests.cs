using SchemaGen.CodeFixes.Fixes;

namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>SG5010 to SG5012: where each speaks, with its words and its way out, and where it does not.</summary>
public sealed class PartitionRuleTests
{
    private const string Visit = "public partial class Visit { public long Id { get; set; } public DateTime At { get; set; } }";

    private const string Sale = "public partial class Sale { public long Id { get; set; } [StringColumn(20)] public string Code { get; set; } = \"\"; public DateTime At { get; set; } }";

    [Theory]
    [InlineData("MySql MariaDb", "MySQL and MariaDB take 8192", 22)]
    [InlineData("PostgreSql SqlServer", "SQL Server takes 15000", 41)]
    [InlineData("MariaDb SqlServer", "MariaDB takes 8192", 22)]
    public Task SG5010_speaks_of_days_that_are_all_kept(string targets, string most, int years) => Check.Findings(
        targets,
        "[SchemaTable, {|#0:Partitioned(By = \"at\", Interval = \"DAY\")|}] " + Visit,
        Check.Info("SG5010", 0, $"'visits' keeps all of its partitions, and {most} of a table, which is {years} years of them; say with [RetentionPolicy] how long rows are kept, or let a partition hold a longer time"));

    [Theory]
    [InlineData("MySql MariaDb SqlServer", "Partitioned(By = \"at\", Interval = \"WEEK\")")]
    [InlineData("MySql MariaDb SqlServer", "Partitioned(By = \"at\", Interval = \"DAY\"), RetentionPolicy(365, \"at\")")]
    [InlineData("PostgreSql Oracle", "Partitioned(By = \"at\", Interval = \"DAY\")")]
    public Task SG5010_is_silent_where_they_last(string targets, string partitioned) => Check.NoAdvice(targets, $"[SchemaTable, {partitioned}] " + Visit);

    [Fact]
    public Task SG5010_says_how_long() => Check.Fix<PartitionFixes>(
        "SG5010",
        "[SchemaTable, {|SG5010:Partitioned(By = \"at\", Interval = \"DAY\")|}]\n" + Visit,
        "[SchemaTable, Partitioned(By = \"at\", Interval = \"DAY\")]\n[RetentionPolicy(365, \"at\")]\n" + Visit,
        targets: "MariaDb");

    [Fact]
    public Task SG5010_adds_no_second_policy() => Check.Fix<PartitionFixes>(
        "SG5010",
        "[SchemaTable, {|SG5010:Partitioned(By = \"at\", Interval = \"DAY\")|}, RetentionPolicy(365, \"at\", Except = Dialect.MariaDb)]\n" + Visit,
        "[SchemaTable, {|SG5010:Partitioned(By = \"at\", Interval = \"DAY\")|}, RetentionPolicy(365, \"at\", Except = Dialect.MariaDb)]\n" + Visit,
        targets: "MariaDb");

    [Fact]
    public Task SG5011_speaks_of_keys_that_keep_partitions_from_going() => Check.Findings(
        "SqlServer",
        "[SchemaTable, Partitioned(By = \"at\"), RetentionPolicy(365, \"at\"), {|#0:UniqueIndex(\"code\")|}] " + Sale,
        Check.Info("SG5011", 0, "SQL Server keeps the unique key (code) of 'sales' outside of the partitions, so old rows are deleted one by one instead of with their partition; add 'at' to the key, or leave the key out there with Except"));

    [Theory]
    [InlineData("Partitioned(By = \"at\"), RetentionPolicy(365, \"at\"), UniqueIndex(\"code\", \"at\")")]
    [InlineData("Partitioned(By = \"at\"), UniqueIndex(\"code\")")]
    [InlineData("RetentionPolicy(365, \"at\"), UniqueIndex(\"code\")")]
    public Task SG5011_is_silent_where_partitions_go(string attributes) => Check.NoAdvice("SqlServer", $"[SchemaTable, {attributes}] " + Sale);

    [Fact]
    public Task SG5011_adds_the_column() => Check.Fix<PartitionFixes>(
        "SG5011",
        "[SchemaTable, Partitioned(By = \"at\"), RetentionPolicy(365, \"at\"), {|SG5011:UniqueIndex(\"code\")|}] " + Sale,
        "[SchemaTable, Partitioned(By = \"at\"), RetentionPolicy(365, \"at\"), UniqueIndex(\"code\", \"at\")] " + Sale,
        targets: "SqlServer");

    [Fact]
    public Task SG5011_leaves_the_key_out() => Check.Fix<PartitionFixes>(
        "SG5011:Except",
        "[SchemaTable, Partitioned(By = \"at\"), RetentionPolicy(365, \"at\"), {|SG5011:UniqueIndex(\"code\")|}] " + Sale,
        "[SchemaTable, Partitioned(By = \"at\"), RetentionPolicy(365, \"at\"), UniqueIndex(\"code\", Except = Dialect.SqlServer)] " + Sale,
        targets: "SqlServer");

    private const string Documents = "[SchemaTable] public partial class Document { public long Id { get; set; } }\n";

    [Fact]
    public Task SG5012_speaks_of_rows_of_two_tables() => Check.Findings(
        "PostgreSql MariaDb",
        Documents + "[SchemaTable, {|#0:PostgreSqlInherits(typeof(Document))|}] public partial class Letter { public long Id { get; set; } public int Pages { get; set; } }",
        Check.Info("SG5012", 0, "PostgreSQL shows the rows of 'letters' in 'documents' too, whose keys do not hold for them, and references to which do not find them; refer to 'letters' itself, or take the columns of both from a column group"));

    [Fact]
    public Task SG5012_is_silent_where_the_columns_are_a_groups() => Check.NoAdvice(
        "PostgreSql",
        "[ColumnGroup] public interface IPaged { int Pages { get; } }\n" + Documents + "[SchemaTable] public partial class Letter : IPaged { public long Id { get; set; } public int Pages { get; set; } }");
}
