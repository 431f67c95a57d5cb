using SchemaGen.Engines;
using SchemaGen.Model.Dialects.PostgreSql;

namespace SchemaGen.Model.Tests.Specification;

[Trait("Needs", "Engines")]
public sealed class PostgreSql18ExpressionTests : PostgreSql15ExpressionTests
{
    protected override SchemaTarget Target { get; } = new(new PostgreSqlDialect(), new ServerVersion(18));

    protected override Engine? Engine => Engine.PostgreSql18;
}
