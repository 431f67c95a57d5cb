using SchemaGen.Model;
using SchemaGen.Model.Naming;

namespace SchemaGen.CSharp.Linking;

/// <summary>The names of what is generated for a table.</summary>
/// <param name="Constants">The class of constants, or <see langword="null"/> where a type of the user's has its name.</param>
/// <param name="Migration">The migration class.</param>
/// <param name="File">The beginning of the generated files' names.</param>
public sealed record GeneratedNames(string? Constants, string Migration, string File);

/// <summary>Keeps the names of generated types and files apart; the first table by name gets the plain ones.</summary>
internal sealed class TakenNames
{
    private static readonly NameLimit FileNameLimit = new(120, InBytes: false);

    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    // The compiler tells the names of generated files apart without regard to letter case.
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);

    public GeneratedNames NamesFor(TableHeader header) => new(
        header.ConstantsName is { } constants ? Take(_types, header.Namespace + ".", constants) : null,
        Take(_types, header.MigrationNamespace + ".", header.MigrationName),
        Take(_files, "", FileNameLimit.Shorten(header.MetadataName.Replace('+', '.'))));

    private static string Take(HashSet<string> taken, string prefix, string name)
    {
        var candidate = name;
        for (var number = 2; !taken.Add(prefix + candidate); number++) candidate = name + number.Invariant();
        return candidate;
    }
}
