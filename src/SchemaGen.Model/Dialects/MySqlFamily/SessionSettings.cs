namespace SchemaGen.Model.Dialects.MySqlFamily;

// A variable of the connection, which triggers and functions can read and views cannot. It stands in a comment that the server reads:
// drivers at their defaults take it for a parameter that nobody gave them.
public abstract partial class MySqlFamilyDialect
{
    /// <inheritdoc/>
    public override string SessionText(string name) => TextOfSession(name);

    internal static string TextOfSession(string name) => "/*! @" + name + " */";
}
