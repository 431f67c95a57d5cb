using System.Data.Common;
using System.Globalization;
using SchemaGen.Engines;
using SchemaGen.Model.Dialects;
using SchemaGen.Model.Expressions;
using SchemaGen.Model.Tests.Expressions;

namespace SchemaGen.Model.Tests.Formats;

/// <summary>A format admits and refuses the same texts on every database; where one cannot, these tests say which.</summary>
public class FormatTests
{
    [Fact]
    public void Every_format_has_examples()
    {
        Assert.Equal(Format.All.Select(format => format.Name).Order(StringComparer.Ordinal), Examples.All.Keys.Order(StringComparer.Ordinal));
        Assert.True(Examples.All.Values.Sum(examples => examples.Admitted.Length + examples.Refused.Length) > 200);
        Assert.All(Examples.All.Values, examples => Assert.True(examples.Admitted.Length > 2 && examples.Refused.Length > 5));
    }

    [Fact]
    public void DotNet_admits_the_same()
    {
        foreach (var (name, (admitted, refused)) in Examples.All)
        {
            Assert.All(admitted, text => Assert.True(Format.Named(name).Admits(text), name + ": " + text));
            Assert.All(refused, text => Assert.False(Format.Named(name).Admits(text), name + ": " + text));
        }
    }

    [Fact]
    public void Shapes_say_the_same_but_for_two_formats() => Assert.Equal(
        Examples.AdmittedByShapes.Keys.Order(StringComparer.Ordinal),
        Format.All.Where(format => !Tree(format).IsExactWithoutRegularExpressions).Select(format => format.Name));

    [Fact]
    public Task Checks_on_SQLite() => CheckAsync(Engine.Sqlite);

    [Fact, Trait("Needs", "Engines")]
    public Task Checks_on_PostgreSQL() => CheckAsync(Engine.PostgreSql15);

    [Fact, Trait("Needs", "Engines")]
    public Task Checks_on_MariaDB() => CheckAsync(Engine.MariaDb);

    [Fact]
    public Task Random_texts_on_SQLite() => CompareAsync(Engine.Sqlite, "TEXT");

    [Fact, Trait("Needs", "Engines")]
    public Task Random_texts_on_PostgreSQL() => CompareAsync(Engine.PostgreSql15, "text");

    [Fact, Trait("Needs", "Engines")]
    public Task Random_texts_on_MariaDB() => CompareAsync(Engine.MariaDb, "varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin");

    [Fact, Trait("Needs", "Engines")]
    public Task Random_texts_on_MariaDB_whose_column_ignores_case() =>
        CompareAsync(Engine.MariaDb, "varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci");

    [Theory]
    [InlineData("2022", SqlServerRelease.SqlServer2022, "LIKE")]
    [InlineData("2025", SqlServerRelease.SqlServer2025, "REGEXP_LIKE")]
    public void SQL_Server_accepts_the_checks(string version, SqlServerRelease release, string word)
    {
        var dialect = SqlDialect.All.Single(candidate => candidate.Flag == DialectSet.SqlServer);
        SchemaTarget target = new(dialect, ServerVersion.Parse(version));
        foreach (var format in Format.All)
        {
            var condition = dialect.RenderCondition(Tree(format), target);
            Assert.Contains(word, condition);
            Assert.Equal(word == "REGEXP_LIKE", condition.Contains("REGEXP_LIKE"));
            Assert.Empty(SqlServerJudge.Judge(release, [$"CREATE TABLE t ([name] nvarchar(300) NOT NULL, CONSTRAINT ck CHECK ({condition}))"]));
        }
    }

    private static Matches Tree(Format format) => (Matches)Sample.Bind(format.Check.Replace("{column}", "name")).Expression!;

    private static string Condition(Engine engine, Format format) => Sample.Write(engine.Dialect, format.Check.Replace("{column}", "name"));

