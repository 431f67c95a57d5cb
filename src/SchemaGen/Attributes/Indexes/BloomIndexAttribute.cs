namespace SchemaGen;

/// <summary>
/// An index of PostgreSQL that finds equal values of any of its columns, be it one or several, by a signature of each row; the migration
/// creates the extension <c>bloom</c>. It takes 32-bit numbers and texts. Elsewhere it is the finding SG2003.
/// </summary>
/// <param name="columns">The columns, by column or property name; at most 32.</param>
public sealed class BloomIndexAttribute(params string[] columns) : IndexAttributeBase(columns)
{
    /// <summary>The bits of a row's signature, from 1 to 4096; 0, the default, leaves it to the database, which takes 80.</summary>
    public int Length { get; set; }
}
