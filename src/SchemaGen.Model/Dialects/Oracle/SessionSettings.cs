using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Dialects.Oracle;

// A context keeps texts, and is written by its own package only.
public sealed partial class OracleDialect
{
    /// <inheritdoc/>
    public override string SessionText(string name) => TextOfSession(name);

    internal static string TextOfSession(string name) =>
        "sys_context('" + SessionValue.OracleContext + "', '" + name.ToUpperInvariant() + "')";
}
