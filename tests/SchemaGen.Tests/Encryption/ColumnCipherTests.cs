using System.Security.Cryptography;
using SchemaGen.Encryption;

namespace SchemaGen.Tests.Encryption;

public class ColumnCipherTests
{
    private const string Column = "products.supplier_contact";

    private static readonly Guid Row = new("01234567-89ab-cdef-0123-456789abcdef");
    private static readonly ColumnKeyRing Keys = new(Key("pii_key", 1, 1), Key("pii_key", 3, 3), Key("other", 1, 9));

    private static ColumnKey Key(string name, int version, byte fill) => new(name, version, Enumerable.Repeat(fill, 32).ToArray());

    private static byte[] Encrypt(string value) => ColumnCipher.Encrypt(Keys, "pii_key", Column, ColumnCipher.RowKey(Row), value);

    private static string Decrypt(byte[] stored, ColumnKeyRing? keys = null, string column = Column, Guid? row = null) =>
        ColumnCipher.DecryptText(keys ?? Keys, column, ColumnCipher.RowKey(row ?? Row), stored);

    [Theory]
    [InlineData("")]
    [InlineData("ada@example.com")]
    [InlineData("İstanbul \ud83d\ude80 \0 end")]
    public void What_was_encrypted_comes_back(string value) => Assert.Equal(value, Decrypt(Encrypt(value)));

    [Fact]
    public void Bytes_come_back()
    {
        byte[] value = [0, 255, 128];
        var stored = ColumnCipher.Encrypt(Keys, "pii_key", Column, ColumnCipher.RowKey("row"), value);

        Assert.Equal(value, ColumnCipher.DecryptBytes(Keys, Column, ColumnCipher.RowKey("row"), stored));
    }

    // Computed by another program (Python's cryptography package) from the format's description: stored values stay readable for good.
    [Fact]
    public void A_value_stored_long_ago_is_read()
    {
        var stored = Convert.FromHexString("01077069695f6b657900000003000102030405060708090a0b26d5170caa983c6341a903888486eaab861b1f46787b935e1a8f470d64ecba");

        Assert.Equal("ada@example.com", Decrypt(stored));
        Assert.Equal(3, ColumnCipher.KeyVersion(stored));
    }

    // Computed by another program (Python's hmac and the steps of RFC 5869), so that rows stay to be found for good.
    [Fact]
    public void A_search_value_stored_long_ago_is_found() => Assert.Equal(
        "01aa2ee68dba2987091feb4a6fcc7fb3c077cc711c9ac4c09ef066a439c8347e",
        Convert.ToHexString(ColumnCipher.Search(Keys, "pii_key", Column, "ada@example.com")).ToLowerInvariant());

    [Fact]
    public void A_search_value_belongs_to_its_value_column_and_version()
    {
        var search = ColumnCipher.Search(Keys, "pii_key", Column, "ada@example.com");
        Assert.Equal(search, ColumnCipher.Search(Keys, "pii_key", 3, Column, "ada@example.com"));
        Assert.NotEqual(search, ColumnCipher.Search(Keys, "pii_key", 1, Column, "ada@example.com"));
        Assert.NotEqual(search, ColumnCipher.Search(Keys, "pii_key", Column, "Ada@example.com"));
        Assert.NotEqual(search, ColumnCipher.Search(Keys, "pii_key", "products.other", "ada@example.com"));
        Assert.Throws<KeyNotFoundException>(() => ColumnCipher.Search(Keys, "none", Column, ""));
    }

    [Fact]
    public void To_rotate_encrypts_again_under_the_current_version()
    {
        var row = ColumnCipher.RowKey(Row);
        var old = ColumnCipher.Encrypt(new ColumnKeyRing(Key("pii_key", 1, 1)), "pii_key", Column, row, "value");
        var rotated = ColumnCipher.Reencrypt(Keys, Column, row, old);
        Assert.Equal((1, 3), (ColumnCipher.KeyVersion(old), ColumnCipher.KeyVersion(rotated)));
        Assert.Equal("value", Decrypt(rotated));
        Assert.Equal(rotated, ColumnCipher.Reencrypt(Keys, Column, row, rotated));
        Assert.Throws<CryptographicException>(() => ColumnCipher.Reencrypt(Keys, "products.other", row, old));
        Assert.Throws<CryptographicException>(() => ColumnCipher.Reencrypt(Keys, Column, ColumnCipher.RowKey(Guid.Empty), old));
    }

    [Theory]
    [InlineData("abc", 3, true)]
    [InlineData("ab\ud83d\ude80", 3, true)]
    [InlineData("abcd", 3, false)]
    public void A_value_is_no_longer_than_its_column(string value, int length, bool isRight)
    {
        var error = Record.Exception(() => ColumnFormat.WithinLength(value, Column, length));
        Assert.Equal(isRight, error is null);
        Assert.DoesNotContain(value, error?.Message ?? "");
    }

