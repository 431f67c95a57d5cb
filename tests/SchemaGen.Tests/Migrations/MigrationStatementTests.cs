using System.Text;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public class MigrationStatementTests
{
    private static IReadOnlyList<MigrationStatement> Read(string stored) => MigrationStatement.ReadAll(Encoding.UTF8.GetBytes(stored));

    private static string Store(MigrationStatement one) =>
        $"{one.Kind} {(one.IsTransactional ? "transactional" : "autocommit")} {(one.IsBlock ? "block" : "statement")} {one.Undoes?.ToString() ?? "-"} {Encoding.UTF8.GetByteCount(one.Text)} {one.ObjectName}\n{one.Text}\n";

    [Fact]
    public void Statements_are_read_as_they_were_stored()
    {
        MigrationStatement[] all =
        [
            new("CREATE TABLE t (\n  a text DEFAULT 'Größe'\n)", MigrationStatementKind.CreateTable, "sales.odd name"),
            new("", MigrationStatementKind.Execute, "", IsTransactional: false, IsBlock: true),
            new("x\nDropTable transactional statement - 3 forged\nabc\n", MigrationStatementKind.DropOther, "t", Undoes: 12),
        ];

        Assert.Equal(all, Read(string.Concat(all.Select(Store))));
    }

    [Fact]
    public void No_bytes_are_no_statements() => Assert.Empty(MigrationStatement.ReadAll([]));

    [Fact]
    public void Every_kind_is_read()
    {
        foreach (var kind in Enum.GetValues<MigrationStatementKind>())
            Assert.Equal(kind, Assert.Single(Read($"{kind} transactional statement - 1 t\nx\n")).Kind);
    }

    [Theory]
    [InlineData("CreateTable")]
    [InlineData("4 transactional statement - 1 t\nx\n")]
    [InlineData("createtable transactional statement - 1 t\nx\n")]
    [InlineData("CreateTable maybe statement - 1 t\nx\n")]
    [InlineData("CreateTable transactional both - 1 t\nx\n")]
    [InlineData("CreateTable transactional statement -1 1 t\nx\n")]
    [InlineData("CreateTable transactional statement - -1 t\nx\n")]
    [InlineData("CreateTable transactional statement - 2 t\nx\n")]
    [InlineData("CreateTable transactional statement - 1 t\nx")]
    [InlineData("CreateTable transactional statement - 1 t\nxy\n")]
    [InlineData("CreateTable transactional statement - 99999999999 t\nx\n")]
    [InlineData("CreateTable transactional statement - 2147483647 t\nx\n")]
    [InlineData("CreateTable transactional statement - 1 t\nx\n\n")]
    public void Other_bytes_are_refused(string stored) =>
        Assert.Contains("not readable near byte", Assert.Throws<InvalidDataException>(() => Read(stored)).Message);

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() => Assert.Throws<InvalidDataException>(
        () => MigrationStatement.ReadAll([.. "CreateTable transactional statement - 1 t\n"u8, 0xff, (byte)'\n']));

    [Fact]
    public void A_stored_list_cut_anywhere_is_refused()
    {
        var stored = Encoding.UTF8.GetBytes(Store(new MigrationStatement("SELECT 1", MigrationStatementKind.Execute, "x")));
        for (var length = 1; length < stored.Length; length++)
            Assert.Throws<InvalidDataException>(() => MigrationStatement.ReadAll(stored.AsSpan(0, length)));
    }
}
