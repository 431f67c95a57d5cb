using System.Text.RegularExpressions;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Templates;

/// <summary>Templates, groups and column types: the user's own are equal to the product's.</summary>
public sealed class OwnTemplateTests
{
    private const string Own =
        """
        [StringColumn(20, Comment = "Our number", Check = "{column} <> ''")] public sealed class NumberColumnAttribute : ColumnTypeAttribute;
        [ColumnGroup] public interface IDocument { [NumberColumn] string Number { get; } DateTimeOffset SignedAt { get; } }
        [IncludesColumns(typeof(IDocument))] public sealed class DocumentColumnsAttribute : ColumnGroupAttribute;
        [ColumnGroup] public interface IContract { [PrimaryKeyColumn] Guid Key { get; } decimal Amount { get; } }
        [IncludesColumns(typeof(IContract), typeof(IDocument), Without = ["signed_at"])] [CompositeIndex("number", "amount desc")] public sealed class ContractAttribute : TableTemplateAttribute;
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_own_template_group_and_column_type(bool isReferenced)
    {
        const string use = "[Contract, DocumentColumns] partial class Deal { public int Extra { get; set; } }";
        var table = isReferenced ? Source.Linked(use, Source.Assembly(Own)) : Source.Linked(use + Own);
        Assert.Equal(["key", "amount", "number", "signed_at", "extra"], table.Table.Columns.Select(column => column.Name));
        Assert.Equal(("string(20)", "Our number"), (table.Table.FindColumn("number")!.Type.Canonical, table.Table.FindColumn("number")!.Comment));
        Assert.Equal("number", Assert.Single(table.Table.Checks).Column);
        Assert.Equal("key", Assert.Single(table.Table.PrimaryKey!.Columns));
        Assert.True(Assert.Single(table.Table.Indexes).IsFromTemplate);
        Assert.Equal(["Key", "Amount", "Number", "SignedAt"], table.Model.Properties.Select(property => property.Name));
    }

    [Fact]
    public void An_own_property_takes_the_place_of_the_template_s_column()
    {
        var table = Source.Linked("[Contract] partial class Deal { public int Extra { get; set; } [StringColumn(5)] public string Number { get; set; } = \"\"; }" + Own);
        Assert.Equal(["key", "amount", "number", "extra"], table.Table.Columns.Select(column => column.Name));
        Assert.Equal("string(5)", table.Table.FindColumn("number")!.Type.Canonical);
        Assert.DoesNotContain(table.Model.Properties, property => property.Name == "Number");
    }

    [Fact]
    public void A_column_left_out_takes_the_template_s_index_along()
    {
        var table = Source.Table("[Contract(Without = [\"amount\"])] partial class Deal { }" + Own);
        Assert.Equal(["key", "number"], table.Columns.Select(column => column.Name));
        Assert.Empty(table.Indexes);
    }

    [Fact]
    public void A_column_of_two_groups_with_one_type_is_one_column() => Assert.Single(
        Source.Table("[SchemaTable, One, Two] partial class T { } [ColumnGroup] interface I { int A { get; } } [IncludesColumns(typeof(I))] class OneAttribute : ColumnGroupAttribute; [IncludesColumns(typeof(I))] class TwoAttribute : ColumnGroupAttribute;").Columns);

    [Fact]
    public void A_column_of_two_groups_with_two_types_is_a_finding() => Assert.Equal(
        ["SG1007 1 and 2", "SG1007 2 and 1"],
        Source.Read("[SchemaTable, One, Two] partial class T { } [ColumnGroup] interface I { int A { get; } } [ColumnGroup] interface J { long A { get; } } [IncludesColumns(typeof(I))] class OneAttribute : ColumnGroupAttribute; [IncludesColumns(typeof(J))] class TwoAttribute : ColumnGroupAttribute;").Findings
            .Select(finding => $"{finding.Rule} {finding.Place.Attribute} and {finding.Other!.Attribute}").Order());

    // The product's templates and groups, by their classes and interfaces.
    private static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(SchemaTableAttribute).Assembly.GetExportedTypes()
            .Where(type => (type.IsSubclassOf(typeof(TableTemplateAttribute)) && type != typeof(SchemaTableAttribute)) || type.IsSubclassOf(typeof(ColumnGroupAttribute)) || type.IsDefined(typeof(ColumnGroupAttribute), false))
            .Select(type => type.IsInterface ? type.Name : type.Name[..^"Attribute".Length]),
    ];

    [Fact]
    public void No_compiler_component_knows_a_template_or_group_by_name()
    {
        Assert.Contains("EcommerceProduct", Names);
        Assert.Contains("IUuidKey", Names);
        // Roslyn has a Location and more of its own; by name is in a text, or with the ending of attributes.
        var pattern = new Regex("(?<![A-Za-z_])(" + string.Join("|", Names) + ")Attribute(?![A-Za-z_])|\"([^\"\n]*[^A-Za-z_\"\n])?(" + string.Join("|", Names) + ")([^A-Za-z_\"\n][^\"\n]*)?\"");
        var known = from folder in new[] { "src/SchemaGen.CSharp", "src/SchemaGen.Model", "src.Generators", "src.Analyzers" }
                    from file in Directory.EnumerateFiles(Path.Combine(Source.Repository, folder), "*.cs", SearchOption.AllDirectories)
                    where !file.Replace('\\', '/').Contains("/obj/")
                    from Match match in pattern.Matches(File.ReadAllText(file))
                    select file + ": " + match.Value;
        Assert.Equal([], known);
    }

    [Fact]
    public void A_template_works_equally_under_another_name()
    {
        var copies = Directory.GetFiles(Path.Combine(Source.Repository, "src/SchemaGen/Templates"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Regex.Replace(File.ReadAllText(file), @"\bSchemaGen\b", "Copied").Replace("class EcommerceProductAttribute", "class WareAttribute"));
        var reader = SchemaReader.Read(Source.CompileFiles([.. copies, "[Copied.Ware] partial class T { }"]), CancellationToken.None);
        Assert.Empty(Source.Faults(reader));
        Assert.Equal(Source.Table("[EcommerceProduct] partial class T { }"), Assert.Single(reader.Tables).Table, new SameButForPlaces());
    }

    [Fact]
    public void A_template_of_one_s_own_brings_partitions_policies_triggers_and_retention()
    {
        var table = Source.Table(
            """
            [CompositeIndex("at"), Partitioned(By = "at", Interval = "MONTH"), RetentionPolicy(30, "at"), RowLevelSecurity("own", "owner_id = current_user_id()"), UpdatedAtTrigger("changed_at")]
            class VisitAttribute : TableTemplateAttribute;
            [Visit] partial class Visit { public long Id { get; set; } public DateTimeOffset At { get; set; } public DateTimeOffset ChangedAt { get; set; } public string OwnerId { get; set; } = ""; }
            """);
        Assert.Equal("at", table.Partitioning!.Column);
        Assert.Equal((30, "at"), (table.Retention!.Days, table.Retention.Column));
        Assert.Equal("own", Assert.Single(table.Policies).Name);
        Assert.Single(table.Triggers);
        Assert.Contains(table.Indexes, index => index.Columns[0].Name == "at");
    }

    private sealed class SameButForPlaces : IEqualityComparer<Table>
    {
        public bool Equals(Table? left, Table? right) => Plain(left!) == Plain(right!);

        public int GetHashCode(Table table) => 0;

        private static Table Plain(Table table) => table with
        {
            Place = Place.None,
            PrimaryKey = table.PrimaryKey! with { Place = Place.None },
            Columns = table.Columns.Select(column => column with { Place = Place.None }).ToEquatableArray(),
            Indexes = table.Indexes.Select(index => index with { Place = Place.None }).ToEquatableArray(),
            Checks = table.Checks.Select(check => check with { Place = Place.None }).ToEquatableArray(),
        };
    }
}
