using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;
using SchemaGen;
using SchemaGen.Encryption;
using SchemaGen.Migrations;

// One program for all, so that what differs is only what is measured: MODE DIALECT CONNECTION [FILE].
if (args[0] == "encryption")
{
    Encryption.Run();
    return;
}

var dialect = Enum.Parse<Dialect>(args[1]);
if (args[0] == "dump")
{
    Ours.Dump(dialect, args[3]);
    return;
}

if (args[0] == "warm")
{
    Warm.Run(dialect, args[2], args[3..]);
    return;
}

using var connection = Connections.Open(dialect, args[2]);
switch (args[0])
{
    case "read":
        Bare.Read(connection);
        break;
    case "loop":
        Bare.Apply(connection, dialect, args[3]);
        break;
    default:
        Ours.Migrate(connection, dialect);
        break;
}

internal static class Connections
{
    public static DbConnection Open(Dialect dialect, string text)
    {
        DbConnection connection = dialect switch
        {
            Dialect.PostgreSql => new NpgsqlConnection(text),
            Dialect.MariaDb => new MySqlConnection(text),
            _ => new SqliteConnection(text),
        };
        connection.Open();
        return connection;
    }
}

/// <summary>The loop and the migrator in turn in one process, each time on an empty database: what is left when all code is compiled.</summary>
internal static class Warm
{
    public static void Run(Dialect dialect, string file, string[] databases)
    {
        var (bare, ours) = (new List<double>(), new List<double>());
        for (var i = 0; i < databases.Length; i++)
        {
            using var connection = Connections.Open(dialect, databases[i]);
            var start = Stopwatch.GetTimestamp();
            if (i % 2 == 0) Bare.Apply(connection, dialect, file);
            else Ours.Migrate(connection, dialect);
            (i % 2 == 0 ? bare : ours).Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        // The first of each warms up.
        var (a, b) = (bare.Skip(1).Order().ElementAt((bare.Count - 1) / 2), ours.Skip(1).Order().ElementAt((ours.Count - 1) / 2));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bare {a,8:F1} ms   SchemaGen {b,8:F1} ms   ratio {b / a:F2}"));
    }
}

internal static class Ours
{
    public static void Migrate(DbConnection connection, Dialect dialect) =>
        Console.WriteLine(new Migrator(connection, dialect, Figures.SchemaCatalog.Instance).MigrateAsync().GetAwaiter().GetResult().Applied.Count);

    // The same statements, for the loop: characters that no statement has stand between them and between migrations.
    public static void Dump(Dialect dialect, string file) => File.WriteAllText(
        file,
        string.Concat(Figures.SchemaCatalog.Instance.Migrations.Select(migration => string.Join('\u0001', migration.Up(dialect).Select(statement => statement.Text)) + "\u0002")));
}

internal static class Bare
{
    public static void Read(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, checksum FROM schema_migrations";
        using var reader = command.ExecuteReader();
        var count = 0;
        while (reader.Read()) count += reader.GetString(0).Length + reader.GetString(1).Length > 0 ? 1 : 0;
        Console.WriteLine(count);
    }

    public static void Apply(DbConnection connection, Dialect dialect, string file)
    {
        Execute(connection, null, "CREATE TABLE schema_migrations (id varchar(255) NOT NULL PRIMARY KEY, checksum varchar(64) NOT NULL)");
        var i = 0;
        foreach (var migration in File.ReadAllText(file).Split('\u0002', StringSplitOptions.RemoveEmptyEntries))
        {
            using var transaction = dialect == Dialect.MariaDb ? null : connection.BeginTransaction();
            foreach (var statement in migration.Split('\u0001'))
                Execute(connection, transaction, statement);

            Execute(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO schema_migrations VALUES ('create_entry{i++}', 'x')"));
            transaction?.Commit();
        }
    }

    private static void Execute(DbConnection connection, DbTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

internal static class Encryption
{
    private const int Values = 200_000;

    // In turn, in one process, warm; nanoseconds a value, medians of nine rounds.
    public static void Run()
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var ring = new ColumnKeyRing(new ColumnKey("pii_key", 1, key));
        var row = ColumnCipher.RowKey(Guid.NewGuid());
        using var aes = new AesGcm(key, 16);
        foreach (var length in new[] { 16, 256, 4096 })
        {
            var value = RandomNumberGenerator.GetBytes(length);
            var stored = ColumnCipher.Encrypt(ring, "pii_key", "customers.phone", row, value);
            var bare = Encrypt(aes, value);
            Compare($"encrypt {length} bytes", () => Encrypt(aes, value), () => ColumnCipher.Encrypt(ring, "pii_key", "customers.phone", row, value));
            Compare($"decrypt {length} bytes", () => Decrypt(aes, bare), () => ColumnCipher.DecryptBytes(ring, "customers.phone", row, stored));
        }
    }

    private static byte[] Encrypt(AesGcm aes, byte[] value)
    {
        var stored = new byte[12 + value.Length + 16];
        RandomNumberGenerator.Fill(stored.AsSpan(0, 12));
        aes.Encrypt(stored.AsSpan(0, 12), value, stored.AsSpan(12, value.Length), stored.AsSpan(12 + value.Length));
        return stored;
    }

    private static byte[] Decrypt(AesGcm aes, byte[] stored)
    {
        var value = new byte[stored.Length - 28];
        aes.Decrypt(stored.AsSpan(0, 12), stored.AsSpan(12, value.Length), stored.AsSpan(12 + value.Length), value);
        return value;
    }

    private static void Compare(string title, Func<byte[]> bare, Func<byte[]> ours)
    {
        var (a, b) = (new List<double>(), new List<double>());
        for (var round = 0; round < 11; round++)
        {
            a.Add(Time(bare));
            b.Add(Time(ours));
        }

        var (x, y) = (Median(a), Median(b));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title,-24} AesGcm {x,8:F0} ns   SchemaGen {y,8:F0} ns   ratio {y / x:F2}"));
    }

    private static double Time(Func<byte[]> work)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Values / 10; i++)
            work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / (Values / 10);
    }

    // Without the first two, which warm up.
    private static double Median(List<double> times) => times.Skip(2).Order().ElementAt((times.Count - 2) / 2);
}
