using System.Collections.Immutable;
using System.Text;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;

namespace SchemaGen.Generators.Writers;

/// <summary>What the catalog knows of a migration.</summary>
public sealed record CatalogEntry(string MetadataName, string MigrationType, string Id, string Name, string Checksum, EquatableArray<string> Requires, bool IsPublic)
{
    /// <summary>The entry of a table.</summary>
    public static CatalogEntry Of(MigrationModel migration) => new(
        migration.Class.MetadataName,
        TypeOf(migration.Class.MigrationNamespace, migration.Names.Migration),
        MigrationId.Of(migration.Table),
        migration.Names.Migration,
        migration.Checksum,
        migration.Requires,
        migration.Class.IsPublic);

    /// <summary>The entry of what is no table.</summary>
    public static CatalogEntry Of(ObjectMigration migration, GeneratorSettings settings) => new(
        "",
        TypeOf(ObjectWriter.NamespaceOf(settings), migration.Name),
        migration.Id,
        migration.Name,
        migration.Checksum,
        migration.Requires,
        IsPublic: false);

    private static string TypeOf(string space, string name) => "global::" + CSharpText.Name(space) + "." + CSharpText.Identifier(name);
}

/// <summary>What the catalog is written from.</summary>
/// <param name="Entries">The tables in the order in which they are created.</param>
/// <param name="IsPublic">Whether one of all tables is public, also of those that are left out: its scripts are of a type of the catalog.</param>
public sealed record CatalogModel(EquatableArray<CatalogEntry> Entries, bool IsPublic)
{
    /// <summary>Puts the lines in order; a table whose name another has already is left out.</summary>
    public static CatalogModel Of(ImmutableArray<CatalogEntry> entries, SchemaMap map, EquatableArray<ObjectMigration> objects, GeneratorSettings settings)
    {
        var byType = entries.GroupBy(entry => entry.MetadataName, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var ordered = new List<CatalogEntry>(map.Order.Count + objects.Count);
        for (var i = 0; i <= map.Order.Count; i++)
        {
            foreach (var item in objects)
                if (item.Position == i)
                    ordered.Add(CatalogEntry.Of(item, settings));
            if (i < map.Order.Count && byType.TryGetValue(map.Order[i].MetadataName, out var entry)) ordered.Add(entry);
        }

        return new CatalogModel(ordered.ToEquatableArray(), entries.Any(entry => entry.IsPublic));
    }
}

/// <summary>Writes the project's catalog.</summary>
internal static class CatalogWriter
{
    /// <summary>The name of the type of a table's scripts.</summary>
    public const string Ddl = "TableDdl";

    /// <summary>The file, or <see langword="null"/> for a project without tables.</summary>
    public static string? Write(CatalogModel catalog, GeneratorSettings settings)
    {
        if (catalog.Entries.IsEmpty) return null;
        var space = settings.CatalogNamespace;
        var code = new CodeWriter();
        code.OpenNamespace(space);
        code.Summary("The project's migrations, in the order in which they run, and the databases that they are written for.");
        code.Mark();
        code.Open((catalog.IsPublic ? "public" : "internal") + " static class " + settings.CatalogName);
        code.Summary("The catalog, for a <see cref=\"global::SchemaGen.Migrations.Migrator\"/>.");
        code.Line("public static global::SchemaGen.Migrations.ISchemaCatalog Instance { get; } = global::SchemaGen.Migrations.SchemaCatalogs.Create(");
        code.Line("    Entries,");
        code.Line("    Make,");
        code.Line("    [");
        foreach (var target in settings.Targets.Targets)
            code.Line($"        new(global::SchemaGen.Dialect.{target.Dialect.Name}, {CSharpText.Literal(target.Dialect.DisplayVersion(target.Version))}"
                + (target.Edition is { } edition ? ", " + CSharpText.Literal(edition) : "") + "),");
        code.Line("    ],");
        code.Line($"    \"{Sha256Digits.Of(string.Join("\n", catalog.Entries.Select(entry => entry.Checksum)))}\");");
        code.Line();
        StoredText.WriteBytes(code, "private static global::System.ReadOnlySpan<byte> Entries", EntriesOf(catalog));
        code.Line();
        WriteFactory(code, catalog);
        code.Line();
        WriteDdl(code, settings);
        code.Close();
        code.CloseNamespace(space);
        return code.ToString();
    }

    // The form that the runtime's SchemaCatalogs describes.
    private static string EntriesOf(CatalogModel catalog)
    {
        var text = new StringBuilder(catalog.Entries.Count * 128);
        foreach (var entry in catalog.Entries)
        {
            text.Append(entry.Checksum);
            Append(text, entry.Id);
            Append(text, entry.Name);
            foreach (var required in entry.Requires) Append(text, required);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string name)
    {
        var clean = CSharpText.Clean(name);
        text.Append(' ').Append(clean.Length.Invariant()).Append(' ').Append(clean);
    }

    // A migration's class is loaded when it is to run; most starts run none.
    private static void WriteFactory(CodeWriter code, CatalogModel catalog)
    {
        code.Line("private static global::SchemaGen.Migrations.SchemaMigration Make(int index) => index switch");
        code.Line("{");
        for (var i = 0; i < catalog.Entries.Count; i++) code.Line($"    {(i + 1 < catalog.Entries.Count ? i.Invariant() : "_")} => new {catalog.Entries[i].MigrationType}(),");
        code.Line("};");
    }

    // Once a project, so that a table costs one member however many databases there are.
    private static void WriteDdl(CodeWriter code, GeneratorSettings settings)
    {
        code.Summary("The SQL that creates a table, in the form that each database's own client takes.");
        code.Open($"public readonly struct {Ddl}(global::SchemaGen.Migrations.SchemaMigration migration)");
        var isFirst = true;
        foreach (var target in settings.Targets.Targets)
        {
            if (!isFirst) code.Line();
            isFirst = false;
            code.Summary($"The script for {target}; empty where it does not get the table.");
            code.Line($"public string {target.Dialect.Name} => migration.Script(global::SchemaGen.Dialect.{target.Dialect.Name});");
        }

        code.Close();
    }
}
