using SchemaGen;

[assembly: SchemaTarget(Dialect.PostgreSql)]
[assembly: SchemaTarget(Dialect.MySql)]
[assembly: SchemaTarget(Dialect.MariaDb)]
[assembly: SchemaTarget(Dialect.Sqlite)]
[assembly: SchemaTarget(Dialect.SqlServer)]
[assembly: SchemaTarget(Dialect.Oracle)]
