namespace SchemaGen;

/// <summary>
/// The column holds a name for addresses: runs of <c>a</c> to <c>z</c> and digits, with single hyphens between.
/// </summary>
/// <remarks>
/// There is no upper case in it, so that two slugs never differ by letter case alone.
/// </remarks>
[StringColumn(255, Check = "matches({column}, '^[a-z0-9]+(-[a-z0-9]+)*$')")]
public sealed class SlugColumnAttribute : ColumnTypeAttribute;
