using SchemaGen.Templates;

namespace SchemaGen
{
    /// <summary>The part of an organization that a row belongs to.</summary>
    [IncludesColumns(typeof(IOrganizationColumns))]
    public sealed class OrganizationColumnsAttribute : ColumnGroupAttribute
    {
        /// <summary>The table class of the organizations, for a foreign key; none by default.</summary>
        public Type? References { get; set; }
    }
}

namespace SchemaGen.Templates
{
    /// <summary>The part of an organization that a row belongs to.</summary>
    [ColumnGroup]
    public interface IOrganizationColumns
    {
        /// <summary>The organization.</summary>
        [ReferencesParameter("References")]
        [UuidColumn(Index = true)]
        Guid OrganizationId { get; }

        /// <summary>The department.</summary>
        [UuidColumn(Index = true)]
        Guid? DepartmentId { get; }

        /// <summary>The team.</summary>
        [UuidColumn(Index = true)]
        Guid? TeamId { get; }

        /// <summary>The project.</summary>
        [UuidColumn(Index = true)]
        Guid? ProjectId { get; }
    }
}
