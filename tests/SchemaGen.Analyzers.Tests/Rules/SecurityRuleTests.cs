using SchemaGen.CodeFixes.Fixes;

namespace SchemaGen.Analyzers.Tests.Rules;

/// <summary>SG4002 to SG4005, and SG4021: where each speaks, with its words and its way out, and where it does not.</summary>
public sealed class SecurityRuleTests
{
    [Fact]
    public Task SG4002_speaks_of_rows_without_a_tenant() => Check.Findings(
        "PostgreSql",
        "[SchemaTable, TenantIsolation] public partial class Note { public int Id { get; set; } public Guid? {|#0:TenantId|} { get; set; } }",
        Check.Warning("SG4002", 0, "The tenant's column 'tenant_id' of 'notes' admits NULL, and a row without a tenant is seen by nobody; make it not null"));

    [Fact]
    public Task SG4002_is_silent_about_other_policies_and_columns() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, TenantIsolation] public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } public Guid? OwnerId { get; set; } }
        [SchemaTable, RowLevelSecurity("own", "owner_id is null or owner_id = current_user_id()")] public partial class Memo { public int Id { get; set; } public Guid? OwnerId { get; set; } }
        """);

    [Fact]
    public Task SG4002_makes_it_not_null() => Check.Fix<TenantFixes>(
        "SG4002",
        "[SchemaTable, TenantIsolation] public partial class Note { public int Id { get; set; } public Guid? {|SG4002:TenantId|} { get; set; } }",
        "[SchemaTable, TenantIsolation] public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } }",
        targets: "PostgreSql");

    [Fact]
    public Task SG4003_speaks_of_keys_across_tenants() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, TenantIsolation, {|#0:UniqueIndex("code", "id")|}]
        public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } [{|#1:StringColumn(20, Unique = true)|}] public string Code { get; set; } = ""; }
        """,
        Check.Warning("SG4003", 0, "The unique key (code, id) of 'notes' counts across tenants, so that one tenant's value is refused to another and tells of its row; add 'tenant_id' to the key"),
        Check.Warning("SG4003", 1, "The unique key (code) of 'notes' counts across tenants, so that one tenant's value is refused to another and tells of its row; add 'tenant_id' to the key"));

    [Fact]
    public Task SG4003_is_silent_about_keys_that_hold_the_tenant() => Check.Findings(
        "PostgreSql",
        """
        [SchemaTable, TenantIsolation, UniqueIndex("tenant_id", "code"), UniqueIndex("id", Dialects = Dialect.Sqlite)]
        public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } public string Code { get; set; } = ""; }
        """);

    [Theory]
    [InlineData("[SchemaTable, TenantIsolation]\n[{|SG4003:UniqueIndex(\"code\")|}]\n", "", "[SchemaTable, TenantIsolation]\n[UniqueIndex(\"code\", \"tenant_id\")]\n", "")]
    [InlineData("[SchemaTable, TenantIsolation]\n", "[{|SG4003:StringColumn(20, Unique = true)|}] ", "[SchemaTable, TenantIsolation]\n[UniqueIndex(nameof(Note.Code), \"tenant_id\")]\n", "[StringColumn(20)] ")]
    public Task SG4003_adds_the_tenant(string before, string column, string after, string fixedColumn) => Check.Fix<TenantFixes>(
        "SG4003",
        before + "public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } " + column + "public string Code { get; set; } = \"\"; }",
        after + "public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } " + fixedColumn + "public string Code { get; set; } = \"\"; }",
        targets: "PostgreSql");

    [Fact]
    public Task SG4004_speaks_of_tenants_that_nothing_keeps_apart() => Check.Findings(
        "PostgreSql Sqlite SqlServer",
        "[SchemaTable] public partial class Note { public int Id { get; set; } public Guid {|#0:TenantId|} { get; set; } }",
        Check.Info("SG4004", 0, "Each row of 'notes' is a tenant's, and a query that forgets to say whose reads all of them; let PostgreSQL and SQL Server keep them apart with [TenantIsolation]"));

    [Theory]
    [InlineData("PostgreSql", "[SchemaTable, TenantIsolation] public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } }")]
    [InlineData("PostgreSql", "[SchemaTable, RowLevelSecurity(\"own\", \"tenant_id = current_tenant()\")] public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } }")]
    [InlineData("Sqlite MariaDb", "[SchemaTable] public partial class Note { public int Id { get; set; } public Guid TenantId { get; set; } }")]
    [InlineData("PostgreSql", "[SchemaTable] public partial class Flat { public int Id { get; set; } public string Tenant { get; set; } = \"\"; }")]
    public Task SG4004_is_silent_elsewhere(string targets, string source) => Check.NoAdvice(targets, source);

    [Theory]
    [InlineData("PostgreSql", "[TenantIsolation]")]
    [InlineData("PostgreSql Sqlite SqlServer", "[TenantIsolation(Dialects = Dialect.PostgreSql | Dialect.SqlServer)]")]
    public Task SG4004_keeps_them_apart(string targets, string added) => Check.Fix<TenantFixes>(
        "SG4004",
        "[SchemaTable]\npublic partial class Note { public int Id { get; set; } public Guid {|SG4004:TenantId|} { get; set; } }",
        $"[SchemaTable]\n{added}\npublic partial class Note {{ public int Id {{ get; set; }} public Guid TenantId {{ get; set; }} }}",
        targets: targets);

    [Fact]
    public Task SG4005_speaks_of_personal_data() => Check.Findings(
        "[SchemaTable] public partial class Person { public int Id { get; set; } [StringColumn(34)] public string {|#0:HomeIban|} { get; set; } = \"\"; public DateOnly {|#1:DateOfBirth|} { get; set; } }",
        Check.Info("SG4005", 0, "'home_iban' of 'people' sounds like personal data, which whoever reads the database or a backup of it sees; encrypt it with [EncryptedColumn]"),
        Check.Info("SG4005", 1, "'date_of_birth' of 'people' sounds like personal data, which whoever reads the database or a backup of it sees; encrypt it with [EncryptedColumn]"));

    [Fact]
    public Task SG4005_is_silent_about_other_columns() => Check.NoAdvice(
        Check.Targets,
        """
        [SchemaTable] public partial class Person
        {
            public int Id { get; set; }
            [EncryptedColumn("pii")] public string Iban { get; set; } = "";
            [BinaryColumn(32)] public byte[] IbanHash { get; set; } = [];
            public bool HasSsn { get; set; }
            public string CaribanName { get; set; } = "";
        }
        """);

    [Theory]
    [InlineData("[StringColumn(34)] public string ", " { get; set; } = \"\";")]
    [InlineData("public DateOnly? ", " { get; set; }")]
    public Task SG4005_encrypts(string before, string after) => Check.Fix<PersonalDataFixes>(
        "SG4005",
        "[SchemaTable] public partial class Person { public int Id { get; set; } " + before + "{|SG4005:BirthDate|}" + after + " }",
        "[SchemaTable] public partial class Person { public int Id { get; set; } [EncryptedColumn(\"personal_data\")] " + before + "BirthDate" + after + " }");

    [Theory]
    [InlineData("000102030405060708090a0b0c0d0e0f")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")]
    [InlineData("q83vEjRWeJCrze8SNFZ4kA")]
    public Task SG4021_speaks_of_keys(string key) => Check.Findings(
        $"[SchemaTable] public partial class Person {{ public int Id {{ get; set; }} [EncryptedColumn({{|#0:\"{key}\"|}})] public string Phone {{ get; set; }} = \"\"; }}",
        Check.Warning("SG4021", 0, "The name of the key of 'phone' looks like a key itself, which everybody has then who has the assembly; give the key to the key ring, and write its name here"));

    [Theory]
    [InlineData("pii_key")]
    [InlineData("customer_personal_data_2026")]
    [InlineData("CustomerPersonalDataOfTheEuropeanUnion")]
    [InlineData("https://vault.example/keys/pii/1")]
    public Task SG4021_is_silent_about_names(string name) => Check.Findings(
        $"[SchemaTable] public partial class Person {{ public int Id {{ get; set; }} [EncryptedColumn(\"{name}\")] public string Phone {{ get; set; }} = \"\"; }}");

    [Fact]
    public Task SG4021_writes_a_name() => Check.Fix<PersonalDataFixes>(
        "SG4021",
        "[SchemaTable] public partial class Person { public int Id { get; set; } [EncryptedColumn({|SG4021:\"000102030405060708090a0b0c0d0e0f\"|})] public string Phone { get; set; } = \"\"; }",
        "[SchemaTable] public partial class Person { public int Id { get; set; } [EncryptedColumn(\"phone_key\")] public string Phone { get; set; } = \"\"; }");

    private const string Customer = "public partial class Customer { public Guid Id { get; set; } [EncryptedColumn(\"pii_key\"), StringColumn(100)] public string Email { get; set; } = \"\"; }";

    [Fact]
    public Task SG4020_speaks_of_what_reads_ciphertext() => Check.Findings(
        "PostgreSql Sqlite",
        "[SchemaTable, {|#0:UniqueIndex(\"email\")|}] " + Customer,
        Check.Error("SG4020", 0, "PostgreSQL and SQLite: the unique index (email) of 'customers' is left out, because the column holds ciphertext, which is another each time; make the column searchable, which indexes and keys then are about"));

    [Theory]
    [InlineData("[SchemaTable, UniqueIndex(\"id\")] ", "")]
    [InlineData("[SchemaTable, UniqueIndex(\"email\")] ", ", Searchable = true")]
    public Task SG4020_is_silent_where_nothing_reads_it(string attributes, string argument) =>
        Check.Findings(attributes + Customer.Replace("(\"pii_key\")", "(\"pii_key\"" + argument + ")"));

    [Fact]
    public Task SG4020_makes_the_column_searchable() => Check.Fix<CiphertextFixes>(
        "SG4020:Searchable",
        "[SchemaTable, {|SG4020:UniqueIndex(\"email\")|}] " + Customer,
        "[SchemaTable, UniqueIndex(\"email\")] " + Customer.Replace("(\"pii_key\")", "(\"pii_key\", Searchable = true)"));

    [Fact]
    public Task SG4020_leaves_the_databases_out() => Check.Fix<CiphertextFixes>(
        "SG4020:Except",
        "[SchemaTable, {|SG4020:UniqueIndex(\"email\")|}] " + Customer,
        "[SchemaTable, UniqueIndex(\"email\", Except = Dialect.PostgreSql | Dialect.Sqlite)] " + Customer);
}
