using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SchemaGen.Model.Tests.Expressions;

/// <summary>No SQL Server runs here: its own parser reads every rendering, and nothing executes them.</summary>
public class SqlServerParsesTests
{
    [Fact]
    public void Every_condition_parses_in_a_check_and_as_a_computed_column()
    {
        foreach (object[] data in PortabilityTests.Conditions)
        {
            string text = (string)data[0];
            Parse($"CREATE TABLE t (id int, CHECK ({Sample.Write(Dialect.SqlServer, text)}));");
            Parse($"CREATE TABLE t (id int, c AS {Sample.Write(Dialect.SqlServer, text, Model.Expressions.ExpressionUse.Value)});");
        }
    }

    private static void Parse(string sql)
    {
        using StringReader reader = new(sql);
        new TSql140Parser(initialQuotedIdentifiers: true).Parse(reader, out IList<ParseError> errors);
        Assert.True(errors.Count == 0, sql + "\n" + string.Join("\n", errors.Select(error => error.Message)));
    }
}
