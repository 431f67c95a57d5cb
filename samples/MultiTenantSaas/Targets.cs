using SchemaGen;

// Production, and what runs on a laptop without a server.
[assembly: SchemaTarget(Dialect.PostgreSql, Version = "15")]
[assembly: SchemaTarget(Dialect.Sqlite, Version = "3.35")]
