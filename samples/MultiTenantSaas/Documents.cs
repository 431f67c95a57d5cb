using System.Data.Common;
using Dapper;
using SchemaGen;
using SchemaGen.Sessions;
using Columns = MultiTenantSaas.DocumentTable.Columns;

namespace MultiTenantSaas;

/// <summary>Two tenants on one connection: each sees its own documents, whatever the SQL says.</summary>
internal static class Documents
{
    public static async Task RunAsync(DbConnection connection, Dialect dialect)
    {
        // Where a view isolates, the application works with it and has no rights on the table.
        var documents = dialect == Dialect.Sqlite ? DocumentTable.Name + "_visible" : DocumentTable.Name;
        foreach (var name in new[] { "Aker", "Bryggen" })
        {
            var tenant = await TenantAsync(connection, name);
            await using (await SchemaSession.UseAsync(connection, tenant, reason: "the sample"))
            {
                await connection.ExecuteAsync(
                    $"INSERT INTO {documents} ({Columns.Id}, {Columns.TenantId}, {Columns.OrganizationId}, {Columns.Name}, {Columns.Body}) VALUES (@id, @tenant, @unit, @name, @body)",
                    new { id = Guid.NewGuid(), tenant, unit = Guid.NewGuid(), name = $"Plans of {name}", body = "Secret." });
                var seen = await connection.QueryAsync<string>($"SELECT DISTINCT {Columns.Name} FROM {documents}");
                Console.WriteLine($"{name} sees: {string.Join(", ", seen)}");
            }
        }

        Console.WriteLine($"Without a tenant there are {await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {documents}")} documents.");
    }

    private static async Task<Guid> TenantAsync(DbConnection connection, string name)
    {
        var known = await connection.QuerySingleOrDefaultAsync<object>($"SELECT {TenantTable.Columns.Id} AS Id FROM {TenantTable.Name} WHERE {TenantTable.Columns.Name} = @name", new { name });
        if (known is not null) return Guid.Parse(Convert.ToString(((IDictionary<string, object>)known).Values.Single(), System.Globalization.CultureInfo.InvariantCulture)!);
        var id = Guid.NewGuid();
        await connection.ExecuteAsync($"INSERT INTO {TenantTable.Name} ({TenantTable.Columns.Id}, {TenantTable.Columns.Name}) VALUES (@id, @name)", new { id, name });
        return id;
    }
}
