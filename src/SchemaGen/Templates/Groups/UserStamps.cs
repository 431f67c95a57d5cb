using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Who made a row and who last changed it.</summary>
    [IncludesColumns(typeof(IUserStamps))]
    public sealed class UserStampsAttribute : ColumnGroupAttribute;
}

namespace SchemaGen.Templates
{
    /// <summary>Who made a row and who last changed it.</summary>
    [ColumnGroup]
    public interface IUserStamps
    {
        /// <summary>Who made the row.</summary>
        Guid? CreatedBy { get; }

        /// <summary>Who last changed the row.</summary>
        Guid? UpdatedBy { get; }
    }
}
