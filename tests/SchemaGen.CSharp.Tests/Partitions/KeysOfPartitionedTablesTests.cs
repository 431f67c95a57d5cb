using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Planning;

namespace SchemaGen.CSharp.Tests.Partitions;

/// <summary>Which keys each database keeps of a table that is partitioned in any way, and what it lets refer to it.</summary>
public sealed class KeysOfPartitionedTablesTests
{
    private const string ByRange = "PartitionedByRange(\"kind\"), RangePartition(\"low\", LessThan = \"10\")";
    private const string ByHash = "PartitionedByHash(\"kind\", 4)";
    private const string ByList = "PartitionedByList(\"kind\"), ListPartition(\"low\", \"1\", \"2\")";
    private const string Divided = ByRange + ", SubpartitionedByHash(\"brand_id\", 2)";

    [Theory, Trait("Needs", "Engines")]
    [InlineData(ByRange, "id, kind", "the unique index (code); the foreign key (item_id)")]
    [InlineData(ByHash, "id, kind", "the unique index (code); the foreign key (item_id)")]
    [InlineData(ByList, "id, kind", "the unique index (code); the foreign key (item_id)")]
    [InlineData(Divided, "id, kind, brand_id", "the unique index (code); the unique index (code, kind); the foreign key (item_id); the foreign key (code, kind)")]
    public Task On_postgresql(string partitioning, string key, string leftOut) =>
        Is(DialectSet.PostgreSql, partitioning, key, leftOut, Engine.PostgreSql15, Engine.PostgreSql18);

    [Theory, Trait("Needs", "Engines")]
    [InlineData(ByRange, "id, kind", "the unique index (code); the foreign key (brand_id); the foreign key (item_id); the foreign key (code, kind)")]
    [InlineData(ByHash, "id, kind", "the unique index (code); the foreign key (brand_id); the foreign key (item_id); the foreign key (code, kind)")]
    [InlineData(ByList, "id, kind", "the unique index (code); the foreign key (brand_id); the foreign key (item_id); the foreign key (code, kind)")]
    [InlineData(ByHash + ", SubpartitionedByHash(\"brand_id\", 2)", "id, kind", "the subpartitions by brand_id; the unique index (code); the foreign key (brand_id); the foreign key (item_id); the foreign key (code, kind)")]
    public Task On_mariadb(string partitioning, string key, string leftOut) => Is(DialectSet.MariaDb, partitioning, key, leftOut, Engine.MariaDb);

    [Theory]
    [InlineData(ByList, "id, kind", "the default partition of kind; the unique index (code); the foreign key (brand_id); the foreign key (item_id); the foreign key (code, kind)")]
    [InlineData(Divided, "id, kind, brand_id", "the unique index (code); the unique index (code, kind); the foreign key (brand_id); the foreign key (item_id); the foreign key (code, kind)")]
    public Task On_mysql(string partitioning, string key, string leftOut) => Is(DialectSet.MySql, partitioning, key, leftOut);

    [Theory]
    [InlineData(ByRange, "id, kind", "the foreign key (item_id)")]
    [InlineData(ByHash, "id", "")]
    [InlineData(ByList, "id", "")]
    [InlineData(Divided, "id, kind", "the subpartitions by brand_id; the foreign key (item_id)")]
    public Task On_sql_server(string partitioning, string key, string leftOut) => Is(DialectSet.SqlServer, partitioning, key, leftOut);

    [Theory]
    [InlineData(ByRange)]
    [InlineData(ByHash)]
    [InlineData(ByList)]
    [InlineData(Divided)]
    public Task On_oracle(string partitioning) => Is(DialectSet.Oracle, partitioning, "id", "");

    [Theory]
    [InlineData(ByHash)]
    [InlineData(Divided)]
    public Task On_sqlite(string partitioning) => Is(DialectSet.Sqlite, partitioning, "id", "the partitioning by kind", Engine.Sqlite);

    private static async Task Is(DialectSet set, string partitioning, string key, string leftOut, params Engine[] engines)
    {
        var target = new SchemaTarget(SqlDialect.In(set).Single());
        var tables = Source.Read(
            $$"""
            [SchemaTable] partial class Brand { [PrimaryKeyColumn] public short Id { get; set; } }

            [SchemaTable, {{partitioning}}, UniqueIndex("code"), UniqueIndex("code", "kind")]
            partial class Item
            {
                [PrimaryKeyColumn] public int Id { get; set; }
                [StringColumn(9)] public string Code { get; set; } = "";
                public int Kind { get; set; }
                [References(typeof(Brand))] public short BrandId { get; set; }
            }

            [SchemaTable, ForeignKeyTo(typeof(Item), new[] { "code", "kind" }, "code", "kind")]
            partial class Note
            {
                [PrimaryKeyColumn] public int Id { get; set; }
                [References(typeof(Item))] public int ItemId { get; set; }
                [StringColumn(9)] public string Code { get; set; } = "";
                public int Kind { get; set; }
            }
            """).Tables;
        var plans = tables.Select(table => TablePlan.For(table.Table, target)).ToArray();
        Assert.Equal(key, string.Join(", ", plans.Single(plan => plan.Table.Name.Name == "items").Table.PrimaryKey!.Columns));
        Assert.Equal(leftOut, string.Join("; ", plans.SelectMany(plan => plan.Omissions).Select(omission => omission.What)));
        var sql = tables.Select(table => target.Dialect.Write(table.MigrationFor(target), target)).ToArray();
        if (set == DialectSet.SqlServer)
            Assert.Empty(SqlServerJudge.Judge(SqlServerRelease.SqlServer2022, sql.SelectMany(migration => migration.Up).Select(statement => statement.Text)));
        foreach (var engine in engines)
        {
            await using var database = await engine.CreateDatabaseAsync();
            foreach (var statement in sql.SelectMany(migration => migration.Up)) await database.ExecuteAsync(statement.Text);
            foreach (var statement in sql.Reverse().SelectMany(migration => migration.Down)) await database.ExecuteAsync(statement.Text);
        }
    }
}
