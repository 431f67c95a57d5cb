using System.Security.Cryptography;
using System.Text;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Statements;

namespace SchemaGen.Generators.Writers;

/// <summary>Writes the migration that creates a table.</summary>
internal static class MigrationWriter
{
    /// <summary>The file.</summary>
    public static string Write(LinkedTable table, GeneratorSettings settings)
    {
        var type = table.Model.Class;
        var name = CSharpText.Identifier(table.Names.Migration);
        var id = MigrationId.Of(table.Table.Name);
        var sql = settings.Targets.Targets.Select(target => (Target: target, Sql: SqlFor(table, target))).ToArray();

        var code = new CodeWriter();
        code.OpenNamespace(type.MigrationNamespace);
        code.Summary($"Creates the table <c>{CSharpText.Comment(table.Table.Name.ToString())}</c> of <c>{CSharpText.Comment(type.MetadataName.Replace('+', '.'))}</c>.");
        code.Mark();
        code.Open($"{(type.IsPublic ? "public" : "internal")} sealed partial class {name} : global::SchemaGen.Migrations.SchemaMigration");
        code.Summary("The migration, with the checksum of the table that it creates.");
        code.Line($"public {name}()");
        var requires = string.Concat(table.Requires.Select(required => ", " + CSharpText.Literal(required)));
        code.Line($"    : base({CSharpText.Literal(id)}, {CSharpText.Literal(table.Names.Migration)}, \"{Checksum(table.Table)}\"{requires})");
        code.Line("{");
        code.Line("}");
        code.Line();
        WriteSwitch(code, "Up", sql.Select(pair => (pair.Target, IsEmpty: pair.Sql.Up.IsEmpty)));
        code.Line();
        WriteSwitch(code, "Down", sql.Select(pair => (pair.Target, IsEmpty: pair.Sql.Down.IsEmpty)));
        foreach (var (target, statements) in sql)
        {
            WriteData(code, target.Dialect.Name + "Up", statements.Up);
            WriteData(code, target.Dialect.Name + "Down", statements.Down);
        }

        code.Close();
        code.CloseNamespace(type.MigrationNamespace);
        return code.ToString();
    }

    /// <summary>The SHA-256 of the table's canonical text, in lower-case hexadecimal digits.</summary>
    public static string Checksum(Table table) => Hash(CanonicalText.Of(table));

    /// <summary>The SHA-256 of a text, in lower-case hexadecimal digits.</summary>
    public static string Hash(string text)
    {
        using var sha = SHA256.Create();
        var digits = new StringBuilder(64);
        foreach (var value in sha.ComputeHash(Encoding.UTF8.GetBytes(text)))
            digits.Append(value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return digits.ToString();
    }

    private static MigrationSql SqlFor(LinkedTable table, SchemaTarget target) => table.Table.Dialects.HasFlag(target.Dialect.Flag)
        ? target.Dialect.Write(table.MigrationFor(target), target)
        : new MigrationSql([], []);

    private static void WriteSwitch(CodeWriter code, string direction, IEnumerable<(SchemaTarget Target, bool IsEmpty)> targets)
    {
        code.Line("/// <inheritdoc/>");
        code.Open($"public override global::System.Collections.Generic.IReadOnlyList<global::SchemaGen.Migrations.MigrationStatement> {direction}(global::SchemaGen.Dialect dialect) => dialect switch");
        foreach (var (target, isEmpty) in targets)
        {
            var dialect = target.Dialect.Name;
            var value = isEmpty ? "[]" : $"global::SchemaGen.Migrations.MigrationStatement.ReadAll({dialect}{direction})";
            code.Line($"global::SchemaGen.Dialect.{dialect} => {value},");
        }

        code.Line("_ => throw NotWrittenFor(dialect),");
        code.Close(";");
    }

    private static void WriteData(CodeWriter code, string name, EquatableArray<SqlStatement> statements)
    {
        if (statements.IsEmpty) return;
        code.Line();
        Utf8Data.Write(code, name, StatementBlock.Of(statements));
    }
}
