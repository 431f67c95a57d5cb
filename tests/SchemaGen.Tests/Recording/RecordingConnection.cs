using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace SchemaGen.Tests.Recording;

/// <summary>A connection that executes nothing: it writes down what it is asked, and answers as the test says.</summary>
internal sealed class RecordingConnection(Func<RecordingCommand, object?> answer) : DbConnection
{
    private ConnectionState state = ConnectionState.Closed;

    /// <summary>What was asked, in order: SQL with its parameters, and the beginning and end of transactions.</summary>
    public List<string> Log { get; } = [];

    [AllowNull]
    public override string ConnectionString { get; set; } = "";

    public override string Database => "shop";

    public override string DataSource => "recorder";

    public override string ServerVersion => "0";

    public override ConnectionState State => state;

    public RecordingTransaction? Current { get; set; }

    public override void Open() => state = ConnectionState.Open;

    public override void Close() => state = ConnectionState.Closed;

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel)
    {
        Assert.Null(Current);
        Log.Add("BEGIN");
        return Current = new RecordingTransaction(this);
    }

    protected override DbCommand CreateDbCommand() => new RecordingCommand(this);

    internal object? Ask(RecordingCommand command)
    {
        // As SqlClient demands it.
        Assert.Same(Current, command.Transaction);
        Log.Add(command.ToString());
        return answer(command);
    }
}

internal sealed class RecordingTransaction(RecordingConnection connection) : DbTransaction
{
    public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

    // None once it has ended.
    protected override DbConnection? DbConnection => connection.Current == this ? connection : null;

    public override void Commit() => End("COMMIT");

    public override void Rollback() => End("ROLLBACK");

    private void End(string how)
    {
        connection.Log.Add(how);
        connection.Current = null;
    }
}

internal sealed class RecordingException(string message) : DbException(message);
