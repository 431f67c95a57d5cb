using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Engines;
using SchemaGen.Migrations;
using SchemaGen.Model;
using SchemaGen.Properties.Tests.Snippets;

namespace SchemaGen.Properties.Tests.Judging;

/// <summary>The statements of a snippet on one database in the order in which they run, and those that take everything away again.</summary>
internal sealed record SnippetSql(Snippet Snippet, IReadOnlyList<MigrationStatement> Statements, IReadOnlyList<MigrationStatement> Down);

/// <summary>What somebody has against a snippet.</summary>
internal sealed record Objection(Snippet Snippet, string By, string Message);

/// <summary>What accepts or refuses SQL.</summary>
/// <param name="name">What it is called in reports.</param>
/// <param name="dialect">The database.</param>
/// <param name="knows">The versions whose SQL it accepts: of a database its own and those before.</param>
internal abstract class Judge(string name, Dialect dialect, Func<ServerVersion, bool> knows)
{
    public string Name => name;

    public Dialect Dialect => dialect;

    /// <summary>Whether it tells what is right for the version.</summary>
    public bool Knows(ServerVersion version) => knows(version);

    /// <summary>How many snippets it has judged.</summary>
    public int Judged { get; protected set; }

    /// <summary>How long it took, others beside it.</summary>
    public TimeSpan Took { get; set; }

    /// <summary>What it did, for the output.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Judged} in {Took.TotalSeconds:F0} s");

    public abstract Task<IReadOnlyList<Objection>> JudgeAsync(IReadOnlyList<SnippetSql> all);
}

/// <summary>A database that runs the SQL, in a scratch database that is dropped afterwards.</summary>
internal sealed class EngineJudge(Engine engine, Func<ServerVersion, bool> knows) : Judge(engine.Name, engine.Dialect, knows)
{
    public override async Task<IReadOnlyList<Objection>> JudgeAsync(IReadOnlyList<SnippetSql> all)
    {
        var objections = new List<Objection>();
        await using var database = await engine.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var missing = Dialect == Dialect.PostgreSql ? await MissingExtensionsAsync(database, all) : [];
        var hasLz4 = Dialect != Dialect.PostgreSql
            || (await database.QueryAsync("SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)")).Count > 0;
        await DropSchemasAsync(database, all);
        foreach (var (snippet, statements, down) in all)
        {
            if (statements.Any(statement => statement.Kind == MigrationStatementKind.CreateExtension && missing.Contains(statement.ObjectName))) continue;
            // A server is built with it or without.
            if (!hasLz4 && statements.Any(statement => statement.Text.Contains(" COMPRESSION lz4", StringComparison.Ordinal))) continue;
            Judged++;
            foreach (var statement in statements.Concat(down))
            {
                if (await RefusalAsync(connection, statement.Text) is not { } refusal) continue;
                objections.Add(new Objection(snippet, Name, refusal + "\n" + statement.Text));
                break;
            }
        }

        await DropSchemasAsync(database, all);
        return objections;
    }

    // On MariaDB a schema is a database beside the scratch one; one of an earlier run may be left.
    private async Task DropSchemasAsync(EngineDatabase database, IReadOnlyList<SnippetSql> all)
    {
        if (Dialect != Dialect.MariaDb) return;
        foreach (var schema in all.SelectMany(sql => sql.Statements).Where(statement => statement.Kind == MigrationStatementKind.CreateSchema).Select(statement => statement.Text).Distinct())
            await database.ExecuteAsync(schema.Replace("CREATE DATABASE IF NOT EXISTS ", "DROP DATABASE IF EXISTS ", StringComparison.Ordinal));
    }

    private static async Task<string?> RefusalAsync(DbConnection connection, string sql)
    {
        // Some texts are an end of the connection.
        if (connection.State != System.Data.ConnectionState.Open)
        {
            await connection.CloseAsync();
            await connection.OpenAsync();
        }

        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (Exception exception) when (exception is DbException or ArgumentException or InvalidOperationException)
        {
            return exception.Message;
        }
    }

    // PostGIS is not in every installation, and pgvector in none here.
    private static async Task<IReadOnlyList<string>> MissingExtensionsAsync(EngineDatabase database, IReadOnlyList<SnippetSql> all)
    {
        var present = (await database.QueryAsync("SELECT name FROM pg_available_extensions")).Select(row => (string)row[0]!).ToHashSet();
        return [.. all.SelectMany(sql => sql.Statements).Where(statement => statement.Kind == MigrationStatementKind.CreateExtension).Select(statement => statement.ObjectName).Where(name => !present.Contains(name)).Distinct()];
    }
}

