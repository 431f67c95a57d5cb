using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace SchemaGen.Tests.Crashing;

/// <summary>
/// A connection whose program dies at one of its commands, before the server gets it or when it has done it. From there on the server has
/// lost its client, and the program can do nothing more.
/// </summary>
internal sealed class CrashingConnection(DbConnection inner, int at, bool after) : DbConnection
{
    private bool crashed;

    /// <summary>How many commands and commits there were.</summary>
    public int Count { get; private set; }

    [AllowNull]
    public override string ConnectionString { get => inner.ConnectionString; set => inner.ConnectionString = value; }

    public override string Database => inner.Database;

    public override string DataSource => inner.DataSource;

    public override string ServerVersion => inner.ServerVersion;

    public override ConnectionState State => crashed ? ConnectionState.Closed : inner.State;

    public override void Open() => inner.Open();

    public override void Close() => inner.Close();

    public override void ChangeDatabase(string databaseName) => inner.ChangeDatabase(databaseName);

    public T Run<T>(Func<T> work)
    {
        Count++;
        if (crashed || (Count == at && !after))
            throw Crash();

        var result = work();
        return Count == at ? throw Crash() : result;
    }

    protected override void Dispose(bool disposing) => inner.Dispose();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        crashed ? throw new CrashException() : new CrashingTransaction(this, inner.BeginTransaction());

    protected override DbCommand CreateDbCommand() => new CrashingCommand(this, inner.CreateCommand());

    private CrashException Crash()
    {
        crashed = true;
        inner.Close();
        return new CrashException();
    }

    private sealed class CrashException() : DbException("The program died.");

    private sealed class CrashingTransaction(CrashingConnection connection, DbTransaction inner) : DbTransaction
    {
        public DbTransaction Inner => inner;

        public override IsolationLevel IsolationLevel => inner.IsolationLevel;

        protected override DbConnection DbConnection => connection;

        public override void Commit() => connection.Run(() =>
        {
            inner.Commit();
            return true;
        });

        public override void Rollback()
        {
            if (connection.crashed)
                throw new CrashException();

            inner.Rollback();
        }

        protected override void Dispose(bool disposing)
        {
            if (!connection.crashed)
                inner.Dispose();
        }
    }

    private sealed class CrashingCommand(CrashingConnection connection, DbCommand inner) : DbCommand
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
                inner.Transaction = (value as CrashingTransaction)?.Inner;
            }
        }

        public override void Cancel() => inner.Cancel();

        public override void Prepare() => inner.Prepare();

        public override int ExecuteNonQuery() => connection.Run(inner.ExecuteNonQuery);

        public override object? ExecuteScalar() => connection.Run(inner.ExecuteScalar);

        protected override DbParameter CreateDbParameter() => inner.CreateParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => connection.Run(() => inner.ExecuteReader(behavior));
    }
}
