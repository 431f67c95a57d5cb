using SchemaGen.Engines;
using SchemaGen.Model;
using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;
using SchemaGen.Tests.Columns;

namespace SchemaGen.CSharp.Tests.Indexes;

/// <summary>PostgreSQL itself says which types of columns its kinds of index take: what is left out is refused, and all else is made.</summary>
public sealed class OperatorClassTests
{
    public static TheoryData<string> Methods => ["gin", "gist", "spgist", "brin", "hash", "bloom"];

    [Theory, Trait("Needs", "Engines"), MemberData(nameof(Methods))]
    public Task On_postgresql_15(string method) => IsAsItSays(method, Engine.PostgreSql15, new(15), ["vector"]);

    [Theory, Trait("Needs", "Engines"), MemberData(nameof(Methods))]
    public Task On_postgresql_18(string method) => IsAsItSays(method, Engine.PostgreSql18, new(18), ["vector", "postgis"]);

    [Theory, Trait("Needs", "Engines")]
    [InlineData("gin")]
    [InlineData("gist")]
    [InlineData("spgist")]
    [InlineData("brin")]
    public async Task Each_class_is_for_the_columns_that_postgresql_says(string method)
    {
        var target = IndexedDatabase.Target(DialectSet.PostgreSql, new(15));
        await using var database = await Engine.PostgreSql15.CreateDatabaseAsync();
        foreach (var extension in new[] { "pg_trgm", "postgis", "hstore", "ltree", "citext" }) await database.ExecuteAsync("CREATE EXTENSION " + extension);
        await database.ExecuteAsync("CREATE FUNCTION refusal(text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN EXECUTE $1; DROP INDEX i; RETURN NULL; EXCEPTION WHEN OTHERS THEN RETURN SQLERRM; END $$");
        var wrong = new List<string>();
        foreach (var (declaration, table) in ColumnExample.Tables(Source.Read(ColumnExample.Project(ColumnExample.All))))
        {
            var plain = table with { Indexes = [], PrimaryKey = null, Checks = [] };
            if (TablePlan.For(plain, target).Table.FindColumn("value") is not { } column || column.Type is RawType or VectorType || column.IsEncryptedByApplication(target)) continue;
            var sql = target.Dialect.Write(new TableMigration(plain), target);
            foreach (var statement in sql.Up) await database.ExecuteAsync(statement.Text);
            foreach (var operators in ((OperatorMethod)Of(method)).OperatorClasses)
            {
                var indexed = plain with { Indexes = [new Index { Name = "i", Columns = [new IndexColumn("value")], Method = (OperatorMethod)Of(method) with { OperatorClass = operators } }] };
                var isLeftOut = TablePlan.For(indexed, target).Omissions.Count > TablePlan.For(plain, target).Omissions.Count;
                var create = isLeftOut
                    ? $"CREATE INDEX i ON examples USING {method} (value {operators})"
                    : target.Dialect.Write(new TableMigration(indexed), target).Up.Single(statement => statement.Kind == StatementKind.CreateIndex).Text;
                var refusal = (await database.QueryAsync($"SELECT refusal({target.Dialect.Literal(create)})")).Single().Single();
                if (refusal is null == isLeftOut) wrong.Add($"{declaration} {operators} {(isLeftOut ? "is left out and taken" : "is refused")} {refusal}");
            }

            foreach (var statement in sql.Down) await database.ExecuteAsync(statement.Text);
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    private static async Task IsAsItSays(string method, Engine engine, ServerVersion version, string[] without)
    {
        var target = IndexedDatabase.Target(DialectSet.PostgreSql, version);
        await using var database = await engine.CreateDatabaseAsync();
        foreach (var extension in new[] { "btree_gin", "btree_gist", "pg_trgm", "bloom" }) await database.ExecuteAsync("CREATE EXTENSION " + extension);
        var wrong = new List<string>();
        foreach (var (declaration, table) in ColumnExample.Tables(Source.Read(ColumnExample.Project(ColumnExample.All))))
        {
            var indexed = table with { Indexes = [new Index { Columns = [new IndexColumn("value")], Method = Of(method) }], PrimaryKey = null, Checks = [] };
            var plan = TablePlan.For(indexed, target);
            if (plan.Table.FindColumn("value") is not { } column || column.Type is RawType || column.IsEncryptedByApplication(target)) continue;
            var sql = target.Dialect.Write(new TableMigration(indexed), target);
            if (without.Any(extension => sql.Up.Any(statement => statement.Text.Contains($"\"{extension}\"", StringComparison.Ordinal)))) continue;
            foreach (var statement in sql.Up.Where(statement => statement.Kind != StatementKind.CreateIndex)) await database.ExecuteAsync(statement.Text);
            var isLeftOut = plan.Omissions.Any(omission => omission.Place == indexed.Indexes[0].Place && omission.What.Contains("index", StringComparison.Ordinal));
            var create = isLeftOut ? Statement(method, column) : sql.Up.Single(statement => statement.Kind == StatementKind.CreateIndex).Text;
            var refusal = await Record.ExceptionAsync(() => database.ExecuteAsync(create));
            if (refusal is null == isLeftOut) wrong.Add($"{declaration} {(isLeftOut ? "is left out and taken" : "is refused")}: {create} {refusal?.Message}");
            foreach (var statement in sql.Down) await database.ExecuteAsync(statement.Text);
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    private static string Statement(string method, Column column) => $"CREATE INDEX i ON examples USING {method} (\"{column.Name}\")";

    private static IndexMethod Of(string method) => method switch
    {
        "gin" => new GinMethod(),
        "gist" => new GistMethod(),
        "spgist" => new SpGistMethod(),
        "brin" => new BrinMethod(),
        "hash" => new HashMethod(),
        _ => new BloomMethod(),
    };
}
