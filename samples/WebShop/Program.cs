using System.Data.Common;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Npgsql;
using SchemaGen;
using SchemaGen.Encryption;
using WebShop;

// On SQLite where nothing is configured, on PostgreSQL with ConnectionStrings:PostgreSql.
var builder = WebApplication.CreateBuilder(args);
var postgreSql = builder.Configuration.GetConnectionString("PostgreSql");
var sqlite = builder.Configuration.GetConnectionString("Sqlite") ?? "Data Source=webshop.db";
builder.Services.AddScoped<DbConnection>(_ => postgreSql is null ? new SqliteConnection(sqlite) : new NpgsqlConnection(postgreSql));
builder.Services.AddSchemaGen(
    WebShop.SchemaCatalog.Instance,
    postgreSql is null ? Dialect.Sqlite : Dialect.PostgreSql,
    _ => postgreSql is null ? new SqliteConnection(sqlite) : new NpgsqlConnection(postgreSql),
    options => options.MaintenanceInterval = TimeSpan.FromHours(24));
builder.Services.AddColumnKeyRing(builder.Configuration.GetSection("SchemaGen"));
builder.Services.AddHealthChecks().AddSchemaGen();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/customers", Customers.AddAsync);
app.MapGet("/customers/{id:guid}", Customers.FindAsync);
await app.RunAsync();

namespace WebShop
{
    public sealed record NewCustomer(string Name, string? Phone);

    public static class Customers
    {
        public static async Task<Created> AddAsync(NewCustomer customer, DbConnection connection, IColumnKeyRing keys)
        {
            var id = Guid.NewGuid();
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText =
                $"INSERT INTO {CustomerTable.Name} ({CustomerTable.Columns.Id}, {CustomerTable.Columns.Name}, {CustomerTable.Columns.Phone}) VALUES (@id, @name, @phone)";
            Add(command, "@id", id);
            Add(command, "@name", customer.Name);
            Add(command, "@phone", customer.Phone is null ? DBNull.Value : CustomerTable.EncryptPhone(keys, customer.Phone, id));
            await command.ExecuteNonQueryAsync();
            return TypedResults.Created($"/customers/{id}");
        }

        public static async Task<Results<Ok<NewCustomer>, NotFound>> FindAsync(Guid id, DbConnection connection, IColumnKeyRing keys)
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT {CustomerTable.Columns.Name}, {CustomerTable.Columns.Phone} FROM {CustomerTable.Name} WHERE {CustomerTable.Columns.Id} = @id";
            Add(command, "@id", id);
            await using var reader = await command.ExecuteReaderAsync();
            return await reader.ReadAsync()
                ? TypedResults.Ok(new NewCustomer(reader.GetString(0), reader.IsDBNull(1) ? null : CustomerTable.DecryptPhone(keys, (byte[])reader.GetValue(1), id)))
                : TypedResults.NotFound();
        }

        private static void Add(DbCommand command, string name, object value)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
    }
}
