using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Declarations;

namespace SchemaGen.Generators.Writers;

/// <summary>Writes the properties that templates and groups add to a table class.</summary>
internal static class PropertiesWriter
{
    /// <summary>Whether there is something to add and somewhere to.</summary>
    public static bool HasAny(TableModel model) => !model.Properties.IsEmpty && model.Class.IsPartial;

    /// <summary>The part of the class with them.</summary>
    public static void Write(CodeWriter code, TableModel model, bool areRequired)
    {
        var type = model.Class;
        code.OpenNamespace(type.Namespace);
        foreach (var container in type.Containers) code.Open("partial " + KeywordOf(container.Keyword) + " " + CSharpText.Identifier(container.Name));
        if (type.NeedsLayout) code.Line("[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Auto)]");
        code.Open("partial " + KeywordOf(type.Keyword) + " " + CSharpText.Identifier(type.Name));
        var isFirst = true;
        foreach (var property in model.Properties)
        {
            if (!isFirst) code.Line();
            isFirst = false;
            var column = "The column <c>" + CSharpText.Comment(property.Column) + "</c>.";
            if (property.Documentation is { } documented) code.Inherit(documented, column);
            else code.Summary(column);
            code.Mark();
            var isRequired = areRequired && property.IsNeeded;
            code.Line("public " + (property.Hides ? "new " : "") + (isRequired ? "required " : "") + property.Type + " " + CSharpText.Identifier(property.Name)
                + (type.IsReadOnly ? " { get; init; }" : " { get; set; }")
                + (property.Initializer is { } initializer && !isRequired ? " = " + initializer + ";" : ""));
        }

        code.Close();
        foreach (var _ in type.Containers) code.Close();
        code.CloseNamespace(type.Namespace);
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
