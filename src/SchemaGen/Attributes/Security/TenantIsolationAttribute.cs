namespace SchemaGen;

/// <summary>
/// Sessions see, change and add only the rows of the tenant that <see cref="Sessions.SchemaSession"/> names, and none without a tenant,
/// whoever they connect as, the table's owner included. PostgreSQL, SQL Server and Oracle have it; elsewhere it is the finding SG2003.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class TenantIsolationAttribute : Attribute
{
    /// <summary>The column of the tenant, by column or property name: a uuid, a text, a number or a date; <c>tenant_id</c> by default.</summary>
    public string Column { get; set; } = "tenant_id";

    /// <summary>
    /// A role whose members see all rows, for maintenance; none by default. PostgreSQL wants it to be there before the table.
    /// </summary>
    public string? MaintenanceRole { get; set; }

    /// <summary>
    /// Whether a database without row-level security gets a view instead, named after the table with <c>_visible</c> behind, which shows and
    /// takes only such rows. Whoever has rights on the table itself sees the others all the same. Not by default.
    /// </summary>
    public bool View { get; set; }

    /// <summary>The databases that isolate the tenants; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not isolate the tenants; none by default.</summary>
    public Dialect Except { get; set; }
}
