namespace SchemaGen.Model.Planning;

/// <summary>
/// Something that a database does not get, because it lacks what it takes. The script has a comment and the analyzers a finding
/// for each.
/// </summary>
/// <param name="Feature">What the database lacks.</param>
/// <param name="What">What is left out, as a phrase: <c>the foreign key (brand_id)</c>.</param>
/// <param name="Why">A clause that gives the reason: <c>MariaDB cannot refer to a partitioned table</c>.</param>
/// <param name="Instead">What to do, as a phrase.</param>
/// <param name="Place">Where it was asked for.</param>
public sealed record Omission(Feature Feature, string What, string Why, string Instead, Place Place)
{
    /// <summary>The property of the column that is the reason, or <see langword="null"/> where that is none by itself.</summary>
    public string? Member { get; init; }
}
