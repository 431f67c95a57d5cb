using SchemaGen;

[assembly: SchemaTarget(Dialect.PostgreSql)]
[assembly: SchemaTarget(Dialect.Sqlite)]
