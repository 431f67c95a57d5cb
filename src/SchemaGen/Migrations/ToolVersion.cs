namespace SchemaGen.Migrations;

/// <summary>What the history table says about who applied a migration.</summary>
internal static class ToolVersion
{
    /// <summary>
    /// This package's version: a constant, since asking the assembly for it would cost reflection. A test compares the two.
    /// </summary>
    public const string Value = "0.1.0";
}
