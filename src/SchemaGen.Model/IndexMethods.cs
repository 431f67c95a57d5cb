using SchemaGen.Model.Planning;

namespace SchemaGen.Model;

/// <summary>How an index finds rows, where that is not by their order, and what is to be said about it.</summary>
public abstract record IndexMethod
{
    /// <summary>What a database needs for it.</summary>
    public abstract Feature Feature { get; }

    /// <summary>What it is called in findings: <c>full-text index</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it is called in the canonical text of a schema: <c>fulltext</c>.</summary>
    public abstract string Word { get; }

    /// <summary>Its options as the canonical text prints them, each with a leading blank; nothing where all are left to the database.</summary>
    public virtual string Options => "";

    /// <summary>Whether its columns have an order, so that one of them can be descending.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>Whether it reads what is in the values, which ciphertext does not show.</summary>
    public virtual bool ReadsValues => true;

    /// <summary>An option as the canonical text prints it; nothing where it is left to the database.</summary>
    protected static string Option(string name, int value) => value == 0 ? "" : " " + name + " " + value.Invariant();

    /// <summary>An option as the canonical text prints it; nothing where it is left to the database.</summary>
    protected static string Option(string name, string? value) => value is null ? "" : " " + name + " " + CanonicalText.Quote(value);
}

/// <summary>Values stored column by column, for analytics.</summary>
public sealed record ColumnstoreMethod : IndexMethod
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.ColumnstoreIndex;

    /// <inheritdoc/>
    public override string Name => "columnstore index";

    /// <inheritdoc/>
    public override string Word => "columnstore";

    // What the order would be is not said anywhere; it is taken as it was.
    /// <inheritdoc/>
    public override bool IsOrdered => true;

    /// <inheritdoc/>
    public override bool ReadsValues => false;
}

/// <summary>By the words of texts.</summary>
/// <param name="Language">The language whose forms of a word count as one; <see cref="Simple"/> for none.</param>
public sealed record FullTextMethod(string Language = FullTextMethod.Simple) : IndexMethod
{
    /// <summary>No language: words are found as they are written.</summary>
    public const string Simple = "simple";

    /// <summary>The languages that a database may know.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        Simple, "arabic", "armenian", "basque", "catalan", "danish", "dutch", "english", "finnish", "french", "german", "greek", "hindi",
        "hungarian", "indonesian", "irish", "italian", "lithuanian", "nepali", "norwegian", "portuguese", "romanian", "russian", "serbian",
        "spanish", "swedish", "tamil", "turkish", "yiddish",
    ];

    /// <inheritdoc/>
    public override Feature Feature => Feature.FullTextIndex;

    /// <inheritdoc/>
    public override string Name => "full-text index";

    /// <inheritdoc/>
    public override string Word => "fulltext";

    /// <inheritdoc/>
    public override string Options => Language == Simple ? "" : " language " + Language;
}

/// <summary>By where shapes are.</summary>
/// <param name="Bounds">What lies around all shapes, or <see langword="null"/> for what is usual in their reference system.</param>
public sealed record SpatialMethod(BoundingBox? Bounds = null) : IndexMethod
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.SpatialIndex;

    /// <inheritdoc/>
    public override string Name => "spatial index";

    /// <inheritdoc/>
    public override string Word => "spatial";

    /// <inheritdoc/>
    public override string Options => Bounds is null ? "" : " within " + CanonicalText.Quote(Bounds.ToString());
}

/// <summary>A rectangle, its bounds in invariant digits.</summary>
public sealed record BoundingBox(string Left, string Bottom, string Right, string Top)
{
    /// <summary>What lies around all shapes of a reference system: the whole earth where that is known.</summary>
    public static BoundingBox Of(int srid) => srid switch
    {
        4326 => new("-180", "-90", "180", "90"),
        3857 => new("-20037508.342789244", "-20037508.342789244", "20037508.342789244", "20037508.342789244"),
        _ => new("-100000000", "-100000000", "100000000", "100000000"),
    };

    /// <summary>The bounds: <c>-180, -90, 180, 90</c>.</summary>
    public override string ToString() => Left + ", " + Bottom + ", " + Right + ", " + Top;
}

