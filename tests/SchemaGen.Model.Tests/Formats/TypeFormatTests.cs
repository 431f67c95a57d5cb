using System.Data.Common;
using SchemaGen.Engines;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Tests.Formats;

/// <summary>A type that is text of a form admits and refuses the same texts on every database, but for those that only some can read.</summary>
public class TypeFormatTests
{
    [Fact]
    public void There_are_examples_enough() => Assert.True(TypeExamples.All.Sum(type => type.Admitted.Length + type.Refused.Length) > 100);

    [Fact]
    public Task On_SQLite() => CheckAsync(Engine.Sqlite);

    [Fact, Trait("Needs", "Engines")]
    public Task On_PostgreSQL_15() => CheckAsync(Engine.PostgreSql15);

    [Fact, Trait("Needs", "Engines")]
    public Task On_PostgreSQL_18() => CheckAsync(Engine.PostgreSql18);

    [Fact, Trait("Needs", "Engines")]
    public Task On_MariaDB() => CheckAsync(Engine.MariaDb);

    private static async Task CheckAsync(Engine engine)
    {
        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        List<string> differences = [];
        foreach (var (type, index) in TypeExamples.All.Select((type, index) => (type, index)))
        {
            await CreateAsync(connection, engine, type.Type, $"texts{index}");
            foreach (var text in type.Admitted)
                if (await RefusalAsync(connection, $"texts{index}", text) is { } message) differences.Add($"{type.Type.Canonical} refuses {text}: {message}");
            foreach (var text in type.Refused.Append(type.Admitted[^1] + "\0x"))
                if (await RefusalAsync(connection, $"texts{index}", text) is null) differences.Add($"{type.Type.Canonical} admits {text.ReplaceLineEndings("\\n")}");
            foreach (var text in engine.Dialect == Dialect.PostgreSql ? type.Beyond : [])
                if (await RefusalAsync(connection, $"texts{index}", text) is null) differences.Add($"{type.Type.Canonical} admits {text}");

            // A column that admits NULL does so whatever its form.
            if (await RefusalAsync(connection, $"texts{index}", null) is { } refusal) differences.Add($"{type.Type.Canonical} refuses NULL: {refusal}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private static async Task CreateAsync(DbConnection connection, Engine engine, ColumnType type, string name)
    {
        var dialect = SqlDialect.All.Single(candidate => (int)candidate.Flag == (int)engine.Dialect);
        var table = new Table
        {
            Name = new ObjectName(name),
            Columns =
            [
                new Column { Name = "id", Member = "Id", Type = new IntegerType(64), Identity = new Identity() },
                new Column { Name = "value", Member = "Value", Type = type, IsNullable = true },
            ],
            PrimaryKey = new PrimaryKey(["id"]),
        };
        foreach (var statement in dialect.Write(new TableMigration(table), new SchemaTarget(dialect)).Up)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement.Text;
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<string?> RefusalAsync(DbConnection connection, string table, string? text)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} (value) VALUES (@text)";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@text";
        parameter.Value = text ?? (object)DBNull.Value;
        command.Parameters.Add(parameter);
        try
        {
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (DbException exception)
        {
            return exception.Message;
        }
    }
}
