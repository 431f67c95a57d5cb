using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SchemaGen;
using SchemaGen.Encryption;
using SchemaGen.Migrations;

[assembly: SchemaTarget(Dialect.Sqlite)]
[assembly: SchemaTarget(Dialect.PostgreSql)]

// On PostgreSQL where a connection string is given.
using DbConnection connection = args is [var server] ? new NpgsqlConnection(server) : new SqliteConnection("Data Source=aot.db");
connection.Open();
var migrator = new Migrator(
    connection, args.Length > 0 ? Dialect.PostgreSql : Dialect.Sqlite, Aot.SchemaCatalog.Instance, new MigratorOptions { AllowDataLoss = ["create_customers"] });
foreach (var migration in (await migrator.MigrateAsync()).Applied)
    Console.WriteLine("applied " + migration.Id);

var keys = new ColumnKeyRing(new ColumnKey("pii_key", 1, new byte[32]));
var id = Guid.NewGuid();
using var insert = connection.CreateCommand();
insert.CommandText = $"INSERT INTO {Aot.CustomerTable.Name} ({Aot.CustomerTable.Columns.Id}, {Aot.CustomerTable.Columns.Phone}) VALUES (@id, @phone)";
Add("@id", id);
Add("@phone", Aot.CustomerTable.EncryptPhone(keys, "+4712345678", id));
insert.ExecuteNonQuery();

void Add(string name, object value)
{
    var parameter = insert.CreateParameter();
    parameter.ParameterName = name;
    parameter.Value = value;
    insert.Parameters.Add(parameter);
}

using var select = connection.CreateCommand();
select.CommandText = $"SELECT {Aot.CustomerTable.Columns.Phone} FROM {Aot.CustomerTable.Name}";
Console.WriteLine("read " + Aot.CustomerTable.DecryptPhone(keys, (byte[])select.ExecuteScalar()!, id));
Console.WriteLine("pending " + (await migrator.GetStatusAsync()).Count(status => !status.IsApplied));
Console.WriteLine("rolled back " + (await migrator.RollbackAsync(2)).RolledBack.Count);

namespace Aot
{
    [SchemaTable]
    public partial class Customer
    {
        public Guid Id { get; set; }

        [EncryptedColumn("pii_key")]
        public string? Phone { get; set; }
    }

    [EcommerceProduct]
    public partial class Product;
}
