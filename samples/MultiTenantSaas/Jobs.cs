using System.Data.Common;
using Dapper;
using Columns = MultiTenantSaas.JobTable.Columns;

namespace MultiTenantSaas;

/// <summary>A queue in a table: the next open job by its priority.</summary>
internal static class Jobs
{
    public static async Task RunAsync(DbConnection connection)
    {
        await connection.ExecuteAsync(
            $"INSERT INTO {JobTable.Name} ({Columns.Id}, {Columns.Payload}, {Columns.Priority}, {Columns.AvailableAt}) VALUES (@id, @payload, 5, @now)",
            new { id = Guid.NewGuid(), payload = "{\"mail\": \"welcome\"}", now = DateTimeOffset.UtcNow });
        var next = await connection.QueryFirstAsync<string>(
            $"SELECT {Columns.Payload} FROM {JobTable.Name} WHERE {Columns.CompletedAt} IS NULL AND {Columns.FailedAt} IS NULL ORDER BY {Columns.Priority} DESC, {Columns.AvailableAt} LIMIT 1");
        Console.WriteLine($"Next job: {next}");
    }
}
