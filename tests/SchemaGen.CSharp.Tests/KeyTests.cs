using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests;

/// <summary>Primary keys, by convention and by attribute.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("public long Id { get; set; }", "id", true, false)]
    [InlineData("public int Id { get; set; }", "id", true, false)]
    [InlineData("public Guid Id { get; set; }", "id", false, true)]
    [InlineData("public string Id { get; set; } = \"\";", "id", false, false)]
    [InlineData("public short Id { get; set; }", "id", false, false)]
    [InlineData("public long Id { get; set; } [PrimaryKeyColumn] public Guid Code { get; set; }", "code", false, true)]
    [InlineData("[PrimaryKeyColumn(Order = 2)] public int A { get; set; } [PrimaryKeyColumn(Order = 1)] public int B { get; set; }", "b,a", false, false)]
    [InlineData("[PrimaryKeyColumn] [References(\"t\", \"c\")] public long A { get; set; }", "a", false, false)]
    [InlineData("public long Number { get; set; }", "", false, false)]
    public void A_class_s_key(string members, string columns, bool isIdentity, bool isNewUuid)
    {
        var table = Source.Table($"[SchemaTable] partial class T {{ {members} }}");
        Assert.Equal(columns, string.Join(",", table.PrimaryKey?.Columns ?? []));
        Assert.Equal(isIdentity, table.Columns.Any(column => column.Identity is not null));
        Assert.Equal(isNewUuid, table.Columns.Any(column => column.Default is NewUuidDefault));
        Assert.All(table.PrimaryKey?.Columns ?? [], name => Assert.False(table.FindColumn(name)!.IsNullable));
    }

    [Fact]
    public void A_composite_key_takes_the_place_of_Id()
    {
        var table = Source.Table("[SchemaTable, CompositeKey(nameof(T.Code), \"line\", Name = \"pk\")] partial class T { public long Id { get; set; } public int? Line { get; set; } public string Code { get; set; } = \"\"; }");
        Assert.Equal(new PrimaryKey(["code", "line"]) { Name = "pk", Place = table.PrimaryKey!.Place }, table.PrimaryKey);
        Assert.False(table.FindColumn("line")!.IsNullable);
        Assert.Null(table.FindColumn("id")!.Identity);
    }
}
