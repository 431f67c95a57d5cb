using SchemaGen;

namespace Faults;

[SchemaTable]
public class NotPartial // SG1001
{
    public long Id { get; set; }
}

public class Around
{
    [SchemaTable]
    public partial class Inside // SG1001
    {
        public long Id { get; set; }
    }
}

[CompositeIndex("name")] // SG1002
public partial class NoTemplate
{
    public long Id { get; set; }

    public required string Name { get; set; }
}

public class NoTemplateEither
{
    public long Id { get; set; }

    [StringColumn(50)] // SG1002
    public required string Name { get; set; }
}

[SchemaTable]
[CompositeIndex("nmae desc")] // SG1003
[CoveringIndex(["size"], Include = ["weigth"])] // SG1003
[CompositeIndex("weight", "naem")] // SG1003
[UniqueIndex("heigth")] // SG1003
public partial class Misspelled
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public int Size { get; set; }

    public int Weight { get; set; }

    public int Height { get; set; }
}

[SchemaTable]
public partial class Untyped
{
    public long Id { get; set; }

    public required Version Release { get; set; } // SG1004

    public object? Extra { get; set; } // SG1004
}

[SchemaTable, AuditTable] // SG1006
public partial class Twice
{
    public long Id { get; set; }
}

[SchemaTable]
[CompositeIndex("name", "size", "Name")] // SG1007
[CompositeIndex(["size", "size"])] // SG1007
public partial class Repeated
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public int Size { get; set; }
}

[SchemaTable(" ")] // SG1008
[CompositeIndex("name", Name = "")] // SG1008
public partial class Nameless
{
    public long Id { get; set; }

    public required string Name { get; set; }
}

[SchemaTable] // SG1009
public partial class Taken
{
    public long Id { get; set; }
}

public static class TakenTable;

[SchemaTable]
public partial class Wrong
{
    public long Id { get; set; }

    [StringColumn(0)] // SG1010
    public required string Name { get; set; }

    [DecimalColumn(99)] // SG1010
    public decimal Price { get; set; }

    [IntegerColumn(Default = "many")] // SG1010
    public int Count { get; set; }
}

[EmailTemplate(Encrypted = true)] // SG1016
public partial class MailText;

[SchemaTable(Partitioned = true)] // SG1016
public partial class Idle
{
    public long Id { get; set; }
}
