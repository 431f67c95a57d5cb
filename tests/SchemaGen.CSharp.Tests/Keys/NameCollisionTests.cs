using SchemaGen.CSharp.Linking;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests.Keys;

/// <summary>Names that a database wants apart although they belong to two tables, or to a table and one of its own: what has a finding, engines refuse; what has none, they take.</summary>
public sealed class NameCollisionTests
{
    private const string Id = "[PrimaryKeyColumn] public short Id { get; set; }";

    private const string Status = Id + " [StringColumn(20)] public string Status { get; set; } = \"\"; public short? UpId { get; set; }";

    // Each with the databases that refuse it.
    public static TheoryData<string, DialectSet> Schemas => new()
    {
        { Two("CompositeIndex(\"status\", Name = \"ix_status\")", "CompositeIndex(\"status\", Name = \"ix_status\")"), DialectSet.PostgreSql | DialectSet.Sqlite | DialectSet.Oracle },
        { Two("UniqueIndex(\"status\", Name = \"uq\")", "CompositeIndex(\"status\", Name = \"uq\")"), DialectSet.PostgreSql | DialectSet.Sqlite | DialectSet.Oracle },
        { Two("CompositeIndex(\"status\", Name = \"bs\")", "CompositeIndex(\"id\", \"status\")"), DialectSet.PostgreSql | DialectSet.Sqlite },
        { Two("CompositeIndex(\"status\", Name = \"pk_bs\")", "CompositeIndex(\"id\", \"status\")"), DialectSet.PostgreSql | DialectSet.Oracle },
        // The table's own.
        { Two("CompositeIndex(\"status\", Name = \"as\")", "CompositeIndex(\"id\", \"status\")"), DialectSet.PostgreSql | DialectSet.Sqlite },
        { Two("Check(\"id > 0\", Name = \"as\")", "CompositeIndex(\"id\", \"status\")"), DialectSet.SqlServer },
        { Two("Check(\"id > 0\", Name = \"positive\")", "Check(\"id > 0\", Name = \"positive\")"), DialectSet.MySql | DialectSet.SqlServer | DialectSet.Oracle },
        { Two("ForeignKeyTo(typeof(A), new[] { \"up_id\" }, Name = \"fk\")", "ForeignKeyTo(typeof(A), new[] { \"up_id\" }, Name = \"fk\")"), DialectSet.MySql | DialectSet.MariaDb | DialectSet.SqlServer | DialectSet.Oracle },
        { Two("Check(\"id > 0\", Name = \"one\")", "ForeignKeyTo(typeof(A), new[] { \"up_id\" }, Name = \"one\")"), DialectSet.SqlServer | DialectSet.Oracle },
        { Two("CompositeIndex(\"status\", Name = \"one\")", "Check(\"id > 0\", Name = \"one\")"), DialectSet.None },
        // Derived: the table a_bx with the column c, and the table a with the column bx_c.
        {
            "[SchemaTable(\"a_bx\"), CompositeIndex(\"c\")] partial class A { " + Id + " public short C { get; set; } } [SchemaTable(\"a\"), CompositeIndex(\"bx_c\")] partial class B { " + Id + " public short BxC { get; set; } }",
            DialectSet.PostgreSql | DialectSet.Sqlite | DialectSet.Oracle
        },
        {
            "[SchemaTable(\"a_bx\")] partial class A { " + Id + " public short C { get; set; } = 1; } [SchemaTable(\"a\")] partial class B { " + Id + " public short BxC { get; set; } = 1; }",
            DialectSet.SqlServer | DialectSet.Oracle
        },
        // A row of a table is a type too.
        { "[SchemaTable(\"a\")] partial class A { " + Kind + " } [SchemaTable(\"a_kind\")] partial class B { " + Id + " }", DialectSet.PostgreSql },
        { "[SchemaTable(\"a\")] partial class A { " + Kind + " } [SchemaTable(\"b\"), CompositeIndex(\"id\", Name = \"a_kind\")] partial class B { [PrimaryKeyColumn] public short Key { get; set; } public short Id { get; set; } }", DialectSet.None },
        // SQLite has no schemas.
        { "[SchemaTable(Schema = \"schemagen_one\"), CompositeIndex(\"status\", Name = \"ix\")] partial class A { " + Status + " } [SchemaTable(Schema = \"schemagen_two\"), CompositeIndex(\"status\", Name = \"ix\")] partial class B { " + Status + " }", DialectSet.Sqlite },
    };

