using SchemaGen.Model.Dialects;
using SchemaGen.Model.Dialects.MariaDb;
using SchemaGen.Model.Dialects.MySql;
using SchemaGen.Model.Dialects.Oracle;
using SchemaGen.Model.Dialects.PostgreSql;
using SchemaGen.Model.Dialects.Sqlite;
using SchemaGen.Model.Dialects.SqlServer;
using SchemaGen.Model.Expressions;

namespace SchemaGen.Model.Tests.Expressions;

/// <summary>A table to write expressions over, and a writer a dialect.</summary>
internal static class Sample
{
    private static readonly Dictionary<string, ExpressionType> _columns = new()
    {
        ["id"] = ExpressionType.Number,
        ["name"] = ExpressionType.Text,
        ["note"] = ExpressionType.Text,
        ["price"] = ExpressionType.Number,
        ["stock"] = ExpressionType.Number,
        ["active"] = ExpressionType.Boolean,
        ["born"] = ExpressionType.Date,
        ["seen"] = ExpressionType.Instant,
        ["opened"] = ExpressionType.Timestamp,
        ["owner"] = ExpressionType.Uuid,
        ["document"] = ExpressionType.Json,
        ["odd"] = ExpressionType.Unknown,
    };

    public static BoundExpression Bind(string text, ExpressionUse use = ExpressionUse.Condition) =>
        ExpressionBinder.Bind(ExpressionParser.Parse(text), Resolve, _columns.Keys, use);

    /// <summary>By column name, or by property name: the same in Pascal case.</summary>
    private static BoundColumn? Resolve(string name)
    {
        string column = char.IsUpper(name[0]) ? name.ToLowerInvariant() : name;
        return _columns.TryGetValue(column, out ExpressionType type) ? new(column, type) : null;
    }

    public static string Write(Dialect dialect, string text, ExpressionUse use = ExpressionUse.Condition)
    {
        BoundExpression bound = Bind(text, use);
        Assert.Empty(bound.Errors);
        return use is ExpressionUse.Condition or ExpressionUse.Policy
            ? WriterOf(dialect).WriteCondition(bound.Expression!)
            : WriterOf(dialect).WriteValue(bound.Expression!);
    }

    public static ExpressionWriter WriterOf(Dialect dialect)
    {
        static string Plain(string name) => name;
        return dialect switch
        {
            Dialect.PostgreSql => new PostgreSqlExpressionWriter(Plain),
            Dialect.MySql => new MySqlExpressionWriter(Plain, "utf8mb4_0900_bin"),
            Dialect.MariaDb => new MariaDbExpressionWriter(Plain, "utf8mb4_nopad_bin"),
            Dialect.Sqlite => new SqliteExpressionWriter(Plain),
            Dialect.SqlServer => new SqlServerExpressionWriter(Plain),
            _ => new OracleExpressionWriter(Plain),
        };
    }
}
