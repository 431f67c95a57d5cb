using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>What people think of it.</summary>
    [IncludesColumns(typeof(IRateableColumns))]
    public sealed class RateableColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>What people think of it.</summary>
    [ColumnGroup]
    public interface IRateableColumns
    {
        /// <summary>The average rating.</summary>
        [DecimalColumn(3, 2, Default = 0)]
        decimal RatingAvg { get; }

        /// <summary>How many ratings there are.</summary>
        [IntegerColumn(Default = 0)]
        int RatingCount { get; }

        /// <summary>The sum of the ratings.</summary>
        [IntegerColumn(Default = 0)]
        int RatingSum { get; }
    }
}
