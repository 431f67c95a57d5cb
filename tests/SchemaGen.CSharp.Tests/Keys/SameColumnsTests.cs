using System.Text.RegularExpressions;
using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;

namespace SchemaGen.CSharp.Tests.Keys;

/// <summary>Foreign keys over the same column have names of their own, also where some of them wait for a later table.</summary>
public sealed class SameColumnsTests
{
    // B and D refer back to A, so A's keys to them are added once they are there; C comes before A.
    private const string Peers =
        """
        [SchemaTable, ForeignKeyTo(typeof(B), new[] { "peer_id" }), ForeignKeyTo(typeof(C), new[] { "peer_id" }), ForeignKeyTo(typeof(D), new[] { "peer_id" })]
        partial class A { [PrimaryKeyColumn] public short Id { get; set; } public short? PeerId { get; set; } }
        [SchemaTable] partial class B { [PrimaryKeyColumn] public short Id { get; set; } [References(typeof(A))] public short? AId { get; set; } }
        [SchemaTable] partial class C { [PrimaryKeyColumn] public short Id { get; set; } }
        [SchemaTable] partial class D { [PrimaryKeyColumn] public short Id { get; set; } [References(typeof(A))] public short? AId { get; set; } }
        """;

    [Fact]
    public Task On_sqlite() => Holds(Engine.Sqlite, DialectSet.Sqlite);

    [Fact, Trait("Needs", "Engines")]
    public Task On_postgresql() => Holds(Engine.PostgreSql15, DialectSet.PostgreSql);

    [Fact, Trait("Needs", "Engines")]
    public Task On_mariadb() => Holds(Engine.MariaDb, DialectSet.MariaDb);

    [Fact]
    public void On_sql_server() => Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, Named(DialectSet.SqlServer).Up));

    [Fact]
    public void On_others()
    {
        Named(DialectSet.MySql);
        Named(DialectSet.Oracle);
    }

    private static async Task Holds(Engine engine, DialectSet set)
    {
        await using var database = await engine.CreateDatabaseAsync();
        var (up, down) = Named(set);
        foreach (var statement in up.Concat(down)) await database.ExecuteAsync(statement);
    }

    private static (string[] Up, string[] Down) Named(DialectSet set)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single());
        var reader = Source.Read(Peers);
        Assert.Empty(Source.Faults(reader));
        var migrations = reader.Tables.Select(table => target.Dialect.Write(table.MigrationFor(target), target)).ToArray();
        string[] up = [.. migrations.SelectMany(migration => migration.Up).Select(statement => statement.Text)];
        string[] expected = ["fk_as_peer_id", "fk_as_peer_id_2", "fk_as_peer_id_3", "fk_bs_a_id", "fk_ds_a_id"];
        Assert.Equal(expected, up.SelectMany(text => Regex.Matches(text, "CONSTRAINT .(fk_\\w+).", RegexOptions.IgnoreCase)).Select(match => match.Groups[1].Value.ToLowerInvariant()).Order());
        return (up, [.. migrations.Reverse().SelectMany(migration => migration.Down).Select(statement => statement.Text)]);
    }
}
