using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>A reference to a row of one of several tables.</summary>
    /// <param name="name">What the names of the columns begin with.</param>
    [IncludesColumns(typeof(IMorphColumns))]
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
    public sealed class MorphColumnsAttribute(string name) : ColumnGroupAttribute
    {
        /// <summary>What the names of the columns begin with.</summary>
        public string Name { get; } = name;
    }
}

namespace SchemaGen.Templates
{
    /// <summary>A reference to a row of one of several tables.</summary>
    [ColumnGroup]
    [CompositeIndex("{name}_type", "{name}_id")]
    public interface IMorphColumns
    {
        /// <summary>The kind of row.</summary>
        [ColumnName("{name}_type")]
        [StringColumn(255)]
        string Type { get; }

        /// <summary>The row.</summary>
        [ColumnName("{name}_id")]
        Guid Id { get; }
    }
}
