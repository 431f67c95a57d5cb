namespace SchemaGen.Docs.Tests;

/// <summary>A call of a Laravel-style schema builder, and what stands for it here.</summary>
/// <param name="Call">The call.</param>
/// <param name="Attribute">The attribute on the class, or nothing.</param>
/// <param name="Member">The property with its attributes, or nothing.</param>
/// <param name="Needs">Properties that the attribute names, which are there without it too.</param>
/// <param name="Note">A sentence below, or nothing.</param>
internal sealed record LaravelCall(string Call, string Attribute = "", string Member = "", string Needs = "", string Note = "")
{
    /// <summary>Attributes that the table has in any case.</summary>
    public string With { get; init; } = "";

    /// <summary>Declarations beside the class.</summary>
    public string Beside { get; init; } = "";
}

/// <summary>The calls of the page for those who come from there, by chapter.</summary>
internal static class LaravelCalls
{
    private const string Status = "[EnumColumn(\"draft\", \"active\")] public string Status { get; set; } = \"draft\";";
    private const string CreatedAt = "public DateTimeOffset CreatedAt { get; set; }";
    private const string Tenant = "public Guid TenantId { get; set; }";

    public static IReadOnlyList<(string Title, string Text, LaravelCall[] Calls)> Chapters { get; } =
    [
        ("Business columns", "A property with an attribute is a column. [Column types](columns.md) has the others.",
        [
            new("table.id()", Member: "public Guid Id { get; set; }", Note: "`long Id` is numbered by the database."),
            new("table.string(\"name\", 100)", Member: "[StringColumn(100)] public required string Name { get; set; }", Note: "`string?` admits NULL, as `.nullable()` does."),
            new("table.string(\"code\").unique()", Member: "[StringColumn(255, Unique = true)] public required string Code { get; set; }"),
            new("table.string(\"owner_id\", 36).index()", Member: "[UuidColumn(Index = true)] public Guid OwnerId { get; set; }"),
            new("table.email(\"contact_email\")", Member: "[EmailColumn] public required string ContactEmail { get; set; }"),
            new("table.phone(\"mobile_number\")", Member: "[PhoneColumn] public required string MobileNumber { get; set; }"),
            new("table.url(\"website_url\")", Member: "[UrlColumn] public required string WebsiteUrl { get; set; }"),
            new("table.currency(\"price\", precision=19, scale=4)", Member: "[CurrencyColumn(19, 4)] public decimal Price { get; set; }"),
            new("table.percentage(\"tax_rate\")", Member: "[PercentageColumn] public decimal TaxRate { get; set; }"),
            new("table.slug(\"url_slug\")", Member: "[SlugColumn(Unique = true)] public required string UrlSlug { get; set; }"),
            new("table.country_code(\"country\")", Member: "[CountryCodeColumn] public required string Country { get; set; }"),
            new("table.timezone_name(\"user_timezone\")", Member: "[TimeZoneColumn] public required string UserTimezone { get; set; }"),
            new("table.uuid(\"unique_identifier\")", Member: "public Guid UniqueIdentifier { get; set; }"),
            new("table.json_column(\"metadata\")", Member: "[JsonColumn] public required string Metadata { get; set; }"),
            new("table.jsonb(\"properties\")", Member: "[JsonbColumn] public required string Properties { get; set; }"),
            new("table.vector(\"embeddings\", dimensions=1536)", Member: "[VectorColumn(1536, Except = Dialect.MySql)] public float[]? Embeddings { get; set; }"),
            new("table.ltree(\"hierarchy\")", Member: "[LTreeColumn] public required string Hierarchy { get; set; }"),
            new("table.mime_type(\"file_type\")", Member: "[MimeTypeColumn] public required string FileType { get; set; }"),
            new("table.file_hash(\"sha256_hash\", algorithm=\"sha256\")", Member: "[FileHashColumn(\"sha256\")] public required string Sha256Hash { get; set; }"),
            new("table.color_hex(\"brand_color\")", Member: "[ColorHexColumn] public required string BrandColor { get; set; }"),
            new("table.ip_address(\"client_ip\")", Member: "public required System.Net.IPAddress ClientIp { get; set; }"),
            new("table.mac_address(\"device_mac\")", Member: "[MacAddressColumn] public required string DeviceMac { get; set; }"),
            new("table.timestamp(\"event_timestamp\")", Member: "public DateTimeOffset EventTimestamp { get; set; }"),
        ]),
        ("Column groups", "An attribute on the class brings the columns and their properties. [Each has a page](templates/README.md).",
        [
            .. new[] { "ProductColumns", "OrderColumns", "InventoryColumns", "AccountingColumns", "TaxColumns", "CmsContentColumns", "MediaColumns", "BlogColumns", "AuditColumns", "UserStamps", "StatusColumns", "AnalyticsColumns", "PerformanceColumns", "WorkflowColumns", "ApprovalColumns", "SeoColumns", "TenantColumns", "OrganizationColumns" }
                .Select(group => new LaravelCall($"table.{Model.Naming.SnakeCase.Of(group)}()", group)),
            new("table.money_columns(\"price\")", "MoneyColumns(\"price\")"),
            new("table.location_columns(include_elevation=True)", "LocationColumns(IncludeElevation = true)"),
            new("table.rateable()", "RateableColumns"),
        ]),
        ("Advanced indexing", "[Indexes](indexes.md) says what a query has to look like.",
        [
            new("table.index([\"status\", \"created_at\"])", "CompositeIndex(\"status\", \"created_at\")", Needs: Status + CreatedAt),
            new("table.unique([\"email\", \"tenant_id\"])", "UniqueIndex(\"email\", \"tenant_id\")", Needs: "[EmailColumn] public required string Email { get; set; }" + Tenant),
            new("table.fulltext([\"title\", \"content\"])", "FullTextIndex(\"title\", \"content\")", Needs: "public required string Title { get; set; } [TextColumn] public required string Content { get; set; }"),
            new("table.spatial_index([\"coordinates\"])", "SpatialIndex(\"coordinates\")", Needs: "[PointColumn] public required byte[] Coordinates { get; set; }"),
            new("table.gin_index([\"properties\"])", "GinIndex(\"properties\", Dialects = Dialect.PostgreSql)", Needs: "[JsonbColumn] public required string Properties { get; set; }"),
            new("table.gist_index([\"coordinates\"])", "GistIndex(\"coordinates\", Dialects = Dialect.PostgreSql)", Needs: "[PointColumn] public required byte[] Coordinates { get; set; }"),
            new("table.hash_index([\"lookup_key\"])", "HashIndex(\"lookup_key\")", Needs: "public required string LookupKey { get; set; }"),
            new("table.partial_index([\"user_id\"], \"status = 'active'\")", "PartialIndex(\"user_id\", Where = \"status = 'active'\")", Needs: "public Guid UserId { get; set; }" + Status),
            new("table.add_covering_index(key_columns=[\"user_id\", \"created_at\"], include_columns=[\"title\"])", "CoveringIndex(new[] { \"user_id\", \"created_at\" }, Include = new[] { \"title\" })", Needs: "public Guid UserId { get; set; } public required string Title { get; set; }" + CreatedAt),
            new("table.add_columnstore_index([\"date\", \"amount\"])", "ColumnstoreIndex(\"date\", \"amount\", Dialects = Dialect.SqlServer)", Needs: "public DateOnly Date { get; set; } public decimal Amount { get; set; }"),
        ]),
        ("Table partitioning", "[Partitions](partitions.md) says what the keys of a partitioned table are.",
        [
            new("table.partition_by_date(\"created_at\", \"MONTH\")", "Partitioned(By = \"created_at\", Interval = \"MONTH\", Except = Dialect.Sqlite)", Needs: CreatedAt),
            new("table.partition_by_range(\"order_total\", [{\"name\": \"small_orders\", \"values\": \"VALUES LESS THAN (100)\"}, …])", "PartitionedByRange(\"order_total\", Except = Dialect.Sqlite), RangePartition(\"small_orders\", LessThan = \"100\"), RangePartition(\"large_orders\", LessThan = \"MAXVALUE\")", Needs: "[DecimalColumn(12, 2)] public decimal OrderTotal { get; set; }", Note: "MySQL and MariaDB partition by a decimal column through its whole part."),
            new("table.partition_by_hash(\"user_id\", partition_count=4)", "PartitionedByHash(\"user_id\", 4, Except = Dialect.Sqlite)", Needs: "public Guid UserId { get; set; }"),
            new("table.partition_by_list(\"region\", [{\"name\": \"europe\", \"values\": \"('GB', 'FR')\"}, …])", "PartitionedByList(\"region\", Except = Dialect.Sqlite), ListPartition(\"europe\", \"GB\", \"FR\"), ListPartition(\"asia\", \"JP\", \"CN\")", Needs: "[CharColumn(2)] public required string Region { get; set; }"),
        ]),
        ("Encryption and security", "What a database lacks here is an error until it is left out by `Except`, never silence.",
        [
            new("table.encrypt_table(EncryptionLevel.TDE)", "EncryptedTable(Dialects = Dialect.MySql | Dialect.MariaDb)"),
            new("table.encrypt_column(\"ssn\", \"pii_key\")", Member: "[EncryptedColumn(\"pii_key\"), StringColumn(11)] public required string Ssn { get; set; }", Note: "[Encryption](encryption.md) says who encrypts where."),
            new("table.add_row_level_security(\"tenant_policy\", \"tenant_id = current_tenant()\")", "RowLevelSecurity(\"tenant_policy\", \"tenant_id = current_tenant()\", Except = Dialect.MySql | Dialect.MariaDb | Dialect.Sqlite)", Needs: Tenant),
            new("table.add_row_level_security(\"tenant_isolation\", \"tenant_id = current_tenant()\")", "TenantIsolation(Except = Dialect.MySql | Dialect.MariaDb | Dialect.Sqlite)", Needs: Tenant, Note: "The application says who the tenant is by `SchemaSession`."),
        ]),
        ("Performance optimization", "",
        [
            new("table.compress_table(CompressionType.ROW)", "Compressed(Except = Dialect.PostgreSql | Dialect.Sqlite)"),
            new("table.add_retention_policy(365, \"created_at\")", "RetentionPolicy(365, \"created_at\")", Needs: CreatedAt),
            new("table.add_archival_policy(90, \"archived_data\", \"created_at\")", "ArchivalPolicy(90, \"archived_data\", \"created_at\")", Needs: CreatedAt),
        ]),
        ("Triggers and automation", "[Automation](automation.md) says who and why come from.",
        [
            new("table.add_audit_trigger()", "AuditTrigger", Needs: "public required string Name { get; set; }"),
            new("table.add_updated_at_trigger()", "UpdatedAtTrigger(\"updated_at\")", Needs: "public DateTimeOffset UpdatedAt { get; set; }"),
            new("table.add_trigger(\"validate_email_trigger\", \"BEFORE\", \"INSERT OR UPDATE\", \"BEGIN IF NEW.email NOT LIKE '%@%' THEN RAISE EXCEPTION …\")", "Trigger(\"validate_email\", TriggerTiming.Before, TriggerEvent.Insert | TriggerEvent.Update, \"IF NEW.email NOT LIKE '%@%' THEN RAISE EXCEPTION 'Invalid email'; END IF;\", Dialects = Dialect.PostgreSql)", Needs: "public required string Email { get; set; }", Note: "The body is in a database's own words, so it is scoped to it; `[EmailColumn]` says the same for all of them."),
        ]),
        ("Database-specific features", "What belongs to one database by its name is on no other, and no finding there.",
        [
            new("table.mysql_engine(\"InnoDB\")", "MySqlEngine(\"InnoDB\")"),
            new("table.mysql_charset(\"utf8mb4\")", "MySqlCharset(\"utf8mb4\")"),
            new("table.mysql_collation(\"utf8mb4_unicode_ci\")", "MySqlCollation(\"utf8mb4_unicode_ci\")"),
            new("table.postgresql_inherits(\"base_table\")", "PostgreSqlInherits(\"base_table\")"),
            new("table.oracle_parallel(degree=4)", "OracleParallel(4)"),
        ]),
        ("Customization", "A column type of your own is an attribute class that carries one of the product's; [templates and groups of your own](templates.md) are written alike.",
        [
            new("def custom_business_id(self, name = \"business_id\"): …", Member: "[BusinessId] public required string BusinessId { get; set; }")
            {
                Beside = "[StringColumn(20, Check = \"matches({column}, '^[A-Z]{2}[0-9]{6}$')\", Comment = \"Business ID, XX123456\")] public sealed class BusinessIdAttribute : ColumnTypeAttribute;",
            },
            new("def social_security_number(self, name = \"ssn\"): …", Member: "[SocialSecurityNumber] public required string Ssn { get; set; }", Note: "Where the application encrypts, the format is checked before the value is encrypted.")
            {
                Beside = "[StringColumn(11), EncryptedColumn(\"ssn_key\")] public sealed class SocialSecurityNumberAttribute : ColumnTypeAttribute;",
            },
        ]),
        ("Best practices", "What belongs together is one template: `[EcommerceProduct]`, `[EcommerceOrder]`, `[BlogPost]`, `[CmsPage]`, `[AnalyticsEvent]`, `[AuditTable(Encrypted = true)]`, `[TenantTable]`. [The gallery](templates/README.md) has all of them, with what each is on every database.",
        [
            new("table.partition_by_date(\"created_at\", \"MONTH\"); table.add_retention_policy(365, \"created_at\")", "Partitioned(By = \"created_at\", Interval = PartitionInterval.Month, Except = Dialect.Sqlite), RetentionPolicy(365, \"created_at\")", Needs: CreatedAt, Note: "Whole partitions are dropped where there are partitions."),
        ]),
    ];
}
