namespace SchemaGen.Model.Dialects.Sqlite;

public sealed partial class SqliteDialect
{
    // Without INCLUDE, the covered columns follow the key; a unique key must not grow, so it stays as it is.
    /// <inheritdoc/>
    protected override IEnumerable<IndexColumn> KeyColumns(Index index) => index.Include.IsEmpty || index.IsUnique
        ? index.Columns
        : index.Columns.Concat(index.Include.Select(name => new IndexColumn(name)));
}
