namespace SchemaGen;

/// <summary>
/// Sessions see, change and add only rows that meet a condition, whoever they connect as, the table's owner included. PostgreSQL, SQL
/// Server and Oracle have it; elsewhere it is the finding SG2003. Several on one table have to be met together.
/// </summary>
/// <param name="policy">The policy's name, one of its own on the table.</param>
/// <param name="predicate">
/// A portable expression over the table's columns and <c>current_tenant()</c>, <c>current_user_id()</c> and <c>setting('app.name')</c>, which
/// <see cref="Sessions.SchemaSession"/> sets, such as <c>owner_id = current_user_id() or is_public</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class RowLevelSecurityAttribute(string policy, string predicate) : Attribute
{
    /// <summary>The policy's name.</summary>
    public string Policy { get; } = policy;

    /// <summary>The condition.</summary>
    public string Predicate { get; } = predicate;

    /// <summary>
    /// Whether the predicate is SQL of the databases in <see cref="Dialects"/>, which they get as it is written; on SQL Server a column
    /// of the row is <c>@name</c> in it. Repeat the attribute under one name for others. Each is the finding SG4001.
    /// </summary>
    public bool Raw { get; set; }

    /// <summary>
    /// A role whose members see all rows, for maintenance; none by default. PostgreSQL wants it to be there before the table.
    /// </summary>
    public string? MaintenanceRole { get; set; }

    /// <summary>
    /// Whether a database without row-level security gets a view instead, named after the table with <c>_visible</c> behind, which shows and
    /// takes only such rows. Whoever has rights on the table itself sees the others all the same. Not by default.
    /// </summary>
    public bool View { get; set; }

    /// <summary>The databases that get the policy; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get the policy; none by default.</summary>
    public Dialect Except { get; set; }
}