    // As the product writes the check, and with the value as a plain parameter.
    private static async Task CheckAsync(Engine engine)
    {
        await using var database = await engine.CreateDatabaseAsync();
        var type = engine.Dialect == Dialect.Sqlite ? "TEXT" : "varchar(300)";
        await using var connection = await database.OpenAsync();
        List<string> differences = [];
        foreach (var (name, (admitted, refused)) in Examples.All)
        {
            await ExecuteAsync(connection, $"CREATE TABLE t_{name} (name {type} NOT NULL, CONSTRAINT ck CHECK ({Condition(engine, Format.Named(name))}))");
            List<string> weaker = [];
            foreach (var text in admitted)
                if (await Refusal(text) is { } message)
                    differences.Add($"{name} refuses {text}: {message}");
            // What a check that stops at a character 0 would take for the text before it.
            foreach (var text in refused.Append(admitted[0] + "\0x").Append("\0" + admitted[0]))
                if (await Refusal(text) is not { } message) weaker.Add(text);
                else if (!message.Contains("ck") && !text.Contains('\0')) differences.Add($"{name} fails at {text}: {message}");
            var expected = engine.Dialect == Dialect.Sqlite && Examples.AdmittedByShapes.TryGetValue(name, out var known) ? known : [];
            if (!weaker.SequenceEqual(expected)) differences.Add($"{name} admits {string.Join(", ", weaker.Except(expected))}, not {string.Join(", ", expected.Except(weaker))}");

            async Task<string?> Refusal(string text)
            {
                try
                {
                    await ExecuteAsync(connection, $"INSERT INTO t_{name} VALUES (@text)", text);
                    return null;
                }
                catch (DbException e)
                {
                    return e.Message;
                }
            }
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private static async Task CompareAsync(Engine engine, string type)
    {
        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await ExecuteAsync(connection, $"CREATE TABLE texts (id int, name {type})");
        string[] texts = [.. RandomTexts().Distinct(StringComparer.Ordinal)];
        await ExecuteAsync(connection, "BEGIN");
        for (var i = 0; i < texts.Length; i++) await ExecuteAsync(connection, $"INSERT INTO texts VALUES ({i.ToString(CultureInfo.InvariantCulture)}, @text)", texts[i]);
        await ExecuteAsync(connection, "COMMIT");
        List<string> differences = [];
        foreach (var format in Format.All)
        {
            HashSet<int> found = [];
            await using (var command = connection.CreateCommand())
            {
                command.CommandText = $"SELECT id FROM texts WHERE {Condition(engine, format)}";
                await using var reader = await command.ExecuteReaderAsync();
                while (await reader.ReadAsync()) found.Add(reader.GetInt32(0));
            }
            var isExact = engine.Dialect != Dialect.Sqlite || Tree(format).IsExactWithoutRegularExpressions;
            for (var i = 0; i < texts.Length; i++)
                if (isExact ? format.Admits(texts[i]) != found.Contains(i) : format.Admits(texts[i]) && !found.Contains(i))
                    differences.Add($"{format.Name}: {texts[i]}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    /// <summary>The examples, each with small changes: what lies just beside a format is where databases would differ.</summary>
    private static IEnumerable<string> RandomTexts()
    {
        Random random = new(20261123);
        const string characters = "aAzZ019.-_+/@:#%!?=&~^'\"\\[](){}|*$ \n\tä名ſK";
        foreach (var text in Examples.All.Values.SelectMany(examples => examples.Admitted.Concat(examples.Refused)))
        {
            if (text.Contains('\0')) continue;
            yield return text;
            for (var i = 0; i < 6; i++)
            {
                var at = random.Next(text.Length + 1);
                var character = characters[random.Next(characters.Length)].ToString();
                yield return random.Next(3) switch
                {
                    0 => text.Insert(at, character),
                    1 when at < text.Length => text.Remove(at, 1),
                    _ when at < text.Length => text.Remove(at, 1).Insert(at, character),
                    _ => text + character,
                };
            }
        }
        for (var i = 0; i < 400; i++)
            yield return new string([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => characters[random.Next(characters.Length)])]);
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, string? text = null)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (text is not null)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@text";
            parameter.Value = text;
            command.Parameters.Add(parameter);
        }
        await command.ExecuteNonQueryAsync();
    }
}
