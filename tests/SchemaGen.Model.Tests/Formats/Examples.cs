namespace SchemaGen.Model.Tests.Formats;

/// <summary>What each format admits and refuses.</summary>
internal static class Examples
{
    private static readonly string _digits = string.Concat(Enumerable.Repeat("0123456789abcdef", 4));

    public static IReadOnlyDictionary<string, (string[] Admitted, string[] Refused)> All { get; } = new Dictionary<string, (string[], string[])>
    {
        ["Barcode"] = (
            ["96385074", "036000291452", "4006381333931", "10012345678902"],
            ["", "1234567", "123456789", "12345678901", "123456789012345", "4006381-33931", "400638133393X", " 96385074", "96385074\n", "９６３８５０７４"]),
        ["ColorHex"] = (
            ["#000000", "#FFffFF", "#1a2b3c", "#1a2b3c80"],
            ["", "#fff", "000000", "#00000g", "#0000000", "#000000000", "##00000", "#000000 ", "#000000\n", "red"]),
        ["CountryCode"] = (
            ["AT", "DE", "US", "ZZ"],
            ["", "A", "AUT", "at", "At", "A1", "A ", " A", "ÄT", "AT\n", "A\0"]),
        ["CurrencyCode"] = (
            ["EUR", "USD", "JPY"],
            ["", "EU", "EURO", "eur", "E1R", "€UR", "EU ", "EUR\n"]),
        ["Email"] = (
            [
                "a@b.c", "anna@example.org", "anna.maria@example.org", "anna+tag@sub.example.org", "o'hara@example.org", "!#$%&'*+/=?^_`{|}~-@x.y",
                "a-b@a--b.org", "1@2.3", "x@xn--bcher-kva.example", "-@a.b",
            ],
            [
                "", "@", "anna", "anna@", "@example.org", "anna@example", "Anna@example.org", "anna@Example.org", "anna@@example.org", "a@b@c.d",
                ".anna@example.org", "anna.@example.org", "an..na@example.org", "anna@.example.org", "anna@example.org.", "anna@example..org",
                "anna@-example.org", "anna@example-.org", "anna@example.-org", "anna@example.org-", "anna@exam_ple.org", "anna@exa+mple.org",
                "an na@example.org", "\"anna\"@example.org", "anna@example.org\n", "\nanna@example.org", "änna@example.org", "anna@exämple.org",
                "anna@[127.0.0.1]", "anna,eva@example.org", "anna@example.org,eva@example.org", "an\\na@example.org",
            ]),
        ["FileHash"] = (
            [_digits, new('0', 64), new('f', 64)],
            ["", _digits[1..], _digits + "0", _digits.ToUpperInvariant(), _digits[1..] + "g", _digits[1..] + " ", _digits + "\n"]),
        ["LanguageCode"] = (
            ["en", "de-AT", "fil", "zh-Hant", "zh-Hant-TW", "es-419", "gsw-CH", "sr-Latn-RS"],
            ["", "e", "EN", "engl", "en-", "en-us", "en_US", "en-USA", "zh-hant", "zh-Hant-", "de-AT-1996", "es-41", "en-US\n", "-US", "i-klingon"]),
        ["MimeType"] = (
            ["text/plain", "image/svg+xml", "application/vnd.ms-excel", "application/x-7z-compressed", "a/b", "x/a!#$&^_.+-"],
            ["", "/", "text", "text/", "/plain", "text/plain/x", "Text/plain", "text/plain; charset=utf-8", "text /plain", "text/-a", "+a/b", "text/plain\n", "text/p%n", "tëxt/plain"]),
        ["Phone"] = (
            ["+4316601234", "+12025550123", "+1234567", "+123456789012345"],
            ["", "+", "4316601234", "+43 1 6601234", "+0316601234", "+123456", "+1234567890123456", "+43-1-6601", "++4316601234", "+431660123a", "+4316601234\n", "0043166012", "+４３１６６０１２３"]),
        ["SemVer"] = (
            [
                "0.0.0", "1.2.3", "10.20.30", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-0.3.7", "1.0.0-x-y-z.--", "1.0.0+build.1", "1.0.0-rc.1+build.01",
                "1.0.0-0a", "1.0.0-01a",
            ],
            ["", "1", "1.2", "v1.2.3", "1.2.3+", "1..3", "1.2.3-a..b", "1.2.3+a+b", "a.b.c", "1.2.3\n", "1.2.3 ", "-1.2.3", "1.2.3_4", "1.2.3-", "01.2.3", "1.02.3", "1.2.03", "1.2.3.4", "1.2.3-01", "1.2.3-a.01", "1.2.a"]),
        ["Sku"] = (
            ["A", "ABC-123", "abc.1_2/3", "0"],
            ["", "-A", "A B", ".1", "A#", "Ä1", "A\n", " A", "A\\B"]),
        ["Slug"] = (
            ["a", "red-shoes", "2026", "a-b-c-1"],
            ["", "-", "-a", "a-", "a--b", "Red", "red_shoes", "red shoes", "rød", "a\n", "a/b", "a.b"]),
        ["TimeZone"] = (
            ["UTC", "Europe/Vienna", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "America/Port-au-Prince", "EST5EDT"],
            ["", "utc", "europe/vienna", "Europe/", "/Vienna", "Europe//Vienna", "Europe/vienna", "Europe Vienna", "+02:00", "Europe/Vienna\n", "Zürich"]),
        ["Url"] = (
            [
                "http://a", "https://example.org", "https://example.org/", "https://example.org:8443/a/b?c=d&e=f#g", "https://xn--bcher-kva.example/%C3%A4",
                "https://example.org?q=1", "https://example.org#x", "http://127.0.0.1:80/", "https://a--b.org/it's(1),2;3*!$@~",
            ],
            [
                "", "example.org", "ftp://example.org", "https:/example.org", "https://", "https:///a", "HTTP://example.org", "https://.example.org",
                "https://-a.org", "https://exam ple.org", "https://example.org/a b", "https://exämple.org", "https://example.org/\"", "https://example.org/<a>",
                "https://example.org\n", "javascript:alert(1)", "http:https://a", " https://example.org", "https://[::1]/",
                "https://example..org", "https://example.org.", "https://example-.org", "https://example.org:", "https://example.org:99999999",
                "https://user:secret@example.org", "https://example_1.org", "https://example.org:80a",
            ]),
    };

    /// <summary>What is admitted, though the format refuses it, where there are no regular expressions; of formats that are not exact there.</summary>
    public static IReadOnlyDictionary<string, string[]> AdmittedByShapes { get; } = new Dictionary<string, string[]>
    {
        ["SemVer"] = ["1.2.3-", "01.2.3", "1.02.3", "1.2.03", "1.2.3.4", "1.2.3-01", "1.2.3-a.01", "1.2.a"],
        ["Url"] =
        [
            "https://example..org", "https://example.org.", "https://example-.org", "https://example.org:", "https://example.org:99999999",
            "https://user:secret@example.org", "https://example_1.org", "https://example.org:80a",
        ],
    };
}
