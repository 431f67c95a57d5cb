using System.Globalization;
using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// The kinds of index and their options.
public sealed partial class TableBuilder
{
    // As pgvector has them where nothing is said.
    private const int UsualNeighbors = 16;
    private const int UsualCandidates = 64;

    private IndexMethod? MethodOf(AttributeDeclaration attribute, Place place) => attribute.Class.MetadataName switch
    {
        "SchemaGen.ColumnstoreIndexAttribute" => new ColumnstoreMethod(),
        "SchemaGen.FullTextIndexAttribute" => new FullTextMethod(Language(attribute, place)),
        "SchemaGen.SpatialIndexAttribute" => new SpatialMethod(Bounds(attribute, place)),
        "SchemaGen.GinIndexAttribute" => WithOperators(new GinMethod(attribute.Text("OperatorClass")), place),
        "SchemaGen.GistIndexAttribute" => WithOperators(new GistMethod(attribute.Text("OperatorClass")), place),
        "SchemaGen.SpGistIndexAttribute" => WithOperators(new SpGistMethod(attribute.Text("OperatorClass")), place),
        "SchemaGen.BrinIndexAttribute" => WithOperators(
            new BrinMethod(attribute.Text("OperatorClass"), Within(attribute, "PagesPerRange", place, 1, 131_072)), place),
        "SchemaGen.HashIndexAttribute" => new HashMethod(),
        "SchemaGen.BloomIndexAttribute" => new BloomMethod(Within(attribute, "Length", place, 1, 4096)),
        "SchemaGen.ClusteredIndexAttribute" => new ClusteredMethod(),
        "SchemaGen.BitmapIndexAttribute" => new BitmapMethod(),
        "SchemaGen.VectorIndexAttribute" => Vectors(attribute, place),
        _ => null,
    };

    // What no database can have in an index of this kind.
    private static string? WhyNotIn(IndexMethod? method, Column column, bool isDescending)
    {
        if (method is null) return null;
        if (isDescending && !method.IsOrdered) return $"A {method.Name} has no order, so '{column.Name}' cannot be descending in it; remove desc";
        return (method, column.Type) switch
        {
            (_, RawType) => null,
            (FullTextMethod, not (StringType or CharType or TextType or MediumTextType or CaseInsensitiveTextType or TsVectorType)) =>
                $"A full-text index is over texts, and '{column.Name}' is {column.Type.Canonical}; name a text",
            (SpatialMethod, not GeometryType) => $"A spatial index is over shapes, and '{column.Name}' is {column.Type.Canonical}; name a column of a geographic type",
            (VectorMethod, not VectorType) => $"A vector index is over vectors, and '{column.Name}' is {column.Type.Canonical}; name a column with VectorColumn",
            _ => null,
        };
    }

    private string Language(AttributeDeclaration attribute, Place place)
    {
        if (attribute.Text("Language") is not { } written) return FullTextMethod.Simple;
        var language = written.Trim().ToLowerInvariant();
        if (FullTextMethod.Languages.Contains(language)) return language;
        _findings.Error(
            RuleIds.BadArgument, place.At("Language"), $"No database knows the language '{written}'; use one of {string.Join(", ", FullTextMethod.Languages)}");
        return FullTextMethod.Simple;
    }

    private BoundingBox? Bounds(AttributeDeclaration attribute, Place place)
    {
        if (attribute["BoundingBox"] is not ListConstant { Items: { Count: > 0 } written }) return null;
        var numbers = written.Select(item => (item as NumberConstant)?.Digits ?? "").ToArray();
        if (numbers.Length == 4)
        {
            var values = numbers.Select(NumberOf).ToArray();
            if (values.All(value => !double.IsNaN(value) && !double.IsInfinity(value)) && values[0] < values[2] && values[1] < values[3])
                return new BoundingBox(Plain(values[0]), Plain(values[1]), Plain(values[2]), Plain(values[3]));
        }

        _findings.Error(
            RuleIds.BadArgument, place.At("BoundingBox"), "A bounding box is the least x, the least y, the greatest x and the greatest y; name these four numbers");
        return null;
    }

    private static double NumberOf(string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;

    // Not with an exponent, which not every database reads the same.
    private static string Plain(double value) => value.ToString("0.###############", CultureInfo.InvariantCulture);

    private OperatorMethod WithOperators(OperatorMethod method, Place place)
    {
        if (method.OperatorClass is not { } name || method.OperatorClasses.Contains(name)) return method;
        _findings.Error(
            RuleIds.BadArgument,
            place.At("OperatorClass"),
            $"No operator class of a {method.Name} is called '{SqlText.OnOneLine(name)}'; use one of {string.Join(", ", method.OperatorClasses)}");
        return method with { OperatorClass = null };
    }

    private VectorMethod Vectors(AttributeDeclaration attribute, Place place)
    {
        var neighbors = Within(attribute, "Neighbors", place, 3, 100);
        var candidates = Within(attribute, "Candidates", place, 4, 1000);
        var linked = neighbors == 0 ? UsualNeighbors : neighbors;
        if (candidates != 0 && candidates < linked * 2)
        {
            _findings.Error(
                RuleIds.BadArgument,
                place.At("Candidates"),
                $"A vector that is linked with {linked.Invariant()} others needs at least {(linked * 2).Invariant()} candidates; set Candidates to that or more");
            candidates = 0;
        }

        if (candidates == 0 && linked * 2 > UsualCandidates) candidates = linked * 2;
        return new VectorMethod(
            Known<VectorIndexMethod>(attribute, "Method"), Known<VectorDistance>(attribute, "Distance"), neighbors, candidates, Within(attribute, "Lists", place, 1, 32_768));
    }

    // A value without a name is a finding of its own.
    private static T Known<T>(AttributeDeclaration attribute, string argument)
        where T : struct, Enum =>
        Enum.IsDefined(typeof(T), (int)Math.Min(Math.Max(attribute.Number(argument, 0), -1), int.MaxValue)) ? (T)(object)(int)attribute.Number(argument, 0) : default;

    // Zero stands for what the database does by itself.
    private int Within(AttributeDeclaration attribute, string argument, Place place, int least, int greatest)
    {
        var value = attribute.Number(argument, 0);
        if (value == 0 || (value >= least && value <= greatest)) return (int)value;
        _findings.Error(
            RuleIds.BadArgument, place.At(argument), $"{argument} is from {least.Invariant()} to {greatest.Invariant()}, or 0 for what the database does by itself; set it to one of these");
        return 0;
    }
}
