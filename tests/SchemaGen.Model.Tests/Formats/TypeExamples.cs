namespace SchemaGen.Model.Tests.Formats;

/// <summary>What the types admit and refuse that are text of a form, where the database has no type for them.</summary>
/// <param name="Type">The type, on a property of type <see cref="string"/>.</param>
/// <param name="Admitted">What every database admits.</param>
/// <param name="Refused">What every database refuses.</param>
/// <param name="Beyond">What only a database refuses that can read the form, as PostgreSQL can by its own types.</param>
internal sealed record TypeExamples(ColumnType Type, string[] Admitted, string[] Refused, string[] Beyond)
{
    public static IReadOnlyList<TypeExamples> All { get; } =
    [
        new(
            new UlidType(),
            ["00000000000000000000000000", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"],
            [
                "", "01ARZ3NDEKTSV4RRFFQ69G5FA", "01ARZ3NDEKTSV4RRFFQ69G5FAVV", "01arz3ndektsv4rrffq69g5fav", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
                "01ARZ3NDEKTSV4RRFFQ69G5FAI", "01ARZ3NDEKTSV4RRFFQ69G5FAL", "01ARZ3NDEKTSV4RRFFQ69G5FAO", "01ARZ3NDEKTSV4RRFFQ69G5FAU",
                "01ARZ3NDEKTSV4RRFFQ69G5FA\n", "01ARZ3NDEKTSV4RRFFQ69G5FA ", "01ARZ3NDEKTSV4RRFFQ69G5FÄV",
            ],
            []),
        new(
            new IpAddressType(ValueForm.Text),
            ["0.0.0.0", "192.0.2.1", "255.255.255.255", "::", "::1", "2001:db8::1", "2001:DB8::1", "::ffff:192.0.2.1", "fe80::1234:5678:9abc:def0"],
            ["", "x", "localhost", "192.0.2.0/24", "::/0", "fe80::1%eth0", "192.0.2.1\n", " 192.0.2.1", "１.2.3.4", "2001:db8::g"],
            ["192.0.2.1:80", "192.0.2", "192.0.2.256", "1.2.3.4.5", ":", ".", "1:2", "::1::2", "12345::", "192.0.2."]),
        new(
            new CidrType(ValueForm.Text),
            ["0.0.0.0/0", "10.0.0.0/8", "192.0.2.1/32", "::/0", "2001:db8::/32", "2001:db8::1/128"],
            ["", "10.0.0.0", "x/8", "/8", "10.0.0.0/", "10.0.0.0/x", "2001:db8::", "10.0.0.0/8\n", " 10.0.0.0/8", "10.0.0.0-10.0.0.9"],
            ["10.0.0.1/8", "10.0.0.0/33", "10.0.0.256/32", "2001:db8::/129", "10.0.0.0/8/8"]),
        new(
            new MacAddressType(ValueForm.Text),
            ["00:00:00:00:00:00", "08:00:2b:01:02:03", "ff:ff:ff:ff:ff:ff"],
            [
                "", "08:00:2B:01:02:03", "08-00-2b-01-02-03", "08002b010203", "0800.2b01.0203", "08:00:2b:01:02", "08:00:2b:01:02:03:04",
                "08:00:2b:01:02:0g", " 08:00:2b:01:02:03", "8:0:2b:1:2:3",
            ],
            // Of a text that is too long, MariaDB cuts off white space at the end before it looks at it.
            ["08:00:2b:01:02:03\n"]),
        new(
            new BitType(8, ValueForm.Text),
            ["00000000", "01010101", "11111111"],
            ["", "0", "0101010", "010101010", "0101010a", "0101010２", " 1010101"],
            ["01010101\n"]),
        // MariaDB's own type takes "low " for "low", and keeps the latter.
        new(
            new EnumType(["low", "high", "it's"]),
            ["low", "high", "it's"],
            ["", "LOW", "Low", " low", "lo", "other", "low,high", "low\n"],
            []),
        new(
            new SetType(["a", "b b", "c"], ValueForm.Text),
            ["", "a", "b b", "a,b b", "a,b b,c"],
            ["d", "A", "a,d", "ab", ",,", "a;c", "a,b", "a\n"],
            []),
        new(
            new RangeType(RangeKind.Integer, ValueForm.Text),
            ["[1,10)", "[1,9]", "(1,10]", "(1,10)", "[-5,5]", "empty"],
            ["", "1,10", "[1 10)", "[1,10", "1,10]", "[,", "()", "{1,10}"],
            ["[a,b)", "[10,1)", "[1,2,3)"]),
        new(
            new JsonType(IsBinary: false, ValueForm.Text),
            ["{}", "[]", "\"a\"", "1.50", "true", "null", "{\"a\": [1, {\"b\": null}]}", " { \"a\" : 1 } "],
            ["", "{", "{a: 1}", "{'a': 1}", "[1,]", "{} {}", "nul", "01"],
            []),
        new(
            new JsonType(IsBinary: true, ValueForm.Text),
            ["{}", "[]", "\"a\"", "1.50", "true", "null", "{\"a\": [1, {\"b\": null}]}", " { \"a\" : 1 } "],
            ["", "{", "{a: 1}", "{'a': 1}", "[1,]", "{} {}", "nul", "01"],
            []),
        new(
            new ArrayType(new IntegerType(32), ValueForm.Text),
            ["[]", "[1, 2]", "[null]"],
            ["", "{}", "1", "[1", "1,2", "null", "[1,]", "{1,2}"],
            []),
        new(
            new HstoreType(ValueForm.Text),
            ["{}", "{\"a\": \"1\"}", "{\"a\": null}"],
            ["", "[]", "1", "{", "a=>1", "{a: 1}", "null"],
            []),
    ];
}
