using SchemaGen;

// The databases that the shop ships to. Both projects compile this file, so that their catalogs can be combined.
[assembly: SchemaTarget(Dialect.PostgreSql, Version = "15")]
[assembly: SchemaTarget(Dialect.MySql, Version = "8.4")]
[assembly: SchemaTarget(Dialect.MariaDb, Version = "10.11")]
[assembly: SchemaTarget(Dialect.Sqlite, Version = "3.35")]
[assembly: SchemaTarget(Dialect.SqlServer, Version = "2022")]
// Without an edition the smallest counts, which has neither partitions nor column encryption on Oracle.
[assembly: SchemaTarget(Dialect.Oracle, Version = "19c", Edition = "Enterprise")]
