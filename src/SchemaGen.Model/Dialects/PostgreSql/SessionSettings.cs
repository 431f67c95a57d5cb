using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Dialects.PostgreSql;

// Without the setting there is null; after the transaction that set it an empty text.
public sealed partial class PostgreSqlDialect
{
    /// <inheritdoc/>
    public override string SessionText(string name) => TextOfSession(name);

    internal static string TextOfSession(string name) => "nullif(current_setting('" + SessionValue.Prefix + name + "', true), '')";
}
