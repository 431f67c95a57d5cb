namespace SchemaGen.Model.Planning;

/// <summary>How much a row of a table has more than its database takes.</summary>
/// <param name="Bytes">The bytes of all columns together.</param>
/// <param name="Most">How many the database takes.</param>
/// <param name="What">What the database counts, as a phrase: <c>a row</c>.</param>
/// <param name="Texts">The properties of the longest texts; if the database kept them elsewhere, the rest would be little enough.</param>
public sealed record RowExcess(long Bytes, int Most, string What, EquatableArray<string> Texts);
