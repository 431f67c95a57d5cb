namespace SchemaGen.Analyzers;

/// <summary>Where the pages about the rules are.</summary>
public static class HelpLinks
{
    /// <summary>The address of a rule's page.</summary>
    public static string Of(string rule) => "https://github.com/schemagen/schemagen/blob/main/docs/rules/" + rule + ".md";
}
