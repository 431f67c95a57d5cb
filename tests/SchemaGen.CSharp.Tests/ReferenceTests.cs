using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests;

/// <summary>Foreign keys: within a project, in circles, to other assemblies.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void A_reference_takes_the_key_of_its_class()
    {
        var reader = Source.Read(
            """
            [SchemaTable] partial class Line { public long Id { get; set; } [References(typeof(Order), OnDelete = ForeignKeyAction.Cascade, OnUpdate = ForeignKeyAction.SetNull, Name = "fk", Except = Dialect.MySql)] public Guid? OrderCode { get; set; } }
            [SchemaTable(Schema = "s")] partial class Order { [PrimaryKeyColumn, SchemaColumn("the_code")] public Guid Code { get; set; } }
            """);
        Assert.Empty(Source.Faults(reader));
        Assert.Equal(["s.orders", "lines"], reader.Tables.Select(table => table.Table.Name.ToString()));
        var key = Assert.Single(reader.Tables[1].Table.ForeignKeys);
        Assert.Equal(["order_code"], key.Columns);
        Assert.Equal(new ObjectName("orders", "s"), key.ReferencedTable);
        Assert.Equal(["the_code"], key.ReferencedColumns);
        Assert.Equal((SchemaGen.Model.ForeignKeyAction.Cascade, SchemaGen.Model.ForeignKeyAction.SetNull, "fk", DialectSet.All & ~DialectSet.MySql), (key.OnDelete, key.OnUpdate, key.Name, key.Dialects));
        Assert.Equal(["create_s_orders"], reader.Tables[1].Requires);
    }

    [Fact]
    public void A_table_refers_to_itself()
    {
        var table = Source.Linked("[SchemaTable] partial class Node { public int Id { get; set; } [References(typeof(Node))] public int? ParentId { get; set; } }");
        Assert.Equal("nodes", Assert.Single(table.Table.ForeignKeys).ReferencedTable.ToString());
        Assert.Empty(table.Later);
        Assert.Empty(table.Requires);
    }

    [Fact]
    public void A_circle_is_cut_at_its_first_table()
    {
        var reader = Source.Read(
            """
            [SchemaTable] partial class B { public int Id { get; set; } [References(typeof(A))] public int AId { get; set; } }
            [SchemaTable] partial class A { public int Id { get; set; } [References(typeof(B))] public int? BId { get; set; } }
            """);
        Assert.Equal(["as", "bs"], reader.Tables.Select(table => table.Table.Name.ToString()));
        Assert.Equal("bs", Assert.Single(reader.Tables[0].Later).ReferencedTable.ToString());
        Assert.Empty(reader.Tables[1].Later);
        Assert.Equal(reader.Tables[0].Later[0].Columns, Assert.Single(reader.Tables[1].Added).ForeignKey.Columns);
    }

    [Fact]
    public void A_table_of_another_assembly_is_read_from_its_attributes()
    {
        var package = Source.Assembly("[SchemaTable(\"people\", Schema = \"hr\")] public partial class Person { [PrimaryKeyColumn] public Guid Code { get; set; } } ");
        var table = Source.Linked("[SchemaTable] partial class Badge { public int Id { get; set; } [References(typeof(Person))] public Guid PersonId { get; set; } }", package);
        var key = Assert.Single(table.Table.ForeignKeys);
        Assert.Equal(("hr.people", "code"), (key.ReferencedTable.ToString(), Assert.Single(key.ReferencedColumns)));
        Assert.Equal(["create_hr_people"], table.Requires);
    }

    [Fact]
    public void A_table_by_name()
    {
        var key = Assert.Single(Source.Table("[SchemaTable] partial class T { public int Id { get; set; } [References(\"hr.people\", \"code\")] public Guid PersonId { get; set; } }").ForeignKeys);
        Assert.Equal((new ObjectName("people", "hr"), "code"), (key.ReferencedTable, key.ReferencedColumns[0]));
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        string[] files =
        [
            "[SchemaTable] partial class C { public int Id { get; set; } [References(typeof(A))] public int AId { get; set; } }",
            "[SchemaTable] partial class A { public int Id { get; set; } [References(typeof(B))] public int BId { get; set; } }",
            "[SchemaTable] partial class B { public int Id { get; set; } }",
        ];
        Assert.Equal(Order(files), Order([.. files.Reverse()]));
        Assert.Equal(["bs", "as", "cs"], Order(files));

        static IEnumerable<string> Order(string[] files) => Linking.SchemaReader.Read(Source.CompileFiles(files), CancellationToken.None).Tables.Select(table => table.Table.Name.ToString());
    }
}
