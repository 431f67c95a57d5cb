using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CSharp.Tests.Columns;

/// <summary>
/// Arithmetic over numbers without a sign goes below zero, also on MySQL and MariaDB, where a difference of them has none either.
/// </summary>
[Trait("Needs", "Engines")]
public sealed class UnsignedArithmeticTests
{
    private const string Members =
        "public byte Small { get; set; } public ulong Large { get; set; } [YearColumn] public int Founded { get; set; } public int Signed { get; set; } "
        + "[ComputedColumn(\"small * 2 - 1\")] public decimal Twice { get; private set; } "
        + "[ComputedColumn(\"signed - small\")] public int Rest { get; private set; }";

    public static TheoryData<string, DialectSet> Engines => new()
    {
        { "MariaDB 10.11", DialectSet.MariaDb },
        { "PostgreSQL 15", DialectSet.PostgreSql },
        { "PostgreSQL 18", DialectSet.PostgreSql },
        { "SQLite", DialectSet.Sqlite },
    };

    [Theory, MemberData(nameof(Engines))]
    public async Task Goes_below_zero(string engine, DialectSet dialect)
    {
        var table = Source.Read(
            $"[SchemaTable, Check(\"small - 5 < 0 and founded - 3000 < 0\"), Check(\"large + signed >= -1\")] partial class T {{ public long Id {{ get; set; }} {Members} }}").Tables.Single();
        var target = new SchemaTarget(SqlDialect.In(dialect).Single());
        await using var database = await Engine.All.Single(one => one.Name == engine).CreateDatabaseAsync();
        foreach (var statement in target.Dialect.Write(table.MigrationFor(target), target).Up) await database.ExecuteAsync(statement.Text);

        await database.ExecuteAsync("INSERT INTO ts (small, large, founded, signed) VALUES (0, 0, 1990, -1)");

        Assert.Equal(1, Convert.ToInt32(Assert.Single(await database.QueryAsync("SELECT count(*) FROM ts WHERE twice = -1 AND rest = -1"))[0], null));
    }
}
