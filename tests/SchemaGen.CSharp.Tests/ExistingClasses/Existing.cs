using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore.Migrations;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Tests.ExistingClasses;

/// <summary>Reads classes that carry the real attributes of DataAnnotations and EF Core.</summary>
internal static class Existing
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using Microsoft.EntityFrameworkCore;
        global using Microsoft.EntityFrameworkCore.Migrations;
        global using SchemaGen;
        global using SchemaGen.Templates;
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(MigrationBuilder).Assembly.Location)
            .Append(typeof(SchemaTableAttribute).Assembly.Location)
            .Distinct(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What the source declares; it has to compile.</summary>
    public static SchemaReader Read(string source, NullableContextOptions nullable = NullableContextOptions.Enable)
    {
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(source)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return SchemaReader.Read(compilation, CancellationToken.None);
    }

    /// <summary>A table of these members, which must leave nothing to be said.</summary>
    public static Table Table(string members, string attributes = "", NullableContextOptions nullable = NullableContextOptions.Enable)
    {
        var schema = Read(Class(members, attributes), nullable);
        Assert.Empty(Said(schema));
        return schema.Tables.Single(table => table.Model.Class.Name == "Item").Table;
    }

    /// <summary>The column of a property that is declared so.</summary>
    public static Column Column(string property) => Table(property).Columns.Single(column => column.Member != "Id");

    /// <summary>What is said about the class of these members, but for what databases lack.</summary>
    public static IReadOnlyList<Finding> Said(string members, string attributes = "") => Said(Read(Class(members, attributes)));

    private static IReadOnlyList<Finding> Said(SchemaReader schema) => [.. schema.Findings.Where(finding => finding.Rule.StartsWith("SG1", StringComparison.Ordinal))];

    private static string Class(string members, string attributes) =>
        $$"""
        #pragma warning disable CS0169, CS8618
        [SchemaTable] public partial class Brand { public Guid Id { get; set; } }
        public partial class Plain { public int Id { get; set; } }
        [SchemaTable] {{attributes}}
        public partial class Item
        {
            {{(members.Contains(" Id ") || attributes.Contains("Keyless") || members.Contains("[Key") ? "" : "public long Id { get; set; }")}}
            {{members}}
        }
        """;
}
