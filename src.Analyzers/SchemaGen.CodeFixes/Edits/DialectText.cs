using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Sets of databases in C# code.</summary>
internal static class DialectText
{
    /// <summary>The set: <c>Dialect.Sqlite | Dialect.Oracle</c>.</summary>
    public static string Of(DialectSet set, string enumName) =>
        string.Join(" | ", SqlDialect.In(set).Select(dialect => enumName + "." + dialect.Name));
}
