namespace SchemaGen;

/// <summary>How far two vectors are from each other.</summary>
public enum VectorDistance
{
    /// <summary>By the angle between them.</summary>
    Cosine = 0,

    /// <summary>By the straight line between them.</summary>
    Euclidean = 1,

    /// <summary>By their inner product, the greatest being the nearest.</summary>
    InnerProduct = 2,

    /// <summary>By the sum of the differences of their numbers.</summary>
    Manhattan = 3,
}
