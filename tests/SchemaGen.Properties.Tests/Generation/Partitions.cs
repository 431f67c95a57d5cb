using System.Collections.Immutable;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>Attributes that partition a table, of which some are right only beside others.</summary>
internal static class Partitions
{
    private static readonly string[] Names = ["PartitionedByRange", "PartitionedByHash", "PartitionedByList", "RangePartition", "ListPartition", "SubpartitionedByHash"];

    /// <summary>The columns that partition a table, which only such a table has.</summary>
    public static IEnumerable<(string Name, string Type)> Columns => [("Part", "int"), ("Subpart", "long")];

    /// <summary>Whether the attribute is one of them; those of a length of time stand alone.</summary>
    public static bool Has(string attribute) => Names.Contains(attribute);

    /// <summary>The attribute with what has to be beside it.</summary>
    public static ImmutableArray<AttributeUse> Around(AttributeUse use) => use.Name switch
    {
        "PartitionedByRange" => [use, Range("low", "10"), Range("top", "MAXVALUE")],
        "RangePartition" => [By("Range"), use],
        "PartitionedByList" => [use, new AttributeUse("ListPartition", new Argument("name", "\"some\"", false), new Argument("values", "new[] { \"1\", \"2\" }", false))],
        "ListPartition" => [By("List"), use],
        "SubpartitionedByHash" => [By("Range"), Range("top", "MAXVALUE"), use],
        _ => [use],
    };

    private static AttributeUse By(string kind) => new("PartitionedBy" + kind, new Argument("column", "\"Part\"", false));

    private static AttributeUse Range(string name, string bound) =>
        new("RangePartition", new Argument("name", WrongValues.Literal(name), false), new Argument("LessThan", WrongValues.Literal(bound), true));
}
