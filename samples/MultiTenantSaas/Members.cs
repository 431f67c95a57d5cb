using System.Data.Common;
using Dapper;
using SchemaGen.Encryption;
using Columns = MultiTenantSaas.MemberTable.Columns;

namespace MultiTenantSaas;

/// <summary>A person goes in encrypted, is found by the email address, and comes back in plain text.</summary>
internal static class Members
{
    // For show only. Real keys come from a vault, through an IColumnKeyRing of your own, and never stand in code.
    private static readonly ColumnKeyRing _keys = new(
        new ColumnKey("pii_key", 1, Enumerable.Repeat((byte)1, ColumnKey.KeyLength).ToArray()),
        new ColumnKey("ssn_key", 1, Enumerable.Repeat((byte)2, ColumnKey.KeyLength).ToArray()));

    public static async Task RunAsync(DbConnection connection)
    {
        var id = Guid.NewGuid();
        var email = $"ingrid.{id:N}@example.com";
        await connection.ExecuteAsync(
            $"""
             INSERT INTO {MemberTable.Name}
                 ({Columns.Id}, {Columns.UserId}, {Columns.FirstName}, {Columns.LastName}, {Columns.Email}, {Columns.EmailSearch}, {Columns.Locale}, {Columns.Timezone}, {Columns.SocialSecurityNumber})
             VALUES (@id, @user, @first, @last, @email, @search, 'nb', 'Europe/Oslo', @number)
             """,
            new
            {
                id,
                user = Guid.NewGuid(),
                first = MemberTable.EncryptFirstName(_keys, "Ingrid", id),
                last = MemberTable.EncryptLastName(_keys, "Dahl", id),
                email = MemberTable.EncryptEmail(_keys, email, id),
                search = MemberTable.SearchEmail(_keys, email),
                number = MemberTable.EncryptSocialSecurityNumber(_keys, "123-45-6789", id),
            });
        var stored = await connection.QuerySingleAsync<byte[]>($"SELECT {Columns.FirstName} FROM {MemberTable.Name} WHERE {Columns.EmailSearch} = @search", new { search = MemberTable.SearchEmail(_keys, email) });
        Console.WriteLine($"Stored: {Convert.ToHexString(stored)[..24]}…, read: {MemberTable.DecryptFirstName(_keys, stored, id)}");
    }
}
