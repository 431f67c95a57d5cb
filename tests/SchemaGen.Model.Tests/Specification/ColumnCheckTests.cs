using Microsoft.Data.Sqlite;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>What a column's type needs and what its attribute declares is one constraint, so that it has one name on every database.</summary>
public sealed class ColumnCheckTests
{
    private static readonly Table Prices = new()
    {
        Name = new ObjectName("prices"),
        Columns = [new Column { Name = "price", Member = "Price", Type = new DecimalType(9, 2) }],
        Checks =
        [
            new CheckConstraint(ExpressionParser.Parse("price >= 1 or price = 0").Expression!) { Column = "price" },
            new CheckConstraint(ExpressionParser.Parse("price < 1000").Expression!) { Column = "price", Name = "cheap" },
        ],
    };

    [Fact]
    public void One_constraint_holds_both()
    {
        const string expected = """
            CREATE TABLE "prices" (
                "price" NUMERIC NOT NULL,
                CONSTRAINT "ck_prices_price" CHECK (typeof("price") IN ('integer', 'real', 'null') AND abs("price") < 1e7 AND ("price" >= 1 OR "price" = 0)),
                CONSTRAINT "cheap" CHECK ("price" < 1000)
            )
            """;
        var sql = Up(DialectSet.Sqlite);
        Assert.Equal(expected, sql);

        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute(sql);
        Execute("INSERT INTO prices VALUES (1.5), (0)");
        Assert.Contains("ck_prices_price", Assert.Throws<SqliteException>(() => Execute("INSERT INTO prices VALUES (0.5)")).Message);
        Assert.Contains("ck_prices_price", Assert.Throws<SqliteException>(() => Execute("INSERT INTO prices VALUES ('dear')")).Message);
        Assert.Contains("cheap", Assert.Throws<SqliteException>(() => Execute("INSERT INTO prices VALUES (1000)")).Message);

        void Execute(string text)
        {
            using var command = connection.CreateCommand();
            command.CommandText = text;
            command.ExecuteNonQuery();
        }
    }

    [Fact]
    public void A_declared_condition_alone_needs_no_parentheses() => Assert.Contains(
        """CONSTRAINT "ck_prices_price" CHECK ("price" >= 1 OR "price" = 0)""", Up(DialectSet.PostgreSql));

    private static string Up(DialectSet dialect)
    {
        var target = new SchemaTarget(SqlDialect.In(dialect).Single());
        return target.Dialect.Write(new TableMigration(Prices), target).Up[0].Text;
    }
}
