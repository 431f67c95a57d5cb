using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.CSharp.Linking;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.Analyzers;

/// <summary>SG1014: the project's C# version is too old for the generated code. The first table by name says so for all.</summary>
internal static class LanguageVersionRule
{
    public static Finding? Check(Compilation compilation, SchemaReader reader)
    {
        if (compilation is not CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp12 and var version }) return null;
        var first = reader.Tables.Select(table => table.Model.Class.MetadataName).OrderBy(name => name, StringComparer.Ordinal).FirstOrDefault();
        return first is null
            ? null
            : new Finding(
                RuleIds.LanguageVersion,
                FindingSeverity.Error,
                new Place(first),
                $"The project is compiled as C# {version.ToDisplayString()}, and the generated code needs C# 12; set <LangVersion>12</LangVersion> or later in the project file");
    }
}
