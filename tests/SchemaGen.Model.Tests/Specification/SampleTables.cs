using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Tests.Specification;

/// <summary>Short forms for the tables of the tests.</summary>
internal static class SampleTables
{
    public static Column Column(string name, ColumnType type, bool isNullable = false) =>
        new() { Name = name, Member = name, Type = type, IsNullable = isNullable };

    public static Column Id { get; } = Column("id", new IntegerType(64)) with { Identity = new Identity() };

    public static Table Table(string name, params Column[] columns) => new()
    {
        Name = new ObjectName(name),
        Columns = [Id, .. columns],
        PrimaryKey = new PrimaryKey(["id"]),
    };

    public static Table Partitioned(ColumnType type, PartitionInterval interval = PartitionInterval.Month, string? start = null) =>
        Table("views", Column("at", type)) with { Partitioning = new IntervalPartitioning { Column = "at", Interval = interval, Start = start } };

    public static Index Index(params string[] columns) => new() { Columns = columns.Select(name => new IndexColumn(name)).ToEquatableArray() };

    public static Index Unique(params string[] columns) => Index(columns) with { IsUnique = true };

    public static ForeignKey Reference(string column, string table) => new()
    {
        Columns = [column],
        ReferencedTable = new ObjectName(table),
        ReferencedColumns = ["id"],
    };

    public static Expression Expression(string text, ExpressionUse use, params (string Name, ExpressionType Type)[] columns)
    {
        var bound = ExpressionBinder.Bind(
            ExpressionParser.Parse(text),
            name => columns.Any(column => column.Name == name) ? new BoundColumn(name, columns.First(column => column.Name == name).Type) : null,
            columns.Select(column => column.Name),
            use);
        Assert.Empty(bound.Errors);
        return bound.Expression!;
    }
}
