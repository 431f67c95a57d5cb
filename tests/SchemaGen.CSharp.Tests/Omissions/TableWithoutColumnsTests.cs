using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests.Omissions;

/// <summary>Where none of its columns is left, a table is left out with the references to it.</summary>
public sealed class TableWithoutColumnsTests
{
    private const string Targets = "[assembly: SchemaTarget(Dialect.PostgreSql)] [assembly: SchemaTarget(Dialect.Sqlite)] [assembly: SchemaTarget(Dialect.Oracle)] ";

    private const string Message = "is left out, because none of its columns is left there; give it a column there, or leave the table out with Except";

    [Theory]
    [InlineData("[IntegerColumn(Except = Dialect.Oracle)] public int A { get; set; }", "Oracle", DialectSet.Oracle)]
    [InlineData("[IntegerColumn(Dialects = Dialect.PostgreSql)] public int A { get; set; } [IntegerColumn(Dialects = Dialect.MySql)] public int B { get; set; }", "SQLite and Oracle", DialectSet.Sqlite | DialectSet.Oracle)]
    [InlineData("[TsVectorColumn] public string A { get; set; } = \"\";", "SQLite and Oracle", DialectSet.Sqlite | DialectSet.Oracle)]
    public void A_table_without_columns_is_left_out(string members, string names, DialectSet without)
    {
        var reader = Source.Read($"{Targets}[SchemaTable] partial class T {{ {members} }}");
        var finding = Assert.Single(reader.Findings);
        Assert.Equal((RuleIds.MissingFeature, FindingSeverity.Warning, $"{names}: the table 'ts' {Message}"), (finding.Rule, finding.Severity, finding.Message));
        Assert.Equal(new Place("T", Attribute: 0), finding.Place);
        Assert.Equal(without, finding.Dialects);
        Assert.Equal(DialectSet.None, Assert.Single(reader.Tables).Table.Dialects & without);
    }

    [Theory]
    [InlineData("public int A { get; set; } [IntegerColumn(Except = Dialect.Oracle)] public int B { get; set; }")]
    [InlineData("[IntegerColumn(Except = Dialect.Oracle)] public int A { get; set; } [SchemaColumn(Type = \"NUMBER\", Dialects = Dialect.Oracle)] public int B { get; set; }")]
    [InlineData("[IntegerColumn(Except = Dialect.MySql)] public int A { get; set; }")]
    public void A_table_with_a_column_everywhere_is_not(string members)
    {
        var reader = Source.Read($"{Targets}[SchemaTable] partial class T {{ {members} }}");
        Assert.Empty(reader.Findings);
        Assert.True(Assert.Single(reader.Tables).Table.Dialects.HasFlag(DialectSet.PostgreSql | DialectSet.Sqlite | DialectSet.Oracle));
    }

    [Fact]
    public void References_to_it_are_left_out_too()
    {
        var reader = Source.Read(
            Targets
            + "[SchemaTable] partial class A { [PrimaryKeyColumn, IntegerColumn(Except = Dialect.Oracle)] public int Id { get; set; } [References(typeof(B)), IntegerColumn(Except = Dialect.Oracle)] public int? BId { get; set; } }"
            + "[SchemaTable] partial class B { [PrimaryKeyColumn] public int Id { get; set; } [References(typeof(A))] public int? AId { get; set; } }");
        Assert.Equal(
            [
                $"Oracle: the table 'as' {Message}",
                "Oracle: the foreign key (a_id) of 'bs' is left out, because Oracle does not get the table as; leave the reference out there as well",
            ],
            Source.Faults(reader).Select(finding => finding.Message));
        Assert.DoesNotContain(Sql(reader, DialectSet.Oracle), statement => statement.Contains("\"AS\""));
        Assert.Contains(Sql(reader, DialectSet.PostgreSql), statement => statement.Contains("ALTER TABLE \"as\" ADD CONSTRAINT \"fk_as_b_id\""));
    }

    private static string[] Sql(SchemaReader reader, DialectSet set)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single());
        return [.. reader.Tables.Where(table => table.Table.Dialects.HasFlag(set)).SelectMany(table => target.Dialect.Write(table.MigrationFor(target), target).Up).Select(statement => statement.Text)];
    }
}
