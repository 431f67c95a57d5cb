using System.Security.Cryptography;
using System.Text;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>A migration whose statements are the same on every dialect.</summary>
internal class TestMigration(string id, MigrationStatement[] up, MigrationStatement[] down, params string[] requires)
    : SchemaMigration(id, string.Concat(id.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..])), Sha256(id), requires)
{
    public TestMigration(string id, params string[] requires)
        : this(id, [], [], requires)
    {
    }

    public int UpCalls { get; private set; }

    public override IReadOnlyList<MigrationStatement> Up(Dialect dialect)
    {
        UpCalls++;
        return up;
    }

    public override IReadOnlyList<MigrationStatement> Down(Dialect dialect) => down;

    public static MigrationStatement Create(string table, string columns = "id int NOT NULL PRIMARY KEY") =>
        new($"CREATE TABLE {table} ({columns})", MigrationStatementKind.CreateTable, table);

    public static MigrationStatement Index(string table) =>
        new($"CREATE INDEX ix_{table} ON {table} (id)", MigrationStatementKind.CreateIndex, $"ix_{table}");

    public static MigrationStatement Drop(string table, int? undoes = 0) =>
        new($"DROP TABLE {table}", MigrationStatementKind.DropTable, table, Undoes: undoes);

    public static MigrationStatement Broken { get; } = new("CREATE TABLE broken (", MigrationStatementKind.CreateTable, "broken");

    private static string Sha256(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}

/// <summary>The same migration after its class was edited.</summary>
internal sealed class ChangedMigration(string id) : SchemaMigration(id, "Changed", new string('c', 64))
{
    public override IReadOnlyList<MigrationStatement> Up(Dialect dialect) => [TestMigration.Create("changed")];

    public override IReadOnlyList<MigrationStatement> Down(Dialect dialect) => [TestMigration.Drop("changed")];
}
