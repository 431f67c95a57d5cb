using SchemaGen;

namespace EveryColumn;

[SchemaTable]
public partial class BusinessValue
{
    public long Id { get; set; }

    [EmailColumn(Unique = true)] public string? Email { get; set; }
    [PhoneColumn] public string? Phone { get; set; }
    [UrlColumn] public string? Url { get; set; }
    [CurrencyColumn] public decimal? Amount { get; set; }
    [MoneyColumn] public decimal? Price { get; set; }
    [PercentageColumn] public decimal? Percentage { get; set; }
    [SlugColumn(Unique = true)] public string? Slug { get; set; }
    [CountryCodeColumn] public string? Country { get; set; }
    [LanguageCodeColumn] public string? Language { get; set; }
    [CurrencyCodeColumn] public string? Currency { get; set; }
    [TimeZoneColumn] public string? TimeZone { get; set; }
    [RatingColumn(Unique = true)] public decimal? Rating { get; set; }
    [SkuColumn] public string? Sku { get; set; }
    [BarcodeColumn] public string? Barcode { get; set; }
}
