namespace SchemaGen.Model.Tests;

public class ServerVersionTests
{
    [Theory]
    [InlineData("16", 16, 0, 0)]
    [InlineData("10.11", 10, 11, 0)]
    [InlineData("8.4.3", 8, 4, 3)]
    [InlineData("26.10", 26, 10, 0)]
    [InlineData("2022", 2022, 0, 0)]
    [InlineData("19c", 19, 0, 0)]
    [InlineData("23ai", 23, 0, 0)]
    [InlineData("26AI", 26, 0, 0)]
    [InlineData(" 16 ", 16, 0, 0)]
    [InlineData("0", 0, 0, 0)]
    [InlineData("26.10.0.1", 26, 10, 0)]
    [InlineData("23.26.1.0.0", 23, 26, 1)]
    public void A_version_is_read(string text, int major, int minor, int patch) =>
        Assert.Equal(new ServerVersion(major, minor, patch), ServerVersion.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("latest")]
    [InlineData("c19")]
    [InlineData("16.")]
    [InlineData(".16")]
    [InlineData("16..1")]
    [InlineData("1.2.3.4.5.6")]
    [InlineData("1.2.3.")]
    [InlineData("5.5.5-10.11.6-MariaDB")]
    [InlineData("-1")]
    [InlineData("+16")]
    [InlineData("16,1")]
    [InlineData("19c1")]
    [InlineData("19c.1")]
    [InlineData("16 1")]
    [InlineData("١٦")]
    [InlineData("99999999999")]
    public void Anything_else_is_no_version(string? text) => Assert.Null(ServerVersion.Parse(text));

    [Fact]
    public void Versions_compare_number_by_number()
    {
        string[] ascending = ["8.0", "8.0.17", "8.4", "9.7", "10.6", "10.11", "10.11.1", "11.4", "26.7", "26.10", "2016", "2025"];
        var versions = ascending.Select(text => ServerVersion.Parse(text)!.Value).ToList();
        for (var i = 1; i < versions.Count; i++)
        {
            Assert.True(versions[i] > versions[i - 1]);
            Assert.True(versions[i] >= versions[i - 1]);
            Assert.True(versions[i - 1] < versions[i]);
            Assert.True(versions[i - 1] <= versions[i]);
        }

        Assert.Equal(versions, versions.AsEnumerable().Reverse().Order());
        Assert.All(versions, version => Assert.True(version < ServerVersion.Evergreen));
    }

    [Theory]
    [InlineData("16", "16")]
    [InlineData("16.0.0", "16")]
    [InlineData("10.11", "10.11")]
    [InlineData("8.0.17", "8.0.17")]
    [InlineData("19c", "19")]
    public void A_version_is_written_without_needless_zeros(string text, string expected) => Assert.Equal(expected, ServerVersion.Parse(text).ToString());
}
