using Microsoft.CodeAnalysis;

namespace SchemaGen.Editor.Tests;

/// <summary>
/// The project of faults that <c>dotnet format</c> mends in the package's tests, one fault and one way out after the other: each takes its finding
/// away, brings no other, and leaves code that compiles.
/// </summary>
public sealed class EveryFixTests
{
    /// <summary>What says too much, or says it twice, has nothing else to be made of than less; so has a name that nothing resembles.</summary>
    private static readonly string[] MayOnlyRemove = ["SG1003", "SG1006", "SG1007", "SG1008", "SG1010", "SG1016", "SG5002"];

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Faults");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.cs").Select(path => Path.GetFileName(path)).Where(name => name != "Targets.cs").Order(StringComparer.Ordinal)];

    /// <summary>Faults on other databases than the project's, and those whose first way out is another than that of the rule's others.</summary>
    public static TheoryData<string, string, string> Others => new()
    {
        {
            "SG3020", "MySql",
            """
            [SchemaTable] public partial class Brand { public long Id { get; set; } }
            [SchemaTable, AuditTrigger] public partial class Product { public long Id { get; set; } [References(typeof(Brand), OnDelete = ForeignKeyAction.Cascade), BigIntegerColumn(Index = true)] public long BrandId { get; set; } }
            """
        },
        { "SG2003", "PostgreSql Sqlite", "[SchemaTable, FullTextIndex(\"path\", Language = \"german\")] public partial class Page { public int Id { get; set; } public string Path { get; set; } = \"\"; }" },
        { "SG2003", "PostgreSql Sqlite", "[SchemaTable, CompositeIndex(\"path\", FillFactor = 70)] public partial class Page { public int Id { get; set; } public string Path { get; set; } = \"\"; }" },
        { "SG2003", "PostgreSql Sqlite", "[SchemaTable, SqliteStrict] public partial class Page { public int Id { get; set; } }" },
        { "SG2003", "PostgreSql Sqlite", "[SchemaTable, TenantIsolation] public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } }" },
        { "SG2003", "PostgreSql Sqlite", "[SchemaTable, RowLevelSecurity(\"positive\", \"id > 0\")] public partial class Note { public int Id { get; set; } }" },
        { "SG3021", "MariaDb", "[SchemaTable, SystemVersioned, RetentionPolicy(365, \"at\")] public partial class Visit { public long Id { get; set; } public DateTime At { get; set; } }" },
        { "SG4004", "PostgreSql", "[SchemaTable] public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } }" },
        { "SG4020", "PostgreSql", "[SchemaTable, UniqueIndex(\"phone\")] public partial class Person { public int Id { get; set; } [EncryptedColumn(\"pii\")] public string Phone { get; set; } = \"\"; }" },
        {
            "SG5043", "PostgreSql",
            """
            [SchemaTable, Distributed("id")] public partial class Tenant { public Guid Id { get; set; } }
            [SchemaTable, ReferenceTable] public partial class Plan { public long Id { get; set; } [References(typeof(Tenant)), UuidColumn(Index = true)] public Guid OwnerId { get; set; } }
            """
        },
        { "SG5010", "MariaDb", "[SchemaTable, Partitioned(By = \"at\", Interval = \"DAY\")] public partial class Visit { public long Id { get; set; } public DateTime At { get; set; } }" },
        { "SG5011", "SqlServer", "[SchemaTable, Partitioned(By = \"at\"), RetentionPolicy(365, \"at\"), UniqueIndex(\"code\")] public partial class Sale { public long Id { get; set; } [StringColumn(20)] public string Code { get; set; } = \"\"; public DateTime At { get; set; } }" },
        {
            "SG5020", "MariaDb",
            $"[SchemaTable] public partial class Report {{ public long Id {{ get; set; }} {string.Concat(Enumerable.Range(1, 5).Select(part => $"[StringColumn(4000)] public string Part{part} {{ get; set; }} = \"\"; "))}}}"
        },
        {
            "SG5021", "PostgreSql Oracle",
            $"[SchemaTable] public partial class Measurement {{ public long Id {{ get; set; }} {string.Concat(Enumerable.Range(1, 1000).Select(part => $"public int Value{part} {{ get; set; }} "))}}}"
        },
        { "SG5022", "SqlServer", "[SchemaTable, ClusteredIndex(\"reference\")] public partial class Payment { public long Id { get; set; } public Guid Reference { get; set; } public DateTimeOffset PaidAt { get; set; } }" },
        { "SG5023", "Oracle", "[SchemaTable, AuditTrigger, BitmapIndex(\"state\")] public partial class Ticket { public long Id { get; set; } [StringColumn(10)] public string State { get; set; } = \"\"; }" },
        { "SG5024", "Oracle", "[SchemaTable, CompositeIndex(\"salary\")] public partial class Employee { public long Id { get; set; } [EncryptedColumn(\"pay_key\")] public decimal Salary { get; set; } }" },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task Each_fault_is_found_where_it_is_marked(string file)
    {
        var code = await File.ReadAllTextAsync(Path.Combine(Folder, file));
        using var editor = new EditorHost(code);
        var marked = code.Split('\n').Select((line, number) => (Number: number, Id: line.IndexOf("// SG", StringComparison.Ordinal) is >= 0 and var start ? line.Substring(start + 3, 6) : null)).Where(line => line.Id is not null);
        Assert.Equal(
            marked.Select(line => $"{line.Number + 1}: {line.Id}"),
            (await editor.FindingsAsync()).Select(finding => $"{finding.Location.GetLineSpan().StartLinePosition.Line + 1}: {finding.Id}"));
    }

    [Theory, MemberData(nameof(Files))]
    public Task Each_way_out_takes_its_finding_away_and_brings_no_other(string file) => Check(File.ReadAllText(Path.Combine(Folder, file)), "PostgreSql Sqlite");

    [Theory, MemberData(nameof(Others))]
    public async Task So_does_each_of_rules_of_other_databases(string id, string targets, string code)
    {
        using (var editor = new EditorHost(code, targets)) Assert.Equal([id], (await editor.FindingsAsync()).Select(finding => finding.Id));
        await Check(code, targets);
    }

    [Fact]
    public void Every_rule_with_a_way_out_is_here()
    {
        var here = Directory.GetFiles(Folder, "*.cs").SelectMany(path => File.ReadAllText(path).Split("// ").Skip(1).Select(text => text.Split('\n', ' ')[0].Trim()))
            .Concat(Others.Select(row => (string)row[0])).Where(id => id.StartsWith("SG", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(EditorHost.FixableIds.Order(StringComparer.Ordinal), here);
    }

    private static async Task Check(string code, string targets)
    {
        int count;
        using (var editor = new EditorHost(code, targets)) count = (await editor.FindingsAsync()).Count;
        Assert.True(count > 0);
        for (var i = 0; i < count; i++)
        {
            var offers = 1;
            var titles = new List<string>();
            for (var offer = 0; offer < offers; offer++)
            {
                using var editor = new EditorHost(code, targets);
                var before = await editor.FindingsAsync();
                var actions = await editor.FixesAsync(before[i]);
                Assert.True(actions.Count > 0, $"{before[i]} has no way out.");
                (offers, titles) = (actions.Count, [.. actions.Select(action => action.Title)]);
                await editor.ApplyAsync(actions[offer]);
                var after = (await editor.FindingsAsync()).Select(Said).ToList();
                var isGone = before.Count(finding => Said(finding) == Said(before[i])) > after.Count(said => said == Said(before[i]));
                Assert.True(isGone, $"'{titles[offer]}' does not take away: {before[i]}\n{editor.Text}");
                Assert.True(after.All(said => before.Any(finding => Said(finding) == said)), $"'{titles[offer]}' for {before[i]} brings: {string.Join("\n", after.Except(before.Select(Said)))}");
                Assert.Empty(await editor.ErrorsAsync());
            }

            using var last = new EditorHost(code, targets);
            var id = (await last.FindingsAsync())[i].Id;
            Assert.True(MayOnlyRemove.Contains(id) || titles.Exists(title => !title.StartsWith("Remove", StringComparison.Ordinal)), $"{id} offers removal alone: {string.Join(", ", titles)}");
        }
    }

    private static string Said(Diagnostic finding) => finding.Id + ": " + finding.GetMessage();
}
