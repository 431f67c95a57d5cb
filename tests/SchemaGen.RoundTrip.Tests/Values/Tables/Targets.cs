using SchemaGen;

// The oldest of each that the tables of this folder are for; SQL Server, MySQL and Oracle are judged as later ones too.
[assembly: SchemaTarget(Dialect.PostgreSql, Version = "15")]
[assembly: SchemaTarget(Dialect.MySql, Version = "8.4")]
[assembly: SchemaTarget(Dialect.MariaDb, Version = "10.11")]
[assembly: SchemaTarget(Dialect.Sqlite, Version = "3.35")]
[assembly: SchemaTarget(Dialect.SqlServer, Version = "2016")]
[assembly: SchemaTarget(Dialect.Oracle, Version = "19c", Edition = "Enterprise")]
