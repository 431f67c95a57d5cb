using Microsoft.CodeAnalysis;
using SchemaGen.Generators.Writers;
using SchemaGen.Model;

namespace SchemaGen.Generators;

/// <summary>Finds the catalog a name that no type of the project has.</summary>
internal static class CatalogNames
{
    private const string Wanted = "SchemaCatalog";

    /// <summary>
    /// The namespace and name of the catalog: the root namespace, or the global one where a type stands in its way, and a number
    /// behind the name where that is taken.
    /// </summary>
    public static (string Namespace, string Name) For(Compilation compilation, string rootNamespace)
    {
        var path = CSharpText.NamespaceFrom(rootNamespace);
        var global = compilation.Assembly.GlobalNamespace;
        var space = (INamespaceSymbol?)global;
        foreach (var part in path.Split('.'))
        {
            if (path.Length == 0 || space is null) break;
            if (!space.GetTypeMembers(part).IsEmpty)
            {
                (path, space) = ("", global);
                break;
            }

            space = space.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part);
        }

        var name = Wanted;
        for (var number = 2; space is not null && !space.GetTypeMembers(name).IsEmpty; number++) name = Wanted + number.Invariant();
        return (path, name);
    }
}
