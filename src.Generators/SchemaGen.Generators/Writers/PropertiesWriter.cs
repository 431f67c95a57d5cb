using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;

namespace SchemaGen.Generators.Writers;

/// <summary>What the properties file of a table class is written from.</summary>
public sealed record PropertiesModel(TableClass Class, EquatableArray<GeneratedProperty> Properties, string File);

/// <summary>Writes the properties that templates and groups add to a table class.</summary>
internal static class PropertiesWriter
{
    /// <summary>The file, or <see langword="null"/> where there is nothing to add or nowhere to.</summary>
    public static string? Write(PropertiesModel model)
    {
        if (model.Properties.IsEmpty || !model.Class.IsPartial) return null;
        var code = new CodeWriter();
        code.OpenNamespace(model.Class.Namespace);
        foreach (var container in model.Class.Containers) code.Open("partial " + KeywordOf(container.Keyword) + " " + CSharpText.Identifier(container.Name));
        if (model.Class.NeedsLayout) code.Line("[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Auto)]");
        code.Open("partial " + KeywordOf(model.Class.Keyword) + " " + CSharpText.Identifier(model.Class.Name));
        var isFirst = true;
        foreach (var property in model.Properties)
        {
            if (!isFirst) code.Line();
            isFirst = false;
            code.Summary("The column <c>" + CSharpText.Comment(property.Column) + "</c>.");
            code.Mark();
            code.Line("public " + property.Type + " " + CSharpText.Identifier(property.Name)
                + (model.Class.IsReadOnly ? " { get; init; }" : " { get; set; }")
                + (property.Initializer is { } initializer ? " = " + initializer + ";" : ""));
        }

        code.Close();
        foreach (var _ in model.Class.Containers) code.Close();
        code.CloseNamespace(model.Class.Namespace);
        return code.ToString();
    }

    private static string KeywordOf(TypeKeyword keyword) => keyword switch
    {
        TypeKeyword.Record => "record",
        TypeKeyword.Struct => "struct",
        TypeKeyword.RecordStruct => "record struct",
        TypeKeyword.Interface => "interface",
        _ => "class",
    };
}
