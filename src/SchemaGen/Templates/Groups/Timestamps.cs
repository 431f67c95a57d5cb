using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>When a row was made and last changed.</summary>
    [IncludesColumns(typeof(ITimestamps))]
    public sealed class TimestampsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>When a row was made and last changed.</summary>
    [ColumnGroup]
    public interface ITimestamps
    {
        /// <summary>When the row was made.</summary>
        [TimestampTzColumn(DefaultSql = "now()")]
        DateTimeOffset CreatedAt { get; }

        /// <summary>When the row was last changed.</summary>
        [TimestampTzColumn(DefaultSql = "now()")]
        DateTimeOffset UpdatedAt { get; }
    }
}
