using Microsoft.CodeAnalysis;

namespace SchemaGen.CSharp.Reading;

/// <summary>Reads how a project wants its generated code.</summary>
public static class OptionsReader
{
    /// <summary>Whether generated properties are <c>required</c> where a row cannot do without the value.</summary>
    public static bool RequiresProperties(Compilation compilation)
    {
        foreach (var attribute in DeclarationReader.For(compilation).ReadAttributes(compilation.Assembly))
            if (attribute.Class.MetadataName == WellKnown.SchemaOptions)
                return attribute.Flag("RequiredProperties") == true;
        return false;
    }
}
