using SchemaGen.Model.Naming;

namespace SchemaGen.Model.Tests.Naming;

public class SnakeCaseTests
{
    // A row that changes would rename somebody's column.
    [Theory]
    [InlineData("Id", "id")]
    [InlineData("id", "id")]
    [InlineData("ID", "id")]
    [InlineData("Sku", "sku")]
    [InlineData("SKU", "sku")]
    [InlineData("Name", "name")]
    [InlineData("CreatedAt", "created_at")]
    [InlineData("createdAt", "created_at")]
    [InlineData("created_at", "created_at")]
    [InlineData("Created_At", "created_at")]
    [InlineData("CREATED_AT", "created_at")]
    [InlineData("OrderItem", "order_item")]
    [InlineData("OrderItemId", "order_item_id")]
    [InlineData("OrderID", "order_id")]
    [InlineData("IPAddress", "ip_address")]
    [InlineData("IpAddress", "ip_address")]
    [InlineData("ClientIPAddress", "client_ip_address")]
    [InlineData("ClientIP", "client_ip")]
    [InlineData("IPv4", "ipv4")]
    [InlineData("IPv6", "ipv6")]
    [InlineData("IPv4Address", "ipv4_address")]
    [InlineData("SourceIPv6", "source_ipv6")]
    [InlineData("SourceIPv6Address", "source_ipv6_address")]
    [InlineData("OAuth", "oauth")]
    [InlineData("OAuthClient", "oauth_client")]
    [InlineData("OAuthClientId", "oauth_client_id")]
    [InlineData("ClientOAuth", "client_oauth")]
    [InlineData("ClientOAuthToken", "client_oauth_token")]
    [InlineData("OAuth2Token", "oauth2_token")]
    [InlineData("Address1", "address1")]
    [InlineData("Address2Line", "address2_line")]
    [InlineData("AddressLine1", "address_line1")]
    [InlineData("Line2", "line2")]
    [InlineData("Utf8Text", "utf8_text")]
    [InlineData("UTF8Text", "utf8_text")]
    [InlineData("Sha256", "sha256")]
    [InlineData("SHA256Hash", "sha256_hash")]
    [InlineData("Md5Hash", "md5_hash")]
    [InlineData("X509Certificate", "x509_certificate")]
    [InlineData("Top10", "top10")]
    [InlineData("A1B2", "a1_b2")]
    [InlineData("A", "a")]
    [InlineData("AB", "ab")]
    [InlineData("ABc", "a_bc")]
    [InlineData("XCoordinate", "x_coordinate")]
    [InlineData("IsVATExempt", "is_vat_exempt")]
    [InlineData("VATRate", "vat_rate")]
    [InlineData("HTMLBody", "html_body")]
    [InlineData("BodyHTML", "body_html")]
    [InlineData("HTTPSUrl", "https_url")]
    [InlineData("UrlSlug", "url_slug")]
    [InlineData("URL", "url")]
    [InlineData("ApiKey", "api_key")]
    [InlineData("APIKey", "api_key")]
    [InlineData("JsonAPIKey", "json_api_key")]
    [InlineData("eTag", "e_tag")]
    [InlineData("ETag", "e_tag")]
    [InlineData("eMail", "e_mail")]
    [InlineData("PageView", "page_view")]
    [InlineData("SqlServer2022Edition", "sql_server2022_edition")]
    [InlineData("_private", "_private")]
    [InlineData("_Private", "_private")]
    [InlineData("Ünïcode", "ünïcode")]
    [InlineData("ÄrgerNis", "ärger_nis")]
    [InlineData("日本語", "日本語")]
    [InlineData("PiiKeyV2", "pii_key_v2")]
    [InlineData("", "")]
    public void A_name_in_snake_case(string name, string expected) => Assert.Equal(expected, SnakeCase.Of(name));

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
            Assert.Equal("is_in_index", SnakeCase.Of("IsInIndex"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }
}
