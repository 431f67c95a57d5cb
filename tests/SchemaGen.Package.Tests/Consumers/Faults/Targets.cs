using SchemaGen;

[assembly: SchemaTarget(Dialect.PostgreSql)]
[assembly: SchemaTarget(Dialect.Sqlite)]
[assembly: SchemaTarget(Dialect.PostgreSql)] // SG1010
