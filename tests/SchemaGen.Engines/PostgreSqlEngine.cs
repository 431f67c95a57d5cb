using System.Data.Common;
using Npgsql;

namespace SchemaGen.Engines;

internal sealed class PostgreSqlEngine(string name, string variable) : ServerEngine(name, Dialect.PostgreSql, variable)
{
    internal override DbConnection CreateConnection(string connectionString) => new NpgsqlConnection(connectionString);

    private protected override string WithDatabase(string connectionString, string database) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Database = database, IncludeErrorDetail = true }.ConnectionString;

    private protected override string CreateStatement(string database) => $"CREATE DATABASE {database}";

    private protected override string DropStatement(string database) => $"DROP DATABASE {database} WITH (FORCE)";

    private protected override void ClearPool(DbConnection connection) => NpgsqlConnection.ClearPool((NpgsqlConnection)connection);
}
