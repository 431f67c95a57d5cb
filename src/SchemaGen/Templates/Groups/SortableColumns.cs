using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>An order that people choose.</summary>
    [IncludesColumns(typeof(ISortableColumns))]
    public sealed class SortableColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>An order that people choose.</summary>
    [ColumnGroup]
    public interface ISortableColumns
    {
        /// <summary>The place in the order.</summary>
        [IntegerColumn(Default = 0, Index = true)]
        int SortOrder { get; }
    }
}
