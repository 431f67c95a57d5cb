using System.Collections.Immutable;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;

namespace SchemaGen.Generators.Writers;

/// <summary>A table's line in the catalog.</summary>
public sealed record CatalogEntry(string MetadataName, string MigrationType, string Checksum, bool IsPublic)
{
    /// <summary>The line of a table.</summary>
    public static CatalogEntry Of(LinkedTable table) => new(
        table.Model.Class.MetadataName,
        "global::" + CSharpText.Name(table.Model.Class.MigrationNamespace) + "." + CSharpText.Identifier(table.Names.Migration),
        MigrationWriter.Checksum(table.Table),
        table.Model.Class.IsPublic);
}

/// <summary>What the catalog is written from: the tables in the order in which they are created.</summary>
public sealed record CatalogModel(EquatableArray<CatalogEntry> Entries)
{
    /// <summary>Puts the lines in order; a table whose name another has already is left out.</summary>
    public static CatalogModel Of(ImmutableArray<CatalogEntry> entries, SchemaMap map)
    {
        var byType = entries.GroupBy(entry => entry.MetadataName, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return new CatalogModel(map.Order
            .Where(header => byType.ContainsKey(header.MetadataName))
            .Select(header => byType[header.MetadataName])
            .ToEquatableArray());
    }
}

/// <summary>Writes the project's catalog.</summary>
internal static class CatalogWriter
{
    /// <summary>The file, or <see langword="null"/> for a project without tables.</summary>
    public static string? Write(CatalogModel catalog, GeneratorSettings settings)
    {
        if (catalog.Entries.IsEmpty) return null;
        var space = settings.CatalogNamespace;
        var code = new CodeWriter();
        code.OpenNamespace(space);
        code.Summary("The project's migrations, in the order in which they run, and the databases that they are written for.");
        code.Mark();
        code.Open((catalog.Entries.Any(entry => entry.IsPublic) ? "public" : "internal") + " static class " + settings.CatalogName);
        code.Summary("The catalog, for a <see cref=\"global::SchemaGen.Migrations.Migrator\"/>.");
        code.Line("public static global::SchemaGen.Migrations.ISchemaCatalog Instance { get; } = global::SchemaGen.Migrations.SchemaCatalogs.Create(");
        code.Line("    [");
        foreach (var entry in catalog.Entries) code.Line($"        new {entry.MigrationType}(),");
        code.Line("    ],");
        code.Line("    [");
        foreach (var target in settings.Targets.Targets)
            code.Line($"        new(global::SchemaGen.Dialect.{target.Dialect.Name}, {CSharpText.Literal(target.Dialect.DisplayVersion(target.Version))}"
                + (target.Edition is { } edition ? ", " + CSharpText.Literal(edition) : "") + "),");
        code.Line("    ],");
        code.Line($"    \"{MigrationWriter.Hash(string.Join("\n", catalog.Entries.Select(entry => entry.Checksum)))}\");");
        code.Close();
        code.CloseNamespace(space);
        return code.ToString();
    }
}
