namespace SchemaGen.Model.Tests;

public class EquatableArrayTests
{
    [Fact]
    public void Equal_elements_in_the_same_order_make_equal_arrays()
    {
        EquatableArray<string> one = ["a", "b"], other = ["a", "b"];
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one.Equals((object)other));
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a")]
    [InlineData("a", "b", "c")]
    [InlineData("a", "B")]
    [InlineData]
    public void Others_differ(params string[] elements)
    {
        EquatableArray<string> one = ["a", "b"];
        Assert.True(one != elements.ToEquatableArray());
    }

    [Fact]
    public void Nothing_is_the_default_the_empty_and_the_copy_of_nothing()
    {
        EquatableArray<string> nothing = [];
        Assert.Equal(default, nothing);
        Assert.Equal(EquatableArray<string>.Empty, Array.Empty<string>().ToEquatableArray());
        Assert.Equal(default(EquatableArray<string>).GetHashCode(), nothing.GetHashCode());
        Assert.True(default(EquatableArray<string>).IsEmpty);
        Assert.Empty(default(EquatableArray<string>));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(EquatableArray<string>)[0]);
    }

    [Fact]
    public void Null_elements_are_elements()
    {
        EquatableArray<string?> one = [null], other = [null];
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, default);
    }

    [Fact]
    public void A_copy_does_not_follow_its_source()
    {
        var source = new List<int> { 1, 2 };
        var copy = source.ToEquatableArray();
        source[0] = 3;
        Assert.Equal([1, 2], copy);
    }

    [Fact]
    public void Elements_are_read_by_place_and_in_order()
    {
        EquatableArray<int> array = [3, 1, 2];
        Assert.Equal(1, array[1]);
        var read = new List<int>();
        foreach (var number in array) read.Add(number);
        Assert.Equal([3, 1, 2], read);
    }

    [Fact]
    public void Records_that_hold_one_are_equal_where_it_is() =>
        Assert.Equal(new EnumType(["a", "b"]), new EnumType(["a", "b"]));
}
