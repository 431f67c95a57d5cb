using SchemaGen.Model.Expressions;
using SchemaGen.Model.Tests.Formats;
using SchemaGen.Model.Tests.Specification;

namespace SchemaGen.Model.Tests.Expressions;

/// <summary>No MySQL and no Oracle run here: their parsers read every rendering, and MariaDB alone executes what it shares with MySQL.</summary>
[Trait("Needs", "Engines")]
public class ParsedTests
{
    [Fact]
    public void MySqls_parser_takes_every_condition_in_a_check_and_as_a_computed_column() => Parsed.ByMySql(
        Conditions.SelectMany(text => (string[])
        [
            $"CREATE TABLE t (id int, CHECK ({Sample.Write(Dialect.MySql, text)}))",
            $"CREATE TABLE t (id int, c int GENERATED ALWAYS AS ({Sample.Write(Dialect.MySql, text, ExpressionUse.Value)}) STORED)",
        ]),
        new ServerVersion(8, 4));

    [Fact]
    public void Oracles_parser_takes_every_condition_in_a_check_and_as_a_computed_column() => Parsed.ByOracle(
        Conditions.SelectMany(text => (string[])
        [
            $"CREATE TABLE t (id NUMBER, CONSTRAINT ck CHECK ({Sample.Write(Dialect.Oracle, text)}))",
            $"CREATE TABLE t (id NUMBER, c NUMBER GENERATED ALWAYS AS ({Sample.Write(Dialect.Oracle, text, ExpressionUse.Value)}) VIRTUAL)",
        ]),
        new ServerVersion(19));

    private static IEnumerable<string> Conditions =>
        PortabilityTests.Conditions.Select(data => (string)((object[])data)[0]).Concat(Format.All.Select(format => format.Check.Replace("{column}", "name")));
}
