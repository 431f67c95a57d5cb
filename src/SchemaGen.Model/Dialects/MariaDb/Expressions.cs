using SchemaGen.Model.Dialects.MySqlFamily;

namespace SchemaGen.Model.Dialects.MariaDb;

/// <summary>Portable expressions as MariaDB has them.</summary>
public sealed class MariaDbExpressionWriter(Func<string, string> quoteColumn) : MySqlFamilyExpressionWriter(quoteColumn);
