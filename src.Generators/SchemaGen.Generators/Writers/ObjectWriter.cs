using SchemaGen.Model;

namespace SchemaGen.Generators.Writers;

/// <summary>Writes the migrations of what is no table.</summary>
internal static class ObjectWriter
{
    /// <summary>The namespace of the migrations.</summary>
    public static string NamespaceOf(GeneratorSettings settings) => settings.CatalogNamespace.Length == 0 ? "SchemaObjects" : settings.CatalogNamespace + ".SchemaObjects";

    /// <summary>The file, or <see langword="null"/> where there are none.</summary>
    public static string? Write(EquatableArray<ObjectMigration> migrations, GeneratorSettings settings)
    {
        if (migrations.IsEmpty) return null;
        var code = new CodeWriter();
        code.OpenNamespace(NamespaceOf(settings));
        var isFirst = true;
        foreach (var migration in migrations)
        {
            if (!isFirst) code.Line();
            isFirst = false;
            code.Summary($"Runs {CSharpText.Comment(migration.What)}.");
            code.Mark();
            code.Open($"internal sealed class {CSharpText.Identifier(migration.Name)} : global::SchemaGen.Migrations.GeneratedMigration");
            code.Summary("The migration, with the checksum of what it runs.");
            code.Line($"public {CSharpText.Identifier(migration.Name)}()");
            var requires = string.Concat(migration.Requires.Select(required => ", " + CSharpText.Literal(required)));
            code.Line($"    : base({CSharpText.Literal(migration.Id)}, {CSharpText.Literal(migration.Name)}, \"{migration.Checksum}\"{requires})");
            code.Line("{");
            code.Line("}");
            code.Line();
            code.Line("/// <inheritdoc/>");
            StoredText.Write(code, "protected override string Statements", migration.Statements, isUtf8: true);
            code.Close();
        }

        code.CloseNamespace(NamespaceOf(settings));
        return code.ToString();
    }
}
