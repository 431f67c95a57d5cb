using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SchemaGen.Engines;

internal sealed class SqliteEngine() : Engine("SQLite", Dialect.Sqlite)
{
    public override Task<EngineDatabase> CreateDatabaseAsync()
    {
        // A folder of its own, so that the journals beside the file go with it.
        var folder = Path.Combine(Path.GetTempPath(), NewName());
        Directory.CreateDirectory(folder);
        var connectionString = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "test.db") }.ConnectionString;
        return Task.FromResult(new EngineDatabase(this, connectionString));
    }

    internal override DbConnection CreateConnection(string connectionString) => new SqliteConnection(connectionString);

    internal override Task DropAsync(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
        Directory.Delete(Path.GetDirectoryName(connection.DataSource)!, recursive: true);
        return Task.CompletedTask;
    }
}
