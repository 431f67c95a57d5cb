namespace SchemaGen.Engines;

/// <summary>The releases of SQL Server that <see cref="SqlServerJudge"/> knows; the value is the compatibility level.</summary>
public enum SqlServerRelease
{
    SqlServer2016 = 130,
    SqlServer2017 = 140,
    SqlServer2019 = 150,
    SqlServer2022 = 160,
    SqlServer2025 = 170,
}
