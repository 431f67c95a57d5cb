using SchemaGen.Model.Dialects.MySqlFamily;

namespace SchemaGen.Model.Dialects.MySql;

/// <summary>Portable expressions as MySQL has them.</summary>
public sealed class MySqlExpressionWriter(Func<string, string> quoteColumn) : MySqlFamilyExpressionWriter(quoteColumn);
