using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>What can be commented.</summary>
    [IncludesColumns(typeof(ICommentableColumns))]
    public sealed class CommentableColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>What can be commented.</summary>
    [ColumnGroup]
    public interface ICommentableColumns
    {
        /// <summary>Whether comments are taken.</summary>
        [BooleanColumn(Default = true)]
        bool AllowComments { get; }

        /// <summary>How many there are.</summary>
        [IntegerColumn(Default = 0)]
        int CommentsCount { get; }
    }
}
