using SchemaGen.Model.Planning;

namespace SchemaGen.Model.Dialects;

// What the dialects' ways to partition share.
public abstract partial class SqlDialect
{
    /// <summary>A bound or a value of a partition, as the database reads it for the column.</summary>
    protected virtual string PartitionLiteral(string value, Column column) =>
        column.Type is IntegerType or DecimalType ? value : Literal(value);

    /// <summary>The values of a list, between parentheses.</summary>
    protected string ValueList(ListPartition part, Column column) =>
        "(" + string.Join(", ", part.Values.Select(value => PartitionLiteral(value, column))) + ")";

    /// <summary>The name that a partition gets which the declaration does not name; numbered where one of those has it.</summary>
    protected static string NameBeside(string name, IEnumerable<string> taken)
    {
        var free = name;
        for (var number = 2; taken.Any(other => string.Equals(other, free, StringComparison.OrdinalIgnoreCase)); number++) free = name + "_" + number.Invariant();
        return free;
    }

    /// <summary>The names of partitions that stand among those of tables.</summary>
    protected virtual IEnumerable<(string Name, string What)> NamedPartitions(TablePlan plan) => [];
}
