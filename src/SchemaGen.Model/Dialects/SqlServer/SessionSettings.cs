namespace SchemaGen.Model.Dialects.SqlServer;

// What the session keeps is of no type until it is cast.
public sealed partial class SqlServerDialect
{
    /// <inheritdoc/>
    public override string SessionText(string name) => "CAST(" + OfSession(name) + " AS nvarchar(4000))";

    internal static string OfSession(string name) => "SESSION_CONTEXT(N'" + name + "')";
}
