using System.Text.Json;
using SchemaGen.Encryption;

namespace SchemaGen.Tests.Encryption;

/// <summary>Keys from files and from texts, and that none of them gets out.</summary>
public sealed class KeyRingTests : IDisposable
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 32).Select(i => (byte)(i + 65))];

    private readonly string folder = Directory.CreateTempSubdirectory("schemagen-keys-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, byte[] content, UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, content);
        File.SetUnixFileMode(path, mode);
        return path;
    }

    [Fact]
    public void Keys_are_read_from_files_as_bytes_or_as_text()
    {
        Write("pii_key.1.key", Bytes);
        Write("pii_key.12.key", System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(Bytes) + "\n"), UnixFileMode.UserRead);
        Write("shop.eu.3.key", Bytes);
        Write("README", [1]);

        using var ring = ColumnKeyRing.FromFolder(folder);

        Assert.Equal(12, ring.GetCurrent("pii_key").Version);
        Assert.Equal(Bytes, ring.Get("pii_key", 12).Key.ToArray());
        Assert.Equal(Bytes, ring.Get("pii_key", 1).Key.ToArray());
        Assert.Equal(3, ring.GetCurrent("shop.eu").Version);
    }

    [Theory]
    [InlineData(UnixFileMode.OtherRead, "0604")]
    [InlineData(UnixFileMode.GroupRead, "0640")]
    [InlineData(UnixFileMode.OtherWrite, "0602")]
    public void A_file_that_others_may_read_or_change_is_refused(UnixFileMode others, string mode)
    {
        var path = Write("pii_key.1.key", Bytes, UnixFileMode.UserRead | UnixFileMode.UserWrite | others);

        Assert.Equal(
            $"Others than its owner may read or change the key file '{path}' (mode {mode}); run 'chmod 600' on it, and make a new version of the key where somebody may have read it.",
            Assert.Throws<InvalidOperationException>(() => ColumnKeyRing.FromFolder(folder)).Message);
    }

    [Fact]
    public void What_a_link_leads_to_is_what_counts()
    {
        var target = Path.Combine(folder, "elsewhere");
        File.WriteAllBytes(target, Bytes);
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(Path.Combine(folder, "pii_key.1.key"), target);

        Assert.Contains("mode 0404", Assert.Throws<InvalidOperationException>(() => ColumnKeyRing.FromFolder(folder)).Message);
    }

    [Fact]
    public void A_folder_that_others_may_write_to_is_refused()
    {
        Write("pii_key.1.key", Bytes);
        File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherWrite);

        Assert.Contains("run 'chmod go-w' on it", Assert.Throws<InvalidOperationException>(() => ColumnKeyRing.FromFolder(folder)).Message);
    }

    [Theory]
    [InlineData("pii_key.key", "is not called NAME.VERSION.key")]
    [InlineData("pii_key.x.key", "is not called NAME.VERSION.key")]
    [InlineData("pii_key.1.key", "holds no key: 32 bytes, or these as Base64 (44 characters)")]
    public void Other_files_are_refused_without_a_word_of_what_they_hold(string name, string message)
    {
        Write(name, "hunter2hunter2"u8.ToArray());

        var error = Assert.Throws<InvalidOperationException>(() => ColumnKeyRing.FromFolder(folder));

        Assert.Contains(message, error.Message);
        Assert.DoesNotContain("hunter2", error.ToString());
    }

    [Fact]
    public void A_folder_without_keys_is_refused()
    {
        Assert.Contains("holds no key", Assert.Throws<InvalidOperationException>(() => ColumnKeyRing.FromFolder(folder)).Message);
        Assert.Contains("There is no folder", Assert.Throws<InvalidOperationException>(() => ColumnKeyRing.FromFolder(folder + "x")).Message);
    }

    [Fact]
    public void Keys_are_read_from_texts()
    {
        using var ring = ColumnKeyRing.FromBase64([("k", 1, Convert.ToBase64String(Bytes)), ("k", 2, " " + Convert.ToBase64String(Bytes) + "\r\n")]);

        Assert.Equal(2, ring.GetCurrent("k").Version);
        Assert.Equal(Bytes, ring.GetCurrent("k").Key.ToArray());
    }

    [Theory]
    [InlineData("hunter2")]
    [InlineData("aHVudGVyMg==")]
    [InlineData("")]
    public void A_text_that_is_no_key_is_not_quoted(string text)
    {
        var error = Assert.Throws<InvalidOperationException>(() => ColumnKeyRing.FromBase64([("k", 7, text)]));

        Assert.StartsWith("Version 7 of the key 'k' holds no key", error.Message);
        Assert.DoesNotContain("unter", error.ToString());
    }

    [Fact]
    public void A_ring_overwrites_the_keys_that_it_read_and_no_others()
    {
        var own = new ColumnKey("k", 1, Bytes.ToArray());
        var given = new ColumnKeyRing(own);
        given.Dispose();
        Assert.Equal(Bytes, own.Key.ToArray());

        var ring = ColumnKeyRing.FromBase64([("k", 1, Convert.ToBase64String(Bytes))]);
        var key = ring.GetCurrent("k");
        ring.Dispose();
        ring.Dispose();

        Assert.All(key.Key.ToArray(), one => Assert.Equal(0, one));
        Assert.Throws<ObjectDisposedException>(() => ring.GetCurrent("k"));
        Assert.Throws<ObjectDisposedException>(() => ring.Get("k", 1));
    }

    [Fact]
    public void No_form_of_a_key_shows_it()
    {
        var key = new ColumnKey("pii", 2, Bytes);
        using var ring = new ColumnKeyRing(key);

        foreach (var text in new[] { key.ToString(), $"{key}", JsonSerializer.Serialize(key), ring.ToString()!, JsonSerializer.Serialize(ring) })
        {
            Assert.DoesNotContain(Convert.ToBase64String(Bytes)[..8], text);
            Assert.DoesNotContain(System.Text.Encoding.ASCII.GetString(Bytes)[..8], text);
            Assert.DoesNotContain(Convert.ToHexString(Bytes)[..8], text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void A_copy_under_another_key_does_not_encrypt_under_the_first()
    {
        var key = new ColumnKey("k", 1, Bytes);
        ColumnCipher.Encrypt(new ColumnKeyRing(key), "k", "c", [1], "value");
        var copy = key with { Key = new byte[32] };

        var stored = ColumnCipher.Encrypt(new ColumnKeyRing(copy), "k", "c", [1], "value");

        Assert.Equal("value", ColumnCipher.DecryptText(new ColumnKeyRing(new ColumnKey("k", 1, new byte[32])), "c", [1], stored));
        Assert.NotEqual(key, copy);
        Assert.Equal(key, new ColumnKey("k", 1, Bytes.ToArray()));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(300)]
    [InlineData(5000)]
    public void A_value_takes_one_allocation(int length)
    {
        using var ring = new ColumnKeyRing(new ColumnKey("pii_key", 1, Bytes));
        var value = new byte[length];
        var row = ColumnCipher.RowKey(Guid.NewGuid());
        byte[] stored = [], plain = [];
        for (var i = 0; i < 3; i++)
        {
            stored = ColumnCipher.Encrypt(ring, "pii_key", "customers.phone", row, value);
            plain = ColumnCipher.DecryptBytes(ring, "customers.phone", row, stored);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        stored = ColumnCipher.Encrypt(ring, "pii_key", "customers.phone", row, value);
        var encrypting = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        plain = ColumnCipher.DecryptBytes(ring, "customers.phone", row, stored);
        var decrypting = GC.GetAllocatedBytesForCurrentThread() - before;

        // What an array takes: its elements, rounded up, and the header of an object and of its length.
        Assert.Equal(SizeOf(stored), encrypting);
        Assert.Equal(SizeOf(plain), decrypting);

        static long SizeOf(byte[] array) => (array.Length + (3 * IntPtr.Size) + IntPtr.Size - 1) / IntPtr.Size * IntPtr.Size;
    }

    [Fact]
    public void One_key_serves_many_threads()
    {
        using var ring = new ColumnKeyRing(new ColumnKey("k", 1, Bytes));
        Parallel.For(0, 2000, i =>
        {
            var stored = ColumnCipher.Encrypt(ring, "k", "c", ColumnCipher.RowKey(i), $"value {i}");
            Assert.Equal($"value {i}", ColumnCipher.DecryptText(ring, "c", ColumnCipher.RowKey(i), stored));
        });
    }
}
