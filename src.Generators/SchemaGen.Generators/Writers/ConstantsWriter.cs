using SchemaGen.CSharp.Linking;
using SchemaGen.Model;

namespace SchemaGen.Generators.Writers;

/// <summary>Writes the class of a table's constants: its name, its columns' names, its DDL, and what encrypts its columns.</summary>
internal static class ConstantsWriter
{
    // What every class has already, so that a constant of that name hides it and has to say so.
    private static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "Equals", "ReferenceEquals", "ToString", "GetHashCode", "GetType", "MemberwiseClone", "Finalize",
    };

    /// <summary>Writes it, unless the user has a type of its name.</summary>
    public static void Write(CodeWriter code, LinkedTable table, GeneratorSettings settings)
    {
        if (table.Names.Constants is not { } name) return;
        var type = table.Model.Class;
        code.OpenNamespace(type.Namespace);
        code.Summary($"The table <c>{CSharpText.Comment(table.Table.Name.ToString())}</c> of <c>{CSharpText.Comment(type.MetadataName.Replace('+', '.'))}</c>: its names, and its DDL.");
        var migration = $"global::{CSharpText.Name(type.MigrationNamespace)}.{CSharpText.Identifier(table.Names.Migration)}";
        WriteScripts();
        code.Mark();
        code.Open((type.IsPublic ? "public" : "internal") + " static class " + CSharpText.Identifier(name));
        code.Summary("The table's name.");
        code.Line("public const string Name = " + CSharpText.Literal(table.Table.Name.Name) + ";");
        code.Line();
        code.Summary("The table's schema, or <see langword=\"null\"/> for the connection's own.");
        code.Line("public const string? Schema = " + CSharpText.Literal(table.Table.Name.Schema) + ";");
        code.Line();
        WriteColumns(code, table.Table);
        code.Line();
        code.Summary("The SQL that creates the table, in the form that each database's own client takes.");
        WriteScripts();
        code.Line($"public static global::{CSharpText.Name(settings.CatalogPath)}.{CatalogWriter.Ddl} Ddl => new(new {migration}());");
        EncryptionWriter.Write(code, table);
        code.Close();
        code.CloseNamespace(type.Namespace);

        // The migration has them; here they cost a line.
        void WriteScripts()
        {
            if (settings.Targets.AreDeclared) code.Line($"/// <inheritdoc cref=\"{migration}\" path=\"/remarks\"/>");
        }
    }

    private static void WriteColumns(CodeWriter code, Table table)
    {
        code.Summary("The names of the table's columns.");
        code.Open("public static class Columns");
        var isFirst = true;
        foreach (var column in table.Columns)
        {
            if (!isFirst) code.Line();
            isFirst = false;
            code.Summary(CSharpText.Comment($"The column {column.Name}: {column.Type.Canonical}{(column.IsNullable ? ", may be NULL" : "")}."));
            code.Line($"public {(Inherited.Contains(column.Member) ? "new " : "")}const string {ConstantName(column)} = {CSharpText.Literal(column.Name)};");
        }

        code.Close();
    }

    private static string ConstantName(Column column) => column.Member == "Columns" ? "ColumnsColumn" : CSharpText.Identifier(column.Member);
}
