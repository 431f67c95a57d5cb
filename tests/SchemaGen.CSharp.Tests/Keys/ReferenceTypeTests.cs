using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CSharp.Tests.Keys;

/// <summary>Which types refer to each other: where a database lets them, it gets the foreign key; where not, it refuses a written one.</summary>
public sealed class ReferenceTypeTests
{
    [Theory]
    [MemberData(nameof(Pairs))]
    public Task On_sqlite(string type, string other, bool _) => Agrees(Engine.Sqlite, DialectSet.Sqlite, type, other, isKept: true);

    [Theory, Trait("Needs", "Engines")]
    [MemberData(nameof(Pairs))]
    public Task On_postgresql_15(string type, string other, bool _) => Agrees(Engine.PostgreSql15, DialectSet.PostgreSql, type, other, isKept: true);

    [Theory, Trait("Needs", "Engines")]
    [MemberData(nameof(Pairs))]
    public Task On_postgresql_18(string type, string other, bool _) => Agrees(Engine.PostgreSql18, DialectSet.PostgreSql, type, other, isKept: true);

    [Theory, Trait("Needs", "Engines")]
    [MemberData(nameof(Pairs))]
    public Task On_mariadb(string type, string other, bool isKept) => Agrees(Engine.MariaDb, DialectSet.MariaDb, type, other, isKept);

    /// <summary>What refers to each other on a database by chance of how it stores them, or does not.</summary>
    [Theory, Trait("Needs", "Engines")]
    [InlineData("ulong", "long", false)]
    [InlineData("uint", "ulong", true)]
    [InlineData("long", "ulong", true)]
    [InlineData("ulong", "ulong", true)]
    [InlineData("float", "double", true)]
    [InlineData("double", "float", true)]
    [InlineData("[EnumColumn(Storage = ColumnStorage.Native)] DayOfWeek", "[EnumColumn(Storage = ColumnStorage.Native)] DayOfWeek", false)]
    [InlineData("[EnumColumn(Storage = ColumnStorage.Native)] DayOfWeek", "[EnumColumn] DayOfWeek", false)]
    [InlineData("[CaseInsensitiveTextColumn(20)] string", "[CaseInsensitiveTextColumn(20)] string", true)]
    [InlineData("[CaseInsensitiveTextColumn(20, Collation = \"C\", Dialects = Dialect.PostgreSql)] string", "[CaseInsensitiveTextColumn(20)] string", false)]
    [InlineData("[CaseInsensitiveTextColumn(20, Collation = \"C\", Dialects = Dialect.PostgreSql)] string", "[CaseInsensitiveTextColumn(20, Collation = \"POSIX\", Dialects = Dialect.PostgreSql)] string", true)]
    [InlineData("[CaseInsensitiveTextColumn(20, Storage = ColumnStorage.Native)] string", "[CaseInsensitiveTextColumn(20)] string", false)]
    public Task As_postgresql_stores_them(string type, string other, bool isKept) => Agrees(Engine.PostgreSql18, DialectSet.PostgreSql, type, other, isKept);

    // The collation in which case does not count is made in the schema of each table.
    [Theory, Trait("Needs", "Engines")]
    [InlineData("[CaseInsensitiveTextColumn(20)] string", false)]
    [InlineData("[StringColumn(20)] string", true)]
    public Task From_another_schema_on_postgresql(string type, bool isKept) => Agrees(Engine.PostgreSql18, DialectSet.PostgreSql, type, type, isKept, "Schema = \"apart\"");

    [Theory, Trait("Needs", "Engines")]
    [InlineData("[StringColumn(20, Collation = \"utf8mb4_general_ci\", Dialects = Dialect.MariaDb)] string", "[StringColumn(20)] string", false)]
    [InlineData("[StringColumn(20, Collation = \"utf8mb4_general_ci\", Dialects = Dialect.MariaDb)] string", "[StringColumn(20, Collation = \"utf8mb4_general_ci\", Dialects = Dialect.MariaDb)] string", true)]
    [InlineData("[CaseInsensitiveTextColumn(20, Collation = \"utf8mb4_general_ci\", Dialects = Dialect.MariaDb)] string", "[CaseInsensitiveTextColumn(20)] string", false)]
    [InlineData("[CaseInsensitiveTextColumn(20)] string", "[CaseInsensitiveTextColumn(20)] string", true)]
    [InlineData("[EnumColumn] DayOfWeek", "[EnumColumn] DayOfWeek", true)]
    public Task As_mariadb_stores_them(string type, string other, bool isKept) => Agrees(Engine.MariaDb, DialectSet.MariaDb, type, other, isKept);

    // The last says whether MariaDB lets the first refer to the second.
    public static TheoryData<string, string, bool> Pairs => new()
    {
        { "int", "int", true },
        { "int", "long", false },
        { "uint", "int", false },
        { "short", "int", false },
        { "[DecimalColumn(9, 2)] decimal", "[DecimalColumn(9, 2)] decimal", true },
        { "[DecimalColumn(9, 2)] decimal", "[DecimalColumn(9, 3)] decimal", true },
        { "float", "double", true },
        { "[StringColumn(20)] string", "[StringColumn(30)] string", true },
        { "[CharColumn(20)] string", "[StringColumn(30)] string", true },
        { "[BinaryColumn(16)] byte[]", "[BinaryColumn(20)] byte[]", true },
        { "Guid", "Guid", true },
        { "DateOnly", "DateOnly", true },
    };

    private static async Task Agrees(Engine engine, DialectSet set, string type, string other, bool isKept, string schema = "")
    {
        var reader = Source.Read(
            $$"""
            [SchemaTable, UniqueIndex("key")] partial class One { public int Id { get; set; } {{Property("", other)}} }
            [SchemaTable({{schema}})] partial class Two { public int Id { get; set; } {{Property("[References(typeof(One), \"key\")]", type)}} }
            """);
        Assert.Empty(Source.Faults(reader));
        var target = new SchemaTarget(SqlDialect.In(set).Single());
        var sql = reader.Tables.SelectMany(table => target.Dialect.Write(table.MigrationFor(target), target).Up).Select(statement => statement.Text).ToArray();
        Assert.Equal(isKept, sql.Any(text => text.Contains("FOREIGN KEY", StringComparison.Ordinal)));
        await using var database = await engine.CreateDatabaseAsync();
        foreach (var statement in sql) await database.ExecuteAsync(statement);
        if (isKept) return;
        var (twos, ones, key) = (target.Dialect.QuoteTable(new ObjectName("twos", schema.Length == 0 ? null : "apart")), target.Dialect.Quote("ones"), target.Dialect.Quote("key"));
        await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync($"ALTER TABLE {twos} ADD CONSTRAINT fk FOREIGN KEY ({key}) REFERENCES {ones} ({key})"));
    }

    private static string Property(string attribute, string type)
    {
        var end = type.LastIndexOf("] ", StringComparison.Ordinal) + 1;
        var start = type.Contains("string", StringComparison.Ordinal) ? " = \"\";" : type.Contains("byte[]", StringComparison.Ordinal) ? " = null!;" : "";
        return $"{attribute} {type[..end]} public {type[end..]} Key {{ get; set; }}{start}";
    }
}
