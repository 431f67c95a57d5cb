using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.Sqlite;

public sealed partial class SqliteDialect
{
    /// <inheritdoc/>
    public override Capability Supports(Feature feature, SchemaTarget target) => feature switch
    {
        Feature.ColumnstoreIndex => Capability.No("SQLite has no columnstore indexes", "use a covering index or an ordinary one"),
        Feature.NullsNotDistinct => Capability.By("the index holds two expressions for a column that admits NULL: its value or 0, and whether it is NULL"),
        Feature.CoveringIndex => Capability.By("the covered columns follow the key columns in an ordinary index"),
        Feature.IntervalPartitioning => Capability.No("SQLite has no partitioned tables", "leave the partitioning out there"),
        Feature.IdentityIncrement => Capability.No("SQLite numbers rows one by one", "leave the step out there"),
        Feature.IdentityBesideKey => Capability.No(
            "SQLite numbers nothing but an integer that is the primary key by itself",
            "let the application number, or make the column the key"),
        Feature.ColumnEncryption => Capability.No("SQLite does not encrypt columns", "let the application encrypt"),
        Feature.TextSearchVector => Capability.No("SQLite has no type for the words of a text", "use an FTS5 table over the text"),
        _ => Capability.Yes,
    };
}