    // A column's own type, which only PostgreSQL makes of a list.
    private const string Kind = "[PrimaryKeyColumn] public short Id { get; set; } [EnumColumn(\"new\", \"done\", Storage = ColumnStorage.Native)] public string Kind { get; set; } = \"new\";";

    [Theory, MemberData(nameof(Schemas))]
    public void What_collides_is_a_finding_at_both_places(string source, DialectSet expected)
    {
        var reader = Source.Read(string.Concat(SqlDialect.All.Select(dialect => $"[assembly: SchemaTarget(Dialect.{dialect.Name})] ")) + source);
        var found = reader.Findings.Where(finding => finding.Rule == RuleIds.BadName).ToArray();
        Assert.Equal(expected, found.Aggregate(DialectSet.None, (set, finding) => set | finding.Dialects));
        Assert.All(found, finding => Assert.Equal(FindingSeverity.Error, finding.Severity));
        Assert.Equal(Ordered(found.Select(finding => finding.Place)), Ordered(found.Select(finding => finding.Other!)));
    }

    [Theory, MemberData(nameof(Schemas))]
    public Task Sqlite_agrees(string source, DialectSet refused) => Agrees(Engine.Sqlite, DialectSet.Sqlite, source, refused);

    [Theory, MemberData(nameof(Schemas)), Trait("Needs", "Engines")]
    public Task PostgreSql_agrees(string source, DialectSet refused) => Agrees(Engine.PostgreSql18, DialectSet.PostgreSql, source, refused);

    [Theory, MemberData(nameof(Schemas)), Trait("Needs", "Engines")]
    public Task MariaDb_agrees(string source, DialectSet refused) => Agrees(Engine.MariaDb, DialectSet.MariaDb, source, refused);

