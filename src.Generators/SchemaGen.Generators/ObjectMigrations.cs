using System.Text;
using SchemaGen.CSharp.Linking;
using SchemaGen.CSharp.Reading;
using SchemaGen.Generators.Writers;
using SchemaGen.Model;
using SchemaGen.Model.Rules;
using SchemaGen.Model.Statements;

namespace SchemaGen.Generators;

/// <summary>A migration of what is no table: a file of SQL, or the project's extensions.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name of its class.</param>
/// <param name="What">What it is about, for its documentation.</param>
/// <param name="Position">How many tables come before it.</param>
/// <param name="Checksum">The SHA-256 of what it was written from.</param>
/// <param name="Requires">The ids of the migrations that run before.</param>
/// <param name="Statements">The statements for all targets, as the assembly stores them.</param>
public sealed record ObjectMigration(string Id, string Name, string What, int Position, string Checksum, EquatableArray<string> Requires, string Statements);

/// <summary>Makes the migrations of what a project declares beside tables.</summary>
internal static class ObjectMigrations
{
    /// <summary>The migrations, in order.</summary>
    public static EquatableArray<ObjectMigration> Of(ProjectObjects objects, GeneratorSettings settings, SchemaMap map, IReadOnlyCollection<string> files, Func<string, string?> textOf)
    {
        if (objects.Files.IsEmpty && objects.Extensions.IsEmpty) return [];
        var migrations = new List<ObjectMigration>();
        if (Extensions(objects, settings) is { } extensions) migrations.Add(extensions);
        foreach (var item in ObjectOrder.Of(objects, map))
            if (ProjectObjects.Find(item.File.Path, files) is { } path && textOf(path) is { } text)
                migrations.Add(OfFile(item, text, settings.Targets));
        return migrations.ToEquatableArray();
    }

    private static ObjectMigration OfFile(OrderedObject item, string text, SchemaTargets targets)
    {
        var script = RawScript.Read(text);
        var statements = StatementText.Of(targets, target => item.File.Dialects.HasFlag(target.Dialect.Flag) ? script.For(target, item.File.Path).Sql : null);
        var checksum = Sha256Digits.Of("file " + CanonicalText.Quote(item.File.Path) + " only " + ((int)item.File.Dialects).Invariant() + "\n" + text.Replace("\r\n", "\n"));
        return new ObjectMigration(item.Id, NameOf(item.Id), "what the file " + item.File.Path + " makes", item.Position, checksum, item.Requires, statements);
    }

    // The catalog's namespace keeps those of two assemblies apart.
    private static ObjectMigration? Extensions(ProjectObjects objects, GeneratorSettings settings)
    {
        var names = objects.Extensions.Where(extension => extension.Dialects != DialectSet.None && !string.IsNullOrWhiteSpace(extension.Name)).Select(extension => extension.Name).Distinct().ToArray();
        if (names.Length == 0) return null;
        var statements = StatementText.Of(settings.Targets, target => new MigrationSql(target.Dialect.CreateExtensions(names).ToEquatableArray(), []));
        var id = "extensions" + string.Concat(settings.CatalogNamespace.Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : '_').Prepend('_')).TrimEnd('_');
        return new ObjectMigration(id, "EnableExtensions", "the extensions of PostgreSQL that the project names", 0, Sha256Digits.Of(string.Join("\n", names)), [], statements);
    }

    private static string NameOf(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var part in id.Split(['_'], StringSplitOptions.RemoveEmptyEntries)) name.Append(char.ToUpperInvariant(part[0])).Append(part, 1, part.Length - 1);
        return name.ToString();
    }
}
