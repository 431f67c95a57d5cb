namespace SchemaGen.CSharp.Tests;

/// <summary>Kinds of type, base types and where members come from.</summary>
public sealed class TypeShapeTests
{
    [Theory]
    [InlineData("[SchemaTable] partial class T { public int A { get; set; } public int B { get; set; } }")]
    [InlineData("[SchemaTable] partial struct T { public int A { get; set; } public int B { get; set; } }")]
    [InlineData("[SchemaTable] partial record T(int A, int B);")]
    [InlineData("[SchemaTable] partial record struct T(int A, int B);")]
    [InlineData("[SchemaTable] partial record T(int A) { public int B { get; init; } }")]
    [InlineData("[SchemaTable] partial class T : Base { public int B { get; set; } } class Base { public int A { get; set; } }")]
    [InlineData("[SchemaTable] partial class T : Base<int> { public int B { get; set; } } class Base<X> { public X A { get; set; } = default!; }")]
    [InlineData("[SchemaTable] partial class T : Mid { public int B { get; set; } } abstract class Mid : Base; class Base { public int A { get; set; } }")]
    [InlineData("[SchemaTable] partial record T(int A, int B) : Base(A); record Base(int A);")]
    [InlineData("[SchemaTable] partial class T { public int A { get; set; } } partial class T { public int B { get; set; } }")]
    [InlineData("namespace N.M { partial class Outer { [SchemaTable] partial struct T { public int A { get; set; } public int B { get; set; } } } }")]
    public void Columns_in_order_base_first(string source)
    {
        var table = Source.Linked(source);
        Assert.Equal(["a", "b"], table.Table.Columns.Select(column => column.Name));
        Assert.Equal("ts", table.Table.Name.ToString());
    }

    [Fact]
    public void Attributes_on_parameters_and_on_their_properties_count()
    {
        var table = Source.Table("[SchemaTable] partial record T([PrimaryKeyColumn] long Key, [StringColumn(9)] string A, [property: StringColumn(8)] string B, [field: StringColumn(7)] string C);");
        Assert.Equal("key", Assert.Single(table.PrimaryKey!.Columns));
        Assert.Equal(["string(9)", "string(8)", "string(255)"], table.Columns.Skip(1).Select(column => column.Type.Canonical));
    }

    [Fact]
    public void An_overriding_property_counts_once() => Assert.Equal(
        "string(5)",
        Assert.Single(Source.Table("[SchemaTable] partial class T : Base { [StringColumn(5)] public override string A { get; set; } = \"\"; } class Base { public virtual string A { get; set; } = \"\"; }").Columns).Type.Canonical);

    [Fact]
    public void Attributes_of_a_base_class_are_no_template() => Assert.Single(
        Source.Read("[SchemaTable] partial class T { public long Id { get; set; } } partial class Derived : T;").Tables);

    [Theory]
    [InlineData("[SchemaTable(\"n\", Schema = \"s\", Comment = \"c\")]", "s.n", "c")]
    [InlineData("[SchemaTable(Table = \"n\")]", "n", null)]
    [InlineData("[SchemaTable]", "order_items", null)]
    public void Names(string attribute, string name, string? comment)
    {
        var table = Source.Table(attribute + " partial class OrderItem { public long Id { get; set; } }");
        Assert.Equal((name, comment), (table.Name.ToString(), table.Comment));
    }

    [Fact]
    public void Dialects_scope_the_table() => Assert.Equal(
        SchemaGen.Model.DialectSet.MySql,
        Source.Table("[SchemaTable(Dialects = Dialect.MySql | Dialect.Oracle, Except = Dialect.Oracle)] partial class T { public long Id { get; set; } }").Dialects);

    [Fact]
    public void Indexes_and_partitioning()
    {
        var table = Source.Table(
            """
            [SchemaTable, CompositeIndex("a", "b desc", Name = "ix"), UniqueIndex(nameof(T.B), Except = Dialect.MySql), CoveringIndex(["b"], Include = ["a"])]
            [Partitioned(By = "day", Interval = PartitionInterval.Week, Premake = 5, Start = "2026-01-05", Dialects = Dialect.Oracle)]
            partial class T { public int A { get; set; } public int B { get; set; } public DateOnly Day { get; set; } }
            """);
        Assert.Equal(["a", "b desc"], table.Indexes[0].Columns.Select(column => column.Name + (column.IsDescending ? " desc" : "")));
        Assert.Equal(("ix", false), (table.Indexes[0].Name, table.Indexes[0].IsUnique));
        Assert.Equal((true, SchemaGen.Model.DialectSet.All & ~SchemaGen.Model.DialectSet.MySql), (table.Indexes[1].IsUnique, table.Indexes[1].Dialects));
        Assert.Equal(["a"], table.Indexes[2].Include);
        Assert.Equal(("day", "interval WEEK premake 5 start 2026-01-05", SchemaGen.Model.DialectSet.Oracle), (table.Partitioning!.Column, table.Partitioning.Canonical, table.Partitioning.Dialects));
    }
}
