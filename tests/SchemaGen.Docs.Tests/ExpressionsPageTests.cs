using System.Text;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;
using SchemaGen.Model.Statements;

namespace SchemaGen.Docs.Tests;

/// <summary>The examples of the page compile, and the SQL beside them is what the product writes.</summary>
public sealed class ExpressionsPageTests
{
    private const string Page = "docs/expressions.md";

    [Fact]
    public void Values_of_JSON_documents() => Matches("## Values of JSON documents", line => line.Contains("ck_kind", StringComparison.OrdinalIgnoreCase), kind => false);

    [Fact]
    public void Indexes_over_some_rows() => Matches(
        "## Indexes over some rows",
        line => line.Contains("expression_") || line.Contains("partial_"),
        kind => kind == StatementKind.CreateIndex);

    [Fact]
    public void Words_of_one_database()
    {
        var schema = Example.Compile(Document.Read(Page).Block("## Words of one database", "csharp")).Schema;
        Assert.All(schema.Findings, finding => Assert.Equal((RuleIds.RawSql, FindingSeverity.Info), (finding.Rule, finding.Severity)));
        Assert.Equal(2, schema.Findings.Count());
    }

    private static void Matches(string heading, Func<string, bool> isShown, Func<StatementKind, bool> isShownWhole)
    {
        var page = Document.Read(Page);
        var table = Assert.Single(Example.Compile(page.Block(heading, "csharp")).Schema.Tables).Table;
        var text = new StringBuilder();
        foreach (var dialect in SqlDialect.All)
        {
            text.Append("-- ").Append(dialect.DisplayName).Append('\n');
            foreach (var statement in dialect.Write(new TableMigration(table), new SchemaTarget(dialect)).Up)
                if (isShownWhole(statement.Kind)) text.Append(statement.Text).Append(";\n");
                else foreach (var line in statement.Text.Split('\n').Where(isShown)) text.Append(line.Trim().TrimEnd(',')).Append('\n');
        }

        page.BlockMatches(heading, "sql", text.ToString().TrimEnd('\n'));
    }
}
