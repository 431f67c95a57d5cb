namespace SchemaGen;

/// <summary>The column holds a version of Semantic Versioning 2.0.0, as in <c>1.4.0-rc.1+build.5</c>.</summary>
/// <remarks>
/// The order of versions is not that of their texts. SQLite, and SQL Server before 2025, check the length, the characters and which
/// may stand side by side, not every rule of the three numbers.
/// </remarks>
[StringColumn(255, Check = "matches({column}, '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$')")]
public sealed class SemVerColumnAttribute : ColumnTypeAttribute;
