namespace SchemaGen;

/// <summary>
/// The column holds an e-mail address in lower case: the dot-atom of RFC 5322, <c>@</c>, and a host name with at least one dot.
/// </summary>
/// <remarks>
/// Addresses are the same whatever their letter case, so that only their lower case is kept: with <c>Unique = true</c> no database
/// admits <c>Anna@example.org</c> beside <c>anna@example.org</c>, whatever its collation. Change to lower case before you store or look up.
/// Quoted local parts and letters beyond ASCII are refused.
/// </remarks>
[StringColumn(254, Check = "matches({column}, '^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*@[a-z0-9]+(-+[a-z0-9]+)*(\\.[a-z0-9]+(-+[a-z0-9]+)*)+$')")]
public sealed class EmailColumnAttribute : ColumnTypeAttribute;
