using SchemaGen;

namespace Faults;

[SchemaTable]
[TenantIsolation(Except = Dialect.Sqlite)]
public partial class Loose
{
    public long Id { get; set; }

    public Guid? TenantId { get; set; } // SG4002
}

[SchemaTable]
[TenantIsolation(Except = Dialect.Sqlite)]
[UniqueIndex("code")] // SG4003
public partial class Shared
{
    public long Id { get; set; }

    public Guid TenantId { get; set; }

    [StringColumn(20)]
    public required string Code { get; set; }
}

[SchemaTable]
public partial class Person
{
    public long Id { get; set; }

    public DateOnly? BirthDate { get; set; } // SG4005

    [StringColumn(34)]
    public string? Iban { get; set; } // SG4005

    [EncryptedColumn("000102030405060708090a0b0c0d0e0f")] // SG4021
    public string? Contact { get; set; }
}

[SchemaTable]
public partial class Author
{
    public long Id { get; set; }
}

[SchemaTable]
[CompositeIndex("editor_id")] // SG5002
[CompositeIndex("editor_id", "title")]
public partial class Book
{
    public long Id { get; set; }

    [References(typeof(Author))] // SG5001
    public long AuthorId { get; set; }

    [References(typeof(Author))]
    public long EditorId { get; set; }

    [StringColumn(100)]
    public required string Title { get; set; }
}

[SchemaTable]
public partial class Chapter
{
    public long Id { get; set; }

    [References(typeof(Book))] // SG5001
    public long BookId { get; set; }

    [References(typeof(Author))] // SG5001
    public long? WriterId { get; set; }
}

[SchemaTable]
[Check("json(details, '$.kind') is not null")]
public partial class Message
{
    public long Id { get; set; }

    [JsonColumn(Storage = ColumnStorage.Native)]
    public required string Details { get; set; } // SG5003
}

[SchemaTable] // SG5004
public partial class LoginEvent
{
    public long Id { get; set; }

    public DateTimeOffset OccurredAt { get; set; }
}

[SchemaTable] // SG5004
public partial class RequestLog
{
    public long Id { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