/// <summary>By operators that depend on the type of a column.</summary>
/// <param name="OperatorClass">Which ones, for the columns that they are for; <see langword="null"/> for what is usual for each type.</param>
public abstract record OperatorMethod(string? OperatorClass) : IndexMethod
{
    /// <summary>The operator classes that there are for indexes of this kind.</summary>
    public abstract IReadOnlyList<string> OperatorClasses { get; }

    /// <inheritdoc/>
    public override string Options => Option("operators", OperatorClass);
}

/// <summary>By what is in values: PostgreSQL's GIN.</summary>
/// <param name="OperatorClass">How values are taken apart, or <see langword="null"/> for what is usual for their type.</param>
public sealed record GinMethod(string? OperatorClass = null) : OperatorMethod(OperatorClass)
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.GinIndex;

    /// <inheritdoc/>
    public override string Name => "GIN index";

    /// <inheritdoc/>
    public override string Word => "gin";

    /// <inheritdoc/>
    public override IReadOnlyList<string> OperatorClasses => Known;

    private static readonly string[] Known = ["jsonb_ops", "jsonb_path_ops", "gin_trgm_ops", "array_ops", "tsvector_ops", "gin_hstore_ops"];
}

/// <summary>By what encloses values: PostgreSQL's GiST.</summary>
/// <param name="OperatorClass">How values are enclosed, or <see langword="null"/> for what is usual for their type.</param>
public sealed record GistMethod(string? OperatorClass = null) : OperatorMethod(OperatorClass)
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.GistIndex;

    /// <inheritdoc/>
    public override string Name => "GiST index";

    /// <inheritdoc/>
    public override string Word => "gist";

    /// <inheritdoc/>
    public override IReadOnlyList<string> OperatorClasses => Known;

    private static readonly string[] Known = [
        "gist_trgm_ops", "inet_ops", "range_ops", "tsvector_ops", "gist_ltree_ops", "gist_hstore_ops", "gist_geometry_ops_2d", "gist_geometry_ops_nd",
        "gist_geography_ops",
    ];
}

/// <summary>By dividing the space of values: PostgreSQL's SP-GiST.</summary>
/// <param name="OperatorClass">How it is divided, or <see langword="null"/> for what is usual for the type.</param>
public sealed record SpGistMethod(string? OperatorClass = null) : OperatorMethod(OperatorClass)
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.SpGistIndex;

    /// <inheritdoc/>
    public override string Name => "SP-GiST index";

    /// <inheritdoc/>
    public override string Word => "spgist";

    /// <inheritdoc/>
    public override IReadOnlyList<string> OperatorClasses => Known;

    private static readonly string[] Known = [
        "text_ops", "range_ops", "inet_ops", "spgist_geometry_ops_2d", "spgist_geometry_ops_3d", "spgist_geometry_ops_nd", "spgist_geography_ops_nd",
    ];
}

/// <summary>By what ranges of pages hold: PostgreSQL's BRIN.</summary>
/// <param name="OperatorClass">What is known of a range, or <see langword="null"/> for what is usual for the type.</param>
/// <param name="PagesPerRange">How many pages a range has; 0 leaves it to the database.</param>
public sealed record BrinMethod(string? OperatorClass = null, int PagesPerRange = 0) : OperatorMethod(OperatorClass)
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.BrinIndex;

    /// <inheritdoc/>
    public override string Name => "BRIN index";

    /// <inheritdoc/>
    public override string Word => "brin";

    /// <inheritdoc/>
    public override string Options => base.Options + Option("pages", PagesPerRange);

    /// <inheritdoc/>
    public override IReadOnlyList<string> OperatorClasses => Known;

    private static readonly string[] Known =
    [
        .. new[] { "int2", "int4", "int8", "float4", "float8", "numeric", "date", "time", "timestamp", "timestamptz", "interval", "uuid", "inet", "macaddr" }
            .SelectMany(type => new[] { type + "_minmax_ops", type + "_minmax_multi_ops", type + "_bloom_ops" }),
        "text_minmax_ops", "text_bloom_ops", "bytea_minmax_ops", "bytea_bloom_ops", "inet_inclusion_ops", "range_inclusion_ops",
        "brin_geometry_inclusion_ops_2d", "brin_geography_inclusion_ops",
    ];
}

/// <summary>By the hash of a value.</summary>
public sealed record HashMethod : IndexMethod
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.HashIndex;

    /// <inheritdoc/>
    public override string Name => "hash index";

    /// <inheritdoc/>
    public override string Word => "hash";

    /// <inheritdoc/>
    public override bool ReadsValues => false;
}

