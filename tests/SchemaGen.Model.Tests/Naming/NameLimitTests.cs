using System.Text;
using SchemaGen.Model.Naming;

namespace SchemaGen.Model.Tests.Naming;

public class NameLimitTests
{
    private static readonly NameLimit Bytes63 = new(63, InBytes: true);

    private static readonly NameLimit Characters64 = new(64, InBytes: false);

    [Fact]
    public void A_name_that_fits_stays()
    {
        var name = new string('a', 63);
        Assert.Equal(name, Bytes63.Shorten(name));
        Assert.True(Bytes63.Admits(name));
        Assert.False(Bytes63.Admits(name + "a"));
    }

    // The literals hold the hash: one that changed would rename indexes in databases that exist.
    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_d96f0f85")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_d66f0acc")]
    [InlineData("ix_a_table_with_a_rather_long_name_and_a_column_whose_name_is_longer", "ix_a_table_with_a_rather_long_name_and_a_column_whose__d3713b3b")]
    public void A_longer_one_ends_in_a_hash_of_the_whole(string name, string expected)
    {
        Assert.Equal(expected, Bytes63.Shorten(name));
        Assert.Equal(63, expected.Length);
    }

    [Fact]
    public void Bytes_are_counted_where_the_database_counts_bytes()
    {
        var name = string.Concat(Enumerable.Repeat("日", 22));
        Assert.Equal("日日日日日日日日日日日日日日日日日日_" + Bytes63.Shorten(name)[^8..], Bytes63.Shorten(name));
        Assert.True(Encoding.UTF8.GetByteCount(Bytes63.Shorten(name)) <= 63);
        Assert.Equal(name, Characters64.Shorten(name));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(42)]
    [InlineData(43)]
    public void No_character_is_cut_in_half(int letters)
    {
        var name = new string('a', letters) + string.Concat(Enumerable.Repeat("😀", 20));
        foreach (var limit in (NameLimit[])[Bytes63, Characters64])
        {
            var text = limit.Shorten(name);
            Assert.True(limit.Admits(text));
            Assert.Equal(text, new UTF8Encoding(false, true).GetString(new UTF8Encoding(false, true).GetBytes(text)));
        }
    }

    [Fact]
    public void Room_can_be_kept_for_what_follows()
    {
        var text = Bytes63.Shorten(new string('a', 60), 10);
        Assert.Equal(53, text.Length);
        Assert.Equal(new string('a', 53), Bytes63.Shorten(new string('a', 53), 10));
    }

    [Fact]
    public void Long_names_that_differ_only_at_their_end_stay_different() =>
        Assert.NotEqual(Bytes63.Shorten(new string('a', 100) + "1"), Bytes63.Shorten(new string('a', 100) + "2"));
}
