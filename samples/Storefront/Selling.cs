using Microsoft.Data.Sqlite;
using SchemaGen.Encryption;
using Spectre.Console;
using Storefront.Catalog;
using Columns = Storefront.Catalog.ProductTable.Columns;

namespace Storefront;

/// <summary>Plain ADO.NET over the generated names: a column that is renamed breaks the build, not the shop.</summary>
internal static class Selling
{
    // For show only. A real key comes from a vault, through an IColumnKeyRing of your own, and never stands in code.
    private static readonly ColumnKeyRing _keys = new(new ColumnKey("pii_key", 1, new byte[ColumnKey.KeyLength]));

    public static async Task RunAsync(SqliteConnection connection)
    {
        if (await IsEmptyAsync(connection)) await InsertAsync(connection);
        await ShowAsync(connection);
    }

    private static async Task<bool> IsEmptyAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {ProductTable.Name}";
        return await command.ExecuteScalarAsync() is 0L;
    }

    private static async Task InsertAsync(SqliteConnection connection)
    {
        var brand = Guid.NewGuid();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"INSERT INTO {BrandTable.Name} ({BrandTable.Columns.Id}, {BrandTable.Columns.Name}, {BrandTable.Columns.CountryCode}) VALUES (@id, @name, 'NO')";
        command.Parameters.AddWithValue("@id", brand);
        command.Parameters.AddWithValue("@name", "Fjell & Fjord");
        await command.ExecuteNonQueryAsync();

        await InsertProductAsync(connection, brand, "Rain jacket", 149.90m, "ingrid@example.com");
        await InsertProductAsync(connection, brand, "Wool socks", 19.95m, "olav@example.com");
        await transaction.CommitAsync();
    }

    private static async Task InsertProductAsync(SqliteConnection connection, Guid brand, string name, decimal price, string contact)
    {
        var id = Guid.NewGuid();
        var slug = name.ToLowerInvariant().Replace(' ', '-');
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"""
             INSERT INTO {ProductTable.Name}
                 ({Columns.Id}, {Columns.BrandId}, {Columns.Name}, {Columns.Sku}, {Columns.Slug}, {Columns.Price}, {Columns.SupplierContact})
             VALUES (@id, @brand, @name, @sku, @slug, @price, @contact)
             """;
        command.Parameters.AddWithValue("@id", id);
        command.Parameters.AddWithValue("@brand", brand);
        command.Parameters.AddWithValue("@name", name);
        command.Parameters.AddWithValue("@sku", slug.ToUpperInvariant());
        command.Parameters.AddWithValue("@slug", slug);
        command.Parameters.AddWithValue("@price", price);

        // The row's id is part of the encryption: copied to another row, the value cannot be read.
        command.Parameters.AddWithValue("@contact", ProductTable.EncryptSupplierContact(_keys, contact, id));
        await command.ExecuteNonQueryAsync();
    }

    private static async Task ShowAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"""
             SELECT {Columns.Id}, {Columns.Sku}, {Columns.Price}, {Columns.Status}, {Columns.SupplierContact}
             FROM {ProductTable.Name}
             ORDER BY {Columns.Sku}
             """;
        var table = new Table { Border = Output.Border };
        table.AddColumn("SKU").AddColumn("Price").AddColumn("Status").AddColumn("Supplier, stored as").AddColumn("Supplier, decrypted");
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var stored = reader.GetFieldValue<byte[]>(4);
            table.AddRow(
                reader.GetString(1),
                FormattableString.Invariant($"{reader.GetDecimal(2):0.00}"),
                reader.GetString(3),
                $"{stored.Length} bytes",
                Markup.Escape(ProductTable.DecryptSupplierContact(_keys, stored, reader.GetGuid(0))));
        }

        AnsiConsole.Write(table);
    }
}