/// <summary>By a signature of several values: PostgreSQL's extension bloom.</summary>
/// <param name="Length">The bits of a signature; 0 leaves it to the database.</param>
public sealed record BloomMethod(int Length = 0) : IndexMethod
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.BloomIndex;

    /// <inheritdoc/>
    public override string Name => "bloom index";

    /// <inheritdoc/>
    public override string Word => "bloom";

    /// <inheritdoc/>
    public override string Options => Option("length", Length);
}

/// <summary>By the order of the rows themselves.</summary>
public sealed record ClusteredMethod : IndexMethod
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.ClusteredIndex;

    /// <inheritdoc/>
    public override string Name => "clustered index";

    /// <inheritdoc/>
    public override string Word => "clustered";

    /// <inheritdoc/>
    public override bool IsOrdered => true;

    /// <inheritdoc/>
    public override bool ReadsValues => false;
}

/// <summary>By a bitmap for each value.</summary>
public sealed record BitmapMethod : IndexMethod
{
    /// <inheritdoc/>
    public override Feature Feature => Feature.BitmapIndex;

    /// <inheritdoc/>
    public override string Name => "bitmap index";

    /// <inheritdoc/>
    public override string Word => "bitmap";

    /// <inheritdoc/>
    public override bool ReadsValues => false;
}

/// <summary>By nearness of vectors.</summary>
/// <param name="Method">How the index is built.</param>
/// <param name="Distance">What near means.</param>
/// <param name="Neighbors">With how many others a vector is linked; 0 leaves it to the database.</param>
/// <param name="Candidates">How many others are looked at for that; 0 leaves it to the database.</param>
/// <param name="Lists">How many lists there are; 0 leaves it to the database.</param>
public sealed record VectorMethod(VectorIndexMethod Method, VectorDistance Distance, int Neighbors = 0, int Candidates = 0, int Lists = 0) : IndexMethod
{
    /// <inheritdoc/>
    public override Feature Feature => Method switch
    {
        VectorIndexMethod.IvfFlat => Feature.IvfFlatIndex,
        VectorIndexMethod.DiskAnn => Feature.DiskAnnIndex,
        _ => Feature.HnswIndex,
    };

    /// <inheritdoc/>
    public override string Name => "vector index";

    /// <inheritdoc/>
    public override string Word => "vector";

    /// <inheritdoc/>
    public override string Options =>
        " by " + Method.ToString().ToLowerInvariant() + " " + Distance.ToString().ToLowerInvariant()
        + Option("neighbors", Neighbors) + Option("candidates", Candidates) + Option("lists", Lists);
}

/// <summary>How an index of vectors is built. The values are those of the runtime's <c>SchemaGen.VectorIndexMethod</c>.</summary>
public enum VectorIndexMethod
{
    /// <summary>A graph in layers.</summary>
    Hnsw = 0,

    /// <summary>Lists around centers.</summary>
    IvfFlat = 1,

    /// <summary>A graph on the disk.</summary>
    DiskAnn = 2,
}

/// <summary>How far two vectors are from each other. The values are those of the runtime's <c>SchemaGen.VectorDistance</c>.</summary>
public enum VectorDistance
{
    /// <summary>By the angle between them.</summary>
    Cosine = 0,

    /// <summary>By the straight line between them.</summary>
    Euclidean = 1,

    /// <summary>By their inner product.</summary>
    InnerProduct = 2,

    /// <summary>By the sum of the differences of their numbers.</summary>
    Manhattan = 3,
}

/// <summary>By operators, of which no two rows may meet all: PostgreSQL's exclusion constraint.</summary>
/// <param name="Using">The kind of index that finds the rows to compare: one of <see cref="Kinds"/>.</param>
/// <param name="Operators">The operator of each column, in their order.</param>
public sealed record ExclusionMethod(string Using, EquatableArray<string> Operators) : IndexMethod
{
    /// <summary>The kinds of index that can tell.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["gist", "spgist", "hash", "btree"];

    /// <inheritdoc/>
    public override Feature Feature => Feature.ExclusionConstraint;

    /// <inheritdoc/>
    public override string Name => "exclusion constraint";

    /// <inheritdoc/>
    public override string Word => "exclusion";

    /// <inheritdoc/>
    public override string Options => " using " + Using + " by " + CanonicalText.Quote(string.Join(" ", Operators));
}
