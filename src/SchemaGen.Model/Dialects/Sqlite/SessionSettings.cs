using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Dialects.Sqlite;

// The name of an attached database is all that a view or a trigger can read of a connection. The last one counts.
public sealed partial class SqliteDialect
{
    /// <inheritdoc/>
    public override string SessionText(string name) => TextOfSession(name);

    internal static string TextOfSession(string name)
    {
        var length = SessionValue.SqlitePrefix.Length;
        return $"(SELECT json_extract(substr(name, {(length + 1).Invariant()}), '$.{name}') FROM pragma_database_list "
            + $"WHERE substr(name, 1, {length.Invariant()}) = '{SessionValue.SqlitePrefix}' ORDER BY seq DESC LIMIT 1)";
    }
}
