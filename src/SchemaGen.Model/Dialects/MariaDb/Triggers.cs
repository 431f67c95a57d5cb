namespace SchemaGen.Model.Dialects.MariaDb;

// Values of several collations go into one document where one of them names a collation; and what is a document is no text in it once
// a function of JSON gives it.
public sealed partial class MariaDbDialect
{
    /// <inheritdoc/>
    protected override string NameInDocument(string literal, int index) => index == 0 ? "CONVERT(" + literal + " USING utf8mb4) COLLATE utf8mb4_bin" : literal;

    /// <inheritdoc/>
    protected override string Document(string value) => "json_compact(" + value + ")";
}
