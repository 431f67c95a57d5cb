using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests.Keys;

/// <summary>
/// Error 1785 of SQL Server, which no tool without a server reports: the actions of foreign keys, whatever they do, reach a table from
/// another by one way at most, and never from itself. What comes second keeps its constraint and loses its actions.
/// </summary>
public sealed class CascadePathTests
{
    // Each key is child>parent with c(ascade), n(ull), d(efault) or - for no action; what follows is the second way of those that lose.
    [Theory]
    [InlineData("b>a c", "")]
    [InlineData("b>a c, c>b c, d>c n", "")]
    [InlineData("b>a c, c>a c", "")]
    [InlineData("a>a c", "a>a: as -> as")]
    [InlineData("a>a n", "a>a: as -> as")]
    [InlineData("a>a -", "")]
    [InlineData("b>a c, b>a n", "b>a: as -> bs")]
    [InlineData("b>a n, b>a -", "")]
    [InlineData("b>a c, c>a c, c>b c", "c>b: as -> cs")]
    [InlineData("b>a c, c>b c, c>a c", "c>a: as -> bs -> cs")]
    [InlineData("b>a n, c>b n, c>a d", "c>a: as -> bs -> cs")]
    [InlineData("b>a -, c>b c, c>a c", "")]
    [InlineData("b>a c, c>b -, c>a c", "")]
    [InlineData("b>a c, c>a c, d>b c, d>c c", "d>c: as -> bs -> ds")]
    [InlineData("b>a c, c>a c, d>b c, d>c -", "")]
    [InlineData("a>b c, b>a c", "b>a: bs -> as -> bs")]
    [InlineData("a>b c, b>c c, c>a c", "b>c: bs -> as -> cs -> bs")]
    [InlineData("b>a c, c>b c, d>c c, d>a c, e>d c, e>a n", "d>a: as -> bs -> cs -> ds; e>a: as -> bs -> cs -> ds -> es")]
    public void No_table_is_reached_by_two_ways(string keys, string expected)
    {
        var reader = Source.Read(SourceOf(keys, "[assembly: SchemaTarget(Dialect.SqlServer)] [assembly: SchemaTarget(Dialect.PostgreSql)]"));
        var lost = reader.Tables.SelectMany(table => table.Table.ForeignKeys.Select(key => (table.Table, Key: key))).Where(pair => pair.Key.OtherPath is not null).ToArray();
        Assert.Equal(expected, string.Join("; ", lost.Select(pair => $"{pair.Table.Name.Name[..1]}>{pair.Key.ReferencedTable.Name[..1]}: {pair.Key.OtherPath}")));
        Assert.All(lost, pair => Assert.Equal(DialectSet.SqlServer, pair.Key.OtherPath!.Dialects));

        Assert.Equal(lost.Length, Source.Faults(reader).Count());
        Assert.All(Source.Faults(reader), finding => Assert.Equal((RuleIds.MissingFeature, FindingSeverity.Warning, DialectSet.SqlServer), (finding.Rule, finding.Severity, finding.Dialects)));
        IsAcceptable(reader);
    }

    [Fact]
    public void The_finding_names_the_other_way()
    {
        var reader = Source.Read(SourceOf("b>a c, c>b c, c>a c", "[assembly: SchemaTarget(Dialect.SqlServer)]"));
        Assert.Equal(
            "SQL Server: the action of the foreign key (a2_id) of 'cs' is left out, because SQL Server lets the actions of foreign keys reach a table by one way only, "
            + "and never the referring table itself (here also as -> bs -> cs); change or delete the other rows in the application",
            Assert.Single(Source.Faults(reader)).Message);
    }

    [Fact]
    public void A_key_that_SQL_Server_does_not_get_is_no_way_there()
    {
        var source = SourceOf("b>a c, c>b c, c>a c", "").Replace("[References(typeof(B), OnDelete", "[References(typeof(B), Except = Dialect.SqlServer, OnDelete");
        Assert.DoesNotContain(Source.Read(source).Tables, table => table.Table.ForeignKeys.Any(key => key.OtherPath is not null));
    }