/// <summary>SQL Server's parser and model.</summary>
internal sealed partial class SqlServerModelJudge(SqlServerRelease release) : Judge(release.ToString(), Dialect.SqlServer, version => ReleaseOf(version) == release)
{
    // The service is of the newest release.
    private static SqlServerRelease ReleaseOf(ServerVersion version) =>
        version == ServerVersion.Evergreen ? SqlServerRelease.SqlServer2025 : Enum.Parse<SqlServerRelease>("SqlServer" + version.Major.ToString(CultureInfo.InvariantCulture));

    public override async Task<IReadOnlyList<Objection>> JudgeAsync(IReadOnlyList<SnippetSql> all)
    {
        Judged += all.Count;
        // A small model answers quickly; half of a big one is asked again for each that is wrong.
        var culprits = new List<SnippetSql>();
        foreach (var some in all.Chunk(20)) culprits.AddRange(await Shrinking.CulpritsAsync(some, part => Task.Run(() => ProblemsOf(part).Count > 0)));
        return [.. culprits.Select(sql => new Objection(sql.Snippet, Name, string.Join("\n", ProblemsOf([sql]).Concat(sql.Statements.Select(statement => statement.Text)))))];
    }

    private IReadOnlyList<string> ProblemsOf(IReadOnlyList<SnippetSql> some) => SqlServerJudge.Judge(
        release,
        some.SelectMany(sql => sql.Statements).Select(Known).Distinct(),
        [
            "ALTER DATABASE [$(DatabaseName)] ADD FILEGROUP [memory] CONTAINS MEMORY_OPTIMIZED_DATA",
            "CREATE COLUMN MASTER KEY [master] WITH (KEY_STORE_PROVIDER_NAME = N'MSSQL_CERTIFICATE_STORE', KEY_PATH = N'CurrentUser/My/A')",
            .. some.SelectMany(sql => sql.Statements).SelectMany(statement => KeyName().Matches(statement.Text)).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(key => $"CREATE COLUMN ENCRYPTION KEY {key} WITH VALUES (COLUMN_MASTER_KEY = [master], ALGORITHM = 'RSA_OAEP', ENCRYPTED_VALUE = 0x01)"),
            .. some.SelectMany(sql => sql.Statements).SelectMany(statement => Filegroup().Matches(statement.Text)).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(group => group != "[PRIMARY]").Select(group => $"ALTER DATABASE [$(DatabaseName)] ADD FILEGROUP {group}"),
        ]);

    // What follows it in parentheses would make it a partition scheme.
    [GeneratedRegex("""(?<=\) ON )\[(?:[^\]]|\]\])*\](?! ?\()""")]
    private static partial Regex Filegroup();

    [GeneratedRegex("""(?<=COLUMN_ENCRYPTION_KEY = )\[(?:[^\]]|\]\])*\]""")]
    private static partial Regex KeyName();

    // The model does not look into EXEC, so what that runs is given to it.
    private static string Known(MigrationStatement statement) => statement.Kind == MigrationStatementKind.CreateSchema && Executed().Match(statement.Text) is { Success: true } match
        ? match.Groups[1].Value.Replace("''", "'", StringComparison.Ordinal)
        : HistoryTable().Replace(statement.Text, match => match.Groups[1].Value + "[history" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(match.Groups[2].Value))) + "]");

    // The model reads the name of a history table once more, without its brackets.
    [GeneratedRegex("""(HISTORY_TABLE = \[(?:[^\]]|\]\])*\]\.)\[((?:[^\]]|\]\])*)\]""")]
    private static partial Regex HistoryTable();

    [GeneratedRegex("""EXEC\(N'(.*)'\)\s*$""", RegexOptions.Singleline)]
    private static partial Regex Executed();
}

/// <summary>A parser of a database that cannot be had here. What it does not know is no objection.</summary>
internal sealed class ParserJudge(string name, Dialect dialect, Func<ServerVersion, bool> knows, Func<IEnumerable<string>, Judgement> judge) : Judge(name, dialect, knows)
{
    public override async Task<IReadOnlyList<Objection>> JudgeAsync(IReadOnlyList<SnippetSql> all)
    {
        await Task.Yield();
        Judged += all.Count;
        return
        [
            .. from sql in all
               let problems = judge(sql.Statements.Select(statement => statement.Text)).Problems
               where problems.Count > 0
               select new Objection(sql.Snippet, Name, string.Join("\n", problems.Concat(sql.Statements.Select(statement => statement.Text)))),
        ];
    }
}
