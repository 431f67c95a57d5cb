using SchemaGen.CSharp.Linking;

namespace SchemaGen.Generators.Writers;

/// <summary>
/// Writes a table's file: its constants, and the properties of its class. They are one file, since the compiler's driver keeps account of each
/// at every keystroke.
/// </summary>
internal static class TableWriter
{
    /// <summary>The file, or <see langword="null"/> where there is nothing to write.</summary>
    public static string? Write(LinkedTable table, GeneratorSettings settings, PropertySettings properties)
    {
        var hasConstants = settings.CanWrite && table.Names.Constants is not null;
        var hasProperties = PropertiesWriter.HasAny(table.Model);
        if (!hasConstants && !hasProperties) return null;
        var code = new CodeWriter();
        if (hasConstants) ConstantsWriter.Write(code, table, settings);
        if (hasConstants && hasProperties) code.Line();
        if (hasProperties) PropertiesWriter.Write(code, table.Model, properties.AreRequired);
        return code.ToString();
    }
}
