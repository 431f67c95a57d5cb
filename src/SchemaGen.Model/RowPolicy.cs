using SchemaGen.Model.Expressions;

namespace SchemaGen.Model;

/// <summary>A condition that every row meets which a session sees, changes or adds. All policies of a table are met together.</summary>
public sealed record RowPolicy
{
    /// <summary>The name of the policy that isolates tenants.</summary>
    public const string TenantIsolation = "tenant_isolation";

    /// <summary>Its name, one of its own on the table.</summary>
    public required string Name { get; init; }

    /// <summary>The condition, over the row and values of the session.</summary>
    public required Expression Predicate { get; init; }

    /// <summary>The column of the tenant, where the policy isolates tenants.</summary>
    public string? TenantColumn { get; init; }

    /// <summary>The role for which all rows meet it, or <see langword="null"/>.</summary>
    public string? MaintenanceRole { get; init; }

    /// <summary>Whether a view stands in for it where the database has no policies.</summary>
    public bool HasView { get; init; }

    /// <summary>Whether rows may be added that do not meet it: those that a trigger writes down for whoever changes another table.</summary>
    public bool AdmitsInserts { get; init; }

    /// <summary>The databases that get it.</summary>
    public DialectSet Dialects { get; init; } = DialectSet.All;

    /// <summary>Whether a template or group brought it rather than the user's own class.</summary>
    public bool IsFromTemplate { get; init; }

    /// <summary>Where it was declared.</summary>
    public Place Place { get; init; } = Place.None;
}
