using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A place in a tree of rows, as parent and as nested set.</summary>
    [IncludesColumns(typeof(ITreeColumns))]
    public sealed class TreeColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>A place in a tree of rows, as parent and as nested set.</summary>
    [ColumnGroup]
    public interface ITreeColumns
    {
        /// <summary>The row above; none at the top.</summary>
        [SelfReference]
        [UuidColumn(Index = true)]
        Guid? ParentId { get; }

        /// <summary>Where the row begins in the nested set.</summary>
        [IntegerColumn(Default = 0)]
        int Lft { get; }

        /// <summary>Where it ends.</summary>
        [IntegerColumn(Default = 0)]
        int Rgt { get; }

        /// <summary>How many rows are above.</summary>
        [IntegerColumn(Default = 0)]
        int Depth { get; }
    }
}
