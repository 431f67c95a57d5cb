using System.Text;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public class GeneratedMigrationTests
{
    [Fact]
    public void Statements_are_read_as_they_were_stored()
    {
        MigrationStatement[] all =
        [
            new("CREATE TABLE t (\n  a text DEFAULT 'Größe 🎈'\n)", MigrationStatementKind.CreateTable, "sales.odd name"),
            new("", MigrationStatementKind.Execute, "", IsTransactional: false, IsBlock: true),
            new("", MigrationStatementKind.Execute, "block 1 x", IsBlock: true),
            new("x\ndown DropTable 3 forged\nabc\n", MigrationStatementKind.DropOther, "t", IsTransactional: false, Undoes: 12),
        ];
        var stored = new Stored(Section("PostgreSql", [.. all.Select(one => Up(one)), "down DropTable undoes 0 1 t\nx\n"]));

        Assert.Equal(all, stored.Up(Dialect.PostgreSql));
        Assert.Equal([new MigrationStatement("x", MigrationStatementKind.DropTable, "t", Undoes: 0)], stored.Down(Dialect.PostgreSql));
    }

    [Fact]
    public void Each_dialect_finds_its_own_statements()
    {
        var stored = new Stored(Section("Sqlite", "up Execute 1 a\nx\n") + Section("Oracle") + Section("MySql", "up Execute 1 b\ny\n", "down Execute 1 c\nz\n"));

        Assert.Equal("x", Assert.Single(stored.Up(Dialect.Sqlite)).Text);
        Assert.Empty(stored.Down(Dialect.Sqlite));
        Assert.Empty(stored.Up(Dialect.Oracle));
        Assert.Equal("y", Assert.Single(stored.Up(Dialect.MySql)).Text);
        Assert.Equal("z", Assert.Single(stored.Down(Dialect.MySql)).Text);
    }

    [Fact]
    public void A_dialect_that_is_no_target_is_refused() => Assert.Equal(
        "The migration 'stored' was not written for MariaDb; declare the target with [assembly: SchemaTarget(Dialect.…)] and build again.",
        Assert.Throws<NotSupportedException>(() => new Stored(Section("Sqlite")).Up(Dialect.MariaDb)).Message);

    [Fact]
    public void Data_gives_the_same_statements_as_a_literal()
    {
        var text = Section("Sqlite", Up(new("SELECT 'é🎈'", MigrationStatementKind.Execute, "ü")));

        Assert.Equal(new Stored(text).Up(Dialect.Sqlite), new StoredAsData(Encoding.UTF8.GetBytes(text)).Up(Dialect.Sqlite));
    }

    [Fact]
    public void Every_kind_is_read()
    {
        foreach (var kind in Enum.GetValues<MigrationStatementKind>())
            Assert.Equal(kind, Assert.Single(Read($"up {kind} 1 t\nx\n")).Kind);
    }

    [Theory]
    [InlineData("up CreateTable")]
    [InlineData("CreateTable 1 t\nx\n")]
    [InlineData("Up CreateTable 1 t\nx\n")]
    [InlineData("up 4 1 t\nx\n")]
    [InlineData("up createtable 1 t\nx\n")]
    [InlineData("up CreateTable maybe 1 t\nx\n")]
    [InlineData("up CreateTable block autocommit 1 t\nx\n")]
    [InlineData("up CreateTable undoes -1 1 t\nx\n")]
    [InlineData("up CreateTable -1 t\nx\n")]
    [InlineData("up CreateTable 2 t\nx\n")]
    [InlineData("up CreateTable 1 t\nx")]
    [InlineData("up CreateTable 1 t\nxy\n")]
    [InlineData("up CreateTable 99999999999 t\nx\n")]
    [InlineData("up CreateTable 2147483647 t\nx\n")]
    [InlineData("up CreateTable 1 t\nx\n\n")]
    public void Other_text_is_refused(string statements) =>
        Assert.Contains("not readable near character", Assert.Throws<InvalidDataException>(() => Read(statements)).Message);

    [Fact]
    public void A_stored_text_cut_anywhere_is_refused()
    {
        var stored = Section("Sqlite", Up(new("SELECT 1", MigrationStatementKind.Execute, "x")));
        for (var length = 1; length < stored.Length; length++)
            Assert.Throws<InvalidDataException>(() => new Stored(stored[..length]).Up(Dialect.Sqlite));
    }

    private static IReadOnlyList<MigrationStatement> Read(string statements) => new Stored(Section("Sqlite", statements)).Up(Dialect.Sqlite);

    private static string Section(string dialect, params string[] statements) => $"{dialect} {string.Concat(statements).Length}\n{string.Concat(statements)}";

    private static string Up(MigrationStatement one) =>
        $"up {one.Kind} {(one.IsTransactional ? "" : "autocommit ")}{(one.IsBlock ? "block " : "")}{(one.Undoes is { } undoes ? $"undoes {undoes} " : "")}"
        + $"{one.Text.Length} {one.ObjectName}\n{one.Text}\n";

    private sealed class Stored(string text) : GeneratedMigration("stored", "Stored", new string('0', 64))
    {
        protected override string Statements => text;
    }

    private sealed class StoredAsData(byte[] data) : GeneratedMigration("stored", "Stored", new string('0', 64))
    {
        protected override string Statements => FromUtf8(data);
    }
}
