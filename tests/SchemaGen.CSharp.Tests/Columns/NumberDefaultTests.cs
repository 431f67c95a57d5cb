using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;
using SchemaGen.Model.Statements;

namespace SchemaGen.CSharp.Tests.Columns;

/// <summary>Numbers of any size are defaults, and reach the row as they are in C#.</summary>
public sealed class NumberDefaultTests
{
    private const string Numbers =
        """
        [SchemaTable]
        partial class Number
        {
            public long Id { get; set; }
            [DoubleColumn(Default = 1.5e300)] public double Huge { get; set; }
            [DoubleColumn(Default = -2.5e-300)] public double Tiny { get; set; }
            [FloatColumn(Default = float.MaxValue)] public float Most { get; set; }
            [FloatColumn(Default = 1.5e-30f)] public float Least { get; set; }
            public double Own { get; set; } = 1e21;
            [DoubleColumn(DefaultSql = "1.5e3")] public double Portable { get; set; }
            [DecimalColumn(30, 10, Default = 0.00001)] public decimal Exact { get; set; }
        }
        """;

    [Theory]
    [InlineData("DecimalColumn(4, 2, Default = 99)", true)]
    [InlineData("DecimalColumn(4, 2, Default = -99.5)", true)]
    [InlineData("DecimalColumn(4, 2, Default = 100)", false)]
    [InlineData("DecimalColumn(4, 2, Default = 12345678901234567890UL)", false)]
    [InlineData("DecimalColumn(4, 2, Default = 1e20)", false)]
    [InlineData("DecimalColumn(21, 0, Default = 1e20)", true)]
    public void A_default_has_no_more_digits_than_its_column(string attribute, bool fits) => Assert.Equal(
        fits,
        !Source.Faults(Source.Read($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} [{attribute}] public decimal Value {{ get; set; }} }}")).Any());

    [Fact]
    public Task On_sqlite() => Holds(
        Engine.Sqlite,
        DialectSet.Sqlite,
        ["1.5E+300", "-2.5E-300", "3.4028235E+38", "1.5E-30", "1E+21", "1.5e3", "0.00001"],
        "INSERT INTO numbers DEFAULT VALUES");

    [Fact, Trait("Needs", "Engines")]
    public Task On_postgresql() => Holds(
        Engine.PostgreSql15,
        DialectSet.PostgreSql,
        ["1.5E+300", "-2.5E-300", "3.4028235E+38", "1.5E-30", "1E+21", "1.5e3", "0.00001"],
        "INSERT INTO numbers DEFAULT VALUES");

    // Its FLOAT ends at the very number, which seven digits round up.
    [Fact, Trait("Needs", "Engines")]
    public Task On_mariadb() => Holds(
        Engine.MariaDb,
        DialectSet.MariaDb,
        ["1.5E+300", "-2.5E-300", "3.4028234663852886E+38", "1.5E-30", "1E+21", "1.5e3", "0.00001"],
        "INSERT INTO numbers () VALUES ()");

    [Fact, Trait("Needs", "Engines")]
    public void On_mysql()
    {
        var sql = Sql(DialectSet.MySql, ["1.5E+300", "-2.5E-300", "3.4028234663852886E+38", "1.5E-30", "1E+21", "1.5e3", "0.00001"]);
        Assert.Empty(MySqlJudge.Judge(MySqlRelease.MySql84, sql).Problems);
    }

    [Fact]
    public void On_sql_server()
    {
        var sql = Sql(DialectSet.SqlServer, ["(1.5E+300)", "(-2.5E-300)", "(3.4028235E+38)", "(1.5E-30)", "(1E+21)", "(1.5e3)", "(0.00001)"]);
        Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, sql));
    }

    // A number without a letter is a decimal one, which ends at 1E+126 and begins at 1E-130.
    [Fact, Trait("Needs", "Engines")]
    public void On_oracle()
    {
        var sql = Sql(DialectSet.Oracle, ["1.5E+300D", "-2.5E-300D", "3.4028235E+38F", "1.5E-30F", "1E+21D", "1.5e3D", "0.00001"]);
        Assert.Empty(OracleJudge.Judge(OracleRelease.Oracle19c, sql).Problems);
    }

    [Theory]
    [InlineData("[FloatColumn(Default = 1e300)] public double X { get; set; }", "float")]
    [InlineData("[FloatColumn(Default = 1e-300)] public double X { get; set; }", "float")]
    [InlineData("[DoubleColumn(Default = double.NaN)] public double X { get; set; }", "double")]
    [InlineData("[DoubleColumn(Default = double.NegativeInfinity)] public double X { get; set; }", "double")]
    [InlineData("[SmallIntegerColumn(Unsigned = true, Default = -1)] public short X { get; set; }", "uint16")]
    [InlineData("[SmallIntegerColumn(Default = 32768)] public short X { get; set; }", "int16")]
    [InlineData("[IntegerColumn(Default = 3000000000)] public int X { get; set; }", "int32")]
    [InlineData("[TinyIntegerColumn(Default = \"999.5\")] public sbyte X { get; set; }", "int8")]
    [InlineData("[TinyIntegerColumn(Default = \"999\")] public sbyte X { get; set; }", "int8")]
    [InlineData("[DecimalColumn(5, 2, Default = \"1000.5\")] public decimal X { get; set; }", "decimal(5,2)")]
    [InlineData("[DecimalColumn(Default = 1e40)] public decimal X { get; set; }", "decimal(18,2)")]
    public void What_the_type_does_not_hold_is_a_finding(string member, string type)
    {
        var finding = Assert.Single(Source.Read($"[SchemaTable] partial class T {{ public long Id {{ get; set; }} {member} }}").Findings);
        Assert.Equal(
            (RuleIds.BadArgument, "Default", $"The default does not fit the type {type} of 'x'; give one that does"),
            (finding.Rule, finding.Place.Argument, finding.Message));
    }

    private static string[] Sql(DialectSet set, string[] expected)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single());
        string[] statements = [.. target.Dialect.Write(new TableMigration(Source.Table(Numbers)), target).Up.Select(statement => statement.Text)];
        var written = statements.Single(statement => statement.Contains("CREATE TABLE")).Split('\n')
            .Where(line => line.Contains(" DEFAULT ", StringComparison.Ordinal) && line.StartsWith("    ", StringComparison.Ordinal) && !line.Contains("IDENTITY"))
            .Select(line => line[(line.IndexOf(" DEFAULT ", StringComparison.Ordinal) + " DEFAULT ".Length)..].Replace(" NOT NULL", "").TrimEnd(','));
        Assert.Equal(expected, written);
        return statements;
    }

    private static async Task Holds(Engine engine, DialectSet set, string[] expected, string insert)
    {
        await using var database = await engine.CreateDatabaseAsync();
        foreach (var statement in Sql(set, expected)) await database.ExecuteAsync(statement);
        await database.ExecuteAsync(insert);
        var row = Assert.Single(await database.QueryAsync($"SELECT huge, tiny, own, portable, exact, least, {(set == DialectSet.MariaDb ? "CAST(most AS DOUBLE)" : "most")} FROM numbers"));
        Assert.Equal([1.5e300, -2.5e-300, 1e21, 1500d, 0.00001], row.Take(5).Select(value => Convert.ToDouble(value, CultureInfo.InvariantCulture)));
        Assert.Equal([1.5e-30f, float.MaxValue], row.Skip(5).Select(value => Convert.ToSingle(value, CultureInfo.InvariantCulture)));
    }
}
