using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects.MySqlFamily;

// Partitions by ranges, by a hash and by lists, which stand in the table's own statement.
public abstract partial class MySqlFamilyDialect
{
    // What FLOOR gives is a whole number, to the server as well, while its argument has no more digits.
    private const int LongestWhole = 17;

    /// <inheritdoc/>
    public override Capability SupportsPartitionsOf(Partitioning partitioning, EquatableArray<Column> columns, SchemaTarget target)
    {
        if (columns.FirstOrDefault(column => column.Type is GeometryType) is { } shape)
            return Capability.No(
                DisplayName + " partitions no table with shapes such as those of " + shape.Name,
                "move the shapes to a table of their own, or leave the partitioning out there");
        var column = columns.First(candidate => candidate.Name == partitioning.Column);
        if (partitioning is ListPartitioning && column.Type is EnumType list && IsNative(list))
            return Capability.No(
                DisplayName + " has no partitions by lists of an ENUM, which " + column.Name + " is there",
                "make the column a text with a check, or leave the partitioning out there");
        if (partitioning is RangePartitioning range && column.Type is DecimalType number && number.Precision - number.Scale + DecimalsOf(range) > LongestWhole)
            return Capability.No(
                DisplayName + " partitions by the whole part of a number, and that of " + column.Name + " has too many digits" + (DecimalsOf(range) == 0 ? "" : " beside the decimals of the bounds"),
                "give the column fewer digits or the bounds fewer decimals, or leave the partitioning out there");
        return base.SupportsPartitionsOf(partitioning, columns, target);
    }

    /// <inheritdoc/>
    public override Capability SupportsSubpartitionsOf(Partitioning partitioning, EquatableArray<Column> columns, SchemaTarget target) => partitioning is HashPartitioning
        ? Capability.No(DisplayName + " divides partitions of ranges and of lists only", "leave the subpartitions out there")
        : base.SupportsSubpartitionsOf(partitioning, columns, target);

    private string PartitionClause(TablePlan plan)
    {
        if (plan.Table.Partitioning is not { } partitioning || plan.PartitionColumn is not { } column) return "";
        var divided = partitioning.Subpartitions is { } parts
            ? "\nSUBPARTITION BY " + HashOf(plan.Table.FindColumn(parts.Column)!) + " SUBPARTITIONS " + parts.Count.Invariant()
            : "";
        return "\nPARTITION BY " + partitioning switch
        {
            RangePartitioning range => RangeOf(range, column) + divided + " (\n    " + string.Join(",\n    ", Ranges(range, column)) + "\n)",
            ListPartitioning list => "LIST COLUMNS (" + Quote(column.Name) + ")" + divided + " (\n    " + string.Join(",\n    ", Lists(list, column)) + "\n)",
            HashPartitioning hash => HashOf(column) + " PARTITIONS " + hash.Count.Invariant(),
            _ => "RANGE COLUMNS (" + Quote(column.Name) + ")" + divided + " (PARTITION `pmax` VALUES LESS THAN (MAXVALUE))",
        };
    }

    // Whole numbers only have a hash; KEY takes the server's own of anything.
    private string HashOf(Column column) => (column.Type is IntegerType ? "HASH (" : "KEY (") + Quote(column.Name) + ")";

    // A number with decimals is partitioned by its whole part: what is less than a whole number has a whole part that is. Bounds
    // with decimals are multiplied until they have none.
    private string RangeOf(RangePartitioning range, Column column)
    {
        if (column.Type is not DecimalType) return "RANGE COLUMNS (" + Quote(column.Name) + ")";
        var decimals = DecimalsOf(range);
        return "RANGE (FLOOR(" + Quote(column.Name) + (decimals == 0 ? "" : " * 1" + new string('0', decimals)) + "))";
    }

    private static int DecimalsOf(RangePartitioning range) =>
        range.Partitions.Max(part => part.LessThan is { } bound ? PartitionValue.Decimals(bound) : 0);

    private IEnumerable<string> Ranges(RangePartitioning range, Column column)
    {
        foreach (var part in range.Partitions)
            yield return "PARTITION " + PartitionName(part.Name, range) + " VALUES LESS THAN " + (part.LessThan is { } bound
                ? "(" + (column.Type is DecimalType ? PartitionValue.Scaled(bound, DecimalsOf(range)).ToString(Culture) : PartitionLiteral(bound, column)) + ")"
                : Greatest(column));
        if (!range.IsOpen)
            yield return "PARTITION " + Quote(NameBeside("pmax", range.Partitions.Select(part => part.Name))) + " VALUES LESS THAN " + Greatest(column);
    }

    // The server calls a subpartition by the name of its partition with "sp" and a number behind it.
    private string PartitionName(string name, Partitioning partitioning) =>
        QuoteFile(partitioning.Subpartitions is null ? name : NameLimit.Shorten(Fold(name), "sp1023".Length));

    // An expression has no list of bounds.
    private static string Greatest(Column column) => column.Type is DecimalType ? "MAXVALUE" : "(MAXVALUE)";

    private IEnumerable<string> Lists(ListPartitioning list, Column column)
    {
        foreach (var part in list.Partitions) yield return "PARTITION " + PartitionName(part.Name, list) + " VALUES IN " + ValueList(part, column);
        if (list.HasDefault) yield return "PARTITION " + Quote(NameBeside("pdefault", list.Partitions.Select(part => part.Name))) + " DEFAULT";
    }
}
