using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>The version of a row.</summary>
    [IncludesColumns(typeof(IVersioningColumns))]
    public sealed class VersioningColumnsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>The version of a row.</summary>
    [ColumnGroup]
    public interface IVersioningColumns
    {
        /// <summary>The number of the version.</summary>
        [IntegerColumn(Default = 1)]
        int Version { get; }

        /// <summary>What changed.</summary>
        [StringColumn(255)]
        string? VersionNotes { get; }

        /// <summary>Whether it is the current one.</summary>
        [BooleanColumn(Default = true)]
        bool IsCurrentVersion { get; }
    }
}
