using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Model.Naming;

namespace SchemaGen.Tool.Templates;

/// <summary>The names of a class and its table, from what was typed.</summary>
/// <param name="Class">The class.</param>
/// <param name="Table">The table where it is not the one that the class's name gives; else null.</param>
internal sealed partial record ClassNames(string Class, string? Table)
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event",
        "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct",
        "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>
    /// The names. <c>Product</c> is a class. <c>products</c> and <c>audit_log</c> are tables: their classes are <c>Product</c> and <c>AuditLog</c>, and
    /// the table keeps its name.
    /// </summary>
    /// <param name="typed">A class's name, or a table's in lower case.</param>
    /// <param name="table">The table's name where it was given besides.</param>
    /// <param name="template">The template, after none of whose columns the class may be called; null for none.</param>
    public static ClassNames Of(string typed, string? table, TemplateInfo? template)
    {
        var members = template?.Columns.Select(column => PascalCase.Of(column.Name)).ToHashSet(StringComparer.Ordinal) ?? [];
        if (TableName().IsMatch(typed))
        {
            var name = PascalCase.Of(Singular(typed));
            if (members.Contains(name))
                name += "Row";

            return Checked(name, table ?? (Plural.Of(SnakeCase.Of(name)) == typed ? null : typed), typed);
        }

        return members.Contains(typed)
            ? throw new ToolException(ExitCode.Usage, $"'{typed}' is what a column of {template!.Slug} is called; give the class another name, such as {typed}Row, or the table's.")
            : Checked(typed, table, typed);
    }

    // The singular whose plural it is; itself where it is none.
    private static string Singular(string table)
    {
        string[] candidates = table.EndsWith("ies", StringComparison.Ordinal) ? [table[..^3] + "y", table[..^1]]
            : table.EndsWith("es", StringComparison.Ordinal) ? [table[..^1], table[..^2], table[..^2] + "is"]
            : table.EndsWith('s') ? [table[..^1]]
            : table.EndsWith("people", StringComparison.Ordinal) ? [table[..^"people".Length] + "person"]
            : table.EndsWith("children", StringComparison.Ordinal) ? [table[..^"ren".Length]]
            : [];
        return candidates.FirstOrDefault(candidate => candidate.Length > 0 && Plural.Of(candidate) == table) ?? table;
    }

    private static ClassNames Checked(string name, string? table, string typed)
    {
        if (!ClassName().IsMatch(name) || Reserved.Contains(name))
            throw new ToolException(ExitCode.Usage, $"'{typed}' is no name of a class; give one such as Product, or a table's such as products.");

        if (table is not null && (string.IsNullOrWhiteSpace(table) || table.Any(char.IsControl)))
            throw new ToolException(ExitCode.Usage, "The table's name is empty or has characters that cannot be seen; give one such as product_catalog.");

        return new ClassNames(name, table);
    }

    [GeneratedRegex(@"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex TableName();

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]*$")]
    private static partial Regex ClassName();
}

/// <summary>The file of a class with a template.</summary>
internal static class ClassText
{
    /// <summary>The file's text.</summary>
    /// <param name="names">The names.</param>
    /// <param name="space">The namespace; empty for none.</param>
    /// <param name="template">The template; null for the empty one, whose class gets a key.</param>
    /// <param name="switches">The switches that are set.</param>
    public static string Of(ClassNames names, string space, TemplateInfo? template, IReadOnlyList<string> switches)
    {
        var text = new StringBuilder("using SchemaGen;\n");
        if (template is { Namespace: not ("SchemaGen" or "") } && template.Namespace != space)
            text.Append("using ").Append(template.Namespace).Append(";\n");

        text.Append('\n');
        if (space.Length > 0)
            text.Append("namespace ").Append(space).Append(";\n\n");

        var arguments = switches.Select(name => name + " = true").ToList();
        if (names.Table is { } table)
            arguments.Insert(0, "Table = \"" + table.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"");

        var summary = template?.Summary is { Length: > 0 } known ? known : $"A row of the table {names.Table ?? Plural.Of(SnakeCase.Of(names.Class))}.";
        text.Append("/// <summary>").Append(summary.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)).Append("</summary>\n");
        text.Append('[').Append(template?.Name ?? "SchemaTable").Append(arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})").Append("]\n");
        text.Append("public partial class ").Append(names.Class);
        text.Append(template is null ? "\n{\n    /// <summary>The row's identifier.</summary>\n    public long Id { get; set; }\n}\n" : ";\n");
        return text.ToString();
    }
}
