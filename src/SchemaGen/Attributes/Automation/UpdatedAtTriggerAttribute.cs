namespace SchemaGen;

/// <summary>
/// The database sets a column to the time of each update, in UTC. It never goes back: an update that leaves the column alone, or sets it
/// to an earlier time or to <c>NULL</c>, gives it the present, or the time that it had where that is later.
/// </summary>
/// <param name="column">The column, by column or property name: a timestamp, with or without a zone; <c>updated_at</c> by default.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class UpdatedAtTriggerAttribute(string column = "updated_at") : Attribute
{
    /// <summary>The column.</summary>
    public string Column { get; } = column;

    /// <summary>The databases that get it; all by default.</summary>
    public Dialect Dialects { get; set; } = Dialect.All;

    /// <summary>The databases that do not get it; none by default.</summary>
    public Dialect Except { get; set; }
}
