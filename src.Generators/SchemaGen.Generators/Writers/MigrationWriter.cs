using SchemaGen.CSharp.Linking;

namespace SchemaGen.Generators.Writers;

/// <summary>Writes the migration that creates a table.</summary>
internal static class MigrationWriter
{
    /// <summary>The file.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="isUtf8">Whether its statements are stored as UTF-8 data.</param>
    public static string Write(MigrationModel migration, bool isUtf8)
    {
        var type = migration.Class;
        var code = new CodeWriter();
        code.OpenNamespace(type.MigrationNamespace);
        code.Summary($"Creates the table <c>{CSharpText.Comment(migration.Table.ToString())}</c> of <c>{CSharpText.Comment(type.MetadataName.Replace('+', '.'))}</c>.");
        if (migration.AreTargetsDeclared) ScriptRemarks.Write(code, migration.Statements);
        code.Mark();
        code.Open($"{(type.IsPublic ? "public" : "internal")} sealed partial class {CSharpText.Identifier(migration.Names.Migration)} : global::SchemaGen.Migrations.GeneratedMigration");
        code.Summary("The migration, with the checksum of the table that it creates.");
        code.Line($"public {CSharpText.Identifier(migration.Names.Migration)}()");
        var requires = string.Concat(migration.Requires.Select(required => ", " + CSharpText.Literal(required)));
        code.Line($"    : base({CSharpText.Literal(MigrationId.Of(migration.Table))}, {CSharpText.Literal(migration.Names.Migration)}, \"{migration.Checksum}\"{requires})");
        code.Line("{");
        code.Line("}");
        code.Line();
        code.Line("/// <inheritdoc/>");
        StoredText.Write(code, "protected override string Statements", migration.Statements, isUtf8);
        code.Close();
        code.CloseNamespace(type.MigrationNamespace);
        return code.ToString();
    }
}
