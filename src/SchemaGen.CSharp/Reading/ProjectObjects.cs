using Microsoft.CodeAnalysis;
using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Reading;

/// <summary>A file of SQL that a project runs with its migrations, as it was declared.</summary>
/// <param name="Path">Its path from the project's folder, with slashes.</param>
/// <param name="Dialects">The databases that it runs on.</param>
/// <param name="After">The class of the table after which it runs, or <see langword="null"/>.</param>
/// <param name="AfterFile">The path of the file after which it runs, or <see langword="null"/>.</param>
/// <param name="Place">Where it was declared.</param>
public sealed record RawObject(string Path, DialectSet Dialects, TypeConstant? After, string? AfterFile, Place Place);

/// <summary>What a project declares for its databases beside tables.</summary>
public sealed record ProjectObjects
{
    private const string RawObjectAttribute = "SchemaGen.RawObjectAttribute";
    private const string ExtensionAttribute = "SchemaGen.PostgreSqlExtensionAttribute";

    /// <summary>Files of SQL, in the order in which they are declared.</summary>
    public EquatableArray<RawObject> Files { get; init; }

    /// <summary>Extensions of PostgreSQL that come before all tables.</summary>
    public EquatableArray<Extension> Extensions { get; init; }

    /// <summary>Reads what a project declares.</summary>
    public static ProjectObjects Read(Compilation compilation)
    {
        List<RawObject>? files = null;
        List<Extension>? extensions = null;
        foreach (var attribute in DeclarationReader.For(compilation).ReadAttributes(compilation.Assembly))
        {
            var place = new Place("", Attribute: attribute.Ordinal);
            if (attribute.Class.MetadataName == RawObjectAttribute)
                (files ??= []).Add(new RawObject(
                    Normalized(attribute.Text("path") ?? ""), DialectsOf(attribute), attribute["After"] as TypeConstant, attribute.Text("AfterFile") is { } file ? Normalized(file) : null, place));
            if (attribute.Class.MetadataName == ExtensionAttribute)
                (extensions ??= []).Add(new Extension(attribute.Text("name") ?? "") { Dialects = attribute.Dialects & DialectSet.PostgreSql, Place = place });
        }

        return new ProjectObjects { Files = files is null ? default : files.ToEquatableArray(), Extensions = extensions is null ? default : extensions.ToEquatableArray() };
    }

    // Dialects may stand as the second argument, too.
    private static DialectSet DialectsOf(AttributeDeclaration attribute) =>
        attribute["dialects"] is null ? attribute.Dialects : attribute.Dialects & (DialectSet)attribute.Number("dialects", (long)DialectSet.All);

    /// <summary>The path with slashes, from the project's folder on.</summary>
    public static string Normalized(string path)
    {
        path = path.Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal)) path = path.Substring(2);
        return path;
    }

    /// <summary>
    /// The file of this path among others: the one whose path ends so, nearest to the root, since what compiles need not know where the
    /// project's folder is. <see langword="null"/> where none does.
    /// </summary>
    public static string? Find(string path, IEnumerable<string> files)
    {
        string? best = null;
        foreach (var file in files)
        {
            var normalized = Normalized(file);
            if (normalized != path && !normalized.EndsWith("/" + path, StringComparison.Ordinal)) continue;
            if (best is null || file.Length < best.Length || (file.Length == best.Length && string.CompareOrdinal(file, best) < 0)) best = file;
        }

        return path.Length == 0 ? null : best;
    }
}
