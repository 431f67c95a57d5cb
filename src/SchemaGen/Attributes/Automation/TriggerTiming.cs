namespace SchemaGen;

/// <summary>When a trigger runs.</summary>
public enum TriggerTiming
{
    /// <summary>Before the row is written, which it can still change but on SQLite. SQL Server lacks it, which is the finding SG2003.</summary>
    Before = 0,

    /// <summary>After the row is written; on SQL Server after the statement.</summary>
    After = 1,

    /// <summary>In place of the statement, on SQL Server. The others lack it on tables, which is the finding SG2003.</summary>
    InsteadOf = 2,
}
