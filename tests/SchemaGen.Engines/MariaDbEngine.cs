using System.Data.Common;
using MySqlConnector;

namespace SchemaGen.Engines;

internal sealed class MariaDbEngine(string name, string variable) : ServerEngine(name, Dialect.MariaDb, variable)
{
    internal override DbConnection CreateConnection(string connectionString) => new MySqlConnection(connectionString);

    private protected override string WithDatabase(string connectionString, string database) =>
        new MySqlConnectionStringBuilder(connectionString) { Database = database }.ConnectionString;

    private protected override string CreateStatement(string database) => $"CREATE DATABASE {database}";

    private protected override string DropStatement(string database) => $"DROP DATABASE {database}";

    private protected override void ClearPool(DbConnection connection) => MySqlConnection.ClearPool((MySqlConnection)connection);
}
