using SchemaGen.Engines;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>Puts SQL before the parsers of the databases of which no server can be had, as each release that it is for.</summary>
internal static class Parsed
{
    // What the parsers do not know and the writers need: nothing is proven of it, and the rest of the statement is judged.
    private static readonly string[] _unknown =
    [
        "the type VECTOR", "the options of an identity column", "a virtual column", "IS JSON", "a date as the bound of a partition",
    ];

    /// <summary>Asserts that MySQL's parser takes the statements, from a version on.</summary>
    public static void ByMySql(IEnumerable<string> statements, ServerVersion since)
    {
        var texts = statements.ToList();
        foreach (var release in Enum.GetValues<MySqlRelease>().Where(release => (int)release >= (since.Major * 10_000) + (since.Minor * 100)))
            Accepted(MySqlJudge.Judge(release, texts));
    }

    /// <summary>Asserts that Oracle's parser takes the statements, from a version on.</summary>
    public static void ByOracle(IEnumerable<string> statements, ServerVersion since)
    {
        var texts = statements.ToList();
        foreach (var release in Enum.GetValues<OracleRelease>().Where(release => (int)release >= since.Major))
            Accepted(OracleJudge.Judge(release, texts));
    }

    /// <summary>All that a migration runs.</summary>
    public static IEnumerable<string> Texts(MigrationSql sql) => sql.Up.Concat(sql.Down).Select(statement => statement.Text);

    private static void Accepted(Judgement judgement)
    {
        Assert.True(judgement.Problems.Count == 0, judgement.ToString());
        Assert.Empty(judgement.Unknown.Except(_unknown));
    }
}