    // It does not look into the EXEC that makes a schema.
    [Theory, MemberData(nameof(Schemas))]
    public void Microsoft_s_model_agrees(string source, DialectSet refused) => Assert.Equal(
        refused.HasFlag(DialectSet.SqlServer),
        SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, Sql(source, DialectSet.SqlServer).Select(statement => statement.StartsWith("IF SCHEMA_ID", StringComparison.Ordinal) ? $"CREATE SCHEMA {statement.Split('\'')[1]}" : statement)).Any());

    // PostgreSQL could tell them apart, and unquoted SQL could not.
    [Fact]
    public void Letter_case_tells_no_names_apart() => Assert.Equal(
        2,
        Source.Read("[assembly: SchemaTarget(Dialect.PostgreSql)] " + Two("CompositeIndex(\"status\", Name = \"ix_status\")", "CompositeIndex(\"status\", Name = \"IX_Status\")")).Findings.Count());

    [Fact]
    public void The_message_names_both()
    {
        var reader = Source.Read("[assembly: SchemaTarget(Dialect.PostgreSql)] [assembly: SchemaTarget(Dialect.Sqlite)] " + Two("CompositeIndex(\"status\", Name = \"ix_status\")", "UniqueIndex(\"status\", Name = \"ix_status\")"));
        Assert.Equal(
            [
                (new Place("B", Attribute: 1, Argument: "Name"), "The name 'ix_status' of the unique index (status) of 'bs' is also that of the index (status) of 'as', and PostgreSQL and SQLite want one of its own for each; set Name on one of the two"),
                (new Place("A", Attribute: 1, Argument: "Name"), "The name 'ix_status' of the index (status) of 'as' is also that of the unique index (status) of 'bs', and PostgreSQL and SQLite want one of its own for each; set Name on one of the two"),
            ],
            reader.Findings.OrderByDescending(finding => finding.Place.Type, StringComparer.Ordinal).Select(finding => (finding.Place, finding.Message)));
    }

    [Fact]
    public void Of_three_the_first_is_told_of_the_second()
    {
        var reader = Source.Read(
            "[assembly: SchemaTarget(Dialect.PostgreSql)] " + Two("CompositeIndex(\"status\", Name = \"ix\")", "CompositeIndex(\"status\", Name = \"ix\")")
            + $"[SchemaTable, CompositeIndex(\"status\", Name = \"ix\")] partial class C {{ {Status} }}");
        Assert.Equal(["A B", "B A", "C A"], reader.Findings.Select(finding => finding.Place.Type + " " + finding.Other!.Type).Order());
    }

    // Each with the databases that refuse it, where the other project's tables are there first.
    public static TheoryData<string, string, DialectSet> SchemasOfTwoProjects => new()
    {
        { "", "[SchemaTable(\"brands\")] public partial class Own { " + Id + " }", DialectSet.All },
        { "CompositeIndex(\"code\", Name = \"ix_code\")", "[SchemaTable(\"own\"), CompositeIndex(\"id\", Name = \"ix_code\")] public partial class Own { [PrimaryKeyColumn] public short Key { get; set; } public short Id { get; set; } }", DialectSet.PostgreSql | DialectSet.Sqlite | DialectSet.Oracle },
        { "Check(\"code > 0\", Name = \"positive\")", "[SchemaTable(\"own\"), Check(\"id > 0\", Name = \"positive\")] public partial class Own { " + Id + " }", DialectSet.MySql | DialectSet.SqlServer | DialectSet.Oracle },
        { "Check(\"code > 0\")", "[SchemaTable(\"own\"), Check(\"id > 0\")] public partial class Own { " + Id + " }", DialectSet.None },
    };

    [Theory, MemberData(nameof(SchemasOfTwoProjects))]
    public async Task What_collides_with_a_table_of_another_project_is_a_finding(string theirs, string own, DialectSet expected)
    {
        var package = $"namespace Shop {{ [SchemaTable{(theirs.Length == 0 ? "" : ", " + theirs)}] public partial class Brand {{ {Id} public short Code {{ get; set; }} }} }}";
        own += "[SchemaTable] public partial class Item { " + Id + " [References(typeof(Shop.Brand))] public short BrandId { get; set; } }";
        var reader = Source.Read(string.Concat(SqlDialect.All.Select(dialect => $"[assembly: SchemaTarget(Dialect.{dialect.Name})] ")) + own, Source.Assembly(package));
        var found = reader.Findings.Where(finding => finding.Rule == RuleIds.BadName).ToArray();
        Assert.Equal(expected, found.Aggregate(DialectSet.None, (set, finding) => set | finding.Dialects));
        Assert.All(found, finding => Assert.Equal(("Own", null, FindingSeverity.Error), (finding.Place.Type, finding.Other, finding.Severity)));

        await using var database = await Engine.Sqlite.CreateDatabaseAsync();
        Exception? error = null;
        foreach (var statement in Sql(package, DialectSet.Sqlite).Concat(reader.Tables.SelectMany(table => Statements(table, DialectSet.Sqlite))))
            error ??= await Record.ExceptionAsync(() => database.ExecuteAsync(statement));
        Assert.Equal(expected.HasFlag(DialectSet.Sqlite), error is not null);
    }

    [Fact]
    public void The_message_names_the_class_of_the_other_project()
    {
        var reader = Source.Read(
            "[assembly: SchemaTarget(Dialect.Sqlite)] [SchemaTable(\"brands\")] partial class Own { " + Id + " } [SchemaTable] partial class Item { " + Id + " [References(typeof(Shop.Brand))] public short BrandId { get; set; } }",
            Source.Assembly("namespace Shop { [SchemaTable] public partial class Brand { " + Id + " } }"));
        var finding = Assert.Single(Source.Faults(reader));
        Assert.Equal("The name 'brands' of the table of 'brands' is also that of the table of 'brands', which 'Shop.Brand' of another project declares, and SQLite wants one of its own for each; set Name on one of the two", finding.Message);
    }

    private static IEnumerable<string> Ordered(IEnumerable<Place> places) => places.Select(place => place.ToString()).Order(StringComparer.Ordinal);

    private static string Two(string first, string second) =>
        $"[SchemaTable, {first}] partial class A {{ {Status} }} [SchemaTable, {second}] partial class B {{ {Status} }}";

    private static async Task Agrees(Engine engine, DialectSet set, string source, DialectSet refused)
    {
        await using var database = await engine.CreateDatabaseAsync();
        Exception? error = null;
        foreach (var statement in Sql(source, set)) error ??= await Record.ExceptionAsync(() => database.ExecuteAsync(statement));
        Assert.True(refused.HasFlag(set) == error is not null, error?.Message ?? "It takes all.");
        if (source.Contains("schemagen_") && set == DialectSet.MariaDb)
            foreach (var schema in (string[])["schemagen_one", "schemagen_two"])
                await database.ExecuteAsync("DROP DATABASE IF EXISTS " + schema);
    }

    private static IReadOnlyList<string> Sql(string source, DialectSet set)
    {
        SchemaReader reader = Source.Read(source);
        return [.. reader.Tables.SelectMany(table => Statements(table, set))];
    }

    private static IEnumerable<string> Statements(LinkedTable table, DialectSet set)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single());
        return target.Dialect.Write(table.MigrationFor(target), target).Up.Select(statement => statement.Text);
    }
}
