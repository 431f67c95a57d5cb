using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Rows that are marked as deleted and kept.</summary>
    /// <remarks>Unique indexes of the templates and groups beside it hold among the rows that are not deleted.</remarks>
    [IncludesColumns(typeof(ISoftDeletes))]
    public sealed class SoftDeletesAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>Rows that are marked as deleted and kept.</summary>
    [ColumnGroup]
    [UniqueAmong("deleted_at is null")]
    public interface ISoftDeletes
    {
        /// <summary>When the row was deleted; none while it is not.</summary>
        [TimestampTzColumn(Index = true)]
        DateTimeOffset? DeletedAt { get; }
    }
}
