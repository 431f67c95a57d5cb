using SchemaGen;

[assembly: SchemaTarget(Dialect.Sqlite)]

namespace Modes;

[SchemaTable]
public partial class Author
{
    public long Id { get; set; }
}

[SchemaTable]
[ColumnstoreIndex("title")]
public partial class Book
{
    public long Id { get; set; }

    [References(typeof(Author))]
    public long AuthorId { get; set; }

    [StringColumn(100)]
    public string Title { get; set; } = "";
}
