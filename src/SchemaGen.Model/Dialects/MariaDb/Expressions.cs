using SchemaGen.Model.Dialects.MySql;

namespace SchemaGen.Model.Dialects.MariaDb;

/// <summary>Portable expressions as MariaDB has them: in these it is like MySQL.</summary>
public sealed class MariaDbExpressionWriter(Func<string, string> quoteColumn) : MySqlExpressionWriter(quoteColumn);
