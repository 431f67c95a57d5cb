using Microsoft.Data.Sqlite;
using SchemaGen;
using SchemaGen.Migrations;

// One program for all, so that what differs is only what is measured.
var file = args[1];
using var connection = new SqliteConnection("Data Source=" + file);
connection.Open();
switch (args[0])
{
    case "read":
        Bare.Read(connection);
        break;
    case "loop":
        Bare.Apply(connection);
        break;
    default:
        Ours.Migrate(connection);
        break;
}

internal static class Ours
{
    public static void Migrate(SqliteConnection connection) =>
        Console.WriteLine(new Migrator(connection, Dialect.Sqlite, Figures.SchemaCatalog.Instance).MigrateAsync().GetAwaiter().GetResult().Applied.Count);
}

internal static class Bare
{
    public static void Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, checksum FROM schema_migrations";
        using var reader = command.ExecuteReader();
        var count = 0;
        while (reader.Read()) count += reader.GetString(0).Length + reader.GetString(1).Length > 0 ? 1 : 0;
        Console.WriteLine(count);
    }

    public static void Apply(SqliteConnection connection)
    {
        Execute(connection, null, "CREATE TABLE schema_migrations (id TEXT NOT NULL PRIMARY KEY, checksum TEXT NOT NULL)");
        for (var i = 1; i <= 100; i++)
        {
            using var transaction = connection.BeginTransaction();
            Execute(connection, transaction, $"""
                CREATE TABLE "entry{i}s" (
                    "id" TEXT DEFAULT (hex(randomblob(16))) NOT NULL,
                    "title" TEXT NOT NULL,
                    "amount" NUMERIC NOT NULL,
                    "at" TEXT NOT NULL,
                    "done" INTEGER NOT NULL,
                    "count" INTEGER NOT NULL,
                    CONSTRAINT "pk_entry{i}s" PRIMARY KEY ("id"),
                    CONSTRAINT "ck_entry{i}s_id" CHECK (length("id") = 36),
                    CONSTRAINT "ck_entry{i}s_title" CHECK (length("title") <= 255),
                    CONSTRAINT "ck_entry{i}s_amount" CHECK (typeof("amount") IN ('integer', 'real', 'null') AND abs("amount") < 1e11),
                    CONSTRAINT "ck_entry{i}s_at" CHECK ("at" GLOB '*+00:00'),
                    CONSTRAINT "ck_entry{i}s_done" CHECK ("done" IN (0, 1)),
                    CONSTRAINT "ck_entry{i}s_count" CHECK ("count" BETWEEN -2147483648 AND 2147483647)
                )
                """);
            Execute(connection, transaction, $"INSERT INTO schema_migrations VALUES ('create_entry{i}s', 'x')");
            transaction.Commit();
        }
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
