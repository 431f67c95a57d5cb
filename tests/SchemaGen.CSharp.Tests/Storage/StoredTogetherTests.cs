using SchemaGen.CSharp.Tests.Indexes;
using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Storage;

/// <summary>Indexes, encrypted columns and what a table is stored in, where one says where the other stands.</summary>
public sealed class StoredTogetherTests
{
    [Fact, Trait("Needs", "Engines")]
    public void Several_encrypted_lobs_of_a_partitioned_table_on_oracle()
    {
        var sql = Up(
            DialectSet.Oracle,
            """
            [SchemaTable, Partitioned(By = "at")]
            partial class Letter
            {
                public Guid Id { get; set; }
                [DateTimeColumn] public DateTime At { get; set; }
                [TextColumn, EncryptedColumn("pii")] public string? Text { get; set; }
                [TextColumn, EncryptedColumn("pii")] public string? Answer { get; set; }
            }
            """);
        Assert.EndsWith(
            """

            )
            LOB ("TEXT", "ANSWER") STORE AS SECUREFILE
            PARTITION BY RANGE ("AT") INTERVAL (NUMTOYMINTERVAL(1, 'MONTH')) (PARTITION "P_FIRST" VALUES LESS THAN (TIMESTAMP '2000-01-01 00:00:00'))
            """,
            sql[0]);
        Assert.Empty(OracleJudge.Judge(OracleRelease.Oracle19c, sql).Problems);
    }

    [Theory]
    [InlineData("ClusteredIndex(\"number\")", "CREATE CLUSTERED INDEX [ix_letters_number] ON [letters] ([number]) WITH (DATA_COMPRESSION = PAGE)")]
    [InlineData("ClusteredIndex(\"number\", FillFactor = 70)", "CREATE CLUSTERED INDEX [ix_letters_number] ON [letters] ([number]) WITH (FILLFACTOR = 70, DATA_COMPRESSION = PAGE)")]
    public void A_compressed_table_in_the_order_of_an_index_on_sql_server(string index, string expected)
    {
        var sql = Up(
            DialectSet.SqlServer,
            $"[SchemaTable, Compressed(CompressionType.Page), {index}] partial class Letter {{ public Guid Id {{ get; set; }} public int Number {{ get; set; }} }}");
        Assert.EndsWith("CONSTRAINT [pk_letters] PRIMARY KEY NONCLUSTERED ([id])\n)", sql[0]);
        Assert.Equal(expected, sql[1]);
        Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, sql));
    }

    [Theory, Trait("Needs", "Engines")]
    [InlineData("SpatialIndex(\"spot\")")]
    [InlineData("FullTextIndex(\"name\")")]
    public async Task A_table_that_empties_itself_is_dropped_before_its_index_on_sqlite(string index)
    {
        await using var database = await IndexedDatabase.Create(
            Engine.Sqlite,
            DialectSet.Sqlite,
            null,
            $$"""
            [SchemaTable, {{index}}]
            partial class Node
            {
                public long Id { get; set; }
                [References(typeof(Node), OnDelete = ForeignKeyAction.Cascade)] public long? ParentId { get; set; }
                [TextColumn] public string Name { get; set; } = "";
                [PointColumn] public byte[]? Spot { get; set; }
            }
            """);
        await database.Execute("INSERT INTO nodes (id, parent_id, name) VALUES (1, NULL, 'root'), (2, 1, 'leaf')");

        await database.Down();

        Assert.Empty(await database.Query("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"));
    }

    private static string[] Up(DialectSet set, string source)
    {
        var target = IndexedDatabase.Target(set);
        var reader = Source.Read(source);
        Assert.Empty(Source.Faults(reader).Select(finding => finding.Message));
        return [.. reader.Tables.SelectMany(table => target.Dialect.Write(table.MigrationFor(target), target).Up).Select(statement => statement.Text)];
    }
}
