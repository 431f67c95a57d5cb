using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CSharp.Tests.ExistingClasses;

/// <summary>The tables of existing classes hold on real databases what their attributes promise.</summary>
public sealed class ExecutedTests
{
    private const string Source =
        """
        [SchemaTable, PrimaryKey(nameof(Country), nameof(Code))]
        public partial class Region
        {
            [MaxLength(2)] public string Country { get; set; } = "";
            [MaxLength(8)] public string Code { get; set; } = "";
        }

        [SchemaTable, Table("customers"), Index(nameof(Mail), IsUnique = true, Name = "one_mail_each")]
        public partial class Client
        {
            [Key, DatabaseGenerated(DatabaseGeneratedOption.None)] public int Number { get; set; }
            [Required, MaxLength(20), MinLength(2)] public string? Name { get; set; }
            [EmailAddress, Column("email")] public string Mail { get; set; } = "";
            [Url] public string? Site { get; set; }
            [Range(0, 100), DefaultValue(5)] public int Discount { get; set; }
            [AllowedValues("new", "it's old")] public string Level { get; set; } = "new";
            [MaxLength(2)] public string? RegionCountry { get; set; }
            [MaxLength(8)] public string? RegionCode { get; set; }
            [ForeignKey("RegionCountry, RegionCode"), DeleteBehavior(DeleteBehavior.Cascade)] public Region? Region { get; set; }
        }
        """;

    [Fact]
    public Task On_sqlite() => HoldsOn(Engine.Sqlite, DialectSet.Sqlite);

    [Fact, Trait("Needs", "Engines")]
    public Task On_postgresql_15() => HoldsOn(Engine.PostgreSql15, DialectSet.PostgreSql);

    [Fact, Trait("Needs", "Engines")]
    public Task On_postgresql_18() => HoldsOn(Engine.PostgreSql18, DialectSet.PostgreSql);

    [Fact, Trait("Needs", "Engines")]
    public Task On_mariadb() => HoldsOn(Engine.MariaDb, DialectSet.MariaDb);

    private static async Task HoldsOn(Engine engine, DialectSet set)
    {
        var dialect = SqlDialect.In(set).Single();
        var schema = Existing.Read(Source);
        Assert.DoesNotContain(schema.Findings, finding => finding.Rule.StartsWith("SG1", StringComparison.Ordinal));
        var target = new SchemaTarget(dialect);
        await using var database = await engine.CreateDatabaseAsync();
        foreach (var table in schema.Tables)
            foreach (var statement in dialect.Write(table.MigrationFor(target), target).Up)
                await database.ExecuteAsync(statement.Text);

        await database.ExecuteAsync("INSERT INTO regions (country, code) VALUES ('de', 'by')");
        await database.ExecuteAsync(Insert("1, 'Ann', 'ann@example.org', 'https://example.org', 'new', 'de', 'by'"));
        Assert.Equal(5, Convert.ToInt32((await database.QueryAsync("SELECT discount FROM customers"))[0][0], System.Globalization.CultureInfo.InvariantCulture));
        await database.ExecuteAsync(Insert("2, 'Bo', 'bo@example.org', NULL, 'it''s old', NULL, NULL"));

        await Refuses("1, 'Cid', 'c@example.org', NULL, 'new', NULL, NULL");
        await Refuses("3, NULL, 'c@example.org', NULL, 'new', NULL, NULL");
        await Refuses("3, 'C', 'c@example.org', NULL, 'new', NULL, NULL");
        await Refuses("3, 'A name of 21 letters.', 'c@example.org', NULL, 'new', NULL, NULL");
        await Refuses("3, 'Cid', 'ann@example.org', NULL, 'new', NULL, NULL");
        await Refuses("3, 'Cid', 'example.org', NULL, 'new', NULL, NULL");
        await Refuses("3, 'Cid', 'c@d@example.org', NULL, 'new', NULL, NULL");
        await Refuses("3, 'Cid', 'c@example.org', 'example.org', 'new', NULL, NULL");
        await Refuses("3, 'Cid', 'c@example.org', NULL, 'none', NULL, NULL");
        await Refuses("3, 'Cid', 'c@example.org', NULL, 'new', 'de', 'xx'");
        await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync("UPDATE customers SET discount = 101"));

        await database.ExecuteAsync((engine == Engine.Sqlite ? "PRAGMA foreign_keys = ON; " : "") + "DELETE FROM regions");
        Assert.Equal(2, Convert.ToInt32((await database.QueryAsync("SELECT min(number) FROM customers"))[0][0], System.Globalization.CultureInfo.InvariantCulture));

        Task Refuses(string values) => Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync((engine == Engine.Sqlite ? "PRAGMA foreign_keys = ON; " : "") + Insert(values)));
    }

    private static string Insert(string values) => $"INSERT INTO customers (number, name, email, site, level, region_country, region_code) VALUES ({values})";
}