    [Theory]
    [InlineData("DE", true)]
    [InlineData("de", false)]
    [InlineData("DE\n", false)]
    public void A_value_has_the_format_of_its_column(string value, bool isRight) =>
        Assert.Equal(isRight, Record.Exception(() => ColumnFormat.Matching(value, Column, "(?s)^[A-Z]{2}\\z")) is null);

    [Fact]
    public void The_same_value_is_never_stored_the_same_twice() => Assert.NotEqual(Encrypt("value"), Encrypt("value"));

    [Theory]
    [InlineData("")]
    [InlineData("ada@example.com")]
    public void The_stored_length_is_known_beforehand(string value)
    {
        Assert.Equal(ColumnCipher.StoredLength("pii_key", value.Length), Encrypt(value).Length);
        Assert.Equal(1 + 1 + "pii_key".Length + 4 + 12 + value.Length + 16, Encrypt(value).Length);
    }

    [Fact]
    public void A_change_of_any_byte_is_noticed()
    {
        var stored = Encrypt("secret-value");
        for (var i = 0; i < stored.Length; i++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var changed = (byte[])stored.Clone();
                changed[i] ^= (byte)(1 << bit);
                var error = Assert.Throws<CryptographicException>(() => Decrypt(changed));
                Assert.Contains(Column, error.Message);
                Assert.DoesNotContain("secret", error.ToString());
            }
        }
    }

    [Fact]
    public void A_truncated_or_extended_value_is_noticed()
    {
        var stored = Encrypt("secret-value");
        for (var length = 0; length < stored.Length; length++)
            Assert.Throws<CryptographicException>(() => Decrypt(stored[..length]));

        Assert.Throws<CryptographicException>(() => Decrypt([.. stored, 0]));
    }

    [Fact]
    public void A_value_belongs_to_its_row_its_column_and_its_key()
    {
        var stored = Encrypt("secret-value");

        Assert.Throws<CryptographicException>(() => Decrypt(stored, row: Guid.NewGuid()));
        Assert.Throws<CryptographicException>(() => Decrypt(stored, column: "products.other"));
        Assert.Throws<CryptographicException>(() => Decrypt(stored, keys: new ColumnKeyRing(Key("pii_key", 3, 4))));
        Assert.Throws<CryptographicException>(() => Decrypt(stored, keys: new ColumnKeyRing(Key("pii_key", 4, 3))));
    }

    [Fact]
    public void The_border_between_column_and_row_cannot_be_moved()
    {
        var stored = ColumnCipher.Encrypt(Keys, "pii_key", "t.ab", "c"u8, "value");

        Assert.Throws<CryptographicException>(() => ColumnCipher.DecryptText(Keys, "t.a", "bc"u8, stored));
    }

    [Fact]
    public void A_key_is_rotated_by_encrypting_again()
    {
        var before = new ColumnKeyRing(Key("pii_key", 1, 1));
        var old = ColumnCipher.Encrypt(before, "pii_key", Column, ColumnCipher.RowKey(Row), "value");
        var renewed = Encrypt(Decrypt(old));

        Assert.Equal(1, ColumnCipher.KeyVersion(old));
        Assert.Equal(3, ColumnCipher.KeyVersion(renewed));
        Assert.Equal("value", Decrypt(renewed, keys: new ColumnKeyRing(Key("pii_key", 3, 3))));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_not_replaced()
    {
        Assert.ThrowsAny<ArgumentException>(() => Encrypt("\ud83d"));
        Assert.ThrowsAny<ArgumentException>(() => ColumnCipher.RowKey("\ud83d"));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_not_read_as_text()
    {
        var stored = ColumnCipher.Encrypt(Keys, "pii_key", Column, ColumnCipher.RowKey(Row), [0xff, 0xfe]);

        Assert.Contains("is no text", Assert.Throws<CryptographicException>(() => Decrypt(stored)).Message);
    }

    [Fact]
    public void Composite_row_keys_do_not_collide()
    {
        byte[][] keys =
        [
            ColumnCipher.RowKey(ColumnCipher.RowKey("ab"), ColumnCipher.RowKey("c")),
            ColumnCipher.RowKey(ColumnCipher.RowKey("a"), ColumnCipher.RowKey("bc")),
            ColumnCipher.RowKey(ColumnCipher.RowKey("abc")),
            ColumnCipher.RowKey(ColumnCipher.RowKey("abc"), ColumnCipher.RowKey("")),
            ColumnCipher.RowKey("abc"),
        ];

        Assert.Equal(keys.Length, keys.Select(Convert.ToHexString).Distinct().Count());
    }

    [Fact]
    public void A_guid_gives_the_bytes_in_the_order_in_which_it_is_written() =>
        Assert.Equal("0123456789ABCDEF0123456789ABCDEF", Convert.ToHexString(ColumnCipher.RowKey(Row)));

    [Fact]
    public void Encrypting_under_an_unknown_key_names_it() =>
        Assert.Contains("'nope'", Assert.Throws<KeyNotFoundException>(() => ColumnCipher.Encrypt(Keys, "nope", Column, [], "x")).Message);
}
