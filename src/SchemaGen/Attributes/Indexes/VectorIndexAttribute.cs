namespace SchemaGen;

/// <summary>
/// An index that finds the nearest vectors, about: on PostgreSQL with the extension <c>vector</c>, on MariaDB from 11.7 and on Oracle from
/// 23ai on. Elsewhere it is the finding SG2003, and a query compares all rows.
/// </summary>
/// <param name="column">The column, by column or property name: a <see cref="VectorColumnAttribute"/>.</param>
public sealed class VectorIndexAttribute(string column) : IndexAttributeBase([column])
{
    /// <summary>The column.</summary>
    public string Column { get; } = column;

    /// <summary>How the index is built; <see cref="VectorIndexMethod.Hnsw"/> by default.</summary>
    public VectorIndexMethod Method { get; set; }

    /// <summary>What near means; <see cref="VectorDistance.Cosine"/> by default. Only queries by the same distance use the index.</summary>
    public VectorDistance Distance { get; set; }

    /// <summary>
    /// For <see cref="VectorIndexMethod.Hnsw"/>: how many neighbors each vector is linked with, from 3 to 100; 0, the default, leaves it to
    /// the database.
    /// </summary>
    public int Neighbors { get; set; }

    /// <summary>
    /// For <see cref="VectorIndexMethod.Hnsw"/>: how many candidates are looked at to link a vector, from 4 to 1000 and at least twice
    /// <see cref="Neighbors"/>; 0, the default, leaves it to the database.
    /// </summary>
    public int Candidates { get; set; }

    /// <summary>
    /// For <see cref="VectorIndexMethod.IvfFlat"/>: into how many lists the vectors are divided, from 1 to 32768; 0, the default, leaves it
    /// to the database. It is chosen for the rows that are there when the index is made: make it anew when there are many.
    /// </summary>
    public int Lists { get; set; }
}
