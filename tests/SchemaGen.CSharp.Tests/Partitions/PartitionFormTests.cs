using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.CSharp.Tests.Partitions;

/// <summary>Forms of partitions that few tables have: odd names and values, every kind that is divided, wide decimals.</summary>
public sealed class PartitionFormTests
{
    private const string LongName = "a_name_of_a_partition_that_is_itself_longer_than_names_may_be__";

    private static readonly string[] Forms =
    [
        """[SchemaTable("odd 'na\"me`", Schema = "schemagen part'\"s"), PartitionedByList("re gion"), ListPartition("it's \"a\" `b`", "it's", "back\\slash", "ä中", "$$"), SubpartitionedByHash("id", 2)] partial class T { public long Id { get; set; } [StringColumn(20, Name = "re gion")] public string Region { get; set; } = ""; }""",
        """[SchemaTable, PartitionedByRange("id"), RangePartition("default", LessThan = "1"), RangePartition("pmax", LessThan = "2"), RangePartition("P_MAX", LessThan = "3")] partial class T { public long Id { get; set; } }""",
        """[SchemaTable, PartitionedByList("id"), ListPartition("default", "1"), ListPartition("pdefault", "-2"), ListPartition("P_DEFAULT", "3")] partial class T { public long Id { get; set; } }""",
        $$"""[SchemaTable("table_with_a_long_name_that_leaves_little_room_for_more"), PartitionedByRange("id"), RangePartition("{{LongName}}", LessThan = "1"), SubpartitionedByHash("id", 3)] partial class T { public long Id { get; set; } }""",
        """[SchemaTable, Partitioned(By = "at", Interval = "MONTH"), SubpartitionedByHash("code", 2)] partial class T { public long Id { get; set; } public DateTime At { get; set; } [StringColumn(9)] public string Code { get; set; } = ""; }""",
        """[SchemaTable, PartitionedByHash("key", 2), SubpartitionedByHash("id", 2)] partial class T { public long Id { get; set; } public Guid Key { get; set; } }""",
        """[SchemaTable, PartitionedByHash("day", 2)] partial class T { public DateOnly Day { get; set; } }""",
        """[SchemaTable, PartitionedByHash("at", 2)] partial class T { public DateTime At { get; set; } }""",
        """[SchemaTable, PartitionedByHash("total", 2)] partial class T { public decimal Total { get; set; } }""",
        """[SchemaTable, PartitionedByHash("kind", 2)] partial class T { [EnumColumn] public DayOfWeek Kind { get; set; } }""",
        """[SchemaTable, PartitionedByList("kind"), ListPartition("a", "Monday", "Tuesday")] partial class T { [EnumColumn] public DayOfWeek Kind { get; set; } }""",
        """[SchemaTable, PartitionedByList("code"), ListPartition("a", "GB")] partial class T { [CharColumn(2)] public string Code { get; set; } = ""; }""",
        """[SchemaTable, PartitionedByRange("total"), RangePartition("a", LessThan = "-0.5"), RangePartition("b", LessThan = "99999.99")] partial class T { public decimal Total { get; set; } }""",
        """[SchemaTable, PartitionedByRange("total"), RangePartition("a", LessThan = "-1"), RangePartition("b", LessThan = "99999")] partial class T { [DecimalColumn(38, 10)] public decimal Total { get; set; } }""",
        """[SchemaTable, PartitionedByRange("number"), RangePartition("a", LessThan = "0"), RangePartition("b", LessThan = "18446744073709551615")] partial class T { public ulong Number { get; set; } }""",
        """[SchemaTable, PartitionedByRange("at"), RangePartition("a", LessThan = "2026-01-01 12:30:15.123456")] partial class T { public DateTime At { get; set; } }""",
        """[SchemaTable, PartitionedByRange("day"), RangePartition("a", LessThan = "2026-01-01"), UniqueIndex("code", "kind", GuardTable = true)] partial class T { public DateOnly Day { get; set; } [CaseInsensitiveTextColumn(9)] public string Code { get; set; } = ""; [EnumColumn] public DayOfWeek Kind { get; set; } }""",
        """[SchemaTable, PartitionedByHash("id", 2), UniqueIndex("total", GuardTable = true), UniqueIndex("code", GuardTable = true)] partial class T { public long Id { get; set; } public decimal Total { get; set; } [StringColumn(9)] public string Code { get; set; } = ""; }""",
        """[SchemaTable, PartitionedByHash("id", 2), ClusteredIndex("id", Dialects = Dialect.SqlServer)] partial class T { [PrimaryKeyColumn] public long Id { get; set; } }""",
        """[SchemaTable, PartitionedByRange("id"), RangePartition("a", LessThan = "1"), ClusteredIndex("number", FillFactor = 70, Dialects = Dialect.SqlServer)] partial class T { [PrimaryKeyColumn] public long Id { get; set; } public int Number { get; set; } }""",
        """[SchemaTable(Schema = "schemagen_guard"), PartitionedByHash("id", 2), UniqueIndex("code", GuardTable = true, Name = "one's \"code\"")] partial class T { [PrimaryKeyColumn] public long Id { get; set; } [StringColumn(9)] public string Code { get; set; } = ""; }""",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Forms.Length)];

    [Theory, MemberData(nameof(Numbers)), Trait("Needs", "Engines")]
    public Task On_postgresql_15(int form) => Runs(form, DialectSet.PostgreSql, Engine.PostgreSql15);

    [Theory, MemberData(nameof(Numbers)), Trait("Needs", "Engines")]
    public Task On_postgresql_18(int form) => Runs(form, DialectSet.PostgreSql, Engine.PostgreSql18);

    [Theory, MemberData(nameof(Numbers)), Trait("Needs", "Engines")]
    public Task On_mariadb(int form) => Runs(form, DialectSet.MariaDb, Engine.MariaDb);

    [Theory, MemberData(nameof(Numbers)), Trait("Needs", "Engines")]
    public void On_mysql(int form)
    {
        var judgement = MySqlJudge.Judge(MySqlRelease.MySql84, Statements(form, DialectSet.MySql));
        Assert.True(judgement.IsAccepted, judgement.ToString());
    }

    [Theory, MemberData(nameof(Numbers)), Trait("Needs", "Engines")]
    public void On_oracle(int form)
    {
        // The parser knows neither the sign of a literal as a bound or value, which Oracle's syntax of numbers has, nor the
        // subpartitions of a hash, which its composite_hash_partitions has.
        var statements = Statements(form, DialectSet.Oracle).Select(text => text.Replace(" (-", " (").Replace("\nSUBPARTITION BY HASH (\"ID\") SUBPARTITIONS 2 PARTITIONS 2", " PARTITIONS 2"));
        var judgement = OracleJudge.Judge(OracleRelease.Oracle19c, statements);
        Assert.True(judgement.Problems.Count == 0, judgement.ToString());
    }

    [Theory, MemberData(nameof(Numbers))]
    public void On_sql_server(int form) => Assert.Empty(SqlServerJudge.Judge(
        SqlServerRelease.SqlServer2022,
        Statements(form, DialectSet.SqlServer).Where(text => !text.StartsWith("IF SCHEMA_ID", StringComparison.Ordinal)),
        ["CREATE SCHEMA [schemagen part'\"s]", "CREATE SCHEMA [schemagen_guard]"]));

    [Fact]
    public void What_mysql_cannot_partition_is_left_out()
    {
        Assert.Equal(["the partitioning by total"], LeftOut(Forms[13], DialectSet.MySql));
        Assert.Equal(["the partitioning by kind"], LeftOut(Forms[10], DialectSet.MySql));
    }

    private static IEnumerable<string> LeftOut(string source, DialectSet set) =>
        TablePlan.For(Source.Read(source).Tables.Single().Table, new SchemaTarget(SqlDialect.In(set).Single())).Omissions.Select(omission => omission.What);

    private static string[] Statements(int form, DialectSet set)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single());
        var reader = Source.Read(Forms[form]);
        Assert.DoesNotContain(reader.Findings, finding => finding.Rule == "SG1010");
        var sql = target.Dialect.Write(reader.Tables.Single().MigrationFor(target), target);
        return [.. sql.Up.Concat(sql.Down).Select(statement => statement.Text)];
    }

    private static async Task Runs(int form, DialectSet set, Engine engine)
    {
        await using var database = await engine.CreateDatabaseAsync();
        try
        {
            foreach (var statement in Statements(form, set)) await database.ExecuteAsync(statement);
        }
        finally
        {
            if (set == DialectSet.MariaDb) await database.ExecuteAsync("DROP DATABASE IF EXISTS `schemagen part'\"s`; DROP DATABASE IF EXISTS schemagen_guard");
        }
    }
}
