using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>Who made a row and who last changed it.</summary>
    [IncludesColumns(typeof(IUserStamps))]
    public sealed class UserStampsAttribute : ColumnGroupAttribute
    {
        /// <summary>The table class of the users, for foreign keys; none by default.</summary>
        public Type? References { get; set; }
    }
}

namespace SchemaGen.Templates
{
    /// <summary>Who made a row and who last changed it.</summary>
    [ColumnGroup]
    public interface IUserStamps
    {
        /// <summary>Who made the row.</summary>
        [ReferencesParameter("References")]
        Guid? CreatedBy { get; }

        /// <summary>Who last changed the row.</summary>
        [ReferencesParameter("References")]
        Guid? UpdatedBy { get; }
    }
}
