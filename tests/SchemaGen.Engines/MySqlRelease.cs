namespace SchemaGen.Engines;

/// <summary>The releases of MySQL that <see cref="MySqlJudge"/> knows; the value is what MySQL calls the version's id.</summary>
public enum MySqlRelease
{
    MySql84 = 80400,
    MySql9 = 90000,
}
