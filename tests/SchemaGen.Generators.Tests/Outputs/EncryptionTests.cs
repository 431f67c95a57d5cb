using System.Reflection;
using SchemaGen.Encryption;
using SchemaGen.Generators.Tests.Harness;

namespace SchemaGen.Generators.Tests.Outputs;

/// <summary>What is generated for encrypted columns: one value, a whole row, search, another version of the key.</summary>
public sealed class EncryptionTests
{
    private static readonly ColumnKeyRing Old = new(new ColumnKey("pii", 1, new byte[32]));

    private static readonly ColumnKeyRing New = new(new ColumnKey("pii", 1, new byte[32]), new ColumnKey("pii", 2, Enumerable.Repeat((byte)2, 32).ToArray()));

    private const string Customer =
        """
        namespace Shop;
        [SchemaTable]
        public partial class Customer
        {
            public Guid Id { get; set; }
            [EncryptedColumn("pii", Searchable = true), EmailColumn(Unique = true)] public string Email { get; set; } = "";
            [EncryptedColumn("pii", Mode = EncryptionMode.Application), StringColumn(5)] public string? Phone { get; set; }
            [EncryptedColumn("pii", Mode = EncryptionMode.Application)] public int? Age { get; set; }
            public string Other { get; set; } = "";
        }
        """;

    private static readonly Guid Row = Guid.NewGuid();

    [Fact]
    public void A_value_is_found_again_and_one_of_another_row_or_column_is_not_read()
    {
        using var project = LoadedProject.Of(Generated.From(Customer));
        var stored = (byte[])Call(project, "EncryptEmail", New, "ada@example.com", Row)!;
        Assert.Equal("ada@example.com", Decrypt(project, "DecryptEmail", stored, Row));
        Assert.Throws<TargetInvocationException>(() => Decrypt(project, "DecryptEmail", stored, Guid.NewGuid()));
        Assert.Throws<TargetInvocationException>(() => Decrypt(project, "DecryptPhone", stored, Row));
        Assert.Equal(Call(project, "SearchEmail", New, "ada@example.com"), Call(project, "SearchEmail", New, "ada@example.com"));
        Assert.Equal(Call(project, "SearchEmail", Old, "ada@example.com"), Call(project, "SearchEmail", New, "ada@example.com", 1));
    }

    [Theory]
    [InlineData("EncryptEmail", "no address")]
    [InlineData("EncryptEmail", "Ada@example.com")]
    [InlineData("EncryptPhone", "123456")]
    public void A_format_is_checked_before_it_is_ciphertext(string method, string value)
    {
        using var project = LoadedProject.Of(Generated.From(Customer));
        var error = Assert.Throws<TargetInvocationException>(() => Call(project, method, New, value, Row)).InnerException;
        Assert.DoesNotContain(value, Assert.IsType<ArgumentException>(error).Message);
    }

    [Fact]
    public void A_whole_row_is_one_call()
    {
        using var project = LoadedProject.Of(Generated.From(Customer));
        var row = Activator.CreateInstance(project.Assembly.GetType("Shop.Customer")!)!;
        foreach (var (name, value) in new (string, object)[] { ("Id", Row), ("Email", "ada@example.com"), ("Age", 36) }) row.GetType().GetProperty(name)!.SetValue(row, value);
        var stored = Call(project, "EncryptValues", New, row)!;
        Assert.Null(stored.GetType().GetProperty("Phone")!.GetValue(stored));
        Assert.Equal(Call(project, "SearchEmail", New, "ada@example.com"), stored.GetType().GetProperty("EmailSearch")!.GetValue(stored));
        var read = Call(project, "DecryptValues", New, stored, Row)!;
        Assert.Equal(["ada@example.com", null, 36], new[] { "Email", "Phone", "Age" }.Select(name => read.GetType().GetProperty(name)!.GetValue(read)));
        Assert.Equal("DecryptedValues", read.ToString());
    }

    [Fact]
    public void A_value_of_another_type_is_not_quoted()
    {
        using var project = LoadedProject.Of(Generated.From(Customer));
        var stored = ColumnCipher.Encrypt(New, "pii", "customers.age", ColumnCipher.RowKey(Row), "ada@example.com");
        var error = Assert.Throws<System.Security.Cryptography.CryptographicException>(() => project.Assembly.GetType("Shop.CustomerTable")!.GetMethod("DecryptAge")!.CreateDelegate<ReadingNumber>()(New, stored, Row));
        Assert.Equal("The decrypted value is no Int32; the property's type may have changed since it was encrypted.", error.Message);
        Assert.Null(error.InnerException);
    }

    [Fact]
    public void A_row_that_the_database_numbers_has_an_id_for_it() => Assert.Contains(
        "EncryptValues(global::SchemaGen.Encryption.IColumnKeyRing keys, global::T row, global::System.ReadOnlySpan<byte> encryptionRowId)",
        Generated.From("[SchemaTable] public partial class T { public long Id { get; set; } [EncryptedColumn(\"k\")] public string? A { get; set; } }")["T.Table.g.cs"]);

    private static object? Call(LoadedProject project, string method, params object[] arguments)
    {
        var found = project.Assembly.GetType("Shop.CustomerTable")!.GetMethods().Single(candidate => candidate.Name == method && candidate.GetParameters().Length == arguments.Length);
        return found.Invoke(null, arguments);
    }

    // A span cannot be boxed.
    private static object? Decrypt(LoadedProject project, string method, byte[] stored, Guid row)
    {
        var type = project.Assembly.GetType("Shop.CustomerTable")!;
        var read = type.GetMethod(method)!.CreateDelegate<Reading>();
        try
        {
            return read(New, stored, row);
        }
        catch (System.Security.Cryptography.CryptographicException error)
        {
            throw new TargetInvocationException(error);
        }
    }

    private delegate string Reading(IColumnKeyRing keys, ReadOnlySpan<byte> stored, Guid id);

    private delegate int ReadingNumber(IColumnKeyRing keys, ReadOnlySpan<byte> stored, Guid id);
}
