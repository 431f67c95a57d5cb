using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SchemaGen.RoundTrip.Tests.Killed;

/// <summary>How a process ends at a command.</summary>
internal enum Death
{
    /// <summary>The server has done it, and the process knows.</summary>
    After,

    /// <summary>The process is killed while the server is at it.</summary>
    Inside,

    /// <summary>All processes of the server are killed while it is at it.</summary>
    Server,

    /// <summary>It does not end: it stands still before the command.</summary>
    Never,
}

/// <summary>
/// A connection whose process is killed, by the signal that nothing can catch, at one of the commands that change something: statements, notes
/// in the history, commits.
/// </summary>
internal sealed class DyingConnection(DbConnection inner, int at, Death death, int? server) : DbConnection
{
    private int count;

    [AllowNull]
    public override string ConnectionString { get => inner.ConnectionString; set => inner.ConnectionString = value; }

    public override string Database => inner.Database;

    public override string DataSource => inner.DataSource;

    public override string ServerVersion => inner.ServerVersion;

    public override ConnectionState State => inner.State;

    public override void Open() => inner.Open();

    public override void Close() => inner.Close();

    public override void ChangeDatabase(string databaseName) => inner.ChangeDatabase(databaseName);

    public T Run<T>(string text, Func<T> work)
    {
        // What sets a session or begins a transaction changes nothing yet.
        if (text.StartsWith("SET ", StringComparison.Ordinal) || text.StartsWith("BEGIN", StringComparison.Ordinal) || ++count != at)
            return work();

        switch (death)
        {
            case Death.Never:
                Console.WriteLine("standing");
                Thread.Sleep(Timeout.Infinite);
                break;
            case Death.Inside or Death.Server:
                // A server's sessions outlive its first process for as long as they have work, so they are killed too.
                var dying = death == Death.Server ? WithChildren(server!.Value) : [Environment.ProcessId];
                // A little later at each command, so that it is met early and late.
                new Thread(() =>
                {
                    var wait = Stopwatch.StartNew();
                    while (wait.Elapsed < TimeSpan.FromMicroseconds(at * 7 % 13 * 150))
                        Thread.SpinWait(20);

                    Kill(dying);
                }).Start();
                break;
        }

        var result = work();
        if (death == Death.After)
            Kill([Environment.ProcessId]);

        if (death == Death.Inside)
            Thread.Sleep(Timeout.Infinite);

        return result;
    }

    protected override void Dispose(bool disposing) => inner.Dispose();

    protected override DbCommand CreateDbCommand() => new DyingCommand(this, inner.CreateCommand());

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new DyingTransaction(this, inner.BeginTransaction(isolationLevel));

    private static void Kill(IReadOnlyList<int> ids)
    {
        foreach (var id in ids)
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
            }
            catch (ArgumentException)
            {
                // It ended by itself.
            }
    }

    private static List<int> WithChildren(int id)
    {
        var ids = new List<int> { id };
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
            if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var child) && ParentOf(folder) == id)
                ids.Add(child);

        return ids;
    }

    // The third word, after a name in parentheses that may hold blanks.
    private static int ParentOf(string folder)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(folder, "stat"));
            return int.Parse(text[(text.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private sealed class DyingTransaction(DyingConnection connection, DbTransaction inner) : DbTransaction
    {
        public DbTransaction Inner => inner;

        public override IsolationLevel IsolationLevel => inner.IsolationLevel;

        protected override DbConnection DbConnection => connection;

        public override void Commit() => connection.Run("COMMIT", () =>
        {
            inner.Commit();
            return true;
        });

        public override void Rollback() => inner.Rollback();

        protected override void Dispose(bool disposing) => inner.Dispose();
    }

    private sealed class DyingCommand(DyingConnection connection, DbCommand inner) : DbCommand
    {
        private DbTransaction? transaction;

        [AllowNull]
        public override string CommandText { get => inner.CommandText; set => inner.CommandText = value; }

        public override int CommandTimeout { get => inner.CommandTimeout; set => inner.CommandTimeout = value; }

        public override CommandType CommandType { get => inner.CommandType; set => inner.CommandType = value; }

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; } = connection;

        protected override DbParameterCollection DbParameterCollection => inner.Parameters;

        protected override DbTransaction? DbTransaction
        {
            get => transaction;
            set
            {
                transaction = value;
                inner.Transaction = (value as DyingTransaction)?.Inner;
            }
        }

        public override void Cancel() => inner.Cancel();

        public override void Prepare() => inner.Prepare();

        public override int ExecuteNonQuery() => connection.Run(inner.CommandText, inner.ExecuteNonQuery);

        public override object? ExecuteScalar() => inner.ExecuteScalar();

        protected override DbParameter CreateDbParameter() => inner.CreateParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => inner.ExecuteReader(behavior);

        protected override void Dispose(bool disposing) => inner.Dispose();
    }
}
