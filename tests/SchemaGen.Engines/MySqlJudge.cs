namespace SchemaGen.Engines;

/// <summary>
/// Judges MySQL's SQL without a server, by a grammar of it: the syntax, and no names, types or keys. What the grammar does not know
/// stands in <c>tests/engines/judges/judge.js</c>. What MySQL shares with MariaDB, <see cref="Engine.MariaDb"/> executes.
/// </summary>
public static class MySqlJudge
{
    /// <param name="release">The MySQL that the statements are for.</param>
    /// <param name="statements">One statement an element.</param>
    public static Judgement Judge(MySqlRelease release, IEnumerable<string> statements) =>
        JudgeProcess.Judge("mysql", (int)release, statements);
}
