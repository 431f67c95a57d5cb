using System.Data.Common;

namespace SchemaGen.Model.Tests.Specification;

// The column types that not every database has.
public abstract partial class RoundTripSpecification
{
    [Fact]
    public Task Ulids() => Holds(new UlidType(), "00000000000000000000000000", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");

    [Fact]
    public Task An_ulid_has_its_own_alphabet() => Refuses(
        new UlidType(), "", "01ARZ3NDEKTSV4RRFFQ69G5FA", "01arz3ndektsv4rrffq69g5fav", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "01ARZ3NDEKTSV4RRFFQ69G5FAI", "01ARZ3NDEKTSV4RRFFQ69G5FAU");

    [Fact]
    public Task Years() => Holds(new YearType(), 1901, 2026, 2155);

    [Fact]
    public Task Bits_of_numbers() => Holds(new BitType(63, ValueForm.Number), 0L, 1L, (1L << 53) + 1, long.MaxValue);

    [Fact]
    public Task Bits_of_texts() => Holds(new BitType(8, ValueForm.Text), "00000000", "01010101", "11111111");

    [Fact]
    public Task Bits_are_nothing_else() => Refuses(new BitType(8, ValueForm.Text), "", "0101", "0101010a", "010101010");

    [Fact]
    public Task Sets() => Holds(new SetType(["a", "b b", "it's"]), "", "a", "b b", "b b,it's");

    [Fact]
    public Task A_set_has_no_other_values() => Refuses(new SetType(["a", "b b"]), "c", "A", "a,c", "aa", "ab b", ",,");

    [Fact]
    public Task Networks() => Holds(new CidrType(ValueForm.Text), "0.0.0.0/0", "10.0.0.0/8", "2001:db8::/32");

    [Fact]
    public Task A_network_has_a_prefix() => Refuses(new CidrType(ValueForm.Text), "", "10.0.0.0", "x/8", "/8");

    [Fact]
    public Task Hardware_addresses() => Holds(new MacAddressType(ValueForm.Text), "00:00:00:00:00:00", "08:00:2b:01:02:03", "ff:ff:ff:ff:ff:ff");

    [Fact]
    public Task A_hardware_address_has_one_form() => Refuses(
        new MacAddressType(ValueForm.Text), "", "08:00:2B:01:02:03", "08-00-2b-01-02-03", "08002b010203", "08:00:2b:01:02:0g");

    [Fact]
    public Task Ranges() => Holds(new RangeType(RangeKind.Integer, ValueForm.Text), "[1,10)", "[1,9]", "empty");

    [Fact]
    public Task A_range_has_two_bounds() => Refuses(new RangeType(RangeKind.Integer, ValueForm.Text), "", "1,10", "[1 10)", "[1,10");

    [Fact]
    public Task Lists() => Holds(new ArrayType(new IntegerType(32), ValueForm.Text), "[1, 2]", "[]");

    [Fact]
    public Task A_list_is_nothing_else() => Refuses(new ArrayType(new IntegerType(32), ValueForm.Text), "{}", "1", "[1", "");

    [Fact]
    public Task Texts_by_name() => Holds(new HstoreType(ValueForm.Text), "{\"a\": \"1\", \"b\": null}", "{}");

    [Fact]
    public Task Texts_by_name_are_nothing_else() => Refuses(new HstoreType(ValueForm.Text), "[]", "1", "{", "");

    [Fact]
    public Task Documents() => Holds(new XmlType(), "<a b=\"'\">é😀</a>", "<a/>");

    [Fact]
    public virtual Task A_document_is_well_formed() => Refuses(new XmlType(), "<a", "<a></b>");

    [Fact]
    public async Task Letter_case_does_not_count()
    {
        await using var table = await Open(new CaseInsensitiveTextType(20));
        await table.Insert("Alpha");
        Assert.Equal(1, await table.Count("value = 'ALPHA' AND @p = 0", 0));
        Assert.Equal(0, await table.Count("value = 'Alphb' AND @p = 0", 0));
        await Refuses(new CaseInsensitiveTextType(3), "abcd");
    }

    [Fact]
    public Task Row_versions() => Holds<byte[]>(new RowVersionType(), new byte[8], [0, 0, 0, 0, 0, 0, 0, 1], [.. Enumerable.Repeat((byte)0xFF, 8)]);

    // So many numbers that no database has a type for them; of the others the bytes are the same.
    [Fact]
    public async Task Vectors_as_bytes()
    {
        var type = new VectorType(70_000 / 4);
        await Holds<byte[]>(type, new byte[70_000], [.. Enumerable.Repeat((byte)0xFF, 70_000)]);
        await using var table = await Open(type);
        await Assert.ThrowsAnyAsync<DbException>(() => table.Insert(new byte[69_996]));
    }

    /// <summary>A point in well-known binary.</summary>
    protected static byte[] Point(double x, double y) => [1, 1, 0, 0, 0, .. BitConverter.GetBytes(x), .. BitConverter.GetBytes(y)];
}