    [Fact]
    public void Ways_over_tables_of_other_assemblies_count()
    {
        var package = Source.Assembly(
            """
            [SchemaTable] public partial class A { public int Id { get; set; } }
            [SchemaTable] public partial class B { public int Id { get; set; } [References(typeof(A), OnDelete = ForeignKeyAction.Cascade)] public int AId { get; set; } }
            [SchemaTable] public partial class C { public int Id { get; set; } [References(typeof(B), OnDelete = ForeignKeyAction.Cascade)] public int BId { get; set; } }
            """);
        var reader = Source.Read(
            "[SchemaTable] partial class D { public int Id { get; set; } [References(typeof(C), OnDelete = ForeignKeyAction.Cascade)] public int CId { get; set; } [References(typeof(A), OnDelete = ForeignKeyAction.Cascade)] public int AId { get; set; } }",
            package);
        Assert.Equal([null, "as -> bs -> cs -> ds"], Assert.Single(reader.Tables).Table.ForeignKeys.Select(key => key.OtherPath?.ToString()));
    }

    [Fact]
    public void The_choice_does_not_depend_on_the_order_of_files()
    {
        var files = SourceOf("b>a c, c>a c, d>b c, d>c c, e>d c, e>a c", "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Lost(files), Lost([.. files.Reverse()]));
        Assert.Equal(2, Lost(files).Count());

        static IEnumerable<string> Lost(string[] files) => SchemaReader.Read(Source.CompileFiles(files), CancellationToken.None).Tables
            .SelectMany(table => table.Table.ForeignKeys.Where(key => key.OtherPath is not null).Select(key => $"{table.Table.Name} {key.ReferencedTable} {key.OtherPath}"));
    }

    [Fact]
    public void A_long_chain_takes_no_time()
    {
        var tables = Enumerable.Range(0, 2000).Select(number => new Table
        {
            Name = new ObjectName("t" + number),
            Columns = [new Column { Name = "id", Member = "Id", Type = new IntegerType(32) }],
            PrimaryKey = new PrimaryKey(["id"]),
            ForeignKeys = [.. new[] { number - 1, 0 }.Where(other => other >= 0 && other < number).Distinct().Select(other => new ForeignKey
            {
                Columns = ["id"], ReferencedTable = new ObjectName("t" + other), ReferencedColumns = ["id"], OnDelete = Model.ForeignKeyAction.Cascade,
            })],
        });
        Assert.Equal(1998, CascadePaths.Mark([.. tables]).Count(table => table.ForeignKeys.Any(key => key.OtherPath is not null)));
    }

    // The rule by brute force: from each table, all ways that actions take.
    private static void IsAcceptable(SchemaReader reader)
    {
        var target = reader.Targets.Targets.Single(candidate => candidate.Dialect.Flag == DialectSet.SqlServer);
        var steps = reader.Tables
            .SelectMany(table => TablePlan.For(table.Table, target).Table.ForeignKeys.Select(key => (From: key.ReferencedTable, To: table.Table.Name, key.OnDelete, key.OnUpdate)))
            .Where(step => step.OnDelete != Model.ForeignKeyAction.NoAction || step.OnUpdate != Model.ForeignKeyAction.NoAction)
            .ToArray();
        foreach (var table in reader.Tables)
        {
            var reached = new List<ObjectName> { table.Table.Name };
            for (var i = 0; i < reached.Count && i < 100; i++) reached.AddRange(steps.Where(step => step.From == reached[i]).Select(step => step.To));
            Assert.Equal(reached.Distinct(), reached);
        }
    }

    private static string SourceOf(string keys, string targets)
    {
        var declared = keys.Split(", ").Select((key, number) => (Child: key[0], Parent: key[2], Action: key[4], Number: number)).ToArray();
        var classes = declared.SelectMany(key => new[] { key.Child, key.Parent }).Distinct().Order().Select(name =>
            $"[SchemaTable] partial class {char.ToUpperInvariant(name)} {{ public int Id {{ get; set; }} "
            + string.Concat(declared.Where(key => key.Child == name).Select(key =>
                $"[References(typeof({char.ToUpperInvariant(key.Parent)}), OnDelete = ForeignKeyAction.{ActionOf(key.Action)})] public int? {char.ToUpperInvariant(key.Parent)}{key.Number}Id {{ get; set; }} "))
            + "}");
        return targets + "\n" + string.Join("\n", classes);
    }

    private static string ActionOf(char letter) => letter switch { 'c' => "Cascade", 'n' => "SetNull", 'd' => "SetDefault", _ => "NoAction" };
}
