using System.Data.Common;
using Microsoft.Data.Sqlite;
using SchemaGen.Engines;

namespace SchemaGen.Model.Tests.Capabilities;

/// <summary>All that proves SQL here.</summary>
internal static class Provers
{
    public static IReadOnlyList<Prover> All { get; } =
    [
        new EngineProver(Engine.PostgreSql15, DialectSet.PostgreSql, new ServerVersion(15)),
        new EngineProver(Engine.PostgreSql18, DialectSet.PostgreSql, new ServerVersion(18)),
        new EngineProver(Engine.PgLite, DialectSet.PostgreSql, new ServerVersion(18)),
        new EngineProver(Engine.MariaDb, DialectSet.MariaDb, new ServerVersion(10, 11)),
        new EngineProver(Engine.Sqlite, DialectSet.Sqlite, ServerVersion.Parse(new SqliteConnection().ServerVersion)!.Value),
        .. Enum.GetValues<SqlServerRelease>().Select(release => new SqlServerProver(release)),
        .. Enum.GetValues<MySqlRelease>().Select(release => new ParserProver(
            DialectSet.MySql, new ServerVersion((int)release / 10_000, (int)release / 100 % 100), statements => MySqlJudge.Judge(release, statements))),
        .. Enum.GetValues<OracleRelease>().Select(release => new ParserProver(
            DialectSet.Oracle, new ServerVersion((int)release), statements => OracleJudge.Judge(release, statements))),
    ];

    /// <summary>A database that runs the SQL.</summary>
    private sealed class EngineProver(Engine engine, DialectSet dialect, ServerVersion version) : Prover(Proof.Executed, dialect, version)
    {
        public override async Task<string?> Refusal(IReadOnlyList<string> statements)
        {
            await using var database = await engine.CreateDatabaseAsync();
            await using var connection = await database.OpenAsync();
            foreach (var statement in statements)
            {
                try
                {
                    await Execute(connection, statement);
                }
                catch (DbException exception)
                {
                    return exception.Message;
                }
            }

            return null;
        }

        public override async Task<bool?> UndoesDdl()
        {
            await using var database = await engine.CreateDatabaseAsync();
            await using var connection = await database.OpenAsync();
            await using (var transaction = await connection.BeginTransactionAsync())
            {
                await Execute(connection, "CREATE TABLE one (a INTEGER)", transaction);
                await Execute(connection, "CREATE TABLE two (a INTEGER)", transaction);
                await transaction.RollbackAsync();
            }

            return await IsThere("one") || await IsThere("two") ? false : true;

            async Task<bool> IsThere(string table)
            {
                try
                {
                    await Execute(connection, "SELECT a FROM " + table);
                    return true;
                }
                catch (DbException)
                {
                    return false;
                }
            }
        }

        public override string ToString() => engine.Name;

        private static async Task Execute(DbConnection connection, string sql, DbTransaction? transaction = null)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Transaction = transaction;
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Microsoft's own model of a database.</summary>
    private sealed class SqlServerProver(SqlServerRelease release) : Prover(
        Proof.ModelChecked, DialectSet.SqlServer, new ServerVersion(int.Parse(release.ToString()["SqlServer".Length..], System.Globalization.CultureInfo.InvariantCulture)))
    {
        private static readonly string[] _keys =
        [
            "CREATE COLUMN MASTER KEY [master] WITH (KEY_STORE_PROVIDER_NAME = N'MSSQL_CERTIFICATE_STORE', KEY_PATH = N'CurrentUser/My/A')",
            "CREATE COLUMN ENCRYPTION KEY [pii] WITH VALUES (COLUMN_MASTER_KEY = [master], ALGORITHM = 'RSA_OAEP', ENCRYPTED_VALUE = 0x01)",
            "CREATE SCHEMA [schemagen_probe]",
            "ALTER DATABASE [$(DatabaseName)] ADD FILEGROUP [fast]",
            "ALTER DATABASE [$(DatabaseName)] ADD FILEGROUP [memory] CONTAINS MEMORY_OPTIMIZED_DATA",
        ];

        // What a procedure holds is resolved, which a statement by itself is not.
        protected override string InContext(string statement, int ordinal) => $"CREATE PROCEDURE [maintenance{ordinal}] AS BEGIN\n{statement}\nEND";

        public override Task<string?> Refusal(IReadOnlyList<string> statements) =>
            Task.FromResult(SqlServerJudge.Judge(release, statements, _keys).FirstOrDefault());
    }

    /// <summary>A parser, whose silence about what it does not know proves nothing.</summary>
    private sealed class ParserProver(DialectSet dialect, ServerVersion version, Func<IEnumerable<string>, Judgement> judge)
        : Prover(Proof.Parsed, dialect, version)
    {
        public override Task<string?> Refusal(IReadOnlyList<string> statements) =>
            Task.FromResult(judge(statements) is { IsAccepted: false } judgement ? judgement.ToString() : null);
    }
}
