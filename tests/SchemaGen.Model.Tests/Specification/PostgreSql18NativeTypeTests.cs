using SchemaGen.Engines;
using SchemaGen.Model.Dialects.PostgreSql;

namespace SchemaGen.Model.Tests.Specification;

[Trait("Needs", "Engines")]
public sealed class PostgreSql18NativeTypeTests : PostgreSql15NativeTypeTests
{
    protected override SchemaTarget Target { get; } = new(new PostgreSqlDialect(), new ServerVersion(18));

    protected override Engine? Engine => Engine.PostgreSql18;

    protected override bool HasPostGis => false;
}
