namespace SchemaGen.Engines;

/// <summary>The releases of Oracle that <see cref="OracleJudge"/> knows.</summary>
public enum OracleRelease
{
    Oracle19c = 19,
    Oracle21c = 21,
    Oracle23ai = 23,
}
