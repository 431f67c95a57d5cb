namespace SchemaGen.Engines;

/// <summary>
/// Judges Oracle's SQL without a server, by a grammar of SQL and PL/SQL: the syntax, the names of the built-in types, and no other
/// names, types or keys. What the grammar does not know stands in <c>tests/engines/judges/judge.js</c>.
/// </summary>
public static class OracleJudge
{
    /// <param name="release">The Oracle that the statements are for.</param>
    /// <param name="statements">One statement an element, as a driver sends it: without a semicolon, unless it is PL/SQL.</param>
    public static Judgement Judge(OracleRelease release, IEnumerable<string> statements) =>
        JudgeProcess.Judge("oracle", (int)release, statements);
}
