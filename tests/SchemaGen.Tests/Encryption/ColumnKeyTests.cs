using SchemaGen.Encryption;

namespace SchemaGen.Tests.Encryption;

public class ColumnKeyTests
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(33)]
    public void A_key_has_32_bytes(int length) =>
        Assert.Contains($"not {length}", Assert.Throws<ArgumentException>(() => new ColumnKey("k", 1, new byte[length])).Message);

    [Fact]
    public void A_key_has_a_name_that_fits_the_header()
    {
        Assert.Throws<ArgumentException>(() => new ColumnKey("", 1, Bytes));
        Assert.Throws<ArgumentException>(() => new ColumnKey(new string('ä', 128), 1, Bytes));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ColumnKey("k", -1, Bytes));
    }

    [Fact]
    public void A_copy_is_checked_too() =>
        Assert.Throws<ArgumentException>(() => new ColumnKey("k", 1, Bytes) with { Key = new byte[3] });

    [Fact]
    public void Printing_a_key_shows_no_key() => Assert.Equal("ColumnKey pii version 2", new ColumnKey("pii", 2, Bytes).ToString());

    [Fact]
    public void The_highest_version_is_current()
    {
        var ring = new ColumnKeyRing(new ColumnKey("k", 2, Bytes), new ColumnKey("k", 10, Bytes), new ColumnKey("k", 9, Bytes));

        Assert.Equal(10, ring.GetCurrent("k").Version);
        Assert.Equal(2, ring.Get("k", 2).Version);
        Assert.Contains("no version 3 of the key 'k'", Assert.Throws<KeyNotFoundException>(() => ring.Get("k", 3)).Message);
        Assert.Contains("no key 'K'", Assert.Throws<KeyNotFoundException>(() => ring.GetCurrent("K")).Message);
        Assert.Throws<ArgumentException>(() => new ColumnKeyRing(new ColumnKey("k", 2, Bytes), new ColumnKey("k", 2, Bytes)));
    }
}
