namespace SchemaGen;

/// <summary>The database numbers the rows. A primary key of type <see cref="int"/> or <see cref="long"/> called <c>Id</c> has this by default.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class IdentityColumnAttribute : Attribute
{
    /// <summary>The first number; 1 by default.</summary>
    public long Start { get; set; } = 1;

    /// <summary>The step from one number to the next; 1 by default.</summary>
    public long Increment { get; set; } = 1;
}
